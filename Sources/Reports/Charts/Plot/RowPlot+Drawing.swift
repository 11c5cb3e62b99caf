extension RowPlot {
  /// The picture in points.
  func drawing(width: Double) -> Drawing {
    let layout = RowLayout(self, width: width)
    var sheet = Drawing(width: width, height: 0)
    let areNamed = drawBands(layout, on: &sheet)
    drawLines(layout, on: &sheet)
    for (row, place) in zip(rows, layout.rows) {
      for (number, line) in place.name.enumerated() {
        let y = place.firstLine + Double(number) * Lettering.label * Lettering.leading
        sheet.add(
          .text(
            Drawing.Label(
              line, at: Drawing.Point(place.left, y), weight: row.isHeading ? .bold : .regular)),
          .fill(.text))
      }
      if let second = row.second { draw(second, at: place.second, half: 4, layout, on: &sheet) }
      draw(row.lane, at: place.middle, half: 8, layout, on: &sheet)
      if !row.note.isEmpty {
        let end = Drawing.Point(width, place.middle + 4)
        let isSign = row.note.count <= 2
        sheet.add(
          .text(Drawing.Label(row.note, at: end, anchor: .end, weight: isSign ? .bold : .regular)),
          .fill(.text))
      }
    }
    let bottom = drawTicks(layout, on: &sheet)
    let steps =
      areNamed
      ? []
      : axis.bands.enumerated().map { index, band in
        Key(sample: .note("\(index + 1)"), meaning: band.name)
      }
    let height = sheet.addLegend(steps, below: sheet.addLegend(legend, below: bottom))
    return sheet.resized(height: height)
  }

  /// The steps behind the rows; whether they bear their names.
  private func drawBands(_ layout: RowLayout, on sheet: inout Drawing) -> Bool {
    let height = layout.bottom - layout.top
    for (index, band) in axis.bands.enumerated() {
      let (from, to) = (layout.x(axis.share(band.from)), layout.x(axis.share(band.to)))
      sheet.add(
        .rect(Drawing.Point(from, layout.top), width: to - from, height: height),
        .fill(.band(index)))
    }
    // Where names do not fit, numbers stand, which the legend explains.
    let areNamed = axis.bands.allSatisfy { band in
      let room = layout.x(axis.share(band.to)) - layout.x(axis.share(band.from))
      return Lettering.width(band.name, size: Lettering.small) + 2 <= room
    }
    var shown: [Drawing.Box] = []
    for (index, band) in axis.bands.enumerated() {
      let middle = (layout.x(axis.share(band.from)) + layout.x(axis.share(band.to))) / 2
      let name = Drawing.Shape.text(
        Drawing.Label(
          areNamed ? band.name : "\(index + 1)", at: Drawing.Point(middle, layout.top - 6),
          anchor: .middle, size: Lettering.small))
      guard !shown.contains(where: { $0.overlaps(name.box) }) else { continue }
      shown.append(name.box)
      sheet.add(name, .fill(.muted))
    }
    return areNamed
  }

  /// The faint lines of the named values and the reference; they spare names above rows.
  private func drawLines(_ layout: RowLayout, on sheet: inout Drawing) {
    for (top, bottom) in layout.lined {
      for tick in axis.ticks {
        let x = layout.x(axis.share(tick.value))
        sheet.add(
          .line([Drawing.Point(x, top), Drawing.Point(x, bottom)]), .stroke(.grid, width: 0.75))
      }
      if let reference = axis.reference {
        let x = layout.x(axis.share(reference))
        sheet.add(
          .line([Drawing.Point(x, top), Drawing.Point(x, bottom)]),
          .stroke(.axis, width: 1.5, dash: .dashed))
      }
    }
  }

  /// The axis and the names of its values; the lower edge of both.
  private func drawTicks(_ layout: RowLayout, on sheet: inout Drawing) -> Double {
    guard let first = axis.ticks.first, let last = axis.ticks.last else { return layout.bottom + 2 }
    let y = layout.bottom
    let ends = [first, last].map { Drawing.Point(layout.x(axis.share($0.value)), y) }
    sheet.add(.line(ends), .stroke(.axis))
    let middle = axis.reference ?? axis.low
    var shown: [Drawing.Box] = []
    for tick in axis.ticks.sorted(by: { abs($0.value - middle) < abs($1.value - middle) }) {
      let at = Drawing.Point(layout.x(axis.share(tick.value)), y + 14)
      let name = Drawing.Shape.text(
        Drawing.Label(tick.name, at: at, anchor: .middle, size: Lettering.small))
      guard !shown.contains(where: { $0.overlaps(name.box) }) else { continue }
      shown.append(name.box)
      sheet.add(name, .fill(.muted))
    }
    return y + 18
  }

  private func draw(
    _ lane: Lane, at y: Double, half: Double, _ layout: RowLayout, on sheet: inout Drawing
  ) {
    for stretch in lane.stretches {
      let (from, to) = (layout.x(axis.share(stretch.from)), layout.x(axis.share(stretch.to)))
      sheet.add(stretch.style, from: from, to: to, y: y, half: half)
      if let label = stretch.label {
        sheet.add(.text(Drawing.Label(label, at: Drawing.Point(to + 6, y + 4))), .fill(.text))
      }
    }
    let discs = lane.marks.filter { $0.sign == .disc }.map { layout.x(axis.share($0.value)) }
    let framed = lane.marks.filter { $0.sign == .diamond }.map { layout.x(axis.share($0.value)) }
    for mark in lane.marks {
      let x = layout.x(axis.share(mark.value))
      // A disc on a diamond would hide it: it becomes large enough to frame the disc.
      let isFrame = mark.sign == .diamond && discs.contains { abs($0 - x) < 5 }
      let place = Drawing.Point(x, y + mark.offset * half)
      if isFrame {
        sheet.add(
          .diamond(place, radius: 10), .fill(.paper, outline: mark.color, width: 2))
      } else {
        sheet.add(mark.sign, mark.color, at: place, half: half)
      }
      guard let label = mark.label else { continue }
      let isLeft = mark.side == .left
      let gap = isFrame || (mark.sign == .disc && framed.contains { abs($0 - x) < 5 }) ? 13.0 : 9
      let side = Drawing.Point(isLeft ? x - gap : x + gap, y + 4)
      sheet.add(
        .text(
          Drawing.Label(
            label, at: side, anchor: isLeft ? .end : .start,
            weight: mark.sign == .disc ? .bold : .regular)),
        .fill(.text))
    }
  }
}
