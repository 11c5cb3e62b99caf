/// A line of words for a page, some of them marked.
public struct ReportText: Sendable, Hashable, ExpressibleByStringLiteral {
  /// Words that look alike.
  public struct Run: Sendable, Hashable {
    /// The words; may hold whatever people typed.
    public let text: String
    /// How they are meant.
    public let style: Style
  }

  /// How words are meant.
  public enum Style: Sendable, Hashable {
    /// Without emphasis.
    case plain
    /// What the eye should find first.
    case strong
    /// What may be passed over.
    case muted
    /// The number of a source.
    case source(Int)
  }

  /// The words, first to last.
  public private(set) var runs: [Run]

  /// Words of one style.
  public init(_ text: String, _ style: Style = .plain) {
    runs = text.isEmpty ? [] : [Run(text: text, style: style)]
  }

  /// Plain words.
  public init(stringLiteral text: String) { self.init(text) }

  /// All words without their marks.
  public var plain: String { runs.map(\.text).joined() }

  /// One text after the other.
  public static func + (a: ReportText, b: ReportText) -> ReportText {
    var sum = a
    sum.runs += b.runs
    return sum
  }
}
