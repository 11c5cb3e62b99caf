import Questionnaires
import Summaries
import TestSupport

@testable import Storage

/// Ids, answers and assessments for tests.
enum Samples {
  /// An id whose text follows from a number.
  static func id(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return "00000000-0000-4000-8000-"
      + String(repeating: "0", count: 12 - digits.count) + digits
  }

  /// A hash whose text follows from a number.
  static func hash(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return "sha256:" + String(repeating: "0", count: 32 - digits.count) + digits
      + String(repeating: "f", count: 32)
  }

  /// Complete answers of a micro enterprise in Mexico.
  static func answers(
    country: Int = 0, people: Int64 = 4, sector: Int = 1, backups: Answer = .option(1)
  ) -> Answers {
    var answers = Answers(count: 9)
    answers[TrialQuestionnaire.country] = .option(country)
    answers[TrialQuestionnaire.people] = .number(people)
    answers[TrialQuestionnaire.sector] = .option(sector)
    answers[TrialQuestionnaire.backups] = backups
    answers[TrialQuestionnaire.tools] = .options(0b011)
    answers[TrialQuestionnaire.trained] = .number(1)
    answers[TrialQuestionnaire.shop] = .option(1)
    answers[TrialQuestionnaire.costs] = .option(0)
    return answers
  }

  /// Random valid answers, some of them missing.
  static func answers(using random: inout SplitMix64) -> Answers {
    var answers = Answers(count: 9)
    answers[TrialQuestionnaire.country] =
      Int.random(in: 0..<12, using: &random) == 0
      ? .skipped : .option(Int.random(in: 0...1, using: &random))
    let people = Int64.random(in: 0...70, using: &random)
    answers[TrialQuestionnaire.people] = .number(people)
    answers[TrialQuestionnaire.sector] = .option(Int.random(in: 0...1, using: &random))
    answers[TrialQuestionnaire.backups] =
      [.option(0), .option(1), .option(2), .unknown, .notApplicable, .skipped]
      .randomElement(using: &random) ?? .absent
    answers[TrialQuestionnaire.tools] =
      [.options(1), .options(6), .options(7), .options(8), .unknown, .absent]
      .randomElement(using: &random) ?? .absent
    answers[TrialQuestionnaire.trained] =
      Bool.random(using: &random)
      ? .percent(Int64.random(in: 0...100, using: &random))
      : .number(Int64.random(in: 0...people, using: &random))
    answers[TrialQuestionnaire.shop] =
      [.option(0), .option(1), .skipped, .absent].randomElement(using: &random) ?? .absent
    answers[TrialQuestionnaire.costs] =
      [.option(0), .option(1), .unknown].randomElement(using: &random) ?? .absent
    return answers
  }

  /// An assessment that counts.
  static func assessment(
    _ number: Int, _ questionnaire: Questionnaire, answers: Answers = answers(),
    form: String = "full", completed: String = "2026-11-20"
  ) -> NewAssessment {
    var assessment = NewAssessment(
      id: id(number), logic: questionnaire.logic, form: form, locale: "es-MX",
      completed: completed, answers: answers, consent: Consent(scope: ["aggregate"]))
    assessment.seal = hash(number)
    assessment.mode = .oneself
    return assessment
  }
}

/// A store in a folder of its own, with the trial questionnaire.
struct Bench {
  let folder: TemporaryFolder
  let store: SQLiteStore
  let questionnaire: Questionnaire

  init() throws {
    folder = try TemporaryFolder()
    store = try SQLiteStore(path: folder.store, busyMilliseconds: 200)
    questionnaire = try TrialQuestionnaire.compile(TrialQuestionnaire.json())
    try store.register(questionnaire, json: TrialQuestionnaire.json())
  }

  /// A second connection to the same file, as another program has one.
  func second(busyMilliseconds: Int = 200) throws -> SQLiteStore {
    try SQLiteStore(path: folder.store, busyMilliseconds: busyMilliseconds)
  }

  /// The enterprise of a number, added to the store.
  func addEnterprise(_ number: Int = 1, label: String? = "Panadería Sol") throws -> String {
    try store.add(Enterprise(id: Samples.id(number), label: label))
    return Samples.id(number)
  }

  /// A draft of an enterprise.
  func newDraft(
    _ number: Int, enterprise: String, form: String = "full", basis: NewDraft.Basis = .blank
  ) -> NewDraft {
    NewDraft(
      id: Samples.id(number), enterprise: enterprise, logic: questionnaire.logic, form: form,
      locale: "es-MX", started: 1_700_000_000_000 + Int64(number), basis: basis)
  }

  /// How many enterprises the cells of a form hold.
  func counted(form: String = "full", period: String? = nil) throws -> Int {
    try store.headlines(CellQuery(questionnaire: "trial", form: form, period: period))
      .reduce(0) { $0 + $1.headline.n }
  }

  /// The standing of each stored assessment, by id.
  func standings() throws -> [String: String] {
    var standings: [String: String] = [:]
    for assessment in try store.assessments(.all, limit: nil) {
      standings[assessment.id] = assessment.standing.state
    }
    return standings
  }

  /// Every row of the tables that a change of what counts may touch, in a fixed order.
  func contents() throws -> [String] {
    let connection = store.connection
    let rows = try connection.rows(
      """
      SELECT hex(uuid), state, answers, scores FROM assessment ORDER BY uuid
      """
    ) { "\($0.text(0)) \($0.text(1)) \($0.text(2)) \($0.text(3))" }
    let cells = try connection.rows(
      """
      SELECT form, period, campaign, synthetic, country, size, sector, headline, detail FROM cell
      ORDER BY form, period, campaign, synthetic, country, size, sector
      """
    ) { row in (0..<9).map { row.text(Int32($0)) }.joined(separator: " ") }
    let parts = try connection.rows(
      """
      SELECT form, period, campaign, synthetic, country, sort, code, counts FROM part
      ORDER BY form, period, campaign, synthetic, country, sort, code
      """
    ) { row in (0..<8).map { row.text(Int32($0)) }.joined(separator: " ") }
    let refusals = try connection.rows("SELECT hex(uuid) FROM refusal ORDER BY uuid") {
      "refused " + $0.text(0)
    }
    return rows + cells + parts + refusals
  }
}
