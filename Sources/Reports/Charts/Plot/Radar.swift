/// A profile: values from 0 to 100 on axes in a circle, at most two results, nothing filled.
struct Radar: Sendable, Equatable {
  /// The names of the axes in their order, at least three.
  var axes: [String]
  /// The results, the own one first.
  var results: [Result]
  /// The values as they are written beside the names, one for each axis.
  var values: [String]

  /// A result.
  struct Result: Sendable, Equatable {
    /// What it is.
    var name: String
    /// Its values on the axes in points; one that does not exist leaves its line open.
    var points: [Double?]
  }

  /// The picture in points.
  var drawing: Drawing {
    let (width, radius) = (RowLayout.sheet, 86.0)
    let center = Drawing.Point(width / 2, radius + 44)
    let directions = UnitCircle.directions(axes.count)
    var sheet = Drawing(width: width, height: 0)
    func place(_ index: Int, _ points: Double) -> Drawing.Point {
      let reach = radius * min(100, max(0, points)) / 100
      return Drawing.Point(
        center.x + directions[index].x * reach, center.y + directions[index].y * reach)
    }
    for ring in [25.0, 50, 75, 100] {
      sheet.add(
        .polygon(axes.indices.map { place($0, ring) }),
        .stroke(ring == 100 ? .axis : .grid, width: 0.75))
    }
    for index in axes.indices {
      sheet.add(.line([center, place(index, 100)]), .stroke(.grid, width: 0.75))
    }
    var rings: [Drawing.Shape] = []
    for ring in [25.0, 50, 75, 100] {
      let at = place(0, ring)
      // Left of the first axis, or right of it where lines come nearer on the left.
      let isLeft =
        room(besideRing: at, reaching: axes.count - 1, place)
        >= min(8, room(besideRing: at, reaching: 1, place))
      let name = Drawing.Shape.text(
        Drawing.Label(
          "\(Int(ring))", at: Drawing.Point(isLeft ? at.x - 5 : at.x + 5, at.y + 4),
          anchor: isLeft ? .end : .start, size: Lettering.small))
      // The rings pause behind their names.
      let box = name.box
      sheet.add(
        .rect(
          Drawing.Point(box.left, box.top), width: box.right - box.left,
          height: box.bottom - box.top), .fill(.paper))
      rings.append(name)
    }
    for (number, result) in results.enumerated().reversed() {
      draw(result, isOwn: number == 0, place, on: &sheet)
    }
    for name in rings { sheet.add(name, .fill(.muted)) }
    for index in axes.indices { addName(index, directions[index], center, radius, on: &sheet) }
    // Of one result alone the title says whose it is.
    let keys = (results.count > 1 ? results : []).enumerated().map { number, result in
      RowPlot.Key(
        sample: number == 0 ? .mark(.disc, .score) : .mark(.diamond, .target),
        meaning: result.name)
    }
    let low = sheet.marks.map(\.shape.box.bottom).max() ?? 0
    let height = sheet.addLegend(keys, below: low + 6)
    return sheet.resized(height: height)
  }

  /// How far the lines of results to the neighbour of the first axis pass above or below a name that
  /// stands on that side of the axis.
  private func room(
    besideRing at: Drawing.Point, reaching neighbour: Int, _ place: (Int, Double) -> Drawing.Point
  ) -> Double {
    results.compactMap { result -> Double? in
      guard let own = result.points[0], let other = result.points[neighbour] else { return nil }
      let (from, to) = (place(0, own), place(neighbour, other))
      let way = abs(to.x - from.x)
      // The middle of the name; a line that ends before it does not reach it.
      guard way > 6 else { return nil }
      let height = from.y + (to.y - from.y) * min(1, 14 / way)
      return abs(height - at.y)
    }.min() ?? .infinity
  }

  private func draw(
    _ result: Result, isOwn: Bool, _ place: (Int, Double) -> Drawing.Point, on sheet: inout Drawing
  ) {
    let corners = axes.indices.map { index in result.points[index].map { place(index, $0) } }
    let paint =
      isOwn
      ? Drawing.Paint.stroke(.score, width: 2.5)
      : Drawing.Paint.stroke(.target, width: 1.75, dash: .dashed)
    if corners.allSatisfy({ $0 != nil }) {
      sheet.add(.polygon(corners.compactMap(\.self)), paint)
    } else {
      for (index, corner) in corners.enumerated() {
        guard let corner, let next = corners[(index + 1) % corners.count] else { continue }
        sheet.add(.line([corner, next]), paint)
      }
    }
    for corner in corners.compactMap(\.self) {
      sheet.add(
        isOwn ? .circle(corner, radius: 4) : .diamond(corner, radius: 4.5),
        isOwn ? .fill(.score, outline: .paper) : .fill(.paper, outline: .target, width: 1.5))
    }
  }

  /// The name of an axis beyond its end, and below it the values.
  private func addName(
    _ index: Int, _ direction: Drawing.Point, _ center: Drawing.Point, _ radius: Double,
    on sheet: inout Drawing
  ) {
    let at = Drawing.Point(
      center.x + direction.x * (radius + 10), center.y + direction.y * (radius + 10))
    let isMiddle = abs(direction.x) < 0.1
    let room = isMiddle ? 200 : direction.x > 0 ? sheet.width - at.x : at.x
    let name = Lettering.fit(axes[index], width: room, lines: isMiddle ? 1 : 3)
    let lines = name + [values[index]]
    let leading = Lettering.label * Lettering.leading
    let height = Double(lines.count) * leading
    let top =
      direction.y < -0.9 ? at.y - height : direction.y > 0.9 ? at.y : at.y - height / 2
    for (number, line) in lines.enumerated() {
      let y = top + Double(number) * leading + Lettering.label * 0.9
      sheet.add(
        .text(
          Drawing.Label(
            line, at: Drawing.Point(at.x, y),
            anchor: isMiddle ? .middle : direction.x > 0 ? .start : .end,
            weight: number == lines.count - 1 ? .bold : .regular)),
        .fill(.text))
    }
  }
}
