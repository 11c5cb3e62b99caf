internal import Glibc

/// A copy of the environment variables, taken once and passed to whatever depends on them.
public struct Environment: Sendable, Hashable {
  /// The name of an environment variable.
  public struct Name: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The name as the system spells it.
    public let text: String

    /// The variable called `text`.
    public init(_ text: String) {
      self.text = text
    }

    /// The variable called by a literal.
    public init(stringLiteral text: String) {
      self.text = text
    }
  }

  private var variables: [String: String]

  /// An environment with exactly these variables.
  public init(_ variables: [String: String] = [:]) {
    self.variables = variables
  }

  /// The environment this process was started with; bytes that are not UTF-8 are repaired.
  ///
  /// Read it once, at the start: the underlying storage belongs to the C library.
  public static func ofProcess() -> Environment {
    var variables: [String: String] = [:]
    var entry = unsafe environ
    while let text = unsafe entry.pointee {
      let parts = unsafe String(cString: text)
        .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      // The first of two entries with one name is the one that getenv finds.
      if parts.count == 2 && variables[String(parts[0])] == nil {
        variables[String(parts[0])] = String(parts[1])
      }
      unsafe entry = unsafe entry.advanced(by: 1)
    }
    return Environment(variables)
  }

  /// `NAME=value` of every variable, sorted, as they are handed to another program.
  var entries: [String] { variables.map { "\($0.key)=\($0.value)" }.sorted() }

  /// The value of a variable; nil if it is unset or empty, which the conventions used here equate.
  public subscript(name: Name) -> String? {
    get { variables[name.text].flatMap { $0.isEmpty ? nil : $0 } }
    set { variables[name.text] = newValue }
  }
}

extension Environment.Name {
  /// The person's home folder.
  public static let home: Environment.Name = "HOME"
  /// Where the store is, if not in the data folder.
  public static let store: Environment.Name = "READINESS_STORE"
  /// The language the program speaks, before the locale is asked.
  public static let language: Environment.Name = "READINESS_LANG"
  /// When what is written counts as written, in seconds since 1970-01-01 UTC.
  public static let sourceDateEpoch: Environment.Name = "SOURCE_DATE_EPOCH"
  /// The kind of terminal.
  public static let term: Environment.Name = "TERM"
}

extension Environment {
  /// The locale of messages by the order of POSIX: `LC_ALL`, `LC_MESSAGES`, `LANG`.
  ///
  /// Source: POSIX.1-2017, section 8.2, internationalization variables.
  public var messagesLocale: String? { messagesLocaleVariable.flatMap { self[$0] } }

  /// The variable that sets the locale of messages; nil if none does.
  public var messagesLocaleVariable: Name? {
    ["LC_ALL", "LC_MESSAGES", "LANG"].first { self[$0] != nil }
  }
}
