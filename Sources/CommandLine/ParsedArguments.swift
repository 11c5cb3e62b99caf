/// The options and words of a command line, found by the names the command table gives them.
///
/// Asking for a name the command does not declare is a programming error and stops the program.
public struct ParsedArguments: Sendable, Hashable {
  private let command: [String]
  private let options: [String: OptionSpec]
  private let positionals: [String: PositionalSpec]
  private var given: [String: [String]] = [:]
  private var words: [String: [String]] = [:]

  init(command: [String], options: [OptionSpec], positionals: [PositionalSpec]) {
    self.command = command
    self.options = Dictionary(options.map { ($0.name, $0) }) { first, _ in first }
    self.positionals = Dictionary(positionals.map { ($0.name, $0) }) { first, _ in first }
  }

  mutating func give(_ option: String, _ value: String) {
    given[option, default: []].append(value)
  }

  mutating func give(_ positional: PositionalSpec, _ word: String) {
    words[positional.name, default: []].append(word)
  }

  /// Whether an option stands in the command line, whatever its kind.
  public func isGiven(_ option: String) -> Bool {
    precondition(options[option] != nil, "--\(option) is not declared")
    return given[option] != nil
  }

  /// The value of an option: the last one given, else its default, else nil.
  public func value(_ option: String) -> String? {
    precondition(options[option] != nil, "--\(option) is not declared")
    return given[option]?.last ?? options[option]?.defaultValue
  }

  /// All values of an option in the order given.
  public func values(_ option: String) -> [String] {
    precondition(options[option] != nil, "--\(option) is not declared")
    return given[option] ?? []
  }

  /// The value of an option as a whole number.
  ///
  /// - Throws: ``UsageProblem`` if the value is not a number of ASCII digits within `range`.
  public func integer(
    _ option: String, in range: ClosedRange<Int>
  ) throws(UsageProblem) -> Int? {
    guard let text = value(option) else { return nil }
    guard let number = Int(text), range.contains(number), !text.hasPrefix("+") else {
      throw UsageProblem([.notInRange(option: option, text: text, range: range)], in: command)
    }
    return number
  }

  /// The value of an option as a case of an enumeration named by raw values.
  ///
  /// - Throws: ``UsageProblem`` if the value is none of them.
  public func choice<Choice>(
    _ option: String, as type: Choice.Type
  ) throws(UsageProblem) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    guard let text = value(option) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      let choices = Choice.allCases.map(\.rawValue)
      throw UsageProblem([.notAChoice(option: option, text: text, choices: choices)], in: command)
    }
    return choice
  }

  /// The word of an optional positional, nil if it was left out.
  public func word(_ positional: String) -> String? {
    precondition(positionals[positional] != nil, "\(positional) is not declared")
    return words[positional]?.first
  }

  /// The word of a required positional.
  public func requiredWord(_ positional: String) -> String {
    guard let word = word(positional) else {
      preconditionFailure("\(positional) is not declared as required")
    }
    return word
  }

  /// All words of a positional that takes many, in order.
  public func allWords(_ positional: String) -> [String] {
    precondition(positionals[positional] != nil, "\(positional) is not declared")
    return words[positional] ?? []
  }
}
