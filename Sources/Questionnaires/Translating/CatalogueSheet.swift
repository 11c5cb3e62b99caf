/// The texts of a questionnaire beside those of another locale: a table that translators open in a
/// spreadsheet, written as CSV and read back.
///
/// The columns are `key`, `context`, `source en`, `text es-MX`, `state`, `note` (with the locales
/// meant). A translator fills `text`; `note` is theirs; nothing but texts can be changed with it.
public struct CatalogueSheet: Sendable {
  /// How a translation stands to its source.
  public enum State: String, Sendable, CaseIterable {
    /// There is none yet.
    case missing
    /// The source has changed since, or nobody has said which source it translates.
    case stale
    /// It translates the source as it is.
    case current
  }

  /// One text, or one variant of a text.
  public struct Row: Sendable, Hashable {
    /// The catalogue key with its variants in the order country, `solo`.
    public let key: String
    /// Where the text is shown, in English.
    public let context: String
    /// The text in the source locale.
    public let source: String
    /// The text in the other locale; empty if there is none.
    public let text: String
    /// How they stand to each other.
    public let state: State
  }

  /// The locale translated from.
  public let sourceLocale: String
  /// The catalogue translated into.
  public let target: CatalogueFile
  /// Every text of the source that belongs to the questionnaire, as an enterprise meets them.
  public let rows: [Row]
  /// All keys in the order of the source's file.
  let order: [String]

  private let positions: [String: Int]

  /// The table of a sound source catalogue and the catalogue to be filled, which may be empty.
  public init(of questionnaire: Questionnaire, source: CatalogueFile, target: CatalogueFile) {
    sourceLocale = source.locale
    self.target = target
    order = source.entries.map(\.key)
    let texts = Catalogue(
      locale: source.locale,
      texts: Dictionary(
        source.entries.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first }))
    let places = TextPlaces(questionnaire, source: texts)
    let ranks = firstPositions(of: places.keys)
    let known = TextKeys(questionnaire)
    let unsorted = source.entries.filter { known.knows(TextKey($0.key).base) }
      .map { entry -> (rank: Int, row: Row) in
        let key = TextKey(entry.key)
        // What stands before the first question comes first.
        let rank = ranks[key.base] ?? (key.base.hasPrefix("intro.") ? -1 : places.keys.count)
        let translation = target.entry(entry.key)
        let row = Row(
          key: entry.key, context: places.words(for: key), source: entry.text,
          text: translation?.text ?? "", state: Self.state(of: translation, source: entry.text))
        return (rank, row)
      }
    // A stable sort: a text and its variants keep the order of the file.
    rows = unsorted.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    .map(\.element.row)
    positions = firstPositions(of: rows.map(\.key))
  }

  /// The row of a key, variants in the order country, `solo`.
  func row(_ key: String) -> Row? { positions[key].map { rows[$0] } }

  private static func state(of entry: CatalogueFile.Entry?, source: String) -> State {
    guard let entry else { return .missing }
    return entry.sourceHash == source.sourceHash ? .current : .stale
  }
}
