internal import Text

/// Collects the lines of a report: paragraphs, headings, bars, one under the other.
struct ReportLines {
  let width: Int
  let language: Language
  /// Whether the words speak to the owner; else the same is said of the business.
  let isToOwner: Bool
  private(set) var lines: [StyledText] = []

  init(width: Int, language: Language, isToOwner: Bool = true) {
    self.width = max(20, width)
    self.language = language
    self.isToOwner = isToOwner
  }

  func words(_ phrase: some Phrase) -> String {
    let other = isToOwner ? nil : OutsiderPhrase(insteadOf: phrase)
    return other?.text(in: language) ?? phrase.text(in: language)
  }

  /// An empty line, never two in a row and never the first.
  mutating func space() {
    if let last = lines.last, !last.isEmpty { lines.append(StyledText()) }
  }

  /// A heading with an empty line above it.
  mutating func heading(_ text: String) {
    space()
    add(StyledText(text, as: .title))
  }

  mutating func heading(_ phrase: some Phrase) { heading(words(phrase)) }

  /// A paragraph; further lines hang under the text of the first.
  mutating func add(_ text: StyledText, indent: Int = 0, bullet: String = "") {
    let first = String(repeating: " ", count: indent) + bullet
    lines += Wrapping(width: width, first: first).lines(of: text)
  }

  mutating func add(_ phrase: some Phrase, as role: StyledText.Role = .plain, indent: Int = 0) {
    add(StyledText(words(phrase), as: role), indent: indent)
  }

  /// A line that is not wrapped, such as a bar.
  mutating func draw(_ line: StyledText, indent: Int) {
    lines.append(StyledText(String(repeating: " ", count: indent)) + line)
  }

  /// A table; where the window is too narrow for it, each row under its name, value after value.
  mutating func draw(_ table: Table) {
    let aligned = table.aligned(width: width)
    guard aligned.contains(where: { $0.displayWidth > width }) else {
      for line in aligned { draw(line, indent: 0) }
      return
    }
    for row in table.rows {
      guard let name = row.first else { continue }
      add(name)
      let values = zip(table.columns, row).dropFirst().map { "\($0.title) \($1.text)" }
      add(StyledText(values.joined(separator: " | ")), indent: 2)
    }
  }
}
