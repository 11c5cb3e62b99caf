import Exchange
import JSON
import Questionnaires

/// The text of a response to the small questionnaire, one member a line, for changing at will.
struct ResponseText {
  /// The members around the answers in order, as raw JSON.
  var head: [(key: String, json: String)] = [
    ("format", #""readiness-response/1""#),
    ("id", #""0a1b2c3d-0000-4000-8000-000000000001""#),
    ("questionnaire", #"{"id": "small", "version": "1.2.0"}"#),
    ("form", #""full""#),
    ("locale", #""de-DE""#),
    ("completed", #""2026-11-20""#),
  ]
  /// The answers in order, as raw JSON.
  var answers: [(key: String, json: String)] = [
    ("country", #"{"v": "DE"}"#),
    ("people", #"{"v": 12}"#),
    ("employees", #"{"v": 8}"#),
    ("sector", #"{"v": "trade"}"#),
    ("backup", #"{"v": "manual"}"#),
    ("tools", #"{"v": ["vpn"]}"#),
    ("trained", #"{"v": 6}"#),
    ("insured", #"{"m": "skipped"}"#),
    ("deputy", #"{"v": "yes"}"#),
    ("drill", #"{"v": "no"}"#),
  ]
  /// Whether a seal that fits is written at the end.
  var isSealed = false

  /// What a response to a campaign needs besides its id and seal.
  static let campaign = [
    ("campaign", #""ccmx/2026-q4""#),
    ("subject", #""abcdefghijklmn27""#),
    ("withdrawal", "\"sha256:" + String(repeating: "0a", count: 32) + "\""),
    ("consent", #"{"scope": ["aggregate"]}"#),
  ]

  /// Sets a member; `nil` removes it. Answers are named `answers.people`.
  mutating func set(_ key: String, _ json: String?) {
    if key == "answers" {
      answers = []
      if let json { Self.set(&head, key, json) }
      return
    }
    if let question = key.split(separator: ".").dropFirst().first {
      Self.set(&answers, String(question), json)
    } else {
      Self.set(&head, key, json)
    }
  }

  private static func set(
    _ members: inout [(key: String, json: String)], _ key: String, _ json: String?
  ) {
    let position = members.firstIndex { $0.key == key }
    switch (position, json) {
    case (let position?, let json?): members[position].json = json
    case (let position?, nil): members.remove(at: position)
    case (nil, let json?): members.append((key, json))
    case (nil, nil): break
    }
  }

  /// The text, indented, without a line feed at its end.
  var text: String {
    guard isSealed else { return text(seal: nil) }
    let root = JSONDocument.read(text(seal: nil)).root
    return text(seal: root.map { Seal.of($0) })
  }

  private func text(seal: String?) -> String {
    var lines = head.map { "  \"\($0.key)\": \($0.json)" }
    if !answers.isEmpty {
      let members = answers.map { "    \"\($0.key)\": \($0.json)" }
      lines.append("  \"answers\": {\n" + members.joined(separator: ",\n") + "\n  }")
    }
    if let seal { lines.append("  \"seal\": \"\(seal)\"") }
    return "{\n" + lines.joined(separator: ",\n") + "\n}"
  }

  /// The same on one line.
  var line: String {
    text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
  }
}

/// A finding that is expected: what, and at which text of the file.
struct Expected: Sendable {
  let problem: ResponseProblem
  /// The JSON Pointer.
  let pointer: String
  /// A text that stands once in the file; the finding points to what follows its mark `▸`.
  let place: String

  init(_ problem: ResponseProblem, _ pointer: String, at place: String) {
    self.problem = problem
    self.pointer = pointer
    self.place = place
  }

  /// Line and column of the place, by counting characters; `nil` unless it stands there once.
  func position(in text: String, firstLine: Int = 1) -> SourcePosition? {
    let parts = place.split(separator: "▸", maxSplits: 1, omittingEmptySubsequences: false)
    let before = parts.count == 2 ? String(parts[0]) : ""
    let needle = before + String(parts.last ?? "")
    let ranges = text.ranges(of: needle)
    guard ranges.count == 1, let start = ranges.first?.lowerBound else { return nil }
    let lines = (text[..<start] + before).split(separator: "\n", omittingEmptySubsequences: false)
    return SourcePosition(
      line: lines.count - 1 + firstLine, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }
}

extension ResponseReader {
  /// A reader that knows the small questionnaire alone.
  static func ofSmall() -> ResponseReader {
    ResponseReader { id, version in
      id == "small" && version == Version(1, 2, 0) ? Small.scorer : nil
    }
  }

  /// The findings of a response, whether it was taken or not.
  func findings(_ text: String) -> (isTaken: Bool, findings: [ResponseFinding]) {
    do {
      return (true, try read(Array(text.utf8)).warnings)
    } catch {
      return (false, error.findings)
    }
  }
}
