extension String {
  /// The path of a file as terminals write it when a person drops the file into them, or as a
  /// person types it: without quotes, escapes and `file://`, and with `~` for the home folder.
  ///
  /// - Parameter home: the home folder; `nil` = not known, then `~` stays.
  /// - Returns: the path.
  public func droppedPath(home: String?) -> String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    var path: String
    if let quote = text.first, quote == "'" || quote == "\"", text.count > 1, text.last == quote {
      path = String(text.dropFirst().dropLast())
    } else if text.hasPrefix("file://") {
      path = text.dropFirst("file://".count).withoutPercents
    } else {
      path = text.withoutBackslashes
    }
    if let home, path == "~" || path.hasPrefix("~/") { path = home + path.dropFirst() }
    return path
  }
}

extension Substring {
  /// The text with what a backslash protects taken literally.
  fileprivate var withoutBackslashes: String {
    var result = ""
    var isProtected = false
    for character in self {
      if character == "\\", !isProtected {
        isProtected = true
      } else {
        result.append(character)
        isProtected = false
      }
    }
    return result
  }

  /// The text with percent escapes read as bytes; what is no escape stays.
  ///
  /// Source: RFC 3986, section 2.1.
  fileprivate var withoutPercents: String {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let digits = String(rest.prefix(2)), digits.count == 2,
        let value = UInt8(digits, radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
