public import Text

/// Writes how far each area is from the level to aim at, for who advises the enterprise.
public struct GapText: Sendable {
  /// The greatest width of a line in columns.
  public let width: Int

  /// A writer of lines of at most `width` columns; below 20 it counts as 20.
  public init(width: Int) { self.width = width }

  /// One row an area, the most worthwhile first; nothing where no area has a gap.
  public func lines(of content: ResultContent) -> [StyledText] {
    let gaps = content.targetGaps
    guard gaps.domains.contains(where: { $0.gap != nil }) else { return [] }
    var lines = ReportLines(width: width, language: content.language)
    func column(_ phrase: DocumentPhrase) -> Table.Column {
      Table.Column(lines.words(phrase), alignment: .trailing)
    }
    func tenths(_ value: Int?) -> StyledText {
      StyledText(value.map { NumberFormat(content.language).tenths($0) } ?? "–")
    }
    var table = Table([
      Table.Column(lines.words(DocumentPhrase.columnArea), fit: .wrapping),
      Table.Column(lines.words(DocumentPhrase.columnTargetLevel), fit: .wrapping),
      column(.columnScore), column(.columnTarget), column(.columnGap), column(.columnRank),
    ])
    for gap in gaps.domains {
      table.append([
        StyledText(gap.domain), StyledText(gap.target?.name ?? "–"), tenths(gap.score),
        tenths(gap.target?.from), tenths(gap.gap), StyledText(gap.rank.map { "\($0)" } ?? "–"),
      ])
    }
    lines.heading(DocumentPhrase.gapTitle)
    lines.space()
    lines.draw(table)
    lines.space()
    lines.add(DocumentPhrase.gapNote(stated: gaps.stated?.name), as: .muted)
    return lines.lines
  }
}
