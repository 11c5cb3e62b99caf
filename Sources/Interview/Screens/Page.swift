public import Text

/// Text to be read, and what can be done then; the same page is a screen or plain lines.
public struct Page: Sendable {
  /// What can be chosen on a page.
  public struct Choice: Sendable, Hashable {
    /// Stands above it, where a new group begins.
    public var heading: StyledText?
    /// The words.
    public var label: StyledText
    /// More about it, on a line of its own.
    public var detail: StyledText?
    /// The key that chooses it at once; `nil` = its number among those without a letter.
    public var letter: String?

    /// A choice, by its number unless it has a letter.
    public init(
      _ label: StyledText, detail: StyledText? = nil, letter: String? = nil,
      heading: StyledText? = nil
    ) {
      self.label = label
      self.detail = detail
      self.letter = letter
      self.heading = heading
    }
  }

  /// How the choices are shown.
  public enum Style: Sendable, Hashable {
    /// Below one another, one of them marked.
    case menu
    /// In the last lines, while the text above them scrolls.
    case reading
  }

  /// The heading.
  public var title: String
  /// The text below it at a width in columns: whole lines, none wider.
  public var body: @Sendable (_ width: Int) -> [StyledText]
  /// What can be chosen.
  public var choices: [Choice]
  /// How the choices are shown.
  public var style: Style
  /// Which choice is marked at first, and what Enter takes in plain mode; `nil` = none.
  public var usual: Int?
  /// Whether nothing can be chosen before the end of the text was on the screen.
  public var mustBeRead = false
  /// Further letters that the page answers to, with what they do.
  public var keys: [Key]

  /// A letter that is no choice.
  public struct Key: Sendable, Hashable {
    /// The letter.
    public let letter: String
    /// What it does, in a word or two.
    public let does: String

    /// A letter and what it does.
    public init(_ letter: String, _ does: String) {
      self.letter = letter
      self.does = does
    }
  }

  /// A page whose text is laid out by a function of the width.
  public init(
    _ title: String, style: Style = .menu, choices: [Choice] = [], usual: Int? = 0,
    keys: [Key] = [], body: @escaping @Sendable (_ width: Int) -> [StyledText]
  ) {
    self.title = title
    self.style = style
    self.choices = choices
    self.usual = choices.isEmpty ? nil : usual
    self.keys = keys
    self.body = body
  }

  /// A page of paragraphs with an empty line between them.
  public init(
    _ title: String, _ paragraphs: [StyledText] = [], style: Style = .menu,
    choices: [Choice] = [], usual: Int? = 0, keys: [Key] = []
  ) {
    self.init(title, style: style, choices: choices, usual: usual, keys: keys) { width in
      Array(
        paragraphs.map { Wrapping(width: width).lines(of: $0) }.joined(separator: [StyledText()]))
    }
  }

  /// What has to be typed to choose each choice: its letter, else its number.
  public var signs: [String] {
    var number = 0
    return choices.map { choice in
      if let letter = choice.letter { return letter }
      number += 1
      return String(number)
    }
  }
}
