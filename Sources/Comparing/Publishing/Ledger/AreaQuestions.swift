public import Questionnaires

/// By which questions a form scores each area.
public struct AreaQuestions: Hashable, Sendable {
  /// By the id of the area: the weights of its questions by their ids.
  private let weights: [String: [String: Int]]

  /// The areas of a form of a version.
  public init(of form: Form, in questionnaire: Questionnaire) {
    var weights: [String: [String: Int]] = [:]
    for question in questionnaire.questions where question.belongs(to: form) {
      guard let domain = question.domain else { continue }
      weights[questionnaire.domains[domain].id, default: [:]][question.id] = question.weight
    }
    self.weights = weights
  }

  /// The areas of which one form asks exactly one question more than the other, all else being the
  /// same: the difference of their means is that question's mean.
  public func differingByOne(from other: AreaQuestions) -> Set<String> {
    Set(
      weights.compactMap { area, own in
        let theirs = other.weights[area] ?? [:]
        let (fewer, more) = own.count < theirs.count ? (own, theirs) : (theirs, own)
        let isOneMore = more.count == fewer.count + 1 && !fewer.isEmpty
        return isOneMore && fewer.allSatisfy { more[$0.key] == $0.value } ? area : nil
      })
  }
}
