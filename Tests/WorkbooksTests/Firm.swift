import Comparing
import JSON
import Questionnaires
import Reports
import SampleFirms
import Scoring
import Testing
import Text
import Workbooks

/// A sample enterprise, scored and ready to be reported in one language.
struct Firm {
  let scorer: Scorer
  let form: Form
  var answers: Answers
  let texts: Texts
  let language: Language
  var setting: ReportSetting

  static let names = [
    "bakery-puebla", "machine-shop-ulm", "barber-merida", "hotel-ruegen",
    "parts-maker-queretaro", "carpenter",
  ]

  init(_ name: String, form: String, language: Language) throws {
    let bundle = try Samples.bundle.get()
    let questionnaire = bundle.questionnaire
    let answers = try Samples.answers(name, to: questionnaire)
    scorer = Scorer(questionnaire)
    self.form = questionnaire.form(form) ?? Form(index: 0)
    self.answers = answers
    self.language = language
    // The day on which the recorded results were written; resources were checked in that month.
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 20))
    setting = ReportSetting(day: day, statistics: try Samples.statistics.get())
    let country = questionnaire.question("country").map {
      questionnaire.questions[$0].options[Int(answers[$0].raw)].code
    }
    let people = questionnaire.question("people").map { answers[$0].raw }
    texts = bundle.texts(
      locale: language.tag, audience: Audience(country: country, isSolo: people == 1))
  }

  mutating func set(_ question: String, _ answer: Answer) {
    if let position = scorer.questionnaire.question(question) { answers[position] = answer }
  }

  var sheet: ScoreSheet { scorer.score(answers, form: form) }

  var content: ResultContent {
    ResultContent(
      scorer: scorer, sheet: sheet, answers: answers, form: form, texts: texts,
      language: language, setting: setting)
  }

  var derivation: Derivation {
    Derivation(
      scorer: scorer, sheet: sheet, answers: answers, form: form, texts: texts,
      language: language, setting: setting)
  }
}

extension Samples {
  /// The questionnaire with its texts in three languages, compiled once.
  static let bundle = Result { try compile() }

  private static func compile() throws -> QuestionnaireBundle {
    let folder = "msme-readiness"
    let catalogues = try ["en", "es-MX", "de-DE"].map { locale in
      let path = "\(folder)/locales/\(locale).json"
      return (path: path, bytes: try bytes(path))
    }
    let path = "\(folder)/questionnaire.json"
    guard
      let bundle = QuestionnaireBundle.compile(
        try bytes(path), path: path, catalogues: catalogues
      ).bundle
    else { throw Unreadable(what: path) }
    return bundle
  }
}

extension Samples {
  /// The shipped official figures.
  static let statistics = Result { try readStatistics() }

  private static func readStatistics() throws -> OfficialStatistics {
    let (statistics, findings) = OfficialStatistics.read(
      values: .init(path: "values", bytes: try bytes("reference/official-values.csv")),
      intensity: .init(path: "intensity", bytes: try bytes("reference/digital-intensity.csv")))
    guard let statistics else {
      throw Unreadable(what: findings.map(\.description).joined(separator: "\n"))
    }
    return statistics
  }
}

extension [StyledText] {
  /// The lines as they go into a file.
  func rendered(as rendering: Rendering = .plain) -> String {
    map { $0.rendered(as: rendering) + "\n" }.joined()
  }
}

extension Firm {
  /// Its report.
  func document(
    _ audience: ReportAudience, name: String? = "Pan y Sol", preparedBy: String? = nil,
    assessment: String? = "018f0000-0000-7000-8000-000000000001"
  ) -> ReportDocument {
    let questionnaire = scorer.questionnaire
    let json = ResultJSON(scorer).value(of: sheet, form: form, assessment: nil)
    var particulars = ReportParticulars(
      audience: audience, enterprise: name, day: setting.day, preparedBy: preparedBy,
      questionnaire: "\(questionnaire.id) \(questionnaire.version)",
      logic: questionnaire.logic, result: "sha256:" + SHA256.hash(json.canonical()).hex)
    particulars.assessment = assessment
    return ReportDocument(content, derivation: derivation, particulars: particulars)
  }

  /// A writer of its workbook.
  var file: WorkbookFile { WorkbookFile(paper: .letter, written: setting.day) }
}
