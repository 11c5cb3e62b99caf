import Testing
import Text

@testable import Reports

@Suite("The legend of a figure")
struct LegendTests {
  private static let meaning =
    "für sich belegt, nach Anpassung für mehrere Bereiche (Holm) nicht mehr belegt"
  private static let keys = [
    RowPlot.Key(sample: .note("~"), meaning: meaning),
    RowPlot.Key(sample: .note("!"), meaning: "kurz"),
  ]

  @Test("keeps every word in points, however narrow the sheet", arguments: [160.0, 240, 700])
  func points(width: Double) {
    var drawing = Drawing(width: width, height: 0)
    let end = drawing.addLegend(Self.keys, below: 0)
    let labels = drawing.marks.compactMap { mark -> Drawing.Label? in
      if case .text(let label) = mark.shape { label } else { nil }
    }
    #expect(labels.map(\.text).joined(separator: " ") == "~ \(Self.meaning) ! kurz")
    #expect(labels.allSatisfy { $0.at.y < end })
  }

  @Test("keeps every word in cells, however narrow the screen", arguments: [20, 40, 120])
  func cells(width: Int) {
    let lines = legendLines(Self.keys, width: width, ChartInk(.blocks)).map(\.text)
    let words = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(words == "~ \(Self.meaning) ! kurz")
    #expect(lines.allSatisfy { $0.count <= width })
  }
}
