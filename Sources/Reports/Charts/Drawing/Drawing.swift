/// A picture in points: marks in the order in which they are painted.
///
/// The origin is the top left corner, y grows downwards. A mark has the role of a colour, never a
/// colour, so that a page in light and dark, a forced palette and print can each give their own.
public struct Drawing: Sendable, Equatable {
  /// The width in points.
  public let width: Double
  /// The height in points.
  public let height: Double
  /// The marks, those at the back first.
  public private(set) var marks: [Mark] = []

  /// An empty picture.
  public init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// Paints a mark over what is there.
  public mutating func add(_ shape: Shape, _ paint: Paint) {
    marks.append(Mark(shape: shape, paint: paint))
  }

  /// Paints another picture over what is there, its origin at a point.
  public mutating func add(_ other: Drawing, at origin: Point) {
    marks += other.marks.map { Mark(shape: $0.shape.moved(by: origin), paint: $0.paint) }
  }

  /// The same marks on a sheet of another height.
  func resized(height: Double) -> Drawing {
    var result = Drawing(width: width, height: height)
    result.marks = marks
    return result
  }

  /// A place or a distance in points.
  public struct Point: Sendable, Equatable {
    /// From the left.
    public let x: Double
    /// From the top.
    public let y: Double

    /// A place.
    public init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// Something painted.
  public struct Mark: Sendable, Equatable {
    /// Its form and place.
    let shape: Shape
    /// How it is painted.
    let paint: Paint
  }

  /// How a mark is painted.
  public struct Paint: Sendable, Equatable {
    /// The role of its area, nil for none.
    public let fill: ChartColor?
    /// The role of its outline, nil for none.
    let stroke: ChartColor?
    /// The width of its outline in points.
    public let width: Double
    /// Whether its outline is broken.
    let dash: Dash

    private init(fill: ChartColor?, stroke: ChartColor?, width: Double, dash: Dash) {
      self.fill = fill
      self.stroke = stroke
      self.width = width
      self.dash = dash
    }

    /// An area, with an outline where one is named.
    public static func fill(
      _ fill: ChartColor, outline: ChartColor? = nil, width: Double = 1, dash: Dash = .solid
    ) -> Paint {
      Paint(fill: fill, stroke: outline, width: width, dash: dash)
    }

    /// An outline only.
    static func stroke(_ stroke: ChartColor, width: Double = 1, dash: Dash = .solid) -> Paint {
      Paint(fill: nil, stroke: stroke, width: width, dash: dash)
    }
  }

  /// Whether a line is broken.
  public enum Dash: Sendable, Hashable {
    /// Unbroken.
    case solid
    /// Long strokes.
    case dashed
    /// Short strokes.
    case dotted
  }
}
