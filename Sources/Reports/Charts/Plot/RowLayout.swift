/// Where the rows of a plot stand on a sheet, in points.
struct RowLayout {
  /// The width of a figure in a page.
  static let sheet = 480.0
  /// From which width on names that stand above rows in a page stand beside them.
  static let wide = 600.0

  /// The left end of the axis.
  let left: Double
  /// The right end of the axis.
  let right: Double
  /// The top of the first row.
  let top: Double
  /// The lower edge of the last row.
  let bottom: Double
  /// The rows, from the top.
  let rows: [Placed]
  /// From where to where the lines of the named values reach; they spare names above rows.
  let lined: [(top: Double, bottom: Double)]

  /// The place of a row.
  struct Placed {
    /// Its name in lines.
    let name: [String]
    /// The left edge of its name.
    let left: Double
    /// The base line of the first line of its name.
    let firstLine: Double
    /// The middle of its main lane.
    let middle: Double
    /// The middle of its second lane.
    let second: Double
    /// Its upper edge.
    let top: Double
    /// Its lower edge.
    let bottom: Double
  }

  /// The room for names left of the axis.
  private struct Room {
    /// That of names over several rows, 0 if they stand above them.
    let groups: Double
    /// That of the names of single rows, 0 if they stand above them.
    let names: Double

    init(_ plot: RowPlot, width: Double) {
      let isWide = width >= RowLayout.wide
      switch plot.names {
      case .beside where isWide && plot.rows.contains(where: \.isHeading):
        (groups, names) = (200, 96)
      case .beside:
        // Names of countries leave more room to the rows than those of areas.
        let widest = plot.rows.filter { !$0.isHeading }.map {
          Lettering.width($0.name, size: Lettering.label)
        }.max()
        (groups, names) = (0, isWide ? 190 : min(148, max(64, widest ?? 0)))
      case .above: (groups, names) = (0, isWide ? 320 : 0)
      }
    }

    /// The left end of what is not names.
    var edge: Double { [groups, names].reduce(0) { $0 + ($1 > 0 ? $1 + 8 : 0) } }
  }

  /// Lays the rows of a plot out on a sheet of a width.
  init(_ plot: RowPlot, width: Double) {
    let room = Room(plot, width: width)
    let notes = plot.rows.map { Lettering.width($0.note, size: Lettering.label) }.max() ?? 0
    let end = width - (notes > 0 ? notes + 8 : 0)
    let ends = Self.margins(plot, room: end - room.edge)
    left = room.edge + ends.left
    right = end - ends.right
    top = plot.axis.bands.isEmpty ? 4 : 20
    var placing = Placing(plot, room: room, width: width, left: left, top: top)
    rows = plot.rows.map { placing.place($0) }
    bottom = placing.bottom
    lined = Self.lined(plot, rows, isAbove: room.names == 0, top: top, bottom: bottom)
  }

  /// The place of a share of the axis.
  func x(_ share: Double) -> Double { left + share * (right - left) }

  private static func lined(
    _ plot: RowPlot, _ rows: [Placed], isAbove: Bool, top: Double, bottom: Double
  ) -> [(top: Double, bottom: Double)] {
    guard !isAbove else { return rows.map { ($0.middle - 9, $0.middle + 9) } }
    let headings = zip(plot.rows, rows).filter { $0.isHeading && $1.bottom > $1.top }.map(\.1)
    let starts = [top] + headings.map(\.bottom)
    let ends = headings.map(\.top) + [bottom]
    return zip(starts, ends).filter { $0 < $1 }.map { ($0, $1) }
  }

  /// Places rows one below the other.
  private struct Placing {
    private let plot: RowPlot
    private let room: Room
    private let width: Double
    private let left: Double
    private var y: Double
    /// The lower edge of a name over several rows.
    private var floor = 0.0

    init(_ plot: RowPlot, room: Room, width: Double, left: Double, top: Double) {
      self.plot = plot
      self.room = room
      self.width = width
      self.left = left
      y = top
    }

    /// The lower edge of everything placed.
    var bottom: Double { max(y, floor) }

    mutating func place(_ row: RowPlot.Row) -> Placed {
      if row.isHeading, room.groups > 0 { return placeGroup(row) }
      let isAbove = room.names == 0 || row.isHeading
      // Many rows make do with one line each, so that a figure stays on its page.
      let most = room.names > 0 ? 3 : plot.rows.count <= 10 ? 2 : 1
      let name = Lettering.fit(
        row.name, width: room.names == 0 ? width - left : isAbove ? width : room.names,
        lines: most, weight: row.isHeading ? .bold : .regular)
      let words = row.name.isEmpty ? 0 : Double(name.count) * Lettering.label * Lettering.leading
      let lanes = row.isHeading ? 0 : row.second == nil ? (isAbove ? 18.0 : 22) : 34
      let start: Double
      let first: Double
      let middle: Double
      let upper = y
      if isAbove {
        start = room.names == 0 ? left : 0
        first = y + (row.isHeading ? 18 : 14)
        middle = y + words + 4 + 9
        y += row.isHeading ? words + 10 : words + 8 + lanes
      } else {
        start = room.groups > 0 ? room.groups + 8 : 0
        middle = y + 4 + (row.second == nil ? max(lanes, words) / 2 : 11)
        first = y + 4 + (max(lanes, words) - words) / 2 + Lettering.label * 0.95
        y += max(lanes, words) + (plot.rows.count > 12 ? 3 : 8)
      }
      return Placed(
        name: name, left: start, firstLine: first, middle: middle, second: middle + 17, top: upper,
        bottom: y)
    }

    /// A name over several rows stands left of the first of them.
    private mutating func placeGroup(_ row: RowPlot.Row) -> Placed {
      if floor > 0 { y = max(y, floor) + 6 }
      let name = Lettering.fit(row.name, width: room.groups, lines: 4, weight: .bold)
      floor = y + 8 + Double(name.count) * Lettering.label * Lettering.leading
      // Level with the single line of a name beside it.
      let first = y + 4 + (22 - Lettering.label * Lettering.leading) / 2 + Lettering.label * 0.95
      return Placed(
        name: name, left: 0, firstLine: first, middle: y, second: y, top: y, bottom: y)
    }
  }

  /// The room the words beside marks need beyond the ends of the axis.
  private static func margins(_ plot: RowPlot, room: Double) -> (left: Double, right: Double) {
    var labels: [(share: Double, width: Double, side: RowPlot.Side)] = []
    for row in plot.rows {
      for lane in [row.lane, row.second].compactMap(\.self) {
        for mark in lane.marks {
          guard let label = mark.label else { continue }
          labels.append((plot.axis.share(mark.value), labelRoom(label), mark.side))
        }
        for stretch in lane.stretches {
          guard let label = stretch.label else { continue }
          labels.append((plot.axis.share(stretch.to), labelRoom(label), .right))
        }
      }
    }
    let widest = { (side: RowPlot.Side) in
      labels.filter { $0.side == side }.map(\.width).max() ?? 0
    }
    let scale = max(40, room - widest(.left) - widest(.right) - 28)
    var (left, right) = (20.0, 20.0)
    for label in labels {
      switch label.side {
      case .left: left = max(left, label.width - label.share * scale)
      case .right: right = max(right, label.width - (1 - label.share) * scale)
      }
    }
    return (left, right)
  }

  /// The room of words beside a mark, the gap included.
  private static func labelRoom(_ label: String) -> Double {
    Lettering.width(label, size: Lettering.label, weight: .bold) + 14
  }
}
