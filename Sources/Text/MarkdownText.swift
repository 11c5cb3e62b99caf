extension String {
  /// The text as words in GitHub-flavoured Markdown, wherever they stand; line feeds become spaces.
  ///
  /// ```swift
  /// "1. [a](b) <i>".escapedForMarkdown  // "1\\. \\[a\\](b) &lt;i&gt;"
  /// ```
  public var escapedForMarkdown: String {
    var result = ""
    let scalars = Array(withoutControls.unicodeScalars)
    let start = scalars.firstIndex { $0 != " " && $0 != "\n" } ?? scalars.count
    func followsNumber(_ place: Int) -> Bool {
      place > start && (place + 1 == scalars.count || scalars[place + 1].properties.isWhitespace)
        && scalars[start..<place].allSatisfy { ("0"..."9").contains($0) }
    }
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      // Four of them at the beginning of a paragraph would make code of it.
      case " " where place == 0 && start > 3, "\n" where place == 0 && start > 3:
        result += "&#32;"
      case "\n": result += " "
      case "\\", "`", "*", "[", "]", "#", "|", "~", "!", "$": result += "\\\(scalar)"
      // Inside a word, as in an address, it marks nothing.
      case "_":
        let isInside =
          place > 0 && place + 1 < scalars.count && scalars[place - 1].properties.isAlphabetic
          && scalars[place + 1].properties.isAlphabetic
        result += isInside ? "_" : "\\_"
      // Would begin a list or a line across at the beginning of a paragraph.
      case "-" where place == start, "+" where place == start, "=" where place == start:
        result += "\\\(scalar)"
      case "." where followsNumber(place), ")" where followsNumber(place):
        result += "\\\(scalar)"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text as words in bold; spaces around them stand outside, where Markdown wants them.
  public var strongInMarkdown: String {
    let words = drop { $0.isWhitespace }
    guard let last = words.lastIndex(where: { !$0.isWhitespace }) else { return escapedForMarkdown }
    let before = prefix(upTo: words.startIndex).isEmpty ? "" : " "
    let after = words[last...].count == 1 ? "" : " "
    return before + "**\(String(words[...last]).escapedForMarkdown)**" + after
  }
}
