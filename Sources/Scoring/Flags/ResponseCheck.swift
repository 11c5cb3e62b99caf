public import Questionnaires

/// Looks at one response at a time for signs that it was given without care.
///
/// It knows answers, how long they took and the questionnaire, never other responses: the same
/// response has the same flags in every store.
public struct ResponseCheck: Sendable {
  let questionnaire: Questionnaire
  private let scorer: Scorer
  private let contradictions: [Contradiction]
  let sections: [[Int]]
  let headCounts: [HeadCount]

  /// A check of responses to a questionnaire; costs more than one response, so keep it.
  public init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    scorer = Scorer(questionnaire)
    contradictions = questionnaire.contradictions
    sections = questionnaire.sections.indices.map { section in
      questionnaire.questions.indices.filter {
        guard questionnaire.questions[$0].section == section,
          case .single = questionnaire.questions[$0].kind
        else { return false }
        return true
      }
    }
    headCounts = HeadCount.all(in: questionnaire)
  }

  /// What raises doubts about a response.
  ///
  /// - Parameters:
  ///   - answers: One answer a question, by position.
  ///   - form: The form answered.
  ///   - minutes: How long it took, in whole minutes rounded half up, at least 1; `nil` = not known.
  ///   - reading: The seconds that each question takes to read and answer, by position; empty = not
  ///     known.
  /// - Returns: The flags in a fixed order: straight line, contradictions, speed, units.
  public func flags(
    of answers: Answers, form: Form, minutes: Int?, reading: [Int] = []
  ) -> [ResponseFlag] {
    let sheet = scorer.score(answers, form: form)
    return straightLine(sheet) + contradictions(answers, sheet)
      + speed(sheet, minutes: minutes, reading: reading) + units(answers, sheet)
  }

  // MARK: Contradictions

  private func contradictions(_ answers: Answers, _ sheet: ScoreSheet) -> [ResponseFlag] {
    var flags = contradictions.filter { $0.condition.truth(over: sheet) == .yes }
      .map { ResponseFlag.contradiction($0.id) }
    for (position, question) in questionnaire.questions.enumerated()
    where sheet.states[position] == .answered {
      switch question.kind {
      case .multiple(let multiple):
        let bits = UInt64(bitPattern: answers[position].raw)
        if bits & ~multiple.countable != 0, bits.nonzeroBitCount > 1 {
          flags.append(.exclusiveBeside(question: position))
        }
      case .number(let range):
        guard let limit = range.notAbove ?? range.of, sheet.states[limit] == .answered,
          answers[position].percentage == nil, answers[limit].percentage == nil
        else { continue }
        let (number, most) = (answers[position].raw, answers[limit].raw)
        // Ten times as many is a slip of the unit.
        if number > most, number / 10 < max(1, most) {
          flags.append(.above(question: position, limit: limit))
        }
      case .single, .text: continue
      }
    }
    return flags
  }

  // MARK: Speed

  /// Nobody answers in less than this part of the time that reading takes.
  static let fastestPart = 3

  private func speed(_ sheet: ScoreSheet, minutes: Int?, reading: [Int]) -> [ResponseFlag] {
    guard let minutes, reading.count == sheet.states.count else { return [] }
    let needed = zip(sheet.states, reading).reduce(0) { sum, question in
      question.0 == .notAsked ? sum : sum + question.1
    }
    // Minutes are rounded: it may have taken half a minute more.
    let atMost = 60 * min(max(minutes, 1), 1_000_000) + 30
    return atMost * Self.fastestPart < needed ? [.speed(seconds: atMost, reading: needed)] : []
  }
}
