/// Text whose parts carry a role; a renderer decides what a role looks like.
///
/// ```swift
/// var line: StyledText = "Backups "
/// line.append("protected", as: .ok)
/// line.rendered(as: .plain)  // "Backups protected"
/// ```
public struct StyledText: Sendable, Hashable {
  /// What a part of the text means to its reader.
  public enum Role: Sendable, Hashable, CaseIterable {
    /// Running text.
    case plain
    /// A heading or the name of the thing spoken about.
    case title
    /// Something that is as it should be.
    case ok
    /// Something that deserves attention.
    case warning
    /// Something that failed or blocks the way.
    case error
    /// Something of lesser importance.
    case muted
  }

  /// A stretch of text in one role.
  public struct Run: Sendable, Hashable {
    /// The words.
    public var text: String
    /// What they mean.
    public var role: Role

    /// A stretch of `text` in `role`.
    public init(_ text: String, as role: Role = .plain) {
      self.text = text
      self.role = role
    }
  }

  /// The runs in order; none is empty and neighbours differ in role.
  public private(set) var runs: [Run] = []

  /// Text in one role; empty text has no runs.
  public init(_ text: String = "", as role: Role = .plain) {
    append(text, as: role)
  }

  /// Text made of runs; empty ones are left out and neighbours of one role are joined.
  public init(_ runs: some Sequence<Run>) {
    for run in runs { append(run.text, as: run.role) }
  }

  /// Adds words in a role at the end.
  public mutating func append(_ text: String, as role: Role = .plain) {
    guard !text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].role == role {
      runs[last].text += text
    } else {
      runs.append(Run(text, as: role))
    }
  }

  /// Adds styled text at the end.
  public mutating func append(_ other: StyledText) {
    for run in other.runs { append(run.text, as: run.role) }
  }

  /// Two styled texts one after the other.
  public static func + (first: StyledText, second: StyledText) -> StyledText {
    var both = first
    both.append(second)
    return both
  }

  /// The words without their roles.
  public var text: String { runs.reduce(into: "") { $0 += $1.text } }

  /// Whether there are no words at all.
  public var isEmpty: Bool { runs.isEmpty }

  /// The number of terminal columns the words take.
  public var displayWidth: Int { text.displayWidth }
}

extension StyledText: ExpressibleByStringInterpolation {
  /// Plain text from a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension StyledText {
  /// Styled texts one after the other, with `separator` between them.
  public static func joined(
    _ texts: some Sequence<StyledText>, separator: StyledText = "\n"
  ) -> StyledText {
    var result = StyledText()
    var isFirst = true
    for text in texts {
      if !isFirst { result.append(separator) }
      result.append(text)
      isFirst = false
    }
    return result
  }
}
