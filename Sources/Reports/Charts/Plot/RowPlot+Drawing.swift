extension RowPlot {
  /// The picture in points.
  var drawing: Drawing {
    let layout = RowLayout(self)
    var sheet = Drawing(width: RowLayout.sheet, height: 0)
    drawGround(layout, on: &sheet)
    for (row, place) in zip(rows, layout.rows) {
      for (number, line) in place.name.enumerated() {
        let y = place.firstLine + Double(number) * Lettering.label * Lettering.leading
        sheet.add(
          .text(
            Drawing.Label(line, at: Drawing.Point(0, y), weight: row.isHeading ? .bold : .regular)),
          .fill(.text))
      }
      if let second = row.second { draw(second, at: place.second, half: 4, layout, on: &sheet) }
      draw(row.lane, at: place.middle, half: 8, layout, on: &sheet)
      if !row.note.isEmpty {
        let end = Drawing.Point(RowLayout.sheet, place.middle + 4)
        sheet.add(.text(Drawing.Label(row.note, at: end, anchor: .end)), .fill(.text))
      }
    }
    let bottom = drawTicks(layout, on: &sheet)
    let height = sheet.addLegend(legend, below: bottom)
    return sheet.resized(height: height)
  }

  /// The bands, the faint lines and the reference.
  private func drawGround(_ layout: RowLayout, on sheet: inout Drawing) {
    let height = layout.bottom - layout.top
    for (index, band) in axis.bands.enumerated() {
      let (from, to) = (layout.x(axis.share(band.from)), layout.x(axis.share(band.to)))
      sheet.add(
        .rect(Drawing.Point(from, layout.top), width: to - from, height: height),
        .fill(.band(index)))
    }
    // Names that do not fit are numbers, which the legend or the text around explains.
    let areNamed = axis.bands.allSatisfy { band in
      let room = layout.x(axis.share(band.to)) - layout.x(axis.share(band.from))
      return Lettering.width(band.name, size: Lettering.small) + 2 <= room
    }
    for (index, band) in axis.bands.enumerated() {
      let middle = (layout.x(axis.share(band.from)) + layout.x(axis.share(band.to))) / 2
      let name = Drawing.Label(
        areNamed ? band.name : "\(index + 1)", at: Drawing.Point(middle, layout.top - 6),
        anchor: .middle, size: Lettering.small)
      sheet.add(.text(name), .fill(.muted))
    }
    for tick in axis.ticks {
      let x = layout.x(axis.share(tick.value))
      sheet.add(
        .line([Drawing.Point(x, layout.top), Drawing.Point(x, layout.bottom)]),
        .stroke(.grid, width: 0.75))
    }
    if let reference = axis.reference {
      let x = layout.x(axis.share(reference))
      sheet.add(
        .line([Drawing.Point(x, layout.top), Drawing.Point(x, layout.bottom)]),
        .stroke(.axis, width: 1.5, dash: .dashed))
    }
  }

  /// The axis and the names of its values; the lower edge of both.
  private func drawTicks(_ layout: RowLayout, on sheet: inout Drawing) -> Double {
    guard let first = axis.ticks.first, let last = axis.ticks.last else { return layout.bottom + 2 }
    let y = layout.bottom
    let ends = [first, last].map { Drawing.Point(layout.x(axis.share($0.value)), y) }
    sheet.add(.line(ends), .stroke(.axis))
    for tick in axis.ticks {
      let at = Drawing.Point(layout.x(axis.share(tick.value)), y + 14)
      sheet.add(
        .text(Drawing.Label(tick.name, at: at, anchor: .middle, size: Lettering.small)),
        .fill(.muted))
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
    for mark in lane.marks {
      let x = layout.x(axis.share(mark.value))
      sheet.add(mark.sign, mark.color, at: Drawing.Point(x, y + mark.offset * half), half: half)
      guard let label = mark.label else { continue }
      let isLeft = mark.side == .left
      let place = Drawing.Point(isLeft ? x - 9 : x + 9, y + 4)
      sheet.add(
        .text(
          Drawing.Label(
            label, at: place, anchor: isLeft ? .end : .start,
            weight: mark.sign == .disc ? .bold : .regular)),
        .fill(.text))
    }
  }
}
