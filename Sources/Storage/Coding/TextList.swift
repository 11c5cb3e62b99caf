internal import JSON

/// Several texts in one column: a JSON array.
enum TextList {
  static func encode(_ texts: [String]) -> String {
    JSONValue(.array(texts.map { JSONValue(.string($0)) })).canonicalText()
  }

  /// The texts of a column; `nil` if it holds something else.
  static func decode(_ text: String) -> [String]? {
    guard let values = JSONDocument.read(text).root?.array else { return nil }
    let texts = values.compactMap(\.string)
    return texts.count == values.count ? texts : nil
  }
}
