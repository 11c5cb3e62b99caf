public import JSON
public import Text

/// What can be wrong with a response file: data, not sentences.
public enum ResponseProblem: Sendable, Hashable {
  // The file

  /// The text is no JSON of ours.
  case json(JSONProblem.Kind)
  /// A needed member is missing.
  case missingKey(String)
  /// A member has another type or form than the format says.
  case malformed(key: String, expected: ShapePhrase)
  /// A member that the format does not know; passed over.
  case unknownKey(String)
  /// The questionnaire or its version is not known here.
  case unknownQuestionnaire(id: String, version: String)
  /// The file was answered under another logic of that version.
  case otherLogic
  /// The questionnaire has no such form.
  case unknownForm(String, known: [String])
  /// The contents do not match the seal.
  case brokenSeal
  /// The response names itself as the one it corrects.
  case supersedesItself

  // Answers

  /// The questionnaire has no such question.
  case unknownQuestion(String, known: [String])
  /// The question has no such option.
  case unknownOption(String, question: String, known: [String])
  /// The answer is not of the question's kind.
  case wrongType(question: String, expected: ShapePhrase)
  /// An option stands twice.
  case duplicateOption(String, question: String)
  /// An option that stands alone stands beside another.
  case exclusiveBeside(String, question: String)
  /// More options than may be chosen.
  case tooMany(question: String, most: Int)
  /// A number outside its range, in percent where so noted.
  case outOfRange(
    question: String, value: Int64, allowed: ClosedRange<Int64>, isPercent: Bool = false)
  /// A number above that of another question.
  case aboveOther(question: String, other: String)
  /// Neither a value nor a missing kind, or both.
  case valueAndMissing(question: String)
  /// An empty list of options.
  case emptyValue(question: String)
  /// The question does not offer this missing kind.
  case missingNotOffered(String, question: String)
  /// Words do not travel in response files.
  case wordsNotAllowed(question: String)

  // Ignored

  /// The question does not apply to this enterprise.
  case notApplying(question: String)
  /// The option is not offered to this enterprise.
  case notOffered(option: String, question: String)

  /// Whether the response is taken all the same.
  public var isWarning: Bool {
    switch self {
    case .unknownKey, .notApplying, .notOffered: true
    default: false
    }
  }
}

/// A problem of a response file and its place.
public struct ResponseFinding: Sendable, Hashable {
  /// The place in the file; in JSON Lines, the line is that of the whole file.
  public let position: SourcePosition
  /// The JSON Pointer within the response.
  public let pointer: String
  /// What is wrong.
  public let problem: ResponseProblem
}
