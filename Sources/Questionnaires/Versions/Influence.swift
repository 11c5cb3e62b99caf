/// How far the state and value of each question of a questionnaire reach.
///
/// An answer counts in the domain of its question, and it decides whether later questions and
/// options apply, which gates hold, out of how many another answer counts, and which cell an
/// enterprise belongs to.
struct Influence {
  /// By question: the later questions whose applicability or value it decides.
  private var followers: [[Int]]
  /// By question: what depends on it directly.
  private var touches: [Touch]

  init(_ questionnaire: Questionnaire) {
    let domains = questionnaire.domains.map(\.id)
    followers = Array(repeating: [], count: questionnaire.questions.count)
    touches = questionnaire.questions.map { .domain($0.domain.map { domains[$0] }) }
    for (position, question) in questionnaire.questions.enumerated() {
      for earlier in question.decidedBy { followers[earlier].append(position) }
    }
    for gate in questionnaire.gates {
      for question in gate.when.questions {
        touches[question] = touches[question] + .domain(domains[gate.domain])
      }
    }
    for question in questionnaire.strata.cellQuestions {
      touches[question] = touches[question] + Touch(cells: true)
    }
  }

  /// Everything that may come out otherwise when the state or value of a question does.
  func reach(of question: Int) -> Touch {
    var seen: Set<Int> = [question]
    var waiting = [question]
    var touch = Touch.nothing
    while let next = waiting.popLast() {
      touch = touch + touches[next]
      for follower in followers[next] where seen.insert(follower).inserted {
        waiting.append(follower)
      }
    }
    return touch
  }
}

extension Question {
  /// Earlier questions that decide whether this one applies, what it offers, or what it counts.
  fileprivate var decidedBy: [Int] {
    var questions = when?.questions ?? []
    for option in options { questions += option.when?.questions ?? [] }
    if case .number(let range) = kind, let base = range.of { questions.append(base) }
    return questions
  }
}

extension Strata {
  /// The questions that place an enterprise in a cell.
  fileprivate var cellQuestions: [Int] {
    [country, sector?.question].compactMap(\.self) + (size?.questions ?? []).compactMap(\.self)
  }
}
