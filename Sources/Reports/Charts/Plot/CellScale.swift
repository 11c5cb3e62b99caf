import Text

/// The axis of a plot in terminal cells.
struct CellScale {
  /// The axis.
  let axis: RowPlot.Axis
  /// The cells left of the axis, for words beside marks.
  let left: Int
  /// The cells of the axis, at least 2.
  let cells: Int
  /// The cells right of the axis, for words beside marks.
  let right: Int
  /// The cells of what stands at the end of rows.
  let notes: Int

  /// Lays the axis of a plot out in `room` cells.
  init(_ plot: RowPlot, room: Int) {
    axis = plot.axis
    let lanes = plot.rows.flatMap { [$0.lane, $0.second].compactMap(\.self) }
    func widest(_ labels: [String]) -> Int { labels.map(\.displayWidth).max() ?? 0 }
    let marks = lanes.flatMap(\.marks)
    let lefts = marks.filter { $0.side == .left }.compactMap(\.label)
    let rights =
      marks.filter { $0.side == .right }.compactMap(\.label)
      + lanes.flatMap(\.stretches).compactMap(\.label)
    let note = widest(plot.rows.map(\.note))
    // On the narrowest screens the words beside the marks give way; they are in the table.
    let wanted = widest(lefts) + widest(rights) + 2 + (note > 0 ? note + 1 : 0)
    let hasRoom = room - wanted >= 10
    left = hasRoom && !lefts.isEmpty ? widest(lefts) + 1 : 0
    right = hasRoom && !rights.isEmpty ? widest(rights) + 1 : 0
    notes = note > 0 && room - note - 1 - left - right >= 8 ? note + 1 : 0
    cells = max(2, room - left - right - notes)
  }

  /// The cell of a value.
  func cell(_ value: Double) -> Int {
    left + Int((axis.share(value) * Double(cells - 1)).rounded())
  }

  /// The cells of a stretch that fills an area; empty if it is shorter than half a cell.
  func area(_ from: Double, _ to: Double) -> Range<Int> {
    let start = left + Int((axis.share(from) * Double(cells)).rounded())
    let end = left + Int((axis.share(to) * Double(cells)).rounded())
    return start..<max(start, end)
  }

  /// The first cell beyond a stretch.
  private func cellAfter(_ stretch: RowPlot.Stretch) -> Int {
    let area = area(stretch.from, stretch.to)
    return area.isEmpty && stretch.style == .unknown ? area.upperBound + 1 : area.upperBound
  }

  /// A lane in cells.
  ///
  /// - Parameters:
  ///   - lane: what stands on it.
  ///   - ink: the characters.
  ///   - note: what stands at its right end.
  /// - Returns: the line, no wider than the room.
  func line(of lane: RowPlot.Lane, _ ink: ChartInk, note: String) -> StyledText {
    var row = CellRow(count: left + cells + right)
    if let reference = axis.reference { row.set(cell(reference), ink.upright, .muted) }
    for stretch in lane.stretches { draw(stretch, ink, on: &row) }
    for mark in lane.marks {
      row.set(
        cell(mark.value), ink.character(mark.sign), mark.sign == .disc ? .title : .plain)
    }
    for mark in lane.marks {
      guard let label = mark.label else { continue }
      let place = cell(mark.value)
      row.write(label, at: mark.side == .left ? place - 1 - label.displayWidth : place + 2)
    }
    for stretch in lane.stretches {
      guard let label = stretch.label else { continue }
      row.write(label, at: cellAfter(stretch) + 1)
    }
    guard notes > 0, !note.isEmpty else { return row.text }
    let words = ink.words(note)
    let padding = String(repeating: " ", count: notes - words.displayWidth)
    return row.text + StyledText(padding + words)
  }

  private func draw(_ stretch: RowPlot.Stretch, _ ink: ChartInk, on row: inout CellRow) {
    let character = ink.character(stretch.style)
    switch stretch.style {
    case .connector, .range, .interval:
      let (from, to) = (cell(stretch.from), cell(stretch.to))
      for index in from...max(from, to) { row.set(index, character, .muted) }
      if case .interval = stretch.style {
        row.set(from, ink.upright, .plain)
        row.set(to, ink.upright, .plain)
      }
    case .bar, .level, .unknown, .inapplicable, .skipped:
      let area = area(stretch.from, stretch.to)
      for index in area { row.set(index, character, .plain) }
      // What is not known is never lost to rounding.
      if area.isEmpty, stretch.style == .unknown { row.set(area.lowerBound, character, .plain) }
    }
  }

  /// The axis, and the names of its values where they do not touch each other.
  func axisLines(_ ink: ChartInk) -> [StyledText] {
    guard let first = axis.ticks.first, let last = axis.ticks.last else { return [] }
    var line = CellRow(count: left + cells + right)
    for index in cell(first.value)...cell(last.value) { line.set(index, ink.level, .muted) }
    var names = CellRow(count: left + cells + right)
    for tick in axis.ticks {
      let place = cell(tick.value)
      line.set(place, ink.upright, .muted)
      let start = place - tick.name.displayWidth / 2
      names.write(
        tick.name, at: max(0, min(start, left + cells + right - tick.name.displayWidth)),
        apart: true, as: .muted)
    }
    return [line.text, names.text]
  }
}
