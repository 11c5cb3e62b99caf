public import Text

/// How screens look to one person; the same look, state and size give the same frame.
public struct Look: Sendable {
  /// The language spoken.
  public var language: Language
  /// The characters drawn with.
  public var glyphs: Glyphs
  /// Whose answers these are, if there are several enterprises.
  public var client: String?

  /// A look without a client's name.
  public init(language: Language, glyphs: Glyphs = .unicode, client: String? = nil) {
    self.language = language
    self.glyphs = glyphs
    self.client = client
  }

  func words(_ phrase: ScreenPhrase) -> String { phrase.text(in: language) }

  /// What stands on top of every screen: the program's name and whose answers these are.
  var title: String {
    let name = words(.programTitle)
    return client.map { name + glyphs.separator + $0 } ?? name
  }
}
