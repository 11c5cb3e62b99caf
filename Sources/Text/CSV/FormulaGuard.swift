/// Spreadsheets take a cell that begins like a formula for one. An apostrophe before it keeps it a
/// text; whoever reads the cell back takes exactly one away.
///
/// For files that people open in a spreadsheet; files for programs stay raw.
///
/// ```swift
/// "=1+1".guardedAgainstFormulas            // "'=1+1"
/// "'=1+1".withoutFormulaGuard              // "=1+1"
/// "'tis".guardedAgainstFormulas            // "'tis"
/// ```
extension String {
  /// The text with an apostrophe before it, if a spreadsheet would take it for a formula.
  ///
  /// A text that begins with apostrophes before such a character gets one more, so that
  /// ``withoutFormulaGuard`` gives every text back.
  public var guardedAgainstFormulas: String { isLikeFormula(utf8[...]) ? "'" + self : self }

  /// The text without the apostrophe that ``guardedAgainstFormulas`` has put before it.
  public var withoutFormulaGuard: String {
    guard utf8.first == UInt8(ascii: "'"), isLikeFormula(utf8.dropFirst()) else { return self }
    return String(Substring(utf8.dropFirst()))
  }
}

/// Whether a text begins, after any apostrophes, with a character that begins a formula; a tab and
/// a carriage return count because spreadsheets pass over them.
private func isLikeFormula(_ text: Substring.UTF8View) -> Bool {
  text.first { $0 != UInt8(ascii: "'") }.map("=+-@\t\r".utf8.contains) ?? false
}
