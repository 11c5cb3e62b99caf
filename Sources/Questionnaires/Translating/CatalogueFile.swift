internal import JSON

/// A catalogue file with the place of every text, so that texts can be changed and the rest stay.
public struct CatalogueFile: Sendable {
  /// One text of the file.
  struct Entry: Sendable {
    /// The key with its variants in the order country, `solo`.
    let key: String
    let text: String
    /// The `of`: which source text it translates.
    let sourceHash: String?
    let places: Places

    /// Offsets of the first byte of each part of the entry.
    struct Places: Sendable {
      let key: Int
      let value: Int
      let text: Int
      let sourceHash: Int?
      /// Whether the entry consists of these parts only.
      let isWhole: Bool
    }
  }

  /// The locale that the file names.
  public let locale: String
  /// The texts in the order of the file.
  let entries: [Entry]
  let bytes: [UInt8]
  /// Offset of the `{` of the texts.
  let textsOffset: Int

  private let positions: [String: Int]

  /// The catalogue in these bytes; `nil` if they are not sound enough to be changed.
  ///
  /// What is wrong with such a file, `questionnaire check` says.
  public init?(_ bytes: [UInt8]) {
    let document = JSONDocument.read(bytes)
    guard document.problems.isEmpty, let root = document.root?.object,
      let locale = root["locale"]?.string, let texts = root["texts"], let members = texts.object
    else { return nil }
    let entries = members.members.compactMap(Entry.init)
    let positions = firstPositions(of: entries.map(\.key))
    guard positions.count == members.members.count else { return nil }
    self.locale = locale
    self.entries = entries
    self.bytes = bytes
    self.positions = positions
    textsOffset = texts.offset
  }

  /// A catalogue without texts in the layout of the shipped ones; `nil` unless `locale` has the form
  /// `es-MX`.
  public init?(emptyFor questionnaire: Questionnaire, locale: String) {
    guard locale.isLocale else { return nil }
    let quoted = [questionnaire.id, locale].map { JSONValue(.string($0)).canonicalText() }
    let text = """
      {
       "format":"readiness-catalogue/1",
       "questionnaire":\(quoted[0]),
       "locale":\(quoted[1]),
       "texts":{
       }}

      """
    self.init(Array(text.utf8))
  }

  /// The entry of a key, variants in the order country, `solo`.
  func entry(_ key: String) -> Entry? { positions[key].map { entries[$0] } }
}

extension CatalogueFile.Entry {
  fileprivate init?(_ member: JSONObject.Member) {
    guard let object = member.value.object, let text = object["text"], let words = text.string
    else { return nil }
    let source = object["of"]
    let hash = source?.string
    // An `of` that is no text could not be changed.
    if source != nil, hash == nil { return nil }
    self.init(
      key: TextKey(member.key).normalized, text: words, sourceHash: hash,
      places: Places(
        key: member.keyOffset, value: member.value.offset, text: text.offset,
        sourceHash: source?.offset, isWhole: source != nil && object.members.count == 2))
  }
}
