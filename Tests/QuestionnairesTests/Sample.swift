import JSON
import Questionnaires

import struct Foundation.Data
import struct Foundation.URL

/// A small questionnaire whose parts a test replaces, one key at a time.
struct Sample {
  var parts: [(key: String, text: String)] = [
    ("format", #""readiness-questionnaire/1""#), ("id", #""sample""#), ("version", #""1.0.0""#),
    ("sourceLocale", #""en""#), ("locales", #"["en"]"#), ("forms", #"["full","express"]"#),
    (
      "domains",
      #"[{"id":"d","role":"readiness","series":1},{"id":"c","role":"context","series":1}]"#
    ),
    ("levels", #"[{"id":"low","from":0},{"id":"high","from":50}]"#),
    ("sections", #"["s"]"#), ("questions", ""),
  ]

  /// One question of each kind; tests put theirs behind them.
  static let questions = #"""
    {"id":"one","section":"s","kind":"single","options":[{"code":"a"},{"code":"b"},{"code":"c"}]},
    {"id":"many","section":"s","kind":"multiple",
     "options":[{"code":"x"},{"code":"y"},{"code":"z"},{"code":"none","exclusive":true}]},
    {"id":"num","section":"s","kind":"number","min":0,"max":100,"required":true},
    {"id":"words","section":"s","kind":"text"},
    {"id":"part","section":"s","kind":"single","forms":["full"],"options":[{"code":"p"},{"code":"q"}]}
    """#

  /// The sample with one more question.
  init(question: String? = nil) {
    self["questions"] = "[" + Self.questions + (question.map { "," + $0 } ?? "") + "]"
  }

  /// The sample with one part replaced or added.
  init(_ key: String, _ text: String) {
    self.init()
    self[key] = text
  }

  /// The sample with several parts replaced or added.
  init(replacing parts: KeyValuePairs<String, String>) {
    self.init()
    for (key, text) in parts { self[key] = text }
  }

  /// The JSON text of a part; `nil` removes it.
  subscript(key: String) -> String? {
    get { parts.first { $0.key == key }?.text }
    set {
      guard let index = parts.firstIndex(where: { $0.key == key }) else {
        if let newValue { parts.append((key, newValue)) }
        return
      }
      if let newValue { parts[index].text = newValue } else { parts.remove(at: index) }
    }
  }

  var json: String {
    "{" + parts.map { "\"\($0.key)\":\($0.text)" }.joined(separator: ",\n") + "}"
  }
}

/// Compiles a text.
func compile(_ json: String) -> QuestionnaireCompiler.Result {
  QuestionnaireCompiler.compile(JSONDocument.read(json), path: "q.json")
}

/// The compiled questionnaire of a text without errors.
func questionnaire(_ json: String) throws -> Questionnaire {
  let result = compile(json)
  guard let questionnaire = result.questionnaire else {
    throw Unreadable(what: result.findings.map(\.description).joined(separator: "\n"))
  }
  return questionnaire
}

struct Unreadable: Error { let what: String }

/// The files of the questionnaire that the program embeds, and of this folder.
enum Files {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  static let shipped = tests.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Questionnaires/msme-readiness")

  static func bytes(_ url: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }

  static func fixture(_ name: String) throws -> [UInt8] {
    try bytes(tests.appending(path: "Fixtures/\(name)"))
  }

  static func logic() throws -> [UInt8] { try bytes(shipped.appending(path: "questionnaire.json")) }

  static func catalogues() throws -> [(path: String, bytes: [UInt8])] {
    try ["de-DE", "en", "es-MX"].map {
      ("locales/\($0).json", try bytes(shipped.appending(path: "locales/\($0).json")))
    }
  }
}
