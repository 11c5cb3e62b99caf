extension Drawing {
  /// The picture as an SVG element, to stand in a page.
  ///
  /// Marks carry classes named after the roles of their colours, and the light colours as
  /// presentation attributes; there are no style attributes, which a strict policy would block.
  ///
  /// - Parameters:
  ///   - id: what the ids inside begin with: unique in the page, ASCII letters, digits and hyphens.
  ///   - title: the accessible name.
  ///   - description: the long description.
  ///   - stamp: what it was made from, which nobody sees; `nil` = it does not say.
  /// - Returns: the element, ending in a line feed.
  public func svg(
    id: String, title: String, description: String, stamp: String? = nil
  ) -> String {
    let prefix = id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\""
    svg += " aria-labelledby=\"\(prefix)-t\" aria-describedby=\"\(prefix)-d\""
    // Outlines on the edge reach beyond it.
    let view = [-2, -2, width + 4, height + 4].map(\.written).joined(separator: " ")
    svg += " viewBox=\"\(view)\""
    svg += " font-family=\"system-ui, sans-serif\">\n"
    svg += "<title id=\"\(prefix)-t\">\(title.escapedForXML)</title>\n"
    svg += "<desc id=\"\(prefix)-d\">\(description.escapedForXML)</desc>\n"
    if let stamp { svg += "<metadata>\(stamp.escapedForXML)</metadata>\n" }
    for mark in marks { svg += mark.svg + "\n" }
    return svg + "</svg>\n"
  }
}

extension Chart {
  /// The figure as an SVG element; see ``Drawing/svg(id:title:description:)``.
  public func svg(id: String) -> String {
    drawing.svg(id: id, title: title, description: description)
  }
}

extension Drawing.Mark {
  fileprivate var svg: String {
    switch shape {
    case .line(let points):
      guard points.count == 2, let first = points.first, let last = points.last else {
        return "<polyline points=\"\(points.written)\"\(paint.attributes)/>"
      }
      return "<line x1=\"\(first.x.written)\" y1=\"\(first.y.written)\" x2=\"\(last.x.written)\""
        + " y2=\"\(last.y.written)\"\(paint.attributes)/>"
    case .polygon(let points):
      return "<polygon points=\"\(points.written)\"\(paint.attributes)/>"
    case .rect(let corner, let width, let height):
      return "<rect x=\"\(corner.x.written)\" y=\"\(corner.y.written)\" width=\"\(width.written)\""
        + " height=\"\(height.written)\"\(paint.attributes)/>"
    case .circle(let center, let radius):
      return "<circle cx=\"\(center.x.written)\" cy=\"\(center.y.written)\""
        + " r=\"\(radius.written)\"\(paint.attributes)/>"
    case .diamond(let center, let radius):
      let corners = [(0.0, -radius), (radius, 0), (0, radius), (-radius, 0)]
        .map { Drawing.Point(center.x + $0.0, center.y + $0.1) }
      return "<polygon points=\"\(corners.written)\"\(paint.attributes)/>"
    case .square(let center, let radius):
      return "<rect x=\"\((center.x - radius).written)\" y=\"\((center.y - radius).written)\""
        + " width=\"\((2 * radius).written)\" height=\"\((2 * radius).written)\""
        + "\(paint.attributes)/>"
    case .text(let label):
      return "<text x=\"\(label.at.x.written)\" y=\"\(label.at.y.written)\""
        + " font-size=\"\(label.size.written)\"\(label.attributes)\(paint.attributes)>"
        + "\(label.text.escapedForXML)</text>"
    }
  }
}

extension Drawing.Label {
  fileprivate var attributes: String {
    let anchor =
      switch anchor {
      case .start: ""
      case .middle: " text-anchor=\"middle\""
      case .end: " text-anchor=\"end\""
      }
    return anchor + (weight == .bold ? " font-weight=\"bold\"" : "")
  }
}

extension Drawing.Paint {
  fileprivate var attributes: String {
    var result = " fill=\"\(fill?.light ?? "none")\""
    if let stroke {
      result += " stroke=\"\(stroke.light)\" stroke-width=\"\(width.written)\""
      switch dash {
      case .solid: break
      case .dashed: result += " stroke-dasharray=\"5 3\""
      case .dotted: result += " stroke-dasharray=\"1.5 2.5\""
      }
    }
    let classes = [fill.map { "f-\($0.name)" }, stroke.map { "s-\($0.name)" }].compactMap(\.self)
    return result + (classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\"")
  }
}

extension [Drawing.Point] {
  fileprivate var written: String {
    map { "\($0.x.written),\($0.y.written)" }.joined(separator: " ")
  }
}

extension Double {
  /// The number with at most two decimals and a dot, whatever the machine's language.
  fileprivate var written: String {
    let hundredths = Int((self * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    let digits = rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole)." + (digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
  }
}
