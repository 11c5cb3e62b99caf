import JSON
import TestSupport
import Testing

@testable import Questionnaires

@Suite("Logic hash")
struct LogicHashTests {
  private func hash(_ root: JSONValue) -> String { LogicHash.hash(of: root) }

  private func shipped() throws -> JSONValue {
    try #require(JSONDocument.read(try Files.logic()).root)
  }

  private static func reordered(
    _ value: JSONValue, using generator: inout SplitMix64
  ) -> JSONValue {
    switch value.content {
    case .array(let values):
      var all: [JSONValue] = []
      for value in values { all.append(reordered(value, using: &generator)) }
      return JSONValue(.array(all))
    case .object(let object):
      var members: [JSONObject.Member] = []
      for member in object.members.shuffled(using: &generator) {
        members.append(.init(key: member.key, value: reordered(member.value, using: &generator)))
      }
      return JSONValue(.object(JSONObject(members)))
    default: return value
    }
  }

  @Test("the shipped questionnaire compiles without a finding, and its hash is its own")
  func compiled() throws {
    let document = JSONDocument.read(try Files.logic())
    let result = QuestionnaireBundle.compile(
      try Files.logic(), path: "questionnaire.json", catalogues: try Files.catalogues())
    #expect(result.findings.map(\.description) == [])
    let logic = try #require(result.bundle?.questionnaire.logic)
    #expect(logic == hash(try #require(document.root)))
    #expect(logic.hasPrefix("sha256:") && logic.utf8.count == 71)
  }

  @Test("neither white space nor the order of keys changes the hash")
  func order() throws {
    let root = try shipped()
    var generator = SplitMix64(seed: 4)
    for _ in 0..<20 {
      let other = Self.reordered(root, using: &generator)
      #expect(hash(other) == hash(root))
      #expect(hash(try #require(JSONDocument.read(other.canonical()).root)) == hash(root))
    }
  }

  @Test("resources, crosswalks and what informs authors only do not change the hash")
  func beside() throws {
    let root = try shipped()
    var file = try #require(root.object)
    file["resources"] = nil
    file["crosswalks"] = [["id": "x", "from": [0], "names": ["level.basic"]]]
    let questions = try #require(file["questions"]?.array).map { question in
      guard var object = question.object else { return question }
      object["references"] = [["statistic": "other", "rule": "true"]]
      object["intent"] = "Something else"
      object["seconds"] = 99
      return JSONValue(.object(object))
    }
    file["questions"] = JSONValue(.array(questions))
    #expect(hash(JSONValue(.object(file))) == hash(root))
  }

  /// Every value of a tree replaced by another, one at a time.
  private static func variations(
    of value: JSONValue, path: [String] = []
  ) -> [(path: [String], value: JSONValue)] {
    var all: [(path: [String], value: JSONValue)] = []
    switch value.content {
    case .array(let values):
      for index in values.indices {
        for inner in variations(of: values[index], path: path + ["\(index)"]) {
          var copy = values
          copy[index] = inner.value
          all.append((inner.path, JSONValue(.array(copy))))
        }
      }
      all.append((path, JSONValue(.array(values + ["more"]))))
    case .object(let object):
      for member in object.members {
        for inner in variations(of: member.value, path: path + [member.key]) {
          var copy = object
          copy[member.key] = inner.value
          all.append((inner.path, JSONValue(.object(copy))))
        }
        var without = object
        without[member.key] = nil
        all.append((path + [member.key], JSONValue(.object(without))))
      }
    case .string(let text): all.append((path, JSONValue(.string(text + "x"))))
    case .integer(let number): all.append((path, JSONValue(.integer(number + 1))))
    case .bool(let value): all.append((path, JSONValue(.bool(!value))))
    case .null: all.append((path, "x"))
    }
    return all
  }

  @Test("every other change of any value changes the hash")
  func sensitivity() throws {
    var file = try #require(try shipped().object)
    // The first questions show every key; all of them would take long.
    file["questions"] = JSONValue(.array(Array(try #require(file["questions"]?.array).prefix(12))))
    file["actions"] = JSONValue(.array(Array(try #require(file["actions"]?.array).prefix(4))))
    let root = JSONValue(.object(file))
    let original = hash(root)
    for (path, changed) in Self.variations(of: root) {
      let isBeside =
        ["resources", "crosswalks"].contains(path.first)
        || path.first == "questions" && path.count > 2
          && ["references", "intent", "seconds"].contains(path[2])
      #expect((hash(changed) == original) == isBeside, "\(path)")
    }
  }

  @Test("a question may be called as a key that the hash leaves out")
  func namedAlike() {
    let json = { (code: String) in
      Sample(replacing: [
        "questions": #"""
        [{"id":"intent","section":"s","kind":"single","options":[{"code":"a"},{"code":"b"}]}]
        """#,
        "actions": #"""
        [{"id":"x","domain":"d","when":"true","improves":{"intent":"\#(code)"},"hours":1}]
        """#,
      ]).json
    }
    #expect(compile(json("a")).questionnaire?.logic != nil)
    #expect(compile(json("a")).questionnaire?.logic != compile(json("b")).questionnaire?.logic)
  }
}
