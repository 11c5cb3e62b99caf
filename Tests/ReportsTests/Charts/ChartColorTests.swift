@testable import Reports
import Testing

@Suite("Colours of charts can be told from their ground")
struct ChartColorTests {
  private static let bands: [ChartColor] = [.paper, .band1, .band2, .band3, .band4, .band5]
  private static let words: [ChartColor] = [.text, .muted]
  private static let graphics: [ChartColor] = [.axis, .score, .target, .peer, .second]

  /// The relative luminance of `#RRGGBB`.
  ///
  /// Source: WCAG 2.2, definition of relative luminance; x^2.4 by x² and the fifth root of x².
  private static func luminance(_ hex: String) throws -> Double {
    let value = try #require(Int(hex.dropFirst(), radix: 16))
    let parts = [value >> 16, (value >> 8) & 255, value & 255].map { part in
      let share = Double(part) / 255
      guard share > 0.04045 else { return share / 12.92 }
      let square = ((share + 0.055) / 1.055) * ((share + 0.055) / 1.055)
      var root = 1.0
      for _ in 0..<60 { root = (4 * root + square / (root * root * root * root)) / 5 }
      return square * root
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func contrast(_ first: String, _ second: String) throws -> Double {
    let (one, other) = (try luminance(first), try luminance(second))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  @Test("The measure itself agrees with published pairs")
  func measure() throws {
    #expect(abs(try Self.contrast("#000000", "#FFFFFF") - 21) < 0.001)
    #expect(abs(try Self.contrast("#767676", "#FFFFFF") - 4.54) < 0.005)
    #expect(abs(try Self.contrast("#0072B2", "#FFFFFF") - 5.19) < 0.005)
    #expect(abs(try Self.contrast("#D55E00", "#121212") - 4.84) < 0.005)
  }

  @Test("Words reach 4.5 and marks 3 on every ground", arguments: [true, false])
  func grounds(isLight: Bool) throws {
    let look: KeyPath<ChartColor, String> = isLight ? \.light : \.dark
    for ground in Self.bands {
      for word in Self.words {
        let found = try Self.contrast(word[keyPath: look], ground[keyPath: look])
        #expect(found >= 4.5, "\(word) on \(ground)")
      }
      for mark in Self.graphics {
        let found = try Self.contrast(mark[keyPath: look], ground[keyPath: look])
        #expect(found >= 3, "\(mark) on \(ground)")
      }
    }
    // The number of the own level stands on the colour of the score.
    #expect(
      try Self.contrast(ChartColor.paper[keyPath: look], ChartColor.score[keyPath: look]) >= 4.5)
  }

  @Test("Numbers on levels reach 4.5", arguments: [true, false])
  func levels(isLight: Bool) throws {
    let look: KeyPath<ChartColor, String> = isLight ? \.light : \.dark
    let pairs: [(ChartColor, ChartColor)] = [
      (.level1, .onLightLevel), (.level2, .onLightLevel), (.level3, .onLightLevel),
      (.level4, .onDarkLevel), (.level5, .onDarkLevel),
    ]
    for (level, word) in pairs {
      #expect(try Self.contrast(level[keyPath: look], word[keyPath: look]) >= 4.5, "\(level)")
    }
  }

  @Test("Every role has a class and a token of its own")
  func stylesheet() {
    let css = ChartColor.stylesheet
    for color in ChartColor.allCases {
      #expect(css.contains(".f-\(color.name){fill:var(--chart-\(color.name))}"))
      #expect(css.contains("--chart-\(color.name):\(color.light)"))
      #expect(css.contains("--chart-\(color.name):\(color.dark)"))
    }
    #expect(Set(ChartColor.allCases.map(\.name)).count == ChartColor.allCases.count)
  }
}
