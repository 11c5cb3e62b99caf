/// A command, or a family of commands, as the command table declares it.
public struct CommandSpec: Sendable, Hashable {
  /// A command line worth showing.
  public struct Example: Sendable, Hashable {
    /// The words after the program's name.
    public let line: String
    /// What they do.
    public let explanation: String

    /// An example that runs `line`, without the program's name.
    public init(_ line: String, _ explanation: String) {
      self.line = line
      self.explanation = explanation
    }
  }

  /// The word that calls it.
  public let name: String
  /// What it does, in one short sentence.
  public let abstract: String
  /// More about it, paragraphs apart by a line feed; may be empty.
  public let discussion: String
  /// The heading under which the overall help lists it; may be empty.
  public let group: String
  /// Command lines worth showing, the most usual first.
  public let examples: [Example]
  /// Its own options.
  public let options: [OptionSpec]
  /// Its own words in order; none if it has subcommands.
  public let positionals: [PositionalSpec]
  /// The commands of a family; a family itself does nothing.
  public let subcommands: [CommandSpec]
  /// The member of a family that is meant where none is named; nil = one must be named.
  public let usual: String?
  /// Whether help shows it.
  public let visibility: Visibility

  /// A command called `name`.
  public init(
    _ name: String, abstract: String, discussion: String = "", group: String = "",
    examples: [Example] = [], options: [OptionSpec] = [], positionals: [PositionalSpec] = [],
    subcommands: [CommandSpec] = [], usual: String? = nil, visibility: Visibility = .shown
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.group = group
    self.examples = examples
    self.options = options
    self.positionals = positionals
    self.subcommands = subcommands
    self.usual = usual
    self.visibility = visibility
  }
}
