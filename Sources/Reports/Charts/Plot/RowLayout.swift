/// Where the rows of a plot stand on a sheet, in points.
struct RowLayout {
  /// The width of every sheet.
  static let sheet = 480.0
  /// The room for names beside rows.
  static let names = 128.0

  /// The left end of the axis.
  let left: Double
  /// The right end of the axis.
  let right: Double
  /// The top of the first row.
  let top: Double
  /// The rows, from the top.
  let rows: [Placed]

  /// The place of a row.
  struct Placed {
    /// Its name in lines.
    let name: [String]
    /// The base line of the first line of its name.
    let firstLine: Double
    /// The middle of its main lane.
    let middle: Double
    /// The middle of its second lane.
    let second: Double
    /// Its lower edge.
    let bottom: Double
  }

  /// Lays the rows of a plot out.
  init(_ plot: RowPlot) {
    let isBeside = plot.names == .beside
    let edge = isBeside ? Self.names + 8 : 0
    let notes = plot.rows.map { Lettering.width($0.note, size: Lettering.label) }.max() ?? 0
    let end = Self.sheet - (notes > 0 ? notes + 8 : 0)
    let ends = Self.margins(plot, room: end - edge)
    left = edge + ends.left
    right = end - ends.right
    top = plot.axis.bands.isEmpty ? 4 : 20
    // Many rows make do with one line each, so that a figure stays on its page.
    let most = isBeside ? 3 : plot.rows.count <= 10 ? 2 : 1
    let start = edge + ends.left
    var y = top
    rows = plot.rows.map { row in
      let isAbove = !isBeside || row.isHeading
      let room = isBeside ? (isAbove ? Self.sheet : Self.names) : Self.sheet - start
      let name = Lettering.fit(
        row.name, width: room, lines: most, weight: row.isHeading ? .bold : .regular)
      let words = row.name.isEmpty ? 0 : Double(name.count) * Lettering.label * Lettering.leading
      let lanes = row.isHeading ? 0 : row.second == nil ? (isAbove ? 18.0 : 22) : 34
      let first: Double
      let middle: Double
      let height: Double
      if isAbove {
        first = y + (row.isHeading ? 18 : 14)
        middle = y + words + 4 + 9
        height = row.isHeading ? words + 10 : words + 8 + lanes
      } else {
        height = max(lanes, words) + 8
        middle = y + 4 + (row.second == nil ? max(lanes, words) / 2 : 11)
        first = y + 4 + (max(lanes, words) - words) / 2 + Lettering.label * 0.95
      }
      y += height
      return Placed(
        name: name, firstLine: first, middle: middle, second: middle + 17, bottom: y)
    }
  }

  /// The lower edge of the last row.
  var bottom: Double { rows.last?.bottom ?? top }

  /// The place of a share of the axis.
  func x(_ share: Double) -> Double { left + share * (right - left) }

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
    var (left, right) = (18.0, 18.0)
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
