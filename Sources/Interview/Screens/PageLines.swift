public import Text

extension Page {
  /// The page as plain lines, its choices numbered; what can be typed comes after them.
  public func lines(width: Int) -> [StyledText] {
    var lines: [StyledText] = [StyledText()]
    if !title.isEmpty { lines += Wrapping(width: width).lines(of: StyledText(title, as: .title)) }
    let body = body(width)
    if !body.isEmpty { lines += body }
    for (sign, choice) in zip(signs, choices) {
      if let heading = choice.heading {
        lines += [StyledText()] + Wrapping(width: width).lines(of: heading)
      }
      let wrapping = Wrapping(width: width, first: sign + ": ")
      lines += wrapping.lines(of: choice.label)
      if let detail = choice.detail {
        lines += Wrapping(width: width, first: wrapping.hanging).lines(of: detail)
      }
    }
    return lines
  }

  /// The choice that a typed line means: its letter or number, or Enter alone for the usual one.
  ///
  /// - Parameter line: the line as typed.
  /// - Returns: the position of the choice; `nil` if the line means none.
  public func choice(typed line: String) -> Int? {
    let typed = line.oneLine.lowercased()
    if typed.isEmpty { return usual }
    return signs.firstIndex(of: typed)
  }
}
