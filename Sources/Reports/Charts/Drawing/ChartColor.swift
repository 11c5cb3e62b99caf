/// The role of a colour in a figure; a page decides what the role looks like.
public enum ChartColor: Sendable, Hashable, CaseIterable {
  /// The sheet.
  case paper
  /// Words and values.
  case text
  /// Words of lesser importance: axes, legends.
  case muted
  /// Axes, outlines and connectors.
  case axis
  /// Faint lines behind the marks; they carry no meaning of their own.
  case grid
  /// The own score, the first country.
  case score
  /// The target.
  case target
  /// The peers.
  case peer
  /// The second country or date.
  case second
  /// The steps of the levels behind marks, from the lowest.
  case band1, band2, band3, band4, band5
  /// The areas that stand for levels, from the lowest, always outlined and numbered.
  case level1, level2, level3, level4, level5

  /// Words on the areas of the lower three levels, and on those of the upper two.
  case onLightLevel, onDarkLevel

  /// The step of a level behind marks, from 0; further levels look like the last.
  static func band(_ index: Int) -> ChartColor {
    let bands: [ChartColor] = [.band1, .band2, .band3, .band4, .band5]
    return bands[min(bands.count - 1, max(0, index))]
  }

  /// The area of a level, from 0; further levels look like the last.
  static func level(_ index: Int) -> ChartColor {
    let levels: [ChartColor] = [.level1, .level2, .level3, .level4, .level5]
    return levels[min(levels.count - 1, max(0, index))]
  }

  /// The words on the area of a level, from 0.
  static func onLevel(_ index: Int) -> ChartColor { index < 3 ? .onLightLevel : .onDarkLevel }

  /// The name of the role in style sheets.
  public var name: String {
    switch self {
    case .paper: "paper"
    case .text: "text"
    case .muted: "muted"
    case .axis: "axis"
    case .grid: "grid"
    case .score: "score"
    case .target: "target"
    case .peer: "peer"
    case .second: "second"
    case .band1: "band1"
    case .band2: "band2"
    case .band3: "band3"
    case .band4: "band4"
    case .band5: "band5"
    case .level1: "level1"
    case .level2: "level2"
    case .level3: "level3"
    case .level4: "level4"
    case .level5: "level5"
    case .onLightLevel: "on-light-level"
    case .onDarkLevel: "on-dark-level"
    }
  }

  /// The colour on a light page, as `#RRGGBB`.
  ///
  /// Source of score, target and second: M. Okabe, K. Ito, "Color Universal Design", 2008.
  public var light: String {
    switch self {
    case .paper: "#FFFFFF"
    case .text: "#1A1A1A"
    case .muted: "#595959"
    case .axis: "#767676"
    case .grid: "#C8CED4"
    case .score: "#0072B2"
    case .target: "#D55E00"
    case .peer: "#595959"
    case .second: "#00875F"
    case .band1: "#FBFCFD"
    case .band2: "#F5F8FB"
    case .band3: "#EFF4F8"
    case .band4: "#E9F0F6"
    case .band5: "#E3ECF4"
    case .level1: "#E6EFF8"
    case .level2: "#B3D1EA"
    case .level3: "#74A9D4"
    case .level4: "#2A72AB"
    case .level5: "#0B4A80"
    case .onLightLevel: "#1A1A1A"
    case .onDarkLevel: "#FFFFFF"
    }
  }

  /// The colour on a dark page, as `#RRGGBB`.
  var dark: String {
    switch self {
    case .paper: "#121212"
    case .text: "#F2F2F2"
    case .muted: "#B8B8B8"
    case .axis: "#8F8F8F"
    case .grid: "#3C4248"
    case .score: "#56B4E9"
    case .target: "#E69F00"
    case .peer: "#B0B0B0"
    case .second: "#2FC49A"
    case .band1: "#15171A"
    case .band2: "#191D21"
    case .band3: "#1D2328"
    case .band4: "#212930"
    case .band5: "#252F38"
    case .level1, .level2, .level3, .level4, .level5, .onLightLevel, .onDarkLevel: light
    }
  }
}
