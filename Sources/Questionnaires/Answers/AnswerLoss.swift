/// An answer, or a chosen option of one, that another version of the questionnaire does not take.
public struct AnswerLoss: Hashable, Sendable {
  /// Why an answer is not taken.
  public enum Reason: Hashable, Sendable {
    /// The version has no such question.
    case unknownQuestion
    /// The question is of another kind there.
    case otherKind
    /// The question has no option with this code there.
    case unknownOption(String)
    /// This option stands alone there and was chosen beside others.
    case exclusiveBeside(String)
    /// Fewer options may be chosen there.
    case tooMany(most: Int)
    /// The number lies outside the range there.
    case outOfRange(min: Int64, max: Int64)
    /// The number may not exceed the answer to this question there.
    case aboveOther(String)
    /// A percentage was given, and the answer does not count out of the same question there.
    case otherBase
    /// The question does not take this instead of a value there.
    case notOffered(MissingKind)
  }

  /// The id of the question.
  public let question: String
  /// Why its answer, or a part of it, is lost.
  public let reason: Reason

  /// A loss at a question.
  public init(question: String, reason: Reason) {
    self.question = question
    self.reason = reason
  }
}

extension AnswerLoss.Reason {
  /// The stable code in files.
  public var code: String {
    switch self {
    case .unknownQuestion: "unknown_question"
    case .otherKind: "other_kind"
    case .unknownOption: "unknown_option"
    case .exclusiveBeside: "exclusive_beside"
    case .tooMany: "too_many"
    case .outOfRange: "out_of_range"
    case .aboveOther: "above_other"
    case .otherBase: "other_base"
    case .notOffered: "not_offered"
    }
  }

  /// What the code alone does not say: an option, a limit, a question; `nil` if there is nothing.
  public var detail: String? {
    switch self {
    case .unknownQuestion, .otherKind, .otherBase: nil
    case .unknownOption(let code), .exclusiveBeside(let code): code
    case .tooMany(let most): String(most)
    case .outOfRange(let min, let max): "\(min) to \(max)"
    case .aboveOther(let question): question
    case .notOffered(let kind): kind.rawValue
    }
  }
}
