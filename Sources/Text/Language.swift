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

  /// The language in which enterprises of a country are addressed first; nil for countries that the
  /// program does not know.
  ///
  /// - Parameter country: its code by ISO 3166-1, such as `MX`.
  public init?(country: String) {
    switch country {
    case "MX": self = .spanish
    case "DE": self = .german
    default: return nil
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
