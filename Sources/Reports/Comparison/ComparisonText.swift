public import Comparing
public import Questionnaires
internal import Statistics
internal import Summaries
public import Text

/// Writes a comparison as lines: who took part, the difference at equal mix and its verdict, then by
/// size, level, question and challenge; every sentence before its table.
///
/// Figures that have not passed disclosure control are marked at the top, groups of fewer than
/// ``Comparing/Note/fewest`` scores where they stand. A measure that applies to nobody, such as a
/// domain that the form does not ask, is not mentioned.
public struct ComparisonText: Sendable {
  /// The greatest width of a line in columns.
  public let width: Int
  /// The characters of the charts.
  public let ink: TerminalBar.Ink

  /// A writer of lines of at most `width` columns; below 20 it counts as 20.
  public init(width: Int, ink: TerminalBar.Ink = .blocks) {
    self.width = width
    self.ink = ink
  }

  /// What is written of a comparison.
  public struct Choice: Sendable {
    /// The measure that is looked at closely.
    public var measure: String
    /// Whether the tests are written.
    public var withTests: Bool

    /// The overall score, without tests.
    public init(measure: String = "overall", withTests: Bool = false) {
      self.measure = measure
      self.withTests = withTests
    }
  }

  /// The whole comparison.
  ///
  /// - Parameters:
  ///   - comparison: What is compared.
  ///   - choice: What is written of it.
  ///   - questionnaire: The questionnaire counted.
  ///   - texts: Its texts, for the names of countries, domains, questions and levels.
  ///   - language: The language of the other words.
  /// - Returns: The lines, without line feeds.
  public func lines(
    of comparison: Comparison, _ choice: Choice = Choice(), in questionnaire: Questionnaire,
    texts: Texts, language: Language
  ) -> [StyledText] {
    var page = ComparisonPage(
      comparison, ComparisonNames(questionnaire, texts: texts, language: language),
      ReportLines(width: width, language: language), ink: ink)
    page.head()
    page.participants()
    if let measure = comparison.measure(choice.measure) {
      page.headline(measure)
      page.parts(of: measure)
      page.besides(measure)
      page.levels(measure)
    }
    page.questions()
    page.challenges()
    if let measure = comparison.measure(choice.measure) {
      page.otherWays(measure)
      if choice.withTests { page.tests() }
      page.notes(on: measure)
    }
    page.flagged(comparison.measure(choice.measure))
    return page.lines.lines
  }
}

/// The lines of a comparison as they grow.
struct ComparisonPage {
  let comparison: Comparison
  let names: ComparisonNames
  var lines: ReportLines
  let ink: TerminalBar.Ink

  init(
    _ comparison: Comparison, _ names: ComparisonNames, _ lines: ReportLines,
    ink: TerminalBar.Ink
  ) {
    self.comparison = comparison
    self.names = names
    self.lines = lines
    self.ink = ink
  }

  /// The names of the two countries that are subtracted.
  var pair: (first: String, second: String)? {
    comparison.pair.map { (names.country($0.first.id), names.country($0.second.id)) }
  }

  var format: NumberFormat { NumberFormat(lines.language) }

  func words(_ phrase: some Phrase) -> String { lines.words(phrase) }

  func tenths(_ value: Int?) -> StyledText {
    StyledText(value.map { format.tenths($0) } ?? "–")
  }

  func column(_ phrase: some Phrase, _ alignment: Table.Column.Alignment = .trailing)
    -> Table.Column
  {
    Table.Column(words(phrase), alignment: alignment)
  }

  func firstColumn(_ phrase: some Phrase) -> Table.Column {
    Table.Column(words(phrase), fit: .wrapping)
  }

  mutating func draw(_ table: Table) { lines.draw(table) }
}
