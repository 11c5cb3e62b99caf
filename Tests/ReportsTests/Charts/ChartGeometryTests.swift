import Testing
import Text

@testable import Reports

@Suite("Values stand where they belong")
struct ChartGeometryTests {
  private static let date = CalendarDate(iso: "2026-11-20") ?? .earliest

  private func dumbbell(_ rows: [(String, Int?, Int?)]) -> DumbbellFigure {
    DumbbellFigure(
      domains: rows.map { DumbbellFigure.Domain($0.0, score: $0.1, target: $0.2) },
      date: Self.date)
  }

  private func labels(_ drawing: Drawing) -> [Drawing.Label] {
    drawing.marks.compactMap { mark in
      if case .text(let label) = mark.shape { label } else { nil }
    }
  }

  /// The middles of the marks of a colour, in the order they are painted.
  private func places(_ drawing: Drawing, _ color: ChartColor) -> [Drawing.Point] {
    drawing.marks.compactMap { mark in
      switch mark.shape {
      case .circle(let place, let radius) where radius > 5 && mark.paint.fill == color: place
      case .diamond(let place, _) where mark.paint.stroke == color: place
      default: nil
      }
    }
  }

  @Test("Positions grow with the value in equal steps")
  func linear() throws {
    let chart = dumbbell([("a", 0, 1000), ("b", 250, 1000), ("c", 500, 1000), ("d", 1000, nil)])
      .chart(in: .english)
    // The legend's disc comes last.
    let xs = places(chart.drawing, .score).dropLast().map(\.x)
    try #require(xs.count == 4)
    let whole = xs[3] - xs[0]
    #expect(whole > 200)
    #expect(abs(xs[1] - xs[0] - whole / 4) < 1e-9)
    #expect(abs(xs[2] - xs[0] - whole / 2) < 1e-9)
    // The target of 100 stands under the score of 100.
    #expect(abs(try #require(places(chart.drawing, .target).first).x - xs[3]) < 1e-9)
  }

  @Test("Rows are sorted by gap; those without one keep their order at the end")
  func sorted() {
    let figure = dumbbell([
      ("reached", 700, 600), ("none", nil, 500), ("small", 500, 550), ("also none", 300, nil),
      ("large", 100, 900), ("equal small", 450, 500),
    ])
    #expect(
      figure.chart(in: .english).table.rows.map(\.heading)
        == ["large", "small", "equal small", "reached", "none", "also none"])
    #expect(
      figure.chart(in: .english).title == "Largest gap: large, 80.0 points below the target")
  }

  @Test(
    "Values stand outside the pair, the lower one on the left",
    arguments: [(425, 700), (700, 425), (500, 500), (0, 0), (1000, 1000), (499, 500), (0, 1000)])
  func outside(score: Int, target: Int) throws {
    let chart = dumbbell([("x", score, target)]).chart(in: .english)
    let format = NumberFormat(.english)
    let values = labels(chart.drawing).filter {
      [format.tenths(score), format.tenths(target)].contains($0.text)
    }
    try #require(values.count == 2)
    let left = try #require(values.first { $0.anchor == .end })
    let right = try #require(values.first { $0.anchor == .start })
    #expect(left.text == format.tenths(min(score, target)))
    #expect(right.text == format.tenths(max(score, target)))
    let disc = try #require(places(chart.drawing, .score).first)
    let diamond = try #require(places(chart.drawing, .target).first)
    #expect(left.at.x < min(disc.x, diamond.x) && max(disc.x, diamond.x) < right.at.x)
  }

  @Test("A disc never hides the diamond below it")
  func framed() {
    let chart = dumbbell([("x", 500, 500)]).chart(in: .english)
    #expect(
      chart.drawing.marks.contains { mark in
        if case .diamond(_, let radius) = mark.shape { radius > 8 } else { false }
      })
  }

  @Test("Cells of a value", arguments: [(0, 0), (1000, 1), (500, 0.5), (333, 0.333)])
  func cells(tenths: Int, share: Double) throws {
    let plot = RowPlot(
      axis: .points(),
      rows: [
        RowPlot.Row(
          name: "x",
          lane: RowPlot.Lane(marks: [
            RowPlot.Mark(value: Double(tenths) / 10, sign: .disc, color: .score)
          ]))
      ])
    let line = try #require(plot.lines(width: 80, ink: ChartInk(.blocks)).first).text
    let column = try #require(Array(line).firstIndex(of: "●"))
    // Names take 18 columns and two spaces, the plot the other 60.
    #expect(column == 20 + Int((share * 59).rounded()))
  }

  @Test("Bars of levels part in the middle and their lengths are their shares")
  func parting() throws {
    let row = DistributionFigure.Row("MX", counts: [10, 20, 30, 40], without: 0)
    let chart = DistributionFigure(
      domains: [DistributionFigure.Domain("d", rows: [row])], levels: ["a", "b", "c", "d"],
      parting: 2, least: 10, participants: [ChartPhrase.Count("MX", n: 100)], date: Self.date
    ).chart(in: .english)
    var bars: [Drawing.Box] = []
    for mark in chart.drawing.marks {
      guard case .rect(_, _, let height) = mark.shape, height == 16 else { continue }
      bars.append(mark.shape.box)
    }
    try #require(bars.count == 4)
    let unit = (bars[3].right - bars[0].left) / 100
    for (bar, share) in zip(bars, [10.0, 20, 30, 40]) {
      #expect(abs(bar.right - bar.left - share * unit) < 1e-9)
    }
    let reference = try #require(chart.drawing.marks.first { $0.paint.dash == .dashed })
    #expect(abs(reference.shape.box.left - bars[2].left) < 1e-9)
    #expect(chart.title == "d: “c” or above 70% in MX")
  }

  @Test("Rows of too few are not shown", arguments: [(9, 0), (10, 1)])
  func suppressed(n: Int, rows: Int) {
    let row = DistributionFigure.Row("MX", counts: [n, 0], without: 500)
    let chart = DistributionFigure(
      domains: [DistributionFigure.Domain("d", rows: [row])], levels: ["a", "b"], parting: 1,
      least: 10, participants: [], date: Self.date
    ).chart(in: .english)
    #expect(chart.table.rows.count == rows)
    #expect(chart.svg(id: "x").contains("MX") == (rows == 1))
    #expect(chart.lines(width: 80, ink: .ascii).contains { $0.text.contains("MX") } == (rows == 1))
  }

  @Test("At most fifteen bars, the most frequent first")
  func fifteen() {
    let chart = MissingFigure(
      controls: (0..<40).map { MissingFigure.Control("c\($0)", without: ($0 * 7) % 41, n: 41) },
      participants: [], date: Self.date
    ).chart(in: .english)
    let counts = chart.table.rows.compactMap { Int($0.cells[1]) }
    #expect(counts.count == 15)
    #expect(counts == counts.sorted(by: >))
    #expect(counts.first == 40)
  }

  @Test("Axes of a radar divide the circle evenly", arguments: 3...12)
  func circle(count: Int) throws {
    let directions = UnitCircle.directions(count)
    #expect(directions.count == count)
    for point in directions {
      #expect(abs(point.x * point.x + point.y * point.y - 1) < 1e-12)
    }
    // Evenly divided directions add up to nothing, and so do their squares beyond two axes.
    #expect(abs(directions.map(\.x).reduce(0, +)) < 1e-12)
    #expect(abs(directions.map(\.y).reduce(0, +)) < 1e-12)
    let steps = zip(directions, directions.dropFirst()).map { $0.x * $1.x + $0.y * $1.y }
    for step in steps { #expect(abs(step - steps[0]) < 1e-12) }
    #expect(directions[1].x > 0)
  }

  @Test("Lines of progress stop where nothing can be compared")
  func gaps() {
    let dates = ["2025-01-01", "2025-06-01", "2026-01-01", "2026-06-01"]
      .compactMap(CalendarDate.init(iso:))
    func lines(_ scores: [Int?]) -> Int {
      ProgressFigure(dates: dates, domains: [ProgressFigure.Domain("d", scores: scores)])
        .chart(in: .english).drawing.marks.count { mark in
          if case .line = mark.shape { mark.paint.stroke == .score } else { false }
        }
    }
    #expect(lines([100, 200, 300, 400]) == 3)
    #expect(lines([100, nil, 300, 400]) == 1)
    #expect(lines([100, nil, 300, nil]) == 0)
  }
}
