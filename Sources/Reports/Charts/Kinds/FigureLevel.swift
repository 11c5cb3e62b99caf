/// A level as figures name it.
struct FigureLevel: Sendable, Hashable {
  /// The name in the reader's language.
  let name: String
  /// Where it begins, in tenths of a point from 0 to 1000.
  let from: Int

  /// A level.
  init(_ name: String, from tenths: Int) {
    self.name = name
    self.from = tenths
  }
}

extension RowPlot.Axis {
  /// The scale from 0 to 100 points with a named value every 25, and levels behind it.
  static func points(levels: [FigureLevel] = []) -> RowPlot.Axis {
    let ends = levels.dropFirst().map { Double($0.from) / 10 } + [100]
    let bands = zip(levels, ends).map { level, end in
      RowPlot.Band(from: Double(level.from) / 10, to: end, name: level.name)
    }
    return RowPlot.Axis(
      low: 0, high: 100,
      ticks: [0, 25, 50, 75, 100].map { RowPlot.Tick(value: $0, name: "\(Int($0))") },
      bands: bands)
  }
}
