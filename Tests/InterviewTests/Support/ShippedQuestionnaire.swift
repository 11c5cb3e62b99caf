import FoundationEssentials
import Interview
import JSON
import Questionnaires
import Scoring
import Testing
import Text

/// The questionnaire that the program ships, and the answers of its sample firms.
struct ShippedQuestionnaire {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Questionnaires").standardizedFileURL

  let bundle: QuestionnaireBundle
  let scorer: Scorer

  var questionnaire: Questionnaire { bundle.questionnaire }

  static func load() throws -> ShippedQuestionnaire {
    let path = "msme-readiness/questionnaire.json"
    let catalogues = try ["en", "es-MX", "de-DE"].map { locale in
      let path = "msme-readiness/locales/\(locale).json"
      return (path: path, bytes: try bytes(path))
    }
    let compiled = QuestionnaireBundle.compile(
      try bytes(path), path: path, catalogues: catalogues)
    let bundle = try #require(compiled.bundle)
    return ShippedQuestionnaire(bundle: bundle, scorer: Scorer(bundle.questionnaire))
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: path)))
  }

  func form(_ id: String) throws -> Form { try #require(questionnaire.form(id)) }

  func transcript(_ language: Language, width: Int = 78) -> Transcript {
    Transcript(bundle: bundle, language: language, width: width, resumeCommand: "readiness")
  }

  /// The answers of a sample firm, by position of the question.
  func sample(_ name: String) throws -> [Int: Answer] {
    let document = JSONDocument.read(try Self.bytes("samples/\(name).json"))
    let answers = try #require(document.root?.object?["answers"]?.object)
    var result: [Int: Answer] = [:]
    for member in answers.members {
      let position = try #require(questionnaire.question(member.key))
      result[position] = try answer(
        try #require(member.value.object), questionnaire.questions[position])
    }
    return result
  }

  private func answer(_ entry: JSONObject, _ question: Question) throws -> Answer {
    if let kind = entry["m"]?.string.flatMap(MissingKind.init(rawValue:)) {
      return .missing(kind)
    }
    let value = try #require(entry["v"])
    if let number = value.integer { return .number(number) }
    if let code = value.string { return .option(try #require(question.option(code))) }
    let codes = try #require(value.array).map { try #require($0.string) }
    return .options(
      try codes.reduce(0) { $0 | 1 << UInt64(try #require(question.option($1))) })
  }
}
