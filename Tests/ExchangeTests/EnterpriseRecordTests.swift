import JSON
import Questionnaires
import Scoring
import Storage
import Testing
import Text

@testable import Exchange

@Suite("Everything that is kept about one enterprise")
struct EnterpriseRecordTests {
  private let home = try? TemporaryStore()
  private let today = CalendarDate(iso: "2026-11-25") ?? .earliest
  private let enterprise = "00000000-0000-4000-8000-00000000000e"
  private let correction = "00000000-0000-4000-8000-0000000000c2"
  private let first = "00000000-0000-4000-8000-0000000000c1"
  private let unfinished = "00000000-0000-4000-8000-0000000000d1"
  private let refused = "00000000-0000-4000-8000-0000000000f1"

  private func hash(_ digit: Character) -> String {
    "sha256:" + String(repeating: digit, count: 64)
  }

  /// A store in which every place that can hold something of the enterprise holds something.
  private func filled(named label: String = "Taller Ñandú") throws -> SQLiteStore {
    let store = try #require(home).store
    let questionnaire = try Small.required().questionnaire
    try store.register(questionnaire, json: Small.text)
    try store.add(Enterprise(id: enterprise, label: label, subject: "subjectsubjects1"))
    var answers = Answers(for: questionnaire)
    for (id, answer) in given {
      answers[try #require(questionnaire.question(id))] = answer
    }
    var assessment = NewAssessment(
      id: first, logic: questionnaire.logic, form: "full", locale: "en", completed: "2026-11-01",
      answers: answers, enterprise: enterprise,
      consent: Consent(scope: ["aggregate", "extra"], notice: hash("a"), date: "2026-11-02"))
    assessment.minutes = 17
    assessment.mode = .paper
    assessment.campaign = "ccmx/2026-q4"
    assessment.subject = "subjectsubjects1"
    assessment.withdrawal = hash("b")
    assessment.seal = hash("c")
    let remark = try #require(questionnaire.question("remark"))
    assessment.annotations = [
      Annotation(question: remark, words: "in my own words", note: "a note", evidence: .verified)
    ]
    var later = assessment
    (later.id, later.supersedes, later.withdrawal, later.seal) =
      (correction, first, hash("d"), hash("e"))
    // It claims to correct the enterprise's answers and is not its own.
    var stranger = assessment
    (stranger.id, stranger.enterprise, stranger.annotations) = (refused, nil, [])
    (stranger.subject, stranger.supersedes) = ("subjectsubjects2", first)
    (stranger.withdrawal, stranger.seal) = (hash("f"), hash("0"))
    _ = try store.add([assessment, later])
    #expect(
      try store.add([stranger]).outcomes == [.rejected(.supersedesOtherSubject(first))])
    try store.recordHandover(
      HandoverRecord(
        campaign: "bvmw/2026-q4", date: "2026-11-03", receipt: "7K3M9QXW",
        consent: Consent(scope: ["aggregate"], notice: hash("9"), date: "2026-11-04")),
      ofAssessment: correction)
    let draft = try store.begin(
      NewDraft(
        id: unfinished, enterprise: enterprise, logic: questionnaire.logic, form: "full",
        locale: "de-DE", started: 1_790_000_000_123, basis: .assessment(correction)))
    let people = try #require(questionnaire.question("people"))
    try store.save(
      DraftAnswer(
        question: people, answer: .number(31), isAside: true, seconds: 47, note: "asked again",
        evidence: .shown), inDraft: draft.id)
    try store.setCursor(people, ofDraft: draft.id)
    try store.set(
      [FollowUp(action: "a_step", status: .started, due: "2032-07-08", person: "Ana Núñez")],
      ofEnterprise: enterprise, questionnaire: questionnaire.id, on: "2026-11-24")
    _ = try store.keep(.person(.enterprise(enterprise)), until: "2031-05-06")
    _ = try store.block(
      .enterprise(enterprise), Blocking(on: "2026-11-24", for: .claim, until: "2030-03-04"))
    return store
  }

  private let given: [(String, Answer)] = [
    ("country", .option(1)), ("people", .number(27)), ("employees", .number(23)),
    ("sector", .unknown), ("remark", .written), ("backup", .option(2)), ("tools", .options(0b1011)),
    ("trained", .percent(42)), ("deputy", .notApplicable), ("drill", .skipped),
  ]

  private func record(
    _ person: PersonSelection, language: Language = .english
  ) throws -> EnterpriseRecord {
    try EnterpriseRecord(of: person, in: filled(), day: today, language: language) {
      questionnaire, _, _ in
      Texts([], of: questionnaire, locale: language.tag)
    }
  }

  @Test("whatever was put into the store is in the record")
  func complete() throws {
    let text = try record(.enterprise(enterprise)).json.canonicalText()
    for part in [
      "readiness-enterprise/1", "2026-11-25", "Taller Ñandú", enterprise, first, correction,
      unfinished, "subjectsubjects1", hash("a"), hash("b"), hash("d"), hash("9"),
      String(repeating: "c", count: 32), String(repeating: "e", count: 32), "\"extra\"",
      "2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04", "\"minutes\":17", "paper",
      "ccmx/2026-q4", "bvmw/2026-q4", "7K3M9QXW", "in my own words", "a note", "verified",
      "\"locale\":\"de-DE\"", "1790000000123", "\"shown\":\"people\"", "\"v\":31",
      "\"seconds\":47", "\"aside\":true", "asked again", "shown", "2031-05-06", "2026-11-24",
      "claim", "2030-03-04", "\"v\":\"MX\"", "\"v\":27", "\"m\":\"unknown\"",
      "\"v\":[\"vpn\",\"keys\",\"cloud\"]", "\"x\":42", "not_applicable", "skipped",
      "a_step", "started", "2032-07-08", "Ana Núñez", "\"counted\":\"blocked\"",
      "\"counted\":\"superseded\"",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains(refused), "what somebody else sent is none of its business")
  }

  @Test("for reading, the same in each language", arguments: Language.allCases)
  func text(language: Language) throws {
    let lines = try record(.enterprise(enterprise), language: language).lines(width: 60)
    #expect(lines.allSatisfy { $0.displayWidth <= 60 || !$0.text.contains(" ") })
    let text = lines.map(\.text).joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
    func day(_ iso: String) -> String {
      CalendarDate(iso: iso)?.text(in: language) ?? "-"
    }
    for part in [
      "Taller Ñandú", enterprise, first, correction, unfinished, "subjectsubjects1",
      day("2026-11-01"),
      day("2026-11-02"), day("2026-11-03"), day("2026-11-24"), day("2030-03-04"),
      day("2031-05-06"), "7K3M9QXW", "in my own words", "a note", "asked again", "bvmw/2026-q4",
      "a_step", day("2032-07-08"), "Ana Núñez",
      "option.tools.vpn; option.tools.keys; option.tools.cloud", "question.people", "42",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("whoever came from outside has no name here, and only what belongs together is shown")
  func outside() throws {
    let record = try record(.receipt(hash("d")))
    #expect(record.enterprise == nil)
    #expect(record.assessments.map(\.assessment.id).sorted() == [first, correction])
    #expect(record.drafts.isEmpty)
    #expect(record.json.object?["enterprise"]?.isNull == true)
  }

  @Test("what was typed cannot steer a terminal")
  func controls() throws {
    let store = try filled(named: "\u{1B}[2Jx\u{202E}y")
    let record = try EnterpriseRecord(
      of: .enterprise(enterprise), in: store, day: today, language: .english
    ) { questionnaire, _, _ in Texts([], of: questionnaire, locale: "en") }
    for line in record.lines(width: 80) { #expect(line.text == line.text.withoutControls) }
  }
}
