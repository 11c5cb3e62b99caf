import TestSupport
import Testing

@testable import Storage

@Suite("Recounting")
struct VerifyTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }

  init() throws {
    bench = try Bench()
    _ = try bench.store.add((1...5).map { Samples.assessment($0, bench.questionnaire) })
  }

  @Test("a sound store has nothing to report")
  func sound() throws {
    let verification = try store.verify()
    #expect(verification == Verification(assessments: 5, cells: 2, findings: []))
  }

  /// A change behind the program's back and what recounting says to it.
  struct Damage: Sendable, CustomTestStringConvertible {
    let script: String
    let expected: @Sendable (StoreFinding) -> Bool
    var testDescription: String { script }
  }

  static let damages = [
    Damage(
      script: """
        UPDATE cell SET headline = CAST(replace(headline, '"n":5', '"n":6') AS BLOB)
        WHERE form = 0
        """
    ) { if case .cellDiffers = $0 { true } else { false } },
    Damage(
      script: "UPDATE cell SET detail = CAST(replace(detail, '5', '4') AS BLOB) WHERE form = 1"
    ) {
      if case .cellDiffers = $0 { true } else { false }
    },
    Damage(script: "DELETE FROM cell WHERE form = 1") {
      if case .cellMissing(let cell) = $0 { cell.form == "express" } else { false }
    },
    Damage(
      script: """
        INSERT INTO cell (questionnaire, form, period, campaign, synthetic, country, size, sector,
          headline, detail)
        SELECT questionnaire, form, '1999', campaign, synthetic, country, size, sector, headline,
          detail FROM cell
        """
    ) { if case .cellSurplus(let cell) = $0 { cell.period == "1999" } else { false } },
    Damage(
      script: """
        UPDATE part SET counts = CAST(replace(counts, '"n":5', '"n":4') AS BLOB)
        WHERE sort = 'mode' AND form = 1
        """
    ) { $0 == .partDiffers("express/2026/MX/mode/self") },
    Damage(
      script:
        "UPDATE part SET counts = CAST(replace(counts, '5', '6') AS BLOB) WHERE sort = 'joint'"
    ) { $0 == .partDiffers("full/2026/MX/joint") },
    Damage(script: "UPDATE part SET counts = x'00' WHERE sort = 'days' AND form = 0") {
      $0 == .partDiffers("full/2026/MX/days")
    },
    Damage(script: "DELETE FROM part WHERE sort = 'language' AND form = 1") {
      $0 == .partMissing("express/2026/MX/language/es")
    },
    Damage(script: "UPDATE part SET code = 'de' WHERE sort = 'language' AND form = 0") {
      $0 == .partSurplus("full/2026/MX/language/de")
    },
    Damage(script: "UPDATE part SET campaign = 'a/2026' WHERE sort = 'days' AND form = 0") {
      $0 == .partSurplus("full/2026/a/2026/MX/days")
    },
    Damage(script: "UPDATE assessment SET state = 'noCell' WHERE key = 2") { finding in
      finding
        == .standingDiffers(assessment: Samples.id(2), stored: "noCell", expected: "counted")
    },
    Damage(script: "UPDATE assessment SET scores = '[[1,1,1,1],[1,1,1,1]]' WHERE key = 2") {
      $0 == .scoresDiffer(assessment: Samples.id(2))
    },
    Damage(script: "UPDATE assessment SET answers = '[1,x]' WHERE key = 2") {
      $0 == .answersUnreadable(assessment: Samples.id(2))
    },
    Damage(script: "UPDATE option SET code = 'other' WHERE question = 3 AND ordinal = 1") {
      if case .questionnaireDiffers = $0 { true } else { false }
    },
    Damage(
      script: """
        PRAGMA foreign_keys = OFF;
        INSERT INTO annotation (assessment, question) VALUES (99, 0);
        """
    ) { $0 == .danglingReference(table: "annotation") },
  ]

  @Test("a planted error is found", arguments: damages)
  func finds(damage: Damage) throws {
    let other = try bench.second()
    try other.connection.script(damage.script)
    #expect(other.connection.changes > 0)
    let findings = try store.verify().findings
    #expect(findings.contains(where: damage.expected), "\(findings)")
    for threads in [1, 2, 5] {
      #expect(try store.verify(threads: threads) { _, _ in } == store.verify())
    }
  }

  @Test("any number of threads finds the same in the same order, and tells how far it is")
  func threads() throws {
    var random = SplitMix64(seed: 9)
    let bench = try Bench()
    let rows = (1...50_000).map { number in
      var row = Samples.assessment(
        number, bench.questionnaire, answers: Samples.answers(using: &random))
      row.subject = number.isMultiple(of: 50) ? "s\(number % 2000)" : nil
      return row
    }
    _ = try bench.store.add(rows)
    #expect(try bench.store.verify().findings == [])
    try bench.second().connection.script(
      """
      UPDATE assessment SET scores = '[[1,1,1,1],[1,1,1,1]]' WHERE key % 7000 = 3;
      UPDATE assessment SET state = 'noCell' WHERE key % 9000 = 4;
      UPDATE assessment SET answers = '[x]' WHERE key % 11000 = 5;
      DELETE FROM cell WHERE key = 2;
      """)
    let expected = try bench.store.verify()
    #expect(expected.findings.count > 15)
    for threads in [1, 2, 5] {
      var told: [Int] = []
      let found = try bench.store.verify(threads: threads) { done, total in
        #expect(total == 50_000)
        told.append(done)
      }
      #expect(found == expected)
      #expect(told == [20_000, 40_000, 50_000])
    }
  }

  @Test("an empty store is verified by any number of threads", arguments: [0, 1, 2, 5])
  func empty(threads: Int) throws {
    let bench = try Bench()
    let verification = try bench.store.verify(threads: threads) { _, _ in }
    #expect(verification == Verification(assessments: 0, cells: 0, findings: []))
  }

  @Test("while another program writes, one thread does all the work")
  func busy() throws {
    let other = try bench.second()
    try other.connection.run("BEGIN IMMEDIATE")
    #expect(
      try store.verify(threads: 2) { _, _ in }
        == Verification(assessments: 5, cells: 2, findings: []))
    try other.connection.run("ROLLBACK")
  }
}
