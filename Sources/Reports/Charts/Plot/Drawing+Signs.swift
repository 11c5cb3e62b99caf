extension Drawing {
  /// Paints a mark.
  ///
  /// - Parameters:
  ///   - sign: its form.
  ///   - color: the role of its colour.
  ///   - place: its middle.
  ///   - half: half the height of the lane it stands on.
  mutating func add(_ sign: Sign, _ color: ChartColor, at place: Point, half: Double) {
    switch sign {
    case .disc: add(.circle(place, radius: 5.5), .fill(color, outline: .paper))
    case .ring: add(.circle(place, radius: 5), .fill(.paper, outline: color, width: 2))
    case .diamond: add(.diamond(place, radius: 6), .fill(.paper, outline: color, width: 2))
    case .square: add(.square(place, radius: 5), .fill(color, outline: .paper))
    case .triangle:
      let corners = [(0.0, -6.5), (6, 4.5), (-6, 4.5)].map { Point(place.x + $0.0, place.y + $0.1) }
      add(.polygon(corners), .fill(color, outline: .paper))
    case .point: add(.circle(place, radius: 1.75), .fill(color))
    case .tick:
      add(
        .line([Point(place.x, place.y - half), Point(place.x, place.y + half)]),
        .stroke(color, width: 2.5))
    }
  }

  /// Paints a stretch.
  ///
  /// - Parameters:
  ///   - style: its form.
  ///   - from: its left end.
  ///   - to: its right end.
  ///   - y: its middle.
  ///   - half: half the height of the lane it stands on.
  mutating func add(_ style: Style, from: Double, to: Double, y: Double, half: Double) {
    let area = Shape.rect(Point(from, y - half), width: to - from, height: 2 * half)
    switch style {
    case .connector: add(.line([Point(from, y), Point(to, y)]), .stroke(.axis, width: 2))
    case .range: add(area, .fill(.grid, outline: .axis))
    case .bar(let color): add(area, .fill(color, outline: .paper))
    case .level(let level):
      add(area, .fill(.level(level), outline: .axis))
      addNumber("\(level + 1)", .onLevel(level), from: from, to: to, y: y)
    case .unknown:
      add(area, .fill(.paper, outline: .axis, dash: .dashed))
      addNumber("?", .text, from: from, to: to, y: y)
    case .inapplicable:
      add(area, .fill(.paper, outline: .axis, dash: .dotted))
      addNumber("–", .text, from: from, to: to, y: y)
    case .skipped: add(area, .fill(.paper, outline: .axis))
    case .interval(let color):
      add(.line([Point(from, y), Point(to, y)]), .stroke(color, width: 2))
      for x in [from, to] {
        add(
          .line([Point(x, y - half / 2), Point(x, y + half / 2)]), .stroke(color, width: 2))
      }
    }
  }

  private mutating func addNumber(
    _ text: String, _ color: ChartColor, from: Double, to: Double, y: Double
  ) {
    guard Lettering.width(text, size: Lettering.small, weight: .bold) + 2 <= to - from else {
      return
    }
    let place = Point((from + to) / 2, y + 4)
    add(
      .text(Label(text, at: place, anchor: .middle, size: Lettering.small, weight: .bold)),
      .fill(color))
  }

  /// Writes a legend.
  ///
  /// - Parameters:
  ///   - keys: what the signs mean.
  ///   - top: where there is room.
  /// - Returns: the lower edge.
  mutating func addLegend(_ keys: [RowPlot.Key], below top: Double) -> Double {
    guard !keys.isEmpty else { return top }
    var (x, y) = (0.0, top + 14)
    // How much lower the last line of words stands than the first.
    var depth = 0.0
    for key in keys {
      // All of it, because words left out may turn what is said round.
      let lines = Lettering.fit(key.meaning, width: width - 24, lines: 9, size: Lettering.small)
      let needed = 24 + (lines.map { Lettering.width($0, size: Lettering.small) }.max() ?? 0)
      if x > 0, x + needed > width { (x, y, depth) = (0, y + depth + 18, 0) }
      switch key.sample {
      case .mark(let sign, let color): add(sign, color, at: Point(x + 9, y), half: 6)
      // As high as the letters that may stand in it.
      case .stretch(let style): add(style, from: x, to: x + 18, y: y, half: 7.5)
      case .note(let character):
        add(
          .text(Label(character, at: Point(x + 9, y + 4), anchor: .middle, weight: .bold)),
          .fill(.text))
      }
      for (place, line) in lines.enumerated() {
        let lower = Double(place) * Lettering.small * Lettering.leading
        let start = Point(x + 24, y + 4 + lower)
        add(.text(Label(line, at: start, size: Lettering.small)), .fill(.muted))
        depth = max(depth, lower)
      }
      x += needed + 16
    }
    return y + depth + 12
  }
}
