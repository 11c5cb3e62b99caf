extension Chart {
  /// The figure on a sheet of its own, with title, measure and source, for a file that leaves its
  /// page: a picture for the press, a slide.
  ///
  /// - Parameters:
  ///   - source: who counted what, on the last lines; empty for none.
  ///   - format: what it leaves its page for.
  /// - Returns: the sheet, its ground painted.
  public func sheet(source: String, for format: SheetFormat = .slide) -> Drawing {
    let margin = 16.0
    let figure = plot.drawing(width: format.width)
    let width = max(figure.width, RowLayout.sheet) + 2 * margin
    var y = margin
    var words: [Drawing.Mark] = []
    func write(
      _ text: String, size: Double, lines: Int, weight: Drawing.Label.Weight, _ color: ChartColor
    ) {
      let room = width - 2 * margin
      for line in Lettering.fit(text, width: room, lines: lines, size: size, weight: weight) {
        y += size * Lettering.leading
        let label = Drawing.Label(
          line, at: Drawing.Point(margin, y - size * 0.3), size: size, weight: weight)
        words.append(Drawing.Mark(shape: .text(label), paint: .fill(color)))
      }
    }
    write(title, size: 16, lines: 4, weight: .bold, .text)
    write(subtitle, size: Lettering.label, lines: 6, weight: .regular, .muted)
    y += 10
    let origin = Drawing.Point(margin, y)
    y += figure.height + 6
    if !source.isEmpty {
      write(source, size: Lettering.small, lines: 8, weight: .regular, .muted)
    }
    y += margin
    var sheet = Drawing(width: width, height: y)
    sheet.add(.rect(Drawing.Point(-2, -2), width: width + 4, height: y + 4), .fill(.paper))
    for mark in words { sheet.add(mark.shape, mark.paint) }
    sheet.add(figure, at: origin)
    return sheet
  }

  /// The sheet of ``sheet(source:for:)`` as an SVG element, with what it was made from, `stamp`, where
  /// nobody sees it; `nil` = it does not say.
  public func sheetSVG(
    id: String, source: String, for format: SheetFormat = .slide, stamp: String? = nil
  ) -> String {
    sheet(source: source, for: format)
      .svg(id: id, title: title, description: description, stamp: stamp)
  }
}

/// What a figure leaves its page for.
public enum SheetFormat: Sendable, Hashable {
  /// A slide, which is wider than high and seen from afar.
  case slide
  /// A column of words, between which it stands.
  case column

  /// The width of the figure in points.
  var width: Double { self == .slide ? 720 : RowLayout.sheet }
}
