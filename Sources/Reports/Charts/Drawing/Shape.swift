extension Drawing {
  /// The form and place of a mark.
  public enum Shape: Sendable, Equatable {
    /// Straight lines through points, at least two.
    case line([Point])
    /// A closed outline through points, at least three.
    case polygon([Point])
    /// An upright rectangle by its top left corner.
    case rect(Point, width: Double, height: Double)
    /// A circle around a point.
    case circle(Point, radius: Double)
    /// A square on its corner around a point; `radius` reaches from the middle to a corner.
    case diamond(Point, radius: Double)
    /// An upright square around a point; `radius` reaches from the middle to a side.
    case square(Point, radius: Double)
    /// One line of words.
    case text(Label)
  }

  /// One line of words in a picture.
  public struct Label: Sendable, Equatable {
    /// The words.
    public let text: String
    /// Where they start, stand or end on their base line.
    public let at: Point
    /// Which part of the words stands there.
    let anchor: Anchor
    /// The size in points.
    public let size: Double
    /// Whether they stand out.
    public let weight: Weight

    /// Words at a place.
    public init(
      _ text: String, at place: Point, anchor: Anchor = .start, size: Double = Lettering.label,
      weight: Weight = .regular
    ) {
      self.text = text
      self.at = place
      self.anchor = anchor
      self.size = size
      self.weight = weight
    }

    /// Which part of the words stands at their place.
    public enum Anchor: Sendable, Hashable {
      /// Their beginning.
      case start
      /// Their middle.
      case middle
      /// Their end.
      case end
    }

    /// How heavy words are.
    public enum Weight: Sendable, Hashable {
      /// As running text.
      case regular
      /// Bold.
      case bold
    }
  }

  /// A rectangle that something fits into.
  public struct Box: Sendable, Equatable {
    /// The left edge.
    public let left: Double
    /// The top edge.
    public let top: Double
    /// The right edge, at or right of ``left``.
    public let right: Double
    /// The bottom edge, at or below ``top``.
    public let bottom: Double

    /// Whether the two have an area in common.
    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }
}

extension Drawing.Shape {
  /// The shape elsewhere.
  func moved(by way: Drawing.Point) -> Drawing.Shape {
    func moved(_ point: Drawing.Point) -> Drawing.Point {
      Drawing.Point(point.x + way.x, point.y + way.y)
    }
    switch self {
    case .line(let points): return .line(points.map(moved))
    case .polygon(let points): return .polygon(points.map(moved))
    case .rect(let corner, let width, let height):
      return .rect(moved(corner), width: width, height: height)
    case .circle(let center, let radius): return .circle(moved(center), radius: radius)
    case .diamond(let center, let radius): return .diamond(moved(center), radius: radius)
    case .square(let center, let radius): return .square(moved(center), radius: radius)
    case .text(let label):
      return .text(
        Drawing.Label(
          label.text, at: moved(label.at), anchor: label.anchor, size: label.size,
          weight: label.weight))
    }
  }

  /// The rectangle the shape fits into, outlines not counted; that of words is an upper bound.
  public var box: Drawing.Box {
    switch self {
    case .line(let points), .polygon(let points):
      let xs = points.map(\.x)
      let ys = points.map(\.y)
      return Drawing.Box(
        left: xs.min() ?? 0, top: ys.min() ?? 0, right: xs.max() ?? 0, bottom: ys.max() ?? 0)
    case .rect(let corner, let width, let height):
      return Drawing.Box(
        left: corner.x, top: corner.y, right: corner.x + width, bottom: corner.y + height)
    case .circle(let center, let radius), .diamond(let center, let radius),
      .square(let center, let radius):
      return Drawing.Box(
        left: center.x - radius, top: center.y - radius, right: center.x + radius,
        bottom: center.y + radius)
    case .text(let label):
      let width = Lettering.width(label.text, size: label.size, weight: label.weight)
      let left =
        switch label.anchor {
        case .start: label.at.x
        case .middle: label.at.x - width / 2
        case .end: label.at.x - width
        }
      return Drawing.Box(
        left: left, top: label.at.y - label.size * 0.8, right: left + width,
        bottom: label.at.y + label.size * 0.25)
    }
  }
}
