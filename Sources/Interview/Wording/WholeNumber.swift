internal import Text

/// A whole number as people type it.
struct WholeNumber: Hashable {
  /// The number.
  let value: Int64

  /// Reads digits, with thousands apart if they are apart throughout: by spaces, apostrophes or
  /// the language's own mark. A mark that the language puts before decimals is not understood, for
  /// it might have been meant so.
  init?(typed text: String, in language: Language) {
    var rest = text[...]
    let isNegative = rest.first == "-" || rest.first == "\u{2212}"
    if isNegative { rest.removeFirst() }
    let marks = " \u{A0}\u{202F}\u{2009}'\u{2019}" + NumberFormat(language).groupMark
    let groups = rest.split(
      omittingEmptySubsequences: false, whereSeparator: { marks.contains($0) })
    guard groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let first = groups.first, !first.isEmpty,
      groups.count == 1 || first.utf8.count <= 3,
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
      Set(rest.filter { marks.contains($0) }).count <= 1,
      let magnitude = Int64(groups.joined())
    else { return nil }
    value = isNegative ? -magnitude : magnitude
  }
}
