public import Text

/// The geometry of a figure, before it is known whether it is drawn in points or in cells.
protocol Geometry: Sendable, Equatable {
  /// The picture in points.
  ///
  /// - Parameter width: the width of the sheet in points; a figure may take less.
  /// - Returns: the picture.
  func drawing(width: Double) -> Drawing

  /// The picture in terminal cells.
  ///
  /// - Parameters:
  ///   - width: the columns, at least ``Chart/leastWidth``.
  ///   - ink: the characters.
  /// - Returns: the lines, none wider than `width`.
  func lines(width: Int, ink: ChartInk) -> [StyledText]
}

/// The geometry of a figure.
enum Plot: Sendable, Equatable {
  /// Rows along one axis.
  case rows(RowPlot)
  /// A profile on a circle; in cells the rows.
  case radar(Radar, RowPlot)
  /// Steps one above the other.
  case ladder(Ladder)
  /// Three by three cells with numbers.
  case matrix(Matrix)
  /// Lines over dates; in cells the rows.
  case dates(DatePlot, RowPlot)

  /// The picture in points, on a sheet of a width.
  func drawing(width: Double) -> Drawing {
    switch self {
    case .rows(let plot): plot.drawing(width: width)
    case .radar(let radar, _): radar.drawing
    case .ladder(let ladder): ladder.drawing(width: width)
    case .matrix(let matrix): matrix.drawing(width: width)
    case .dates(let dates, _): dates.drawing(width: width)
    }
  }

  /// What draws it in cells.
  func lines(width: Int, ink: ChartInk) -> [StyledText] {
    switch self {
    case .rows(let rows), .radar(_, let rows), .dates(_, let rows):
      rows.lines(width: width, ink: ink)
    case .ladder(let ladder): ladder.lines(width: width, ink: ink)
    case .matrix(let matrix): matrix.lines(width: width, ink: ink)
    }
  }
}

extension Chart {
  /// The narrowest terminal a figure is drawn for; narrower ones get this width.
  public static let leastWidth = 24

  /// The figure in terminal cells, without title and subtitle.
  ///
  /// - Parameters:
  ///   - width: the columns; fewer than ``leastWidth`` count as that many.
  ///   - ink: the characters.
  /// - Returns: the lines, none wider than `width`.
  public func lines(width: Int, ink: TerminalBar.Ink) -> [StyledText] {
    plot.lines(width: max(Self.leastWidth, width), ink: ChartInk(ink))
  }

  /// The figure in terminal cells where no table stands beside it: what its numbers stand for is named
  /// below.
  ///
  /// - Parameters:
  ///   - width: the columns; fewer than ``leastWidth`` count as that many.
  ///   - ink: the characters.
  /// - Returns: the lines, none wider than `width`.
  public func linesAlone(width: Int, ink: TerminalBar.Ink) -> [StyledText] {
    let lines = lines(width: width, ink: ink)
    guard case .matrix(let matrix) = plot else { return lines }
    return lines + matrix.list(width: max(Self.leastWidth, width))
  }
}
