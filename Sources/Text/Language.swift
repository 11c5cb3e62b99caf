/// A language the program speaks, named by its BCP 47 tag.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// International English.
  case english = "en"
  /// Mexican Spanish.
  case spanish = "es-MX"
  /// German as written in Germany.
  case german = "de-DE"

  /// The BCP 47 tag, such as `es-MX`.
  public var tag: String { rawValue }

  /// The language's name in that language, for a menu in which people choose it.
  public var nativeName: String {
    switch self {
    case .english: "English"
    case .spanish: "Español"
    case .german: "Deutsch"
    }
  }

  /// The language for a BCP 47 tag or a POSIX locale name; the region does not matter.
  ///
  /// ```swift
  /// Language.matching("de_AT.UTF-8")  // .german
  /// Language.matching("es-419")       // .spanish
  /// Language.matching("C.UTF-8")      // nil: names no language
  /// ```
  public static func matching(_ tag: String) -> Language? {
    let primary = tag.prefix { !"-_.@".contains($0) }.lowercased()
    return switch primary {
    case "en": .english
    case "es": .spanish
    case "de": .german
    default: nil
    }
  }
}
