internal import Scoring
internal import Text

/// Writes all readiness domains below one another, a line each: the level in words, a bar with
/// where the next level begins, the score and the name.
enum OverviewText {
  /// The cells of a bar.
  private static let cells = 16
  /// The columns of a score, right-aligned: `100.0`.
  private static let scoreWidth = 5

  static func add(
    _ domains: [DomainResult], _ ink: TerminalBar.Ink, to lines: inout ReportLines
  ) {
    guard !domains.isEmpty else { return }
    let words = domains.map { $0.level?.name ?? lines.words(ReportPhrase.noScore) }
    let room = words.map(\.displayWidth).max() ?? 0
    lines.space()
    for (domain, word) in zip(domains, words) {
      let figures = figures(domain, ink, lines)
      let first = word.padded(to: room) + "  "
      let width = first.displayWidth + cells + scoreWidth + 4
      if lines.width - width >= 20 {
        // The name hangs under itself where it is too long for the rest of the line.
        let hanging = String(repeating: " ", count: width)
        let names = domain.name.wrapped(to: lines.width - width)
        lines.draw(StyledText(first, as: .title) + figures + "  " + StyledText(names[0]), indent: 0)
        for name in names.dropFirst() { lines.draw(StyledText(hanging + name), indent: 0) }
      } else {
        lines.add(StyledText(domain.name))
        let line = StyledText("  " + word + "  ", as: .title) + figures
        if line.displayWidth <= lines.width {
          lines.draw(line, indent: 0)
        } else {
          lines.add(StyledText(word, as: .title), indent: 2)
          lines.draw(figures, indent: 2)
        }
      }
    }
  }

  /// The bar and the score; without a score both are empty.
  private static func figures(
    _ domain: DomainResult, _ ink: TerminalBar.Ink, _ lines: ReportLines
  ) -> StyledText {
    let bar = TerminalBar(cells: cells, ink: ink)
    guard let score = domain.score else {
      return bar.text(0) + StyledText(String(repeating: " ", count: 2 + scoreWidth - 1) + "-")
    }
    let number = NumberFormat(lines.language).tenths(score.tenths)
    let gap = String(repeating: " ", count: max(0, 2 + scoreWidth - number.displayWidth))
    return bar.text(score.tenths, mark: domain.target?.from) + StyledText(gap + number)
  }
}
