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
  }
}
