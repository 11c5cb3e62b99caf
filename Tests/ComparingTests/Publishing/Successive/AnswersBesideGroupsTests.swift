import Comparing
import JSON
import Summaries
import Testing

@Suite("Answers of a country beside its groups")
struct AnswersBesideGroupsTests {
  private typealias Cell = (cell: ReleaseLedger.Cell, figures: JSONValue)

  private static func cell(
    _ block: CellDefinition.Block, _ country: String = "MX", sizes: [String] = [],
    sectors: [String] = [], form: String = "full"
  ) -> Cell {
    (
      ReleaseLedger.Cell(
        ReleaseLedger.Subject(kind: "public", logic: "sha256:a", form: form),
        CellDefinition(
          block: block, country: country, sizes: sizes, sectors: sectors, origins: ["a/q1"]),
        members: [ReleasedMember(Firms.digest(1), scored: 1)]),
      ["block": JSONValue(.string(block.rawValue))]
    )
  }

  /// The answers, the country, a size class, a sector, and another country.
  private static let cells: [Cell] = [
    cell(.question), cell(.cell), cell(.cell, sizes: ["micro"]), cell(.cell, sectors: ["M"]),
    cell(.cell, "DE"),
  ]

  /// What comes of the answers if one cell is told otherwise than anew.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let changed: Int?
    let telling: PublicMemory.Telling
    let isTold: Bool

    init(
      _ name: String, _ changed: Int?, _ telling: PublicMemory.Telling = .nothing, isTold: Bool
    ) {
      testDescription = name
      self.changed = changed
      self.telling = telling
      self.isTold = isTold
    }
  }

  private static let cases = [
    Case("every group is told anew", nil, isTold: true),
    Case("the country is told again", 1, .again(0), isTold: false),
    Case("the country is not told", 1, isTold: false),
    Case("a size class is told again", 2, .again(0), isTold: false),
    Case("a size class is not told", 2, isTold: false),
    Case("a size class hides a figure", 2, .new(["block": nil]), isTold: false),
    Case("a sector is not told", 3, isTold: true),
    Case("another country is not told", 4, isTold: true),
  ]

  private func told(_ each: Case, against old: [ReleaseLedger.Cell]) -> [PublicMemory.Telling] {
    var tellings = Self.cells.map { PublicMemory.Telling.new($0.figures) }
    if let changed = each.changed { tellings[changed] = each.telling }
    let told = PublicMemory.withGroups(tellings, Self.cells, against: old)
    #expect(Array(told.dropFirst()) == Array(tellings.dropFirst()))
    return told
  }

  @Test("They are told only if its own group and its size classes are, whole", arguments: cases)
  func alone(each: Case) {
    let new = PublicMemory.Telling.new(Self.cells[0].figures)
    #expect(told(each, against: []).first == (each.isTold ? new : .nothing))
  }

  @Test("Otherwise those are told that were told last of the same", arguments: cases)
  func again(each: Case) {
    let new = PublicMemory.Telling.new(Self.cells[0].figures)
    let old = [
      Self.cell(.question), Self.cell(.question), Self.cell(.question, form: "express"),
      Self.cell(.question, "DE"), Self.cell(.cell),
    ].map(\.cell)
    #expect(told(each, against: old).first == (each.isTold ? new : .again(1)))
  }

  @Test("Answers that are not new stay what they are")
  func kept() {
    for telling in [PublicMemory.Telling.again(0), .nothing] {
      let tellings = [telling, .nothing, .nothing, .nothing, .nothing]
      #expect(PublicMemory.withGroups(tellings, Self.cells, against: []) == tellings)
    }
  }
}
