extension Problem {
  /// Whose condition it is.
  public enum ConditionOwner: Sendable, Hashable {
    /// A question.
    case question(String)
    /// An option of a multiple.
    case option(String, question: String)
    /// A gate.
    case gate(String)
    /// An action.
    case action(String)
    /// The rule by which a question is held to a statistic.
    case reference(String, question: String)

    /// The owner as a sentence names it.
    var words: String {
      switch self {
      case .question(let id): "question \(id)"
      case .option(let code, let question): "option \"\(code)\" of question \(question)"
      case .gate(let id): "gate \(id)"
      case .action(let id): "action \(id)"
      case .reference(let statistic, let question):
        "reference \"\(statistic)\" of question \(question)"
      }
    }

    /// What happens to the owner whenever the condition is true.
    fileprivate var effect: String {
      switch self {
      case .question: "is asked"
      case .option: "is offered"
      case .gate: "holds"
      case .action: "is given"
      case .reference: "counts as a yes"
      }
    }
  }

  /// What the proofs found, in one sentence.
  var sentenceAboutSoundness: String? {
    switch self {
    case .unreachable(let question, let form):
      "question \(question) can never be asked in the form \"\(form)\": no answers to the questions "
        + "before make it apply"
    case .alwaysTrue(let owner):
      "\(owner.words) \(owner.effect) whatever is answered: its condition is always true; "
        + "remove or mend the condition"
    case .neverTrue(let owner):
      "\(owner.words) never \(owner.effect): no answers make its condition true; mend the condition"
    case .scoresOutOfOrder(let option, let question):
      "the scores of question \(question) neither ascend nor descend: "
        + "is that of \"\(option)\" swapped?"
    case .improvementWithoutGain(let question, let action):
      "action \(action) never earns points in question \(question): wherever it is given, the "
        + "answer it leads to is worth no more than the one there was"
    case .hundredOutOfReach(let domain, let form, let most, let given):
      "domain \(domain) has no 100 points in the form \"\(form)\" for an enterprise with "
        + "\(words(given)): at most \(most / 10).\(most % 10)"
    case .levelOutOfReach(let level, let domain, let form, let given):
      "domain \(domain) cannot attain the level \"\(level)\" in the form \"\(form)\" for an "
        + "enterprise with \(words(given))"
    case .levelClosedByGates(let level, let domain, let form):
      "gates close the level \"\(level)\" of domain \(domain) to everybody in the form \"\(form)\""
    case .notDecided(let subject, let cone):
      "\(subject): not decided: cone of \(cone) questions"
    default: nil
    }
  }

  private func words(_ given: String) -> String {
    given.isEmpty ? "no answer to any other question" : given
  }
}
