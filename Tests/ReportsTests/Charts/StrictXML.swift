/// A reader of the XML that charts are written in, strict enough to find what an escape let pass.
struct StrictXML {
  /// What is wrong.
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  /// The elements in the order of their start tags.
  private(set) var elements: [(name: String, attributes: [String: String], text: String)] = []

  /// Reads a document of one element.
  init(_ text: String) throws {
    var rest = Substring(text)
    var open: [(name: String, index: Int)] = []
    for scalar in text.unicodeScalars where scalar.value < 32 && scalar != "\n" {
      throw Problem(description: "control character \(scalar.value)")
    }
    while let start = rest.firstIndex(of: "<") {
      let words = rest[..<start]
      try Self.check(words)
      if let last = open.last { elements[last.index].text += words }
      guard let end = rest[start...].firstIndex(of: ">") else {
        throw Problem(description: "a tag has no end")
      }
      var tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        guard open.popLast()?.name == String(tag.dropFirst()) else {
          throw Problem(description: "\(tag) closes nothing")
        }
        continue
      }
      let isEmpty = tag.hasSuffix("/")
      if isEmpty { tag = tag.dropLast() }
      let name = tag.prefix { $0 != " " }
      guard !name.isEmpty, name.allSatisfy({ $0.isASCII && $0.isLetter }) else {
        throw Problem(description: "no name: \(tag)")
      }
      elements.append((String(name), try Self.attributes(tag.dropFirst(name.count)), ""))
      if !isEmpty { open.append((String(name), elements.count - 1)) }
    }
    guard open.isEmpty, rest.allSatisfy({ $0 == "\n" }) else {
      throw Problem(description: "something is left open")
    }
  }

  private static func attributes(_ text: Substring) throws -> [String: String] {
    var result: [String: String] = [:]
    var rest = text
    while !rest.isEmpty {
      guard rest.first == " ", let equals = rest.firstIndex(of: "=") else {
        throw Problem(description: "no attribute: \(rest)")
      }
      let name = String(rest[..<equals].dropFirst())
      let quoted = rest[rest.index(after: equals)...]
      guard quoted.first == "\"", let end = quoted.dropFirst().firstIndex(of: "\"") else {
        throw Problem(description: "no quotes: \(rest)")
      }
      let value = quoted[quoted.index(after: quoted.startIndex)..<end]
      try check(value)
      guard result.updateValue(String(value), forKey: name) == nil else {
        throw Problem(description: "\(name) twice")
      }
      rest = quoted[quoted.index(after: end)...]
    }
    return result
  }

  /// Only the references that are written, and no marks that turn writing around.
  private static func check(_ text: Substring) throws {
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      guard ["amp;", "lt;", "gt;", "quot;", "#39;"].contains(where: part.hasPrefix) else {
        throw Problem(description: "a bare &: \(part.prefix(10))")
      }
    }
    for scalar in text.unicodeScalars
    where (0x7F...0x9F).contains(scalar.value) || (0x2028...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value)
    {
      throw Problem(description: "U+\(String(scalar.value, radix: 16))")
    }
  }
}
