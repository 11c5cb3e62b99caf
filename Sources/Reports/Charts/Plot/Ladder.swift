import Text

/// The levels one above the other, the own one marked.
struct Ladder: Geometry {
  /// The levels from the lowest, with where each begins.
  var steps: [Step]
  /// The own level, nil where there is none.
  var own: Int?
  /// The own score as it is written.
  var value: String

  /// A level.
  struct Step: Sendable, Equatable {
    /// Its name.
    var name: String
    /// The points it begins at, as they are written.
    var from: String
  }

  /// The picture in points: stairs that rise to the right.
  func drawing(width _: Double) -> Drawing {
    let (width, rise, run) = (420.0, 30.0, 26.0)
    var sheet = Drawing(width: width, height: Double(steps.count) * rise + 6)
    for (index, step) in steps.enumerated() {
      let y = 3 + Double(steps.count - 1 - index) * rise
      let right = 52 + Double(index) * run
      let isOwn = index == own
      sheet.add(
        .rect(Drawing.Point(24, y + 2), width: right - 24, height: rise - 4),
        isOwn ? .fill(.score) : .fill(.band(index), outline: .axis))
      sheet.add(
        .text(
          Drawing.Label(
            "\(index + 1)", at: Drawing.Point(38, y + 19), anchor: .middle,
            weight: .bold)),
        .fill(isOwn ? .paper : .text))
      if isOwn {
        sheet.add(.circle(Drawing.Point(10, y + rise / 2), radius: 6), .fill(.score))
      }
      let words = isOwn ? "\(step.name) · \(value)" : step.name
      let fromWidth = Lettering.width(step.from, size: Lettering.small)
      let room = width - right - 10 - fromWidth - 10
      let name = Lettering.fit(words, width: room, lines: 1, weight: isOwn ? .bold : .regular)
      sheet.add(
        .text(
          Drawing.Label(
            name.joined(), at: Drawing.Point(right + 10, y + 19),
            weight: isOwn ? .bold : .regular)),
        .fill(.text))
      sheet.add(
        .text(
          Drawing.Label(
            step.from, at: Drawing.Point(width, y + 19), anchor: .end, size: Lettering.small)),
        .fill(.muted))
    }
    return sheet
  }

  /// The picture in terminal cells.
  func lines(width: Int, ink: ChartInk) -> [StyledText] {
    steps.enumerated().reversed().map { index, step in
      let isOwn = index == own
      let bar = String(repeating: isOwn ? ink.filled : ink.level, count: 2 + index)
      let start = "\(isOwn ? ink.character(Sign.disc) : " ") \(index + 1) \(bar) "
      let words = isOwn ? "\(step.name), \(value)" : step.name
      let name = clipped(words, to: width - start.displayWidth, lines: 1, ink).joined()
      return StyledText(start + name, as: isOwn ? .title : .plain)
    }
  }
}
