extension ChartColor {
  /// The rules a page needs once for all its figures: tokens for light, dark, strong contrast and
  /// forced palettes, and the classes that the marks carry.
  ///
  /// Print is always light. The rules come last over the presentation attributes of the SVG, which
  /// are the light tokens, so that a figure taken out of its page looks the same.
  static let stylesheet: String = {
    var css = ":root{\(tokens(\.light))}\n"
    css += "@media screen and (prefers-color-scheme:dark){:root{\(tokens(\.dark))}}\n"
    css += "@media (forced-colors:active){:root{\(tokens(\.forced))}}\n"
    css += "@media (prefers-contrast:more){.chart{--chart-muted:var(--chart-text);"
    css += "--chart-axis:var(--chart-text);--chart-peer:var(--chart-text)}}\n"
    css += ".chart text{font-family:system-ui,sans-serif}\n"
    for color in allCases {
      css += ".chart .f-\(color.name){fill:var(--chart-\(color.name))}\n"
      css += ".chart .s-\(color.name){stroke:var(--chart-\(color.name))}\n"
    }
    return css
  }()

  private static func tokens(_ value: KeyPath<ChartColor, String>) -> String {
    allCases.map { "--chart-\($0.name):\($0[keyPath: value])" }.joined(separator: ";")
  }

  /// The system colour of CSS in a forced palette.
  private var forced: String {
    switch self {
    case .paper, .band1, .band2, .band3, .band4, .band5, .level1, .level2, .level3, .level4,
      .level5:
      "Canvas"
    case .text, .muted, .axis, .peer, .score, .target, .second, .onLightLevel, .onDarkLevel:
      "CanvasText"
    case .grid: "GrayText"
    }
  }
}
