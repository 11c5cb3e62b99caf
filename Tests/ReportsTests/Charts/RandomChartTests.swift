@testable import Reports
import Testing
import Text

@Suite("Whatever the numbers and names, charts stay whole")
struct RandomChartTests {
  private static let seeds: [UInt64] = Array(1...40)

  private func charts(_ seed: UInt64) -> [Chart] {
    var random = RandomCharts(seed: seed)
    return random.all(in: Language.allCases[Int(seed % 3)])
  }

  @Test("Every mark lies on its sheet", arguments: seeds)
  func inside(seed: UInt64) {
    for chart in charts(seed) {
      for drawing in [chart.drawing, chart.sheet(source: RandomCharts.names[10])] {
        let outside = drawing.marks.filter { mark in
          let box = mark.shape.box
          return box.left < -2.01 || box.top < -2.01 || box.right > drawing.width + 2.01
            || box.bottom > drawing.height + 2.01
        }
        #expect(
          outside.isEmpty, "\(chart.kind): \(outside) on \(drawing.width) × \(drawing.height)")
      }
    }
  }

  @Test("No words cover other words", arguments: seeds)
  func apart(seed: UInt64) {
    for chart in charts(seed) {
      for drawing in [chart.drawing, chart.sheet(source: "readiness 1.0, 2026-11-20")] {
        let words = Self.words(drawing)
        for (index, word) in words.enumerated() {
          let covered = words[(index + 1)...].filter { $0.1.overlaps(word.1) }
          #expect(covered.isEmpty, "\(chart.kind): \(word) and \(covered)")
        }
      }
    }
  }

  @Test("No line of the scale crosses a name at the edge", arguments: seeds)
  func spared(seed: UInt64) {
    for chart in charts(seed) where chart.kind == .distribution || chart.kind == .spread {
      for drawing in [chart.drawing, chart.sheet(source: "")] {
        let upright = drawing.marks.map(\.shape.box).filter { $0.left == $0.right }
        #expect(!upright.isEmpty || chart.table.rows.isEmpty)
        for word in Self.words(drawing) where word.1.left <= 16 {
          let crossing = upright.filter { line in
            word.1.left < line.left && line.left < word.1.right && word.1.top < line.bottom
              && line.top < word.1.bottom
          }
          #expect(crossing.isEmpty, "\(chart.kind): \(word)")
        }
      }
    }
  }

  @Test("Every number of a matrix is in its cells, on a slide also beside them", arguments: seeds)
  func everyNumber(seed: UInt64) {
    for chart in charts(seed) where chart.kind == .matrix {
      let numbers = chart.table.rows.compactMap { $0.heading.split(separator: " ").first }
      for drawing in [chart.drawing, chart.sheet(source: "")] {
        let shown = Self.words(drawing).flatMap { $0.0.split { !$0.isNumber } }
        #expect(Set(shown).isSuperset(of: numbers))
      }
      for ink in TerminalBar.Ink.allCases {
        let cells = chart.lines(width: 40, ink: ink).map(\.text).joined(separator: " ")
        #expect(Set(cells.split { !$0.isNumber }).isSuperset(of: numbers))
      }
      let named = Self.words(chart.sheet(source: "")).map(\.0)
      #expect(Set(named).isSuperset(of: numbers.map(String.init)))
    }
  }

  private static func words(_ drawing: Drawing) -> [(String, Drawing.Box)] {
    drawing.marks.compactMap { mark in
      guard case .text(let label) = mark.shape, !label.text.isEmpty else { return nil }
      return (label.text, mark.shape.box)
    }
  }

  @Test("No line of cells is too wide or steers the terminal", arguments: seeds)
  func cells(seed: UInt64) {
    for chart in charts(seed) {
      for width in [1, 24, 40, 50, 59, 60, 72, 80, 132] {
        for ink in TerminalBar.Ink.allCases {
          for line in chart.lines(width: width, ink: ink) {
            #expect(line.displayWidth <= max(24, width), "\(chart.kind) at \(width): \(line.text)")
            let plain = line.rendered(as: .plain)
            #expect(
              !plain.unicodeScalars.contains { $0.value < 32 || $0.value == 0x202E },
              "\(chart.kind): \(line.text)")
          }
        }
      }
    }
  }

  @Test("The SVG is well formed and says what it shows", arguments: seeds)
  func svg(seed: UInt64) throws {
    for (number, chart) in charts(seed).enumerated() {
      let xml = try StrictXML(chart.svg(id: "c\(number)"))
      let root = try #require(xml.elements.first)
      #expect(root.name == "svg" && root.attributes["role"] == "img")
      #expect(root.attributes["aria-labelledby"] == "c\(number)-t")
      #expect(root.attributes["aria-describedby"] == "c\(number)-d")
      #expect(xml.elements[1].name == "title" && xml.elements[1].attributes["id"] == "c\(number)-t")
      #expect(xml.elements[2].name == "desc" && xml.elements[2].attributes["id"] == "c\(number)-d")
      #expect(!xml.elements[1].text.isEmpty && !xml.elements[2].text.isEmpty)
      let allowed: Set = [
        "svg", "title", "desc", "line", "polyline", "polygon", "rect", "circle", "text",
      ]
      #expect(xml.elements.allSatisfy { allowed.contains($0.name) })
      #expect(xml.elements.allSatisfy { $0.attributes["style"] == nil })
      #expect(xml.elements.dropFirst(3).allSatisfy { $0.attributes["id"] == nil })
    }
  }

  @Test("The long description tells every row and number of the table", arguments: seeds)
  func description(seed: UInt64) {
    for chart in charts(seed) {
      for row in chart.table.rows {
        #expect(row.cells.count == chart.table.header.count)
        for cell in row.cells { #expect(chart.description.contains(cell)) }
        #expect(chart.description.contains(row.heading))
      }
    }
  }

  @Test("The same numbers give the same bytes")
  func stable() {
    for (one, other) in zip(charts(7), charts(7)) {
      #expect(one == other)
      #expect(one.svg(id: "a") == other.svg(id: "a"))
    }
  }
}
