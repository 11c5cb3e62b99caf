internal import JSON
public import Questionnaires

internal import struct Foundation.Data
internal import struct Foundation.URL

/// The shipped questionnaire and the imaginary enterprises beside it.
public enum Samples {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Questionnaires")

  /// The bytes of a file below `Questionnaires/`.
  public static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: path)))
  }

  /// The questionnaire, compiled.
  public static func questionnaire() throws -> Questionnaire {
    let path = "msme-readiness/questionnaire.json"
    let result = QuestionnaireCompiler.compile(JSONDocument.read(try bytes(path)), path: path)
    guard let questionnaire = result.questionnaire else { throw Unreadable(what: path) }
    return questionnaire
  }

  /// The answers of a sample enterprise.
  public static func answers(_ name: String, to questionnaire: Questionnaire) throws -> Answers {
    let document = JSONDocument.read(try bytes("samples/\(name).json"))
    guard let members = document.root?.object?["answers"]?.object?.members else {
      throw Unreadable(what: name)
    }
    var answers = Answers(for: questionnaire)
    for member in members {
      guard let question = questionnaire.question(member.key),
        let answer = Answer(member.value, to: questionnaire.questions[question])
      else { throw Unreadable(what: "\(name): \(member.key)") }
      answers[question] = answer
    }
    return answers
  }

  /// A file that is not what the tests expect.
  public struct Unreadable: Error {
    /// The file or place.
    public let what: String

    /// An error about a file or place.
    public init(what: String) { self.what = what }
  }
}

extension Answer {
  /// Reads `{"v": …}` or `{"m": …}` as a response file has it.
  fileprivate init?(_ value: JSONValue, to question: Question) {
    if let missing = value.object?["m"]?.string.flatMap(MissingKind.init(rawValue:)) {
      self = .missing(missing)
      return
    }
    switch value.object?["v"]?.content {
    case .integer(let number): self = .number(number)
    case .string(let code):
      guard let ordinal = question.option(code) else { return nil }
      self = .option(ordinal)
    case .array(let codes):
      let ordinals = codes.compactMap { $0.string.flatMap(question.option) }
      guard ordinals.count == codes.count else { return nil }
      self = .options(ordinals.reduce(0) { $0 | 1 << UInt64($1) })
    default: return nil
    }
  }
}
