import Questionnaires
import Summaries
import Testing

@testable import Storage

@Suite("Importing assessments")
struct ImportTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }

  init() throws { bench = try Bench() }

  private func sample(_ number: Int) -> NewAssessment {
    Samples.assessment(number, bench.questionnaire)
  }

  @Test("all fields come back as they were given")
  func fields() throws {
    var new = sample(1)
    new.campaign = "ccmx/2026-q4"
    new.subject = "abcdefghijklmnop"
    new.withdrawal = Samples.hash(77)
    new.supersedes = Samples.id(5)
    new.minutes = 9
    new.mode = .event
    new.isSynthetic = true
    new.consent = Consent(
      scope: ["aggregate", "a \"quoted\" use"], notice: Samples.hash(3), date: "2026-11-19")
    #expect(try store.add([new]).outcomes == [.stored])
    let read = try #require(try store.assessments(.all, limit: nil).first)
    #expect(read.id == new.id && read.enterprise == nil && read.label == nil)
    #expect(read.campaign == new.campaign && read.period == "2026-q4")
    #expect(read.subject == new.subject && read.withdrawal == new.withdrawal)
    #expect(read.supersedes == new.supersedes && read.minutes == 9 && read.mode == .event)
    #expect(read.isSynthetic && read.consent == new.consent && read.completed == "2026-11-20")
    #expect(read.form == "full" && read.locale == "es-MX")
    #expect(read.questionnaire == "trial" && read.version == "1.0.0")
    #expect(read.sealPrefix == String(Samples.hash(1).dropFirst(7).prefix(32)))
    #expect(try store.answers(ofAssessment: new.id) == new.answers)
  }

  @Test("the same file twice changes nothing, another one with its id is refused")
  func sameID() throws {
    var other = sample(1)
    other.seal = Samples.hash(2)
    other.answers[TrialQuestionnaire.backups] = .option(0)
    #expect(
      try store.add([sample(1), sample(1), other]).outcomes == [
        .stored, .duplicate, .rejected(.otherSeal),
      ])
    #expect(try store.add([other, sample(1)]).outcomes == [.rejected(.otherSeal), .duplicate])
    #expect(try store.answers(ofAssessment: Samples.id(1)) == sample(1).answers)
    #expect(try bench.counted() == 1)
  }

  @Test("what was made here is a duplicate when its file comes back")
  func ownFile() throws {
    let enterprise = try bench.addEnterprise(9)
    var own = sample(1)
    own.enterprise = enterprise
    own.seal = nil
    #expect(try store.add([own]).outcomes == [.stored])
    #expect(try store.add([sample(1), own]).outcomes == [.duplicate, .duplicate])
    own.answers[TrialQuestionnaire.backups] = .option(0)
    #expect(try store.add([own]).outcomes == [.rejected(.otherSeal)])
  }

  @Test(
    "a correction counts instead of what it corrects, whichever comes first",
    arguments: [true, false])
  func supersedes(correctionFirst: Bool) throws {
    var first = sample(1)
    var second = sample(2)
    first.subject = "s"
    second.subject = "s"
    // The later day must not be what decides.
    first.completed = "2026-12-01"
    second.supersedes = first.id
    for new in correctionFirst ? [second, first] : [first, second] {
      #expect(try store.add([new]).outcomes == [.stored])
    }
    #expect(try bench.standings() == [first.id: "superseded", second.id: "counted"])
    #expect(try bench.counted() == 1)
    #expect(try store.verify().findings == [])
  }

  @Test("nobody corrects himself, or another one's assessment")
  func wrongCorrections() throws {
    var itself = sample(1)
    itself.supersedes = itself.id
    var theirs = sample(2)
    theirs.subject = "a"
    var wrong = sample(3)
    wrong.subject = "b"
    wrong.supersedes = theirs.id
    let report = try store.add([itself, theirs, wrong])
    #expect(
      report.outcomes == [
        .rejected(.supersedesItself), .stored, .rejected(.supersedesOtherSubject(theirs.id)),
      ])
    #expect(report.expelled == [])
    #expect(try bench.standings() == [theirs.id: "counted"])
    #expect(try store.add([wrong]).outcomes == [.rejected(.supersedesOtherSubject(theirs.id))])
  }

  @Test("a false correction is taken out when what it names arrives later")
  func expelled() throws {
    var theirs = sample(2)
    theirs.subject = "a"
    var wrong = sample(3)
    wrong.subject = "b"
    wrong.supersedes = theirs.id
    #expect(try store.add([wrong]).outcomes == [.stored])
    #expect(try bench.counted() == 1)
    let report = try store.add([theirs])
    #expect(report.outcomes == [.stored])
    #expect(report.expelled == [wrong.id])
    #expect(try bench.standings() == [theirs.id: "counted"])
    #expect(try bench.counted() == 1)
    #expect(try store.add([wrong]).outcomes == [.rejected(.supersedesOtherSubject(theirs.id))])
    #expect(try store.verify().findings == [])
  }

  @Test("of one subject the last assessment of a period counts, by day and then by id")
  func heads() throws {
    var rows: [NewAssessment] = []
    for (number, day, campaign) in [
      (1, "2026-11-01", "ccmx/2026-q4"), (2, "2026-11-02", "ccmx/2026-q4"),
      (3, "2026-11-02", "ccmx/2026-q4"), (4, "2026-11-09", "ccmx/2027-q1"),
      (5, "2026-11-09", nil), (6, "2026-12-09", nil), (7, "2027-01-09", nil),
    ] {
      var row = sample(number)
      row.completed = day
      row.campaign = campaign
      row.subject = "s"
      rows.append(row)
    }
    _ = try store.add(rows)
    let counted = try bench.standings().filter { $0.value == "counted" }.keys.sorted()
    #expect(counted == [3, 4, 6, 7].map(Samples.id))
  }

  @Test("without a subject each assessment speaks for itself")
  func noSubject() throws {
    _ = try store.add((1...3).map(sample))
    #expect(try bench.counted() == 3)
  }

  @Test("synthetic assessments are counted apart and displace no real ones")
  func synthetic() throws {
    var real = sample(1)
    var synthetic = sample(2)
    real.subject = "s"
    synthetic.subject = "s"
    synthetic.completed = "2026-12-01"
    synthetic.isSynthetic = true
    _ = try store.add([real, synthetic])
    #expect(try bench.counted() == 1)
    let query = CellQuery(questionnaire: "trial", form: "full", isSynthetic: true)
    #expect(try store.headlines(query).count == 1)
  }

  @Test("each reason not to count is named and counted")
  func leftOut() throws {
    var noConsent = sample(1)
    noConsent.consent = Consent(scope: ["advice"])
    var large = sample(2)
    large.answers = Samples.answers(people: 900)
    var nowhere = sample(3)
    nowhere.answers[TrialQuestionnaire.sector] = .unknown
    nowhere.form = "express"
    var old = sample(4)
    old.subject = "s"
    old.completed = "2026-01-01"
    var new = sample(5)
    new.subject = "s"
    _ = try store.add([noConsent, large, nowhere, old, new])
    let query = CellQuery(questionnaire: "trial", form: "express", period: "2026")
    #expect(
      try store.leftOut(query).map { "\($0.reason) \($0.count)" } == [
        "noCell 1", "noConsent 1", "outOfScope 1", "superseded 1",
      ])
    let full = CellQuery(questionnaire: "trial", form: "full")
    #expect(
      try store.leftOut(full).map { "\($0.reason) \($0.count)" } == [
        "noConsent 1", "outOfScope 1", "superseded 1",
      ], "an express assessment is not missing from the full ones")
    #expect(
      try store.leftOut(CellQuery(questionnaire: "trial", form: "full", campaign: "a/b")) == [])
    #expect(
      try store.leftOut(CellQuery(questionnaire: "trial", form: "full", isSynthetic: true)) == [])
    #expect(try store.leftOut(CellQuery(questionnaire: "other", form: "full")) == [])
  }

  @Test("a field that is not what the format says is named")
  func malformed() throws {
    let changes: [(String, (inout NewAssessment) -> Void)] = [
      ("id", { $0.id = "1" }), ("completed", { $0.completed = "2026-13-01" }),
      ("campaign", { $0.campaign = "ccmx" }), ("campaign", { $0.campaign = "/q4" }),
      ("campaign", { $0.campaign = "ccmx/" }), ("supersedes", { $0.supersedes = "x" }),
      ("withdrawal", { $0.withdrawal = "x" }), ("seal", { $0.seal = "sha256:x" }),
      ("subject", { $0.subject = "" }), ("minutes", { $0.minutes = -1 }),
      ("form", { $0.form = "short" }), ("answers", { $0.answers = Answers(count: 3) }),
      ("annotations", { $0.annotations = [Annotation(question: 9, note: "n")] }),
    ]
    for (field, change) in changes {
      var new = sample(1)
      change(&new)
      #expect(try store.add([new]).outcomes == [.rejected(.malformed(field))])
    }
    var new = sample(1)
    new.logic = "sha256:x"
    #expect(try store.add([new]).outcomes == [.rejected(.unknownQuestionnaire("sha256:x"))])
    #expect(try store.assessments(.all, limit: nil).isEmpty)
  }

  @Test("assessments are found by id, beginning, label, receipt and as the last one")
  func finds() throws {
    let enterprise = try bench.addEnterprise(9, label: "Ulmer Werk")
    var rows = (1...3).map(sample)
    rows[0].completed = "2026-12-24"
    rows[1].enterprise = enterprise
    rows[2].withdrawal = Samples.hash(77)
    rows[2].id = "abcdef00-0000-4000-8000-000000000003"
    _ = try store.add(rows)
    func ids(_ selection: AssessmentSelection, limit: Int? = nil) throws -> [String] {
      try store.assessments(selection, limit: limit).map(\.id)
    }
    #expect(try ids(.all) == [rows[0].id, rows[2].id, rows[1].id])
    #expect(try ids(.all, limit: 2) == [rows[0].id, rows[2].id])
    #expect(try ids(.last) == [rows[0].id])
    #expect(try ids(.named("last")) == [rows[0].id])
    #expect(try ids(.named("abcdef")) == [rows[2].id])
    #expect(try ids(.named("Ulmer Werk")) == [rows[1].id])
    #expect(try ids(.enterprise(enterprise)) == [rows[1].id])
    #expect(try ids(.receipt(Samples.hash(77))) == [rows[2].id])
    #expect(try ids(.named("nobody")).isEmpty)
    var visited: [String] = []
    try store.visit(.all) { assessment, answers in
      #expect(answers == rows.first { $0.id == assessment.id }?.answers)
      visited.append(assessment.id)
    }
    #expect(visited == rows.map(\.id), "in the order of storing")
    visited = []
    try store.visit(.last) { assessment, _ in visited.append(assessment.id) }
    #expect(visited == [rows[0].id])
  }

  @Test("more than one transaction's worth is stored and counted")
  func batches() throws {
    let rows = (1...20_050).map { number in
      var row = sample(number)
      row.isSynthetic = true
      row.form = "express"
      return row
    }
    let report = try store.add(rows)
    #expect(report.outcomes.allSatisfy { $0 == .stored } && report.outcomes.count == rows.count)
    let query = CellQuery(questionnaire: "trial", form: "express", isSynthetic: true)
    #expect(try store.headlines(query).map(\.headline.n) == [20_050])
  }
}
