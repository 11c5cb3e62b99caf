internal import JSON
internal import Questionnaires
internal import Text

/// The members of a campaign file, and all its findings.
struct CampaignFields {
  /// The most UTF-8 bytes of a notice or of the closing words.
  static let longestText = 8000
  /// The most UTF-8 bytes of a name, an address or a number.
  static let longestLine = 200
  /// The most locales, and the most countries.
  static let mostEntries = 50

  private let document: JSONDocument
  private var problems: [(offset: Int, problem: CampaignProblem)] = []

  init(_ document: JSONDocument) {
    self.document = document
    problems = document.problems.map { ($0.offset, .json($0.kind)) }
  }

  mutating func report(_ problem: CampaignProblem, at offset: Int) {
    problems.append((offset, problem))
  }

  var isClean: Bool { problems.isEmpty }

  var rejection: CampaignRejected {
    let lines = document.lineTable
    return CampaignRejected(
      findings: problems.enumerated()
        .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
        .map { entry in
          let (offset, problem) = entry.element
          return CampaignFinding(
            position: lines.position(at: offset), pointer: document.pointer(at: offset),
            problem: problem)
        })
  }

  /// The members of an object that must be there.
  mutating func object(_ key: String, in parent: JSONValue) -> JSONValue? {
    guard let value = parent.object?[key] else {
      report(.missingKey(key), at: parent.offset)
      return nil
    }
    guard value.object != nil else {
      report(.malformed(key: key, expected: .object(with: [])), at: value.offset)
      return nil
    }
    return value
  }

  /// A text; where it is not as expected, that is reported and the empty text goes on.
  mutating func text(
    _ key: String, in parent: JSONValue?, isOptional: Bool = false, _ expected: ShapePhrase,
    _ holds: (String) -> Bool
  ) -> String {
    guard let parent else { return "" }
    guard let value = parent.object?[key] else {
      if !isOptional { report(.missingKey(key), at: parent.offset) }
      return ""
    }
    if let text = value.string, holds(text) { return text }
    report(.malformed(key: key, expected: expected), at: value.offset)
    return ""
  }

  /// One line of plain text.
  mutating func line(_ key: String, in parent: JSONValue?, isOptional: Bool = false) -> String {
    text(
      key, in: parent, isOptional: isOptional, .plain(isLine: true, atMost: Self.longestLine)
    ) { $0.isPlainLine(atMost: Self.longestLine) }
  }

  /// Texts by locale.
  mutating func texts(
    _ key: String, in root: JSONValue, isOptional: Bool = false, isLine: Bool = false
  ) -> [String: String] {
    if isOptional, root.object?[key] == nil { return [:] }
    guard let value = object(key, in: root), let members = value.object?.members else { return [:] }
    guard (1...Self.mostEntries).contains(members.count) || isOptional && members.isEmpty else {
      report(
        .malformed(key: key, expected: .localizedTexts(upTo: Self.mostEntries)),
        at: value.offset)
      return [:]
    }
    let limit = isLine ? Self.longestLine : Self.longestText
    var texts: [String: String] = [:]
    for member in members {
      guard member.key.isLocale else {
        report(
          .malformed(key: member.key, expected: .locale),
          at: member.keyOffset)
        continue
      }
      guard let text = member.value.string,
        isLine ? text.isPlainLine(atMost: limit) : text.isPlain(atMost: limit)
      else {
        report(
          .malformed(key: member.key, expected: .plain(isLine: isLine, atMost: limit)),
          at: member.value.offset)
        continue
      }
      texts[member.key] = text
    }
    return texts
  }

  /// The codes of the countries addressed.
  mutating func countries(in root: JSONValue) -> [String] {
    guard let value = root.object?["countries"] else {
      report(.missingKey("countries"), at: root.offset)
      return []
    }
    let codes = value.array?.compactMap(\.string) ?? []
    guard (1...Self.mostEntries).contains(codes.count), codes.count == value.array?.count,
      codes.allSatisfy(\.isCode)
    else {
      report(
        .malformed(key: "countries", expected: .countries),
        at: value.offset)
      return []
    }
    return codes
  }
}

extension String {
  /// Whether the text can be shown as it is, line by line, and says something.
  func isPlain(atMost limit: Int) -> Bool {
    (1...limit).contains(utf8.count) && withoutControls == self
  }

  /// Whether the text can be shown as it is on one line, and says something.
  func isPlainLine(atMost limit: Int) -> Bool {
    isPlain(atMost: limit) && !utf8.contains(UInt8(ascii: "\n"))
  }

  /// The shape of an option's code.
  var isCode: Bool {
    (1...32).contains(utf8.count) && utf8.first?.isLetter == true
      && utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
  }
}
