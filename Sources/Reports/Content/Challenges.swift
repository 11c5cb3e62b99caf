internal import Questionnaires
internal import Scoring

/// The challenges of an enterprise, in the words of the questionnaire and in its order.
public struct Challenges: Sendable, Hashable {
  /// Those it named among the ones that cost most.
  public let named: [String]
  /// Those it did not name, but of which its answers show signs.
  public let shown: [String]
}

extension ResultGathering {
  func challenges() -> Challenges {
    let standings = scorer.challenges(in: sheet)
    func words(_ wanted: ChallengeStanding) -> [String] {
      guard let position = questionnaire.special.challenges else { return [] }
      let question = questionnaire.questions[position]
      return zip(question.options, standings).filter { $0.1 == wanted }
        .map { texts["option.\(question.id).\($0.0.code)"] }
    }
    return Challenges(named: words(.named), shown: words(.shown))
  }
}
