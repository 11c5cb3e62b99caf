public import Questionnaires

/// Makes head counts coarse before answers leave a store.
///
/// A question named in the size strata leaves as the lowest value of its band; the edges are the
/// size edges of all countries and every constant compared with any of these questions. So does an
/// unscored number that may not be above such a question, or it would betray it. An answer counted
/// out of another question leaves as its percentage. Scores are the same before and after.
public struct Coarsening: Sendable {
  private let questionnaire: Questionnaire
  /// The questions that are coarsened.
  public let headCounts: [Int]
  /// The lowest value of each band, ascending.
  public let edges: [Int64]

  /// The coarsening that belongs to a questionnaire.
  public init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    let size = questionnaire.strata.size
    var headCounts = Set((size?.questions ?? []).compactMap(\.self))
    // A question may only be limited by an earlier one: one pass finds all.
    for (position, question) in questionnaire.questions.enumerated() {
      guard question.domain == nil, let range = question.range, range.of == nil,
        let limit = range.notAbove, headCounts.contains(limit)
      else { continue }
      headCounts.insert(position)
    }
    // One lowest value for all, or an answer could leave above the one that limits it.
    var edges = Set(headCounts.compactMap { questionnaire.questions[$0].range?.min })
    for range in (size?.bands ?? []).flatMap(\.ranges).compactMap(\.self) {
      edges.insert(range.lowerBound)
      edges.insert(range.upperBound + 1)
    }
    for condition in questionnaire.conditions {
      for step in condition.program where headCounts.contains(Int(step.question)) {
        edges.formUnion(step.edges)
      }
    }
    // Questions counted out of a head count do not apply at 0: 0 and 1 must stay apart.
    if questionnaire.questions.contains(where: { headCounts.contains($0.range?.of ?? -1) }) {
      edges.insert(1)
    }
    self.headCounts = headCounts.sorted()
    self.edges = edges.sorted()
  }

  /// The answers as they leave.
  public func coarsened(_ answers: Answers) -> Answers {
    var coarse = answers
    for (position, question) in questionnaire.questions.enumerated() {
      guard case .number(let range) = question.kind, answers[position].isValue else { continue }
      if let base = range.of {
        coarse[position] = share(answers[position], of: answers[base])
      } else if headCounts.contains(position) {
        coarse[position] = .number(lowest(answers[position].raw, range))
      }
    }
    return coarse
  }

  /// The answer as a percentage; a count out of nothing does not count and stays here.
  private func share(_ answer: Answer, of base: Answer) -> Answer {
    if answer.percentage != nil { return answer }
    guard base.isValue, base.raw > 0 else { return .absent }
    return .percent(100 * answer.raw / base.raw)
  }

  /// The lowest value of the band, but never below the question's own minimum.
  private func lowest(_ value: Int64, _ range: NumberRange) -> Int64 {
    max(range.min, edges.last { $0 <= value } ?? value)
  }
}

extension Question {
  fileprivate var range: NumberRange? { if case .number(let range) = kind { range } else { nil } }
}

extension Instruction {
  /// The values from which on a comparison changes its truth.
  fileprivate var edges: [Int64] {
    switch operation {
    case .equal, .notEqual: [value, value + 1]
    case .less, .greaterOrEqual: [value]
    case .lessOrEqual, .greater: [value + 1]
    default: []
    }
  }
}

extension Questionnaire {
  /// Every condition of the questionnaire, in file order.
  fileprivate var conditions: [Condition] {
    questions.flatMap { question in
      [question.when].compactMap(\.self) + question.options.compactMap(\.when)
        + question.references.map(\.rule)
    } + gates.map(\.when) + actions.map(\.when)
  }
}
