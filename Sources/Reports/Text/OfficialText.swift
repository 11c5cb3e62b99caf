internal import Text

/// Writes official figures beside the enterprise's own answers: a sentence a figure.
enum OfficialText {
  static func add(_ official: OfficialFigures, to lines: inout ReportLines) {
    lines.heading(ReferencePhrase.title)
    guard let note = official.note else { return lines.add(official.closing) }
    lines.add(note, as: .muted)
    for statement in official.statements {
      lines.add(StyledText(lines.words(statement.phrase)), bullet: "- ")
      if let following = statement.following {
        lines.add(StyledText(lines.words(following)), indent: 2)
      }
    }
    lines.add(official.closing, as: .muted)
  }
}
