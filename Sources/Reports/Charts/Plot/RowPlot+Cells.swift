import Text

extension RowPlot {
  /// From how many columns on names stand beside the rows.
  static let besideFrom = 60
  /// How many columns rows get at most beside their names, and at least where long names need more.
  static let plotCells = 60
  private static let fewestCells = 40
  /// In how many lines a name stands.
  private static let nameLines = 3

  /// The picture in terminal cells.
  func lines(width: Int, ink: ChartInk) -> [StyledText] {
    let isBeside = width >= Self.besideFrom && names == .beside
    let names = isBeside ? nameCells(width: width, ink) : 0
    let start = isBeside ? names + 2 : 0
    let scale = CellScale(self, room: min(Self.plotCells, width - start))
    let margin = String(repeating: " ", count: start)
    var lines: [StyledText] = []
    for row in rows {
      if row.isHeading {
        lines += clipped(row.name, to: width, lines: 2, ink).map { StyledText($0, as: .title) }
        continue
      }
      let lanes = [row.lane, row.second].compactMap(\.self).enumerated().map { index, lane in
        scale.line(of: lane, ink, note: index == 0 ? row.note : "")
      }
      guard isBeside else {
        lines += clipped(row.name, to: width, lines: 3, ink).map { StyledText($0) }
        lines += lanes
        continue
      }
      let name = clipped(row.name, to: names, lines: Self.nameLines, ink)
      for index in 0..<max(name.count, lanes.count) {
        let words = index < name.count ? name[index] : ""
        let lane = index < lanes.count ? lanes[index] : StyledText()
        lines.append(StyledText(words.padded(to: start)) + lane)
      }
    }
    lines += scale.axisLines(ink).map { StyledText(margin) + $0 }
    lines += legendLines(legend, width: width, ink)
    return lines.map(\.withoutTrailingSpaces)
  }
}

extension RowPlot {
  /// How many columns names get beside the rows: as few as leave every name whole, else as many as
  /// there are.
  private func nameCells(width: Int, _ ink: ChartInk) -> Int {
    let least = max(14, width - Self.plotCells - 2)
    let most = max(least, width - Self.fewestCells - 2)
    let words = rows.filter { !$0.isHeading }.map(\.name)
    // A word that is wider than its room goes on in the next line.
    let widest = words.flatMap { $0.split(separator: " ") }.map { String($0).displayWidth }.max()
    let first = max(least, widest ?? 0)
    guard first <= most else { return most }
    return (first...most).first { room in
      words.allSatisfy { name in
        clipped(name, to: room, lines: Self.nameLines, ink).last?.hasSuffix(ink.more) != true
      }
    } ?? most
  }
}

/// Words in so many lines, the last one ending in a mark if there is more.
func clipped(_ text: String, to width: Int, lines: Int, _ ink: ChartInk) -> [String] {
  // More than fits anyway, so that wrapping stays quick whatever somebody pasted.
  let head = text.prefix(width * (lines + 1))
  let words = String(head).withoutControls.split(whereSeparator: \.isWhitespace)
  let all = words.joined(separator: " ").wrapped(to: width)
  let isCut = head.endIndex < text.endIndex || all.count > lines
  guard isCut, var last = all.prefix(lines).last else { return all }
  while !last.isEmpty, last.displayWidth + ink.more.displayWidth > width { last.removeLast() }
  return all.prefix(lines).dropLast() + [last + ink.more]
}

/// What the signs of a figure mean, as many on a line as there is room for.
func legendLines(_ keys: [RowPlot.Key], width: Int, _ ink: ChartInk) -> [StyledText] {
  var lines: [String] = []
  for key in keys {
    let sample =
      switch key.sample {
      case .mark(let sign, _): String(ink.character(sign))
      case .stretch(let style): String(ink.character(style))
      case .note(let text): ink.words(text)
      }
    // All of it, because words left out may turn what is said round.
    let item = "\(sample) \(key.meaning)".wrapped(to: width)
    if item.count == 1, let last = lines.last, last.displayWidth + 3 + item[0].displayWidth <= width
    {
      lines[lines.count - 1] = last + "   " + item[0]
    } else {
      lines += item
    }
  }
  return lines.map { StyledText($0, as: .muted) }
}

extension StyledText {
  /// The line without spaces at its end.
  var withoutTrailingSpaces: StyledText {
    var kept = runs[...]
    while let last = kept.last {
      let text = last.text.droppingLast(where: { $0 == " " })
      if text.isEmpty {
        kept.removeLast()
      } else {
        return StyledText(kept.dropLast() + [Run(text, as: last.role)])
      }
    }
    return StyledText()
  }
}

extension String {
  fileprivate func droppingLast(where isDropped: (Character) -> Bool) -> String {
    var end = endIndex
    while end > startIndex, isDropped(self[index(before: end)]) { end = index(before: end) }
    return String(self[..<end])
  }
}
