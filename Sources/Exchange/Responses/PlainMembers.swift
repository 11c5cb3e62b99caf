/// Where the members of a response stand that come behind its answers.
struct PlainMembers {
  /// Where the members of a consent with one use stand.
  struct Agreement {
    var scope = 0..<0
    var notice: Range<Int>?
    var date: Range<Int>?
  }

  private(set) var campaign: Range<Int>?
  private(set) var completed = 0..<0
  private(set) var consent: Agreement?
  private(set) var form = 0..<0
  private(set) var id = 0..<0
  private(set) var locale = 0..<0
  private(set) var minutes: Int64?
  private(set) var mode: Range<Int>?
  /// The text, and the whole member with the comma before it.
  private(set) var seal: (text: Range<Int>, member: Range<Int>)?
  private(set) var subject: Range<Int>?
  private(set) var supersedes: Range<Int>?
  private(set) var isSynthetic = false
  private(set) var withdrawal: Range<Int>?

  /// Reads from behind the answers to the end of the text.
  ///
  /// - Returns: whether every member stands in canonical order, nothing needed lacks and the
  ///   questionnaire is written as in `reference`.
  mutating func read(
    _ text: inout PlainText, _ bytes: Span<UInt8>, reference: [UInt8]
  ) -> Bool {
    // In the order of the keys, each at most once.
    if text.take(",\"campaign\":", bytes), !Self.text(&campaign, &text, bytes) { return false }
    guard text.take(",\"completed\":", bytes), let completed = text.text(bytes) else {
      return false
    }
    self.completed = completed
    if text.take(",\"consent\":", bytes), !readConsent(&text, bytes) { return false }
    guard text.take(",\"form\":", bytes), let form = text.text(bytes),
      text.take(",\"format\":\"readiness-response/1\",\"id\":", bytes),
      let id = text.text(bytes), text.take(",\"locale\":", bytes),
      let locale = text.text(bytes)
    else { return false }
    (self.form, self.id, self.locale) = (form, id, locale)
    if text.take(",\"minutes\":", bytes) {
      minutes = text.number(bytes)
      if minutes == nil { return false }
    }
    if text.take(",\"mode\":", bytes), !Self.text(&mode, &text, bytes) { return false }
    guard text.take(",\"questionnaire\":", bytes),
      text.take(0..<reference.count, of: reference.span, bytes), readSeal(&text, bytes)
    else { return false }
    if text.take(",\"subject\":", bytes), !Self.text(&subject, &text, bytes) { return false }
    if text.take(",\"supersedes\":", bytes), !Self.text(&supersedes, &text, bytes) {
      return false
    }
    if text.take(",\"synthetic\":", bytes) {
      isSynthetic = text.take("true", bytes)
      if !isSynthetic, !text.take("false", bytes) { return false }
    }
    if text.take(",\"withdrawal\":", bytes), !Self.text(&withdrawal, &text, bytes) {
      return false
    }
    return text.take("}", bytes) && text.index == bytes.count
  }

  private static func text(
    _ range: inout Range<Int>?, _ text: inout PlainText, _ bytes: Span<UInt8>
  ) -> Bool {
    range = text.text(bytes)
    return range != nil
  }

  private mutating func readSeal(_ text: inout PlainText, _ bytes: Span<UInt8>) -> Bool {
    let start = text.index
    guard text.take(",\"seal\":", bytes) else { return true }
    guard let range = text.text(bytes) else { return false }
    seal = (range, start..<text.index)
    return true
  }

  private mutating func readConsent(_ text: inout PlainText, _ bytes: Span<UInt8>) -> Bool {
    var agreement = Agreement()
    guard text.take("{", bytes) else { return false }
    if text.take("\"date\":", bytes) {
      guard Self.text(&agreement.date, &text, bytes), text.take(",", bytes) else { return false }
    }
    if text.take("\"notice\":", bytes) {
      guard Self.text(&agreement.notice, &text, bytes), text.take(",", bytes) else {
        return false
      }
    }
    guard text.take("\"scope\":[", bytes), let scope = text.text(bytes),
      text.take("]}", bytes)
    else { return false }
    agreement.scope = scope
    consent = agreement
    return true
  }
}
