internal import JSON

extension CountReader {
  /// A text, one of those allowed; `nil` = any.
  @discardableResult
  func text(_ allowed: [String]? = nil) throws(SummaryProblem) -> String {
    guard let text = value.string else { throw .wrongType(at: place, expected: "a text") }
    if let allowed, !allowed.contains(text) {
      let expected = allowed.isEmpty ? "nothing" : allowed.joined(separator: ", ")
      throw .unknownValue(text, at: place, expected: expected)
    }
    return text
  }

  /// True or false.
  func flag() throws(SummaryProblem) -> Bool {
    guard case .bool(let flag) = value.content else {
      throw .wrongType(at: place, expected: "true or false")
    }
    return flag
  }

  /// A list of texts, each one of those allowed at its place.
  func texts(_ allowed: [[String]?]) throws(SummaryProblem) -> [String] {
    var texts: [String] = []
    for (position, value) in try elements(allowed.count).enumerated() {
      texts.append(try element(position, value).text(allowed[position]))
    }
    return texts
  }
}

extension LeftOutCounts {
  /// Reads the block `leftOut`.
  init(_ reader: CountReader) throws(SummaryProblem) {
    self.init()
    try reader.allow(LeftOut.allCases.map(\.rawValue))
    for reason in LeftOut.allCases { self[reason] = try reader.member(reason.rawValue).count() }
  }
}
