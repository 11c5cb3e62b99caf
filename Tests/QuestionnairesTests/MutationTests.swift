import JSON
import TestSupport
import Testing

@testable import Questionnaires

@Suite("Damaged files")
struct MutationTests {
  /// How many trees are tried.
  private static let trees = Soak.count(500, full: 10_000)

  /// Compiles and expects an error or a questionnaire, and findings in order of their places.
  private func check(_ bytes: [UInt8], _ what: String) {
    let result = QuestionnaireCompiler.compile(JSONDocument.read(bytes), path: "q.json")
    let hasErrors = result.findings.contains { $0.severity == .error }
    #expect((result.questionnaire == nil) == hasErrors, "\(what)")
    let places = result.findings.map(\.position)
    #expect(places == places.sorted(), "\(what)")
    #expect(result.findings.allSatisfy { !$0.description.isEmpty })
  }

  @Test("bytes changed, removed or doubled at random never crash the compiler")
  func bytes() throws {
    let original = try Files.logic()
    var generator = SplitMix64(seed: 31)
    for round in 0..<600 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 2: bytes.remove(at: place)
        default: bytes.insert(bytes[place], at: place)
        }
      }
      check(bytes, "round \(round)")
    }
  }

  private static let strangers: [JSONValue] = [
    nil, true, 0, -1, 1, 54, 101, 9_007_199_254_740_991, -9_007_199_254_740_991, "", "a", "not",
    "cy_backups", "country", "true", "cy_backups = nothing", "((((", [], ["a"], [0, 0],
    [[0, 0], [0, 0]],
    [:], ["x": 3], ["id": "a"],
  ]

  private static func count(_ value: JSONValue) -> Int {
    switch value.content {
    case .array(let values): values.reduce(1) { $0 + count($1) }
    case .object(let object): object.members.reduce(1) { $0 + count($1.value) }
    default: 1
    }
  }

  /// The tree with one change at the value whose turn in the order of the file comes.
  private static func changed(
    _ value: JSONValue, at turn: inout Int, using generator: inout SplitMix64
  ) -> JSONValue {
    turn -= 1
    if turn == -1 { return strangers.randomElement(using: &generator) ?? nil }
    if turn < -1 { return value }
    switch value.content {
    case .array(var values):
      for index in values.indices {
        values[index] = changed(values[index], at: &turn, using: &generator)
        if turn < 0 { break }
      }
      return JSONValue(.array(values))
    case .object(var object):
      for member in object.members {
        let isNext = turn == 0
        if isNext, Bool.random(using: &generator) {
          turn = -1
          object[member.key] = nil
          break
        }
        object[member.key] = changed(member.value, at: &turn, using: &generator)
        if turn < 0 { break }
      }
      return JSONValue(.object(object))
    default: return value
    }
  }

  @Test("values of any type at any place, and keys left out, never crash the compiler")
  func values() throws {
    let root = try #require(JSONDocument.read(try Files.logic()).root)
    let total = Self.count(root)
    var generator = SplitMix64(seed: 32)
    for round in 0..<Self.trees {
      var tree = root
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        var turn = Int.random(in: 0..<total, using: &generator)
        tree = Self.changed(tree, at: &turn, using: &generator)
      }
      check(tree.canonical(), "round \(round)")
    }
  }

  @Test("damaged catalogues never crash their compiler")
  func catalogues() throws {
    let compiled = try #require(
      QuestionnaireCompiler.compile(JSONDocument.read(try Files.logic()), path: "q").questionnaire)
    let files = try Files.catalogues()
    let english = CatalogueCompiler.File(path: "en", document: JSONDocument.read(files[1].bytes))
    let root = try #require(JSONDocument.read(files[0].bytes).root)
    let total = Self.count(root)
    var generator = SplitMix64(seed: 33)
    for round in 0..<300 {
      var turn = Int.random(in: 0..<(round % 3 == 0 ? 8 : total), using: &generator)
      let tree = Self.changed(root, at: &turn, using: &generator)
      let result = CatalogueCompiler.compile(
        [
          .init(path: "de", document: JSONDocument.read(tree.canonical())), english,
        ], of: compiled)
      let hasErrors = result.findings.contains { $0.severity == .error }
      #expect(result.catalogues.count == 2 || hasErrors, "round \(round)")
      let places = result.findings.filter { $0.path == "de" }.map(\.position)
      #expect(places == places.sorted(), "round \(round)")
    }
  }
}
