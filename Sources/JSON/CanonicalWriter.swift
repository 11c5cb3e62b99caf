extension JSONValue {
  /// The value in canonical form: RFC 8785 for whole numbers.
  ///
  /// Keys are sorted by UTF-16 code units, nothing stands between tokens, and only what must be
  /// escaped is. Texts are written as they are: the reader has refused those not normalized.
  public func canonical() -> [UInt8] {
    var writer = CanonicalWriter()
    writer.write(self)
    return writer.bytes
  }

  /// The canonical form as a text.
  public func canonicalText() -> String { String(decoding: canonical(), as: UTF8.self) }
}

/// Collects the bytes of the canonical form.
private struct CanonicalWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: JSONValue) {
    switch value.content {
    case .null: write("null")
    case .bool(let value): write(value ? "true" : "false")
    case .integer(let number): write(String(number))
    case .string(let text): writeQuoted(text)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for index in values.indices {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        write(values[index])
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let object):
      bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for position in object.canonicalOrder {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        writeQuoted(object.members[position].key)
        bytes.append(UInt8(ascii: ":"))
        write(object.members[position].value)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// RFC 8785 section 3.2.2.2.
  private mutating func writeQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let source = text.utf8Span.span
    var first = 0
    for index in 0..<source.count {
      let byte = source[index]
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { continue }
      write(source.extracting(first..<index))
      writeEscaped(byte)
      first = index + 1
    }
    write(source.extracting(first...))
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeEscaped(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0..<0x20:
      write(byte < 0x10 ? "u000" : "u00")
      write(String(byte, radix: 16))
    default: bytes.append(byte)
    }
  }

  private mutating func write(_ text: String) { write(text.utf8Span.span) }

  private mutating func write(_ source: Span<UInt8>) {
    unsafe source.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }
}
