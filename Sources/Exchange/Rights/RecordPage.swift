public import Storage
public import Text

/// The lines of a record in the making.
struct RecordPage {
  let width: Int
  let language: Language
  private(set) var lines: [StyledText] = []

  init(width: Int, language: Language) {
    self.width = width
    self.language = language
  }

  mutating func space() { lines.append(StyledText()) }

  mutating func title(_ phrase: RecordPhrase) { write(phrase.text(in: language), as: .title) }

  mutating func paragraph(_ phrase: RecordPhrase) { write(phrase.text(in: language)) }

  /// A particular with its label; nothing where it is not known.
  mutating func label(_ label: RecordPhrase, _ value: String?) {
    guard let value else { return }
    write("\(label.text(in: language)): \(value)")
  }

  mutating func item(_ phrase: RecordPhrase) {
    write(phrase.text(in: language), Wrapping(width: width, first: "  - "))
  }

  mutating func question(_ text: String) { write(text) }

  mutating func answer(_ text: String) { write(text, Wrapping(width: width, first: "    ")) }

  /// Since when it is blocked and until when it is kept, where that is so.
  mutating func state(_ blocking: Blocking?, _ keptUntil: String?) {
    if let blocking, let on = CalendarDate(iso: blocking.on) {
      paragraph(
        .blocked(
          on: on, blocking.reason.phrase, until: blocking.until.flatMap { CalendarDate(iso: $0) }))
    }
    if let day = keptUntil.flatMap({ CalendarDate(iso: $0) }) { paragraph(.keptUntil(day)) }
  }

  private mutating func write(
    _ text: String, _ wrapping: Wrapping? = nil, as role: StyledText.Role = .plain
  ) {
    // What people typed may hold anything, another line of the record too.
    lines += (wrapping ?? Wrapping(width: width)).lines(of: StyledText(text.onOneLine, as: role))
  }
}

extension Blocking.Reason {
  /// The reason in words.
  public var phrase: RightsPhrase.Reason {
    switch self {
    case .cancellation: .cancellation
    case .objection: .objection
    case .accuracy: .accuracy
    case .claim: .claim
    }
  }
}
