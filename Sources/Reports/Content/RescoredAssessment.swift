public import Questionnaires
public import Scoring

/// An assessment whose scores come out otherwise under another version of its questionnaire.
public struct RescoredAssessment: Sendable, Hashable {
  /// The assessment's id.
  public let id: String
  /// The enterprise's label, where it has one here.
  public let label: String?
  /// The day of completion, as `2026-11-20`.
  public let completed: String
  /// The version answered.
  public let version: Version
  /// The id of the form answered.
  public let form: String
  /// What comes out otherwise, and why.
  public let result: Rescoring.Result

  /// An assessment with what became of it.
  public init(
    id: String, label: String?, completed: String, version: Version, form: String,
    result: Rescoring.Result
  ) {
    self.id = id
    self.label = label
    self.completed = completed
    self.version = version
    self.form = form
    self.result = result
  }

  /// By what people know the enterprise: its label, else the beginning of the assessment's id.
  public var name: String { label ?? String(id.prefix(8)) }
}

/// How many assessments come out otherwise under another version, and what it does not take.
public struct RescoreTally: Sendable, Hashable {
  /// The version.
  public let version: Version
  /// How many come out otherwise.
  public private(set) var changed = 0
  /// How many come out as they were.
  public private(set) var unchanged = 0
  /// How many speak for no enterprise, because another assessment does.
  public private(set) var superseded = 0
  /// How many answered a form that the version does not have.
  public private(set) var withoutForm = 0
  /// How often each loss occurs.
  public private(set) var losses: [AnswerLoss: Int] = [:]

  /// Nothing yet under a version.
  public init(version: Version) { self.version = version }

  /// Notes an assessment.
  ///
  /// - Parameters:
  ///   - result: what became of it; `nil` if the version does not have its form.
  ///   - isSuperseded: whether another assessment speaks for its enterprise.
  /// - Returns: whether it is to be named.
  public mutating func note(_ result: Rescoring.Result?, isSuperseded: Bool) -> Bool {
    guard let result else {
      withoutForm += 1
      return false
    }
    for loss in result.losses { losses[loss, default: 0] += 1 }
    if isSuperseded {
      superseded += 1
      return false
    }
    if result.changes.isEmpty { unchanged += 1 } else { changed += 1 }
    return !result.changes.isEmpty
  }

  /// How many there are in all.
  public var assessments: Int { changed + unchanged + superseded + withoutForm }

  /// The losses with their counts: by question in the order of the versions, then by what is lost.
  public func sortedLosses(in versions: [Questionnaire]) -> [(loss: AnswerLoss, count: Int)] {
    let ids = versions.flatMap { $0.questions.map(\.id) }
    let places = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    func key(_ loss: AnswerLoss) -> (Int, String, String) {
      (places[loss.question] ?? ids.count, loss.reason.code, loss.reason.detail ?? "")
    }
    return losses.map { (loss: $0.key, count: $0.value) }.sorted { key($0.loss) < key($1.loss) }
  }
}
