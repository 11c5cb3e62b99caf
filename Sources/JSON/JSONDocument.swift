/// A JSON text with its tree and everything that is wrong with it.
public struct JSONDocument: Sendable {
  /// The value; `nil` if the text could not be read at all.
  public let root: JSONValue?
  /// Every problem, by offset. Those that can be passed over do not stop the reading.
  public let problems: [JSONProblem]

  /// Whether the text ends inside a value.
  public var isCutShort: Bool { problems.contains { $0.kind == .unexpectedEnd } }

  private let bytes: [UInt8]

  /// Reads a text; never fails, whatever the bytes.
  public static func read(_ bytes: [UInt8]) -> JSONDocument {
    var reader = JSONReader()
    let root = reader.read(bytes.span)
    return JSONDocument(root: root, problems: reader.problems, bytes: bytes)
  }

  /// Reads a text; never fails.
  public static func read(_ text: String) -> JSONDocument { read(Array(text.utf8)) }

  private init(root: JSONValue?, problems: [JSONProblem], bytes: [UInt8]) {
    self.root = root
    self.bytes = bytes
    // A stable sort: problems at one place keep the order in which they were met.
    self.problems = problems.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element)
  }

  /// The line and column of a byte; offsets beyond the end give the place of the end.
  ///
  /// Reads the text from its start: for many offsets make one ``LineTable``.
  public func position(at offset: Int) -> SourcePosition { lineTable.position(at: offset) }

  /// Where the lines of the text begin.
  public var lineTable: LineTable { LineTable(bytes) }

  /// The JSON Pointer (RFC 6901) of the value or member key that begins at an offset.
  ///
  /// An offset inside a value gives the innermost value around it; the root is `""`.
  public func pointer(at offset: Int) -> String {
    guard var value = root else { return "" }
    var path = ""
    while true {
      switch value.content {
      case .object(let object):
        let members = object.members
        let next = members.firstBeyond { $0.keyOffset <= offset }
        guard next > 0 else { return path }
        let member = members[next - 1]
        path += "/" + member.key.escapedForPointer
        if member.value.offset > offset { return path }
        value = member.value
      case .array(let values):
        let next = values.firstBeyond { $0.offset <= offset }
        guard next > 0 else { return path }
        path += "/\(next - 1)"
        value = values[next - 1]
      default: return path
      }
    }
  }

  /// The offset in the file of a byte of a text value, escapes taken into account.
  ///
  /// - Parameters:
  ///   - index: UTF-8 offset within the text as read.
  ///   - value: a text value of this document about which there is no problem.
  /// - Returns: the UTF-8 offset in the file of the character or escape that holds the byte.
  public func offset(ofByte index: Int, inString value: JSONValue) -> Int {
    var position = value.offset + 1
    var remaining = index
    while remaining > 0, position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      guard bytes[position] == UInt8(ascii: "\\") else {
        position += 1
        remaining -= 1
        continue
      }
      let isLong = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "u")
      guard isLong else {
        position += 2
        remaining -= 1
        continue
      }
      let end = min(position + 6, bytes.count)
      let digits = String(decoding: bytes[min(position + 2, end)..<end], as: UTF8.self)
      let unit = UInt32(digits, radix: 16) ?? 0
      // Each half of a surrogate pair stands for two of the four bytes.
      remaining -= unit < 0x80 ? 1 : unit < 0x800 || (0xD800..<0xE000).contains(unit) ? 2 : 3
      position = end
    }
    return position
  }
}

extension Array {
  /// The first position whose element does not satisfy a condition that, as offsets ascend, holds
  /// for a beginning of the array only.
  fileprivate func firstBeyond(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension String {
  /// RFC 6901: `~` becomes `~0`, `/` becomes `~1`.
  fileprivate var escapedForPointer: String {
    guard utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return self
    }
    // By scalars: a combining mark may follow and make one character of both.
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "~": escaped += "~0"
      case "/": escaped += "~1"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
