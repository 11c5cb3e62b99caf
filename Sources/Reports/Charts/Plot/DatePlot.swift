/// Lines over dates on a scale from 0 to 100; a line has a gap where nothing can be compared.
struct DatePlot: Sendable, Equatable {
  /// The dates from the earliest, at least one.
  var dates: [Moment]
  /// The lines.
  var series: [Series]

  /// A date.
  struct Moment: Sendable, Equatable {
    /// Where it stands between the first (0) and the last (1).
    var share: Double
    /// How it is written.
    var name: String
  }

  /// A line.
  struct Series: Sendable, Equatable {
    /// What it is about.
    var name: String
    /// The values on the dates, nil where there is none.
    var points: [Double?]
  }

  /// How the lines are told apart; the words at their ends say the same.
  static let looks: [(color: ChartColor, sign: Sign, dash: Drawing.Dash)] = [
    (.score, .disc, .solid), (.target, .diamond, .dashed), (.second, .square, .solid),
    (.peer, .triangle, .dotted), (.text, .ring, .dashed),
  ]

  /// The picture in points; the names right of the lines take the same room on every sheet.
  func drawing(width: Double) -> Drawing {
    let (left, right, top, height) = (34.0, width - 188, 8.0, 220.0)
    var sheet = Drawing(width: width, height: top + height + 27)
    func y(_ points: Double) -> Double { top + height * (1 - min(100, max(0, points)) / 100) }
    func x(_ share: Double) -> Double { left + 14 + share * (right - left - 28) }
    for points in [0.0, 25, 50, 75, 100] {
      sheet.add(
        .line([Drawing.Point(left, y(points)), Drawing.Point(right, y(points))]),
        .stroke(points == 0 ? .axis : .grid, width: 0.75))
      sheet.add(
        .text(
          Drawing.Label(
            "\(Int(points))", at: Drawing.Point(left - 6, y(points) + 4), anchor: .end,
            size: Lettering.small)),
        .fill(.muted))
    }
    addDates(x, y: top + height + 19, on: &sheet)
    for (number, line) in series.enumerated() {
      let look = Self.looks[number % Self.looks.count]
      let places = zip(dates, line.points).map { moment, points in
        points.map { Drawing.Point(x(moment.share), y($0)) }
      }
      for (from, to) in zip(places, places.dropFirst()) {
        guard let from, let to else { continue }
        sheet.add(.line([from, to]), .stroke(look.color, width: 2, dash: look.dash))
      }
      for place in places.compactMap(\.self) {
        sheet.add(look.sign, look.color, at: place, half: 5)
      }
    }
    addNames(at: right, y, on: &sheet)
    return sheet
  }

  /// The dates below the axis; one that would touch its neighbour is left out, the last never.
  private func addDates(_ x: (Double) -> Double, y: Double, on sheet: inout Drawing) {
    func label(_ moment: Moment) -> Drawing.Shape {
      .text(
        Drawing.Label(
          moment.name, at: Drawing.Point(max(40, x(moment.share)), y), anchor: .middle,
          size: Lettering.small))
    }
    var shown: [Drawing.Shape] = []
    for moment in [dates.last].compactMap(\.self) + dates.dropLast() {
      let shape = label(moment)
      guard shown.allSatisfy({ !$0.box.overlaps(shape.box) }) else { continue }
      shown.append(shape)
      sheet.add(shape, .fill(.muted))
    }
  }

  /// The end of a line and its name.
  private struct End {
    let number: Int
    let name: [String]
    /// Where the line ends.
    let natural: Double
    /// The middle of the name.
    var y: Double
    /// Half the height of the name.
    let half: Double
  }

  /// The names at the ends of the lines, moved apart where they would touch.
  private func addNames(at right: Double, _ y: (Double) -> Double, on sheet: inout Drawing) {
    let room = sheet.width - right - 26
    let leading = Lettering.label * Lettering.leading
    // Few lines have room for every word of their names.
    let lines = series.count <= 5 ? 3 : 2
    var ends: [End] = []
    for (number, line) in series.enumerated() {
      guard let last = line.points.compactMap(\.self).last else { continue }
      let name = Lettering.fit(line.name, width: room, lines: lines)
      ends.append(
        End(
          number: number, name: name, natural: y(last), y: y(last),
          half: Double(name.count) * leading / 2))
    }
    ends.sort { ($0.natural, $0.number) < ($1.natural, $1.number) }
    var ceiling = 0.0
    for index in ends.indices {
      ends[index].y = max(ends[index].y, ceiling + ends[index].half)
      ceiling = ends[index].y + ends[index].half
    }
    // What was pushed below the axis, where the dates stand, comes back; below the sheet if it must.
    let axis = y(0) + 4
    let needed = ends.reduce(0) { $0 + 2 * $1.half }
    var floor = needed <= axis ? axis : sheet.height
    for index in ends.indices.reversed() {
      ends[index].y = min(ends[index].y, floor - ends[index].half)
      floor = ends[index].y - ends[index].half
    }
    for end in ends {
      let look = Self.looks[end.number % Self.looks.count]
      sheet.add(
        .line([Drawing.Point(right - 6, end.natural), Drawing.Point(right + 8, end.y)]),
        .stroke(.grid, width: 0.75))
      sheet.add(look.sign, look.color, at: Drawing.Point(right + 16, end.y), half: 5)
      for (number, line) in end.name.enumerated() {
        let y = end.y - end.half + Double(number) * leading + Lettering.label * 0.95
        sheet.add(.text(Drawing.Label(line, at: Drawing.Point(right + 26, y))), .fill(.text))
      }
    }
  }
}
