/// An option as the command table declares it.
public struct OptionSpec: Sendable, Hashable {
  /// What an option takes.
  public enum Kind: Sendable, Hashable {
    /// Nothing: it is given or not.
    case flag
    /// One value; when given several times the last one counts.
    case value
    /// One value each time it is given; all count, in order.
    case repeated
  }

  /// The long name without hyphens, such as `store`; also the key under which values are found.
  public let name: String
  /// The letter of the short form, such as `o` for `-o`.
  public let short: Character?
  /// What it takes.
  public let kind: Kind
  /// What stands for the value in help, such as `PATH`; empty for a flag.
  public let placeholder: String
  /// What the option does, in one or two sentences.
  public let help: String
  /// The only values accepted; empty if any is.
  public let choices: [String]
  /// The value that counts when the option is not given.
  public let defaultValue: String?
  /// Whether help shows it.
  public let visibility: Visibility
  /// What a shell may offer for the value.
  public let completion: WordSource

  /// An option that is given or not.
  public static func flag(
    _ name: String, short: Character? = nil, help: String, visibility: Visibility = .shown
  ) -> OptionSpec {
    OptionSpec(
      name: name, short: short, kind: .flag, placeholder: "", help: help, choices: [],
      defaultValue: nil, visibility: visibility, completion: .nothing)
  }

  /// An option with one value; without a completion, its choices are offered, else what its
  /// placeholder stands for.
  public static func value(
    _ name: String, short: Character? = nil, _ placeholder: String, choices: [String] = [],
    defaultValue: String? = nil, help: String, visibility: Visibility = .shown,
    completion: WordSource? = nil
  ) -> OptionSpec {
    OptionSpec(
      name: name, short: short, kind: .value, placeholder: placeholder, help: help,
      choices: choices, defaultValue: defaultValue, visibility: visibility,
      completion: completion ?? usualCompletion(choices, placeholder))
  }

  /// An option with one value that may be given several times; completed like one with one value.
  public static func repeated(
    _ name: String, short: Character? = nil, _ placeholder: String, choices: [String] = [],
    help: String, visibility: Visibility = .shown, completion: WordSource? = nil
  ) -> OptionSpec {
    OptionSpec(
      name: name, short: short, kind: .repeated, placeholder: placeholder, help: help,
      choices: choices, defaultValue: nil, visibility: visibility,
      completion: completion ?? usualCompletion(choices, placeholder))
  }

  private static func usualCompletion(_ choices: [String], _ placeholder: String) -> WordSource {
    choices.isEmpty ? WordSource(placeholder: placeholder) : .words(choices)
  }
}

/// Whether help, manual page and completions show a command or option.
public enum Visibility: Sendable, Hashable {
  /// They show it.
  case shown
  /// It works and is not shown.
  case hidden
}
