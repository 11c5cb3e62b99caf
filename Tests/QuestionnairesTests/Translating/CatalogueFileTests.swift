import JSON
import TestSupport
import Testing

@testable import Questionnaires

@Suite("Changing texts of a catalogue file")
struct CatalogueFileTests {
  private static func changed(
    _ text: String, _ changes: [(String, String)], order: [String]
  ) throws -> String {
    let file = try #require(CatalogueFile(Array(text.utf8)))
    let bytes = file.applying(
      changes.map { .init(key: $0.0, text: $0.1, sourceHash: "12345678") }, order: order)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let compact =
    #"{"locale":"x","texts":{"b":{"text":"B","of":"0"},"d":{"text":"D","of":"1"}}}"#
  private static let order = ["a", "b", "c", "c2", "d", "e"]

  @Test("a changed text and its `of` change, nothing else does")
  func replacing() throws {
    #expect(
      try Self.changed(Self.compact, [("d", "\"ä\"\n")], order: Self.order)
        == Self.compact.replacing(#""D","of":"1""#, with: #""\"ä\"\n","of":"12345678""#))
    #expect(try Self.changed(Self.compact, [], order: Self.order) == Self.compact)
  }

  @Test("a text that stays keeps the spelling of its escapes when only its `of` changes")
  func confirming() throws {
    let text = #"{"locale":"x","texts":{"a":{"text":"\u00e9 \/","of":"0"}}}"#
    #expect(
      try Self.changed(text, [("a", "é /")], order: ["a"])
        == text.replacing(#""of":"0""#, with: #""of":"12345678""#))
  }

  @Test("a text without `of` gets one behind its text")
  func addingOf() throws {
    let text = #"{"locale":"x","texts":{"a":{ "text" : "A" }}}"#
    #expect(
      try Self.changed(text, [("a", "A")], order: ["a"])
        == #"{"locale":"x","texts":{"a":{ "text" : "A","of":"12345678" }}}"#)
  }

  @Test("new texts stand where the source has them")
  func inserting() throws {
    let new = [("c2", "C2"), ("a", "A"), ("e", "E"), ("c", "C")]
    let entry = { (key: String) in #""\#(key)":{"text":"\#(key.uppercased())","of":"12345678"}"# }
    #expect(
      try Self.changed(Self.compact, new, order: Self.order)
        == #"{"locale":"x","texts":{"#
        + [
          entry("a"), #""b":{"text":"B","of":"0"}"#, entry("c"), entry("c2"),
          #""d":{"text":"D","of":"1"}"#, entry("e"),
        ].joined(separator: ",") + "}}")
  }

  @Test("a new text looks like its neighbour")
  func layout() throws {
    let text = """
      {
        "locale": "x",
        "texts": {
          "a": {
            "of": "0",
            "text": "A }"
          }
        }
      }
      """
    let expected = """
      {
        "locale": "x",
        "texts": {
          "a": {
            "of": "0",
            "text": "A }"
          },
          "b": {
            "of": "12345678",
            "text": "B"
          }
        }
      }
      """
    #expect(try Self.changed(text, [("b", "B")], order: ["a", "b"]) == expected)
  }

  @Test("an empty catalogue is filled in the layout of the shipped ones")
  func filling() throws {
    let empty = try #require(CatalogueFile(emptyFor: Stall.questionnaire(), locale: "es-MX"))
    let bytes = empty.applying(
      [
        .init(key: "b", text: "B", sourceHash: "1"), .init(key: "a", text: "A", sourceHash: "0"),
      ], order: Self.order)
    #expect(
      String(decoding: bytes, as: UTF8.self) == #"""
        {
         "format":"readiness-catalogue/1",
         "questionnaire":"stall",
         "locale":"es-MX",
         "texts":{
          "a":{"text":"A","of":"0"},
          "b":{"text":"B","of":"1"}
         }}

        """#)
    #expect(try CatalogueFile(emptyFor: Stall.questionnaire(), locale: "../x") == nil)
  }

  @Test(
    "a file that is not sound is not changed",
    arguments: [
      "", "[]", #"{"texts":{}}"#, #"{"locale":"x"}"#, #"{"locale":"x","texts":[]}"#,
      #"{"locale":"x","texts":{"a":"A"}}"#, #"{"locale":"x","texts":{"a":{"of":"0"}}}"#,
      #"{"locale":"x","texts":{"a":{"text":"A","of":0}}}"#,
      #"{"locale":"x","texts":{"a":{"text":"A"},"a":{"text":"A"}}}"#,
      #"{"locale":"x","texts":{"a@solo@MX":{"text":"A"},"a@MX@solo":{"text":"A"}}}"#,
      #"{"locale":"x","texts":{}"#,
    ])
  func unsound(text: String) { #expect(CatalogueFile(Array(text.utf8)) == nil) }

  // MARK: Against a naive editor

  /// A catalogue in a random layout; keys are a part of the alphabet, in order.
  private static func random(_ generator: inout SplitMix64) -> String {
    func space() -> String {
      ["", "", " ", "\n", "\n\t ", "\r\n"].randomElement(using: &generator) ?? ""
    }
    func text() -> String {
      ["A", "}", "{", "\\\"", "\\\\", "\\u00e9", "ü{x}", ","].randomElement(using: &generator) ?? ""
    }
    let entries = alphabet.filter { _ in Int.random(in: 0..<3, using: &generator) > 0 }.map { key in
      var members = [#""text"\#(space()):\#(space())"\#(text())\#(text())""#]
      if Int.random(in: 0..<6, using: &generator) > 0 {
        members.append(#""of"\#(space()):\#(space())"0""#)
      }
      if Bool.random(using: &generator) { members.reverse() }
      let body = members.joined(separator: "\(space()),\(space())")
      return #"\#(space())"\#(key)"\#(space()):\#(space()){\#(space())\#(body)\#(space())}"#
    }
    return #"{"texts":{\#(entries.joined(separator: space() + ","))\#(space())}, "locale":"x"}"#
  }

  private static let alphabet = ["a", "b", "c@MX", "d", "e", "f"]

  @Test("random changes in random layouts give what the naive editor gives, in order")
  func agreement() throws {
    var (inserted, replaced) = (0, 0)
    for seed in 0..<3000 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      let text = Self.random(&generator)
      let before = try #require(JSONDocument.read(text).root?.object?["texts"]?.object)
      let changes = Self.alphabet.shuffled(using: &generator)
        .prefix(Int.random(in: 0...6, using: &generator)).map { ($0, "neu \($0) \"é\"") }
      let after = JSONDocument.read(try Self.changed(text, changes, order: Self.alphabet))
      try #require(after.problems.isEmpty, "\(text)")
      let texts = try #require(after.root?.object?["texts"]?.object)
      // The naive editor makes a new list of members, key by key.
      let expected = Self.alphabet.compactMap { key -> (String, String?, String?)? in
        let old = before[key]?.object
        if let change = changes.first(where: { $0.0 == key }) {
          if old == nil { inserted += 1 } else { replaced += 1 }
          return (key, change.1, "12345678")
        }
        return old.map { (key, $0["text"]?.string, $0["of"]?.string) }
      }
      try #require(texts.members.map(\.key) == expected.map(\.0), "\(text)")
      for (member, expected) in zip(texts.members, expected) {
        try #require(member.value.object?["text"]?.string == expected.1, "\(text)")
        try #require(member.value.object?["of"]?.string == expected.2, "\(text)")
      }
    }
    #expect(inserted > 1000 && replaced > 1000)
  }
}
