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
