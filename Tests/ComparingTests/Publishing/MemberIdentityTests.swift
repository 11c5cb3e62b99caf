import JSON
import Summaries
import TestSupport
import Testing

@testable import Comparing

/// Forty-five enterprises of which a release has told hand in once more under new ids.
@Suite("Enterprises that hand in again")
struct MemberIdentityTests {
  /// An enterprise as it stands behind a release.
  struct Person: Sendable {
    let enterprise: Int
    /// The edition of its answers to the questions of every form, and of all its answers.
    var common = 0
    var content = 0
    /// The period in which, and how often it has handed in there.
    var period = 0
    var time = 0
    var isScored = true

    fileprivate var member: ReleasedMember {
      func digest(_ kind: Int, _ parts: Int...) -> MemberDigest {
        Firms.digest(parts.reduce(kind) { $0 << 10 | $1 })
      }
      return ReleasedMember(
        digest(1, enterprise, period, time), content: digest(2, enterprise, common, content),
        scores: digest(5, enterprise, common, content), common: digest(3, enterprise, common),
        enterprise: digest(4, enterprise, period),
        scored: isScored ? 1 : 0)
    }
  }

  private static func persons(
    _ numbers: ClosedRange<Int>, _ change: (inout Person) -> Void = { _ in }
  ) -> [Person] {
    numbers.map { number in
      var person = Person(enterprise: number)
      change(&person)
      return person
    }
  }

  private static func again(_ numbers: ClosedRange<Int>) -> [Person] {
    persons(numbers) { $0.time = 1 }
  }

  private static func changed(_ numbers: ClosedRange<Int>) -> [Person] {
    persons(numbers) { ($0.time, $0.common, $0.content) = (1, 1, 1) }
  }

  private static func fuller(_ numbers: ClosedRange<Int>) -> [Person] {
    persons(numbers) { ($0.time, $0.content) = (1, 1) }
  }

  private static func nextYear(_ numbers: ClosedRange<Int>, changed: Bool) -> [Person] {
    persons(numbers) { person in
      person.period = 1
      if changed { (person.common, person.content) = (2, 2) }
    }
  }

  /// Who comes, and whether a cell and the answers to single questions may be told of them anew.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let now: [Person]
    let cell: Bool
    /// Whether new tables of answers are told; the same answers again are told as they were.
    let answers: Bool
    var origins = ["a/q1"]
    var form = "full"

    init(
      _ name: String, _ now: [Person], cell: Bool, answers: Bool, origins: [String] = ["a/q1"],
      form: String = "full"
    ) {
      (testDescription, self.now, self.cell, self.answers) = (name, now, cell, answers)
      (self.origins, self.form) = (origins, form)
    }
  }

  private static let cases = [
    Case("all the same", persons(1...45), cell: true, answers: false),
    Case("all again", again(1...45), cell: true, answers: false),
    Case(
      "all again and one newcomer", again(1...45) + persons(50...50), cell: false, answers: false),
    Case("all again but one", again(1...44), cell: false, answers: false),
    Case("half again", again(1...20) + persons(21...45), cell: true, answers: false),
    Case(
      "half again and one newcomer", again(1...20) + persons(21...45) + persons(50...50),
      cell: false,
      answers: false),
    Case("all again, one changed", again(1...44) + changed(45...45), cell: false, answers: false),
    Case("all again, ten changed", again(1...35) + changed(36...45), cell: true, answers: false),
    Case("all changed", changed(1...45), cell: true, answers: false),
    Case(
      "all changed and one newcomer", changed(1...45) + persons(50...50), cell: false,
      answers: false),
    Case("all changed but one, who is gone", changed(1...44), cell: false, answers: false),
    Case(
      "all again on the longer form, one changed", fuller(1...44) + changed(45...45), cell: false,
      answers: false, form: "express"),
    Case(
      "all again and ten newcomers", again(1...45) + persons(50...59), cell: true, answers: false),
    Case("forty-six others", persons(101...146), cell: true, answers: true),
    Case(
      "next year all as before and one newcomer",
      nextYear(1...45, changed: false) + persons(50...50),
      cell: false, answers: false, origins: ["a/q5"]),
    Case(
      "next year all changed", nextYear(1...45, changed: true), cell: true, answers: true,
      origins: ["a/q5"]),
    Case(
      "next year twenty as before and twenty-five changed",
      nextYear(1...20, changed: false) + nextYear(21...45, changed: true), cell: true,
      answers: true,
      origins: ["a/q5"]),
    Case(
      "next year forty-one as before and four changed",
      nextYear(1...41, changed: false) + nextYear(42...45, changed: true), cell: false,
      answers: false, origins: ["a/q5"]),
  ]

  private func cell(
    _ persons: [Person], _ block: CellDefinition.Block, origins: [String], form: String = "full"
  ) -> ReleaseLedger.Cell {
    ReleaseLedger.Cell(
      ReleaseLedger.Subject(kind: "public", logic: "sha256:a", form: form),
      CellDefinition(block: block, country: "MX", origins: origins), members: persons.map(\.member))
  }

  @Test("are known by their answers, and newcomers beside them are found", arguments: cases)
  func judged(each: Case) {
    let old = cell(Self.persons(1...45), .cell, origins: ["a/q1"])
    let new = cell(each.now, .cell, origins: each.origins, form: each.form)
    let outcome = ReleaseLedger.judge([new], against: [old], threshold: 10)
    #expect((outcome == [.publish]) == each.cell)
  }

  @Test("stand in one table of answers only", arguments: cases)
  func toldOnce(each: Case) {
    let old = cell(Self.persons(1...45), .question, origins: ["a/q1"])
    let new = cell(each.now, .question, origins: each.origins, form: each.form)
    let outcome = ReleaseLedger.judgeToldOnce([new], against: [old])
    #expect((outcome == [.publish]) == each.answers)
  }

  @Test("A single one with a score among newcomers is found beside those who hand in again")
  func scores() {
    let old = cell(Self.persons(1...45), .cell, origins: ["a/q1"])
    let silent = Self.persons(50...60) { $0.isScored = $0.enterprise == 50 }
    for (now, outcome) in [
      (Self.again(1...45) + silent, ReleaseLedger.Outcome.carriedForward(0)),
      (Self.again(1...45) + Self.persons(50...60), .publish),
    ] {
      let new = cell(now, .cell, origins: ["a/q1"])
      #expect(ReleaseLedger.judge([new], against: [old], threshold: 10) == [outcome])
    }
  }

  @Test("Who is counted in two campaigns breaks nothing, and the same again is no news")
  func twice() {
    let both = Self.persons(1...45) + Self.again(1...3)
    let origins = ["a/q1", "b/q1"]
    let old = cell(both, .cell, origins: origins)
    #expect(ReleaseLedger.judge([old], against: [old], threshold: 10) == [.publish])
    #expect(
      ReleaseLedger.judge(
        [cell(both + Self.persons(50...50), .cell, origins: origins)], against: [old], threshold: 10
      )
        == [.carriedForward(0)])
    let answers = cell(both, .question, origins: origins)
    #expect(ReleaseLedger.judgeToldOnce([answers], against: [answers]) == [.carriedForward(0)])
    // Once fewer the same enterprise is another table.
    let once = cell(Array(both.dropLast()), .question, origins: origins)
    #expect(ReleaseLedger.judgeToldOnce([once], against: [answers]) == [.carriedForward(0)])
  }

  @Test("What was hidden stays hidden for those who hand in again")
  func hidden() {
    func figures(_ n: Int, level: Int?) -> JSONValue {
      func figure(_ value: Int?) -> JSONValue {
        [
          "value": value.map { JSONValue(.integer(Int64($0))) } ?? .null,
          "flags": value == nil ? ["Q", "C"] : ["A", "F"],
        ]
      }
      return ["n": figure(n), "level": figure(level)]
    }
    let old = cell(Self.persons(1...45), .cell, origins: ["a/q1"])
    let memory = PublicMemory(
      [PublicMemory.Shown(release: 1, old, figures: figures(45, level: nil))], threshold: 10)
    func telling(_ persons: [Person]) -> PublicMemory.Telling? {
      let now = cell(persons, .cell, origins: ["a/q1"])
      return memory.tellings([(now, figures(persons.count, level: 5))], [.publish]).first
    }
    #expect(telling(Self.again(1...45)) == .again(0))
    #expect(telling(Self.changed(1...45)) == .new(figures(45, level: nil)))
    #expect(
      telling(Self.again(1...45) + Self.persons(50...60)) == .new(figures(56, level: nil)))
    #expect(telling(Self.persons(101...145)) == .new(figures(45, level: 5)))
  }

  @Test(
    "Over random releases no rule is laxer for who hands in again than for who stays",
    arguments: 0..<60 as Range<UInt64>)
  func random(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func pick(_ count: ClosedRange<Int>) -> [Person] {
      (1...30).shuffled(using: &random).prefix(Int.random(in: count, using: &random))
        .map { Person(enterprise: $0) }
    }
    let old = (0..<2).map { _ in cell(pick(20...30), .cell, origins: ["a/q1"]) }
    let staying = pick(20...30)
    let again = staying.map { person -> Person in
      var person = person
      if Bool.random(using: &random) { person.time = 1 }
      return person
    }
    let outcome = [staying, again].map { persons in
      ReleaseLedger.judge(
        [cell(persons, .cell, origins: ["a/q1"])], against: old, threshold: 10)
    }
    #expect(outcome[0] == outcome[1] || outcome[0] == [.publish])
  }
}
