/// Rows of marks and stretches along one axis: the geometry of most figures.
///
/// Values are in the unit of the axis. A row has a main lane and, where peers are shown, a second
/// one below it, so that the two never cover each other.
struct RowPlot: Geometry {
  /// The axis all rows share.
  var axis: Axis
  /// The rows from top to bottom.
  var rows: [Row]
  /// What the signs mean.
  var legend: [Key] = []
  /// Where the names of the rows stand.
  var names: Names = .beside

  /// Where the names of rows stand.
  enum Names: Sendable, Equatable {
    /// Left of the row.
    case beside
    /// Above the row, for long ones.
    case above
  }

  /// An axis.
  struct Axis: Sendable, Equatable {
    /// The value at its left end.
    var low: Double
    /// The value at its right end, above ``low``.
    var high: Double
    /// The values that are named, from the left.
    var ticks: [Tick]
    /// Steps behind the rows, from the left.
    var bands: [Band] = []
    /// A value with a line of its own through all rows.
    var reference: Double?

    /// The share of the axis left of a value, 0 to 1; values beyond an end count as that end.
    func share(_ value: Double) -> Double {
      min(1, max(0, (value - low) / (high - low)))
    }
  }

  /// A named value of an axis.
  struct Tick: Sendable, Equatable {
    var value: Double
    var name: String
  }

  /// A step behind the rows.
  struct Band: Sendable, Equatable {
    var from: Double
    var to: Double
    var name: String
  }

  /// A row.
  struct Row: Sendable, Equatable {
    /// What it is about.
    var name: String
    /// Whether it only heads the rows below it.
    var isHeading = false
    /// The main lane.
    var lane = Lane()
    /// The lane below it.
    var second: Lane?
    /// What stands at its right end.
    var note = ""
  }

  /// What stands on one line of a row, painted in this order.
  struct Lane: Sendable, Equatable {
    var stretches: [Stretch] = []
    var marks: [Mark] = []
  }

  /// A mark at a value.
  struct Mark: Sendable, Equatable {
    var value: Double
    var sign: Sign
    var color: ChartColor
    /// The words beside it.
    var label: String?
    /// On which side they stand.
    var side = Side.right
    /// How far it stands off the middle of the lane, −1 to 1; only points do.
    var offset = 0.0
  }

  /// A side of a mark.
  enum Side: Sendable, Equatable {
    case left, right
  }

  /// A stretch from one value to another that is not below it.
  struct Stretch: Sendable, Equatable {
    var from: Double
    var to: Double
    var style: Style
    /// The words right of it.
    var label: String?
  }

  /// One line of the legend.
  struct Key: Sendable, Equatable {
    /// What is explained.
    var sample: Sample
    /// What it means.
    var meaning: String
  }

  /// What a legend explains.
  enum Sample: Sendable, Equatable {
    case mark(Sign, ChartColor)
    case stretch(Style)
    /// A character that stands at the end of rows.
    case note(String)
  }
}

/// The form of a mark, the same in points and in cells.
enum Sign: Sendable, Hashable {
  /// A filled circle.
  case disc
  /// A hollow circle.
  case ring
  /// A hollow square on its corner.
  case diamond
  /// An upright stroke.
  case tick
  /// A filled square.
  case square
  /// A filled triangle.
  case triangle
  /// A small point.
  case point
}

/// The form of a stretch, the same in points and in cells.
enum Style: Sendable, Hashable {
  /// A thin line between two marks.
  case connector
  /// A pale box.
  case range
  /// A filled bar.
  case bar(ChartColor)
  /// The bar of a level, from 0, with its number in it.
  case level(Int)
  /// A broken outline: not known.
  case unknown
  /// A broken outline: does not apply.
  case inapplicable
  /// A broken outline: left out.
  case skipped
  /// A line with ends.
  case interval(ChartColor)
}
