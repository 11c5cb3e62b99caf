internal import JSON
internal import Text

/// What can be chosen for good, by its key in the file of settings.
enum Setting: String, CaseIterable {
  case blockedDays, color, language, plain, store

  /// What it takes.
  var kind: ConfigPhrase.Kind {
    switch self {
    case .blockedDays: .days
    case .color: .color
    case .language: .language
    case .plain: .truth
    case .store: .path
    }
  }

  /// The option of every command line that goes before it.
  var option: String? {
    switch self {
    case .blockedDays: nil
    case .color: "color"
    case .language: "lang"
    case .plain: "plain"
    case .store: "store"
    }
  }

  /// Values worth offering; others may be taken too.
  var suggestions: [String] {
    switch self {
    case .blockedDays, .store: []
    case .color: ColorChoice.allCases.map(\.rawValue)
    case .language: Language.allCases.map(\.tag)
    case .plain: ["true", "false"]
    }
  }

  /// A value as a person types it; `nil` = the setting does not take it.
  func value(typed text: String) -> JSONValue? {
    switch self {
    case .blockedDays: Int64(text).map { JSONValue(.integer($0)) }.flatMap(checked)
    case .plain: ["true": true, "false": false][text].map { JSONValue(.bool($0)) }
    case .color, .language, .store: checked(JSONValue(.string(text)))
    }
  }

  /// A value of the file, in the spelling of this program; `nil` = the setting does not take it.
  func checked(_ value: JSONValue) -> JSONValue? {
    if self == .language {
      return value.string.flatMap(Language.matching).map { JSONValue(.string($0.tag)) }
    }
    // Not as a conditional expression: its nil would be the value null.
    guard takes(value) else { return nil }
    return value
  }

  private func takes(_ value: JSONValue) -> Bool {
    switch self {
    case .blockedDays:
      // Written without a closure: the optimiser of Swift 6.3.1 crashes on the shorter form.
      guard let days = value.integer else { return false }
      return days >= 1 && days <= 3650
    case .color: return value.string.flatMap(ColorChoice.init) != nil
    case .language: return value.string.flatMap(Language.matching) != nil
    case .plain: return value.bool != nil
    case .store:
      guard let path = value.string else { return false }
      return path.hasPrefix("/") && !path.unicodeScalars.contains("\0")
    }
  }

  /// What is said where the file holds another value.
  func warning(about value: JSONValue) -> KeepingPhrase {
    switch self {
    case .blockedDays: .settingsBlockedDays
    case .color: .settingsColor
    case .language: .settingsLanguage(value.string ?? value.canonicalText())
    case .plain: .settingsPlain
    case .store: .settingsStore
    }
  }
}

extension JSONValue {
  /// The value as `config` writes it: texts without quotation marks.
  var settingText: String { string ?? canonicalText() }
}
