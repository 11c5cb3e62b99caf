public import Text

/// An enterprise's place among others, in lines.
public struct PlaceText: Sendable {
  private let width: Int
  /// Whether the words speak to the owner.
  public var isToOwner = true

  /// Lines that are no wider than this.
  public init(width: Int) { self.width = width }

  /// The section: with whom, each measure, what it means; or why there is none.
  ///
  /// - Parameter statements: what could be told.
  /// - Returns: lines, the first of them empty.
  public func lines(of statements: PlaceStatements) -> [StyledText] {
    var lines = ReportLines(
      width: width, language: statements.language, isToOwner: isToOwner)
    lines.heading(PlacePhrase.title)
    if statements.isSynthetic { lines.add(PlacePhrase.synthetic, as: .warning) }
    if let reason = statements.reason { lines.add(reason) }
    if case .among(let groups) = statements.outcome {
      for group in groups {
        lines.add(statements.cohort(group), as: .muted)
        for place in group.places {
          lines.add(StyledText(lines.words(place.phrase)), indent: 2, bullet: "- ")
        }
      }
      for meaning in statements.meanings { lines.add(meaning, as: .muted) }
    }
    return [""] + lines.lines
  }
}
