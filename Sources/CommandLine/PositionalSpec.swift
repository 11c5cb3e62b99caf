/// A word that is not an option, as the command table declares it.
public struct PositionalSpec: Sendable, Hashable {
  /// How many words it takes.
  public enum Arity: Sendable, Hashable {
    /// Exactly one.
    case required
    /// None or one.
    case optional
    /// All that are left, none included; only for the last.
    case rest
    /// All that are left, at least one; only for the last.
    case requiredRest
  }

  /// The name in help, such as `FILE`; also the key under which the words are found.
  public let name: String
  /// How many words it takes.
  let arity: Arity
  /// What the word means, in one or two sentences.
  public let help: String
  /// What a shell may offer for the word.
  public let completion: WordSource

  /// A word called `name`; without a completion, what the name stands for is offered.
  public init(
    _ name: String, _ arity: Arity = .required, help: String, completion: WordSource? = nil
  ) {
    self.name = name
    self.arity = arity
    self.help = help
    self.completion = completion ?? WordSource(placeholder: name)
  }

  /// The form in a usage line: `FILE`, `[FILE]`, `[FILE…]` or `FILE…`.
  public var usage: String {
    switch arity {
    case .required: name
    case .optional: "[\(name)]"
    case .rest: "[\(name)…]"
    case .requiredRest: "\(name)…"
    }
  }
}
