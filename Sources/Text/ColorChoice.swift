/// When a person wants colours: the value of the option `--color`.
public enum ColorChoice: String, Sendable, Hashable, CaseIterable {
  /// On a terminal, unless the environment says otherwise.
  case auto
  /// Also into pipes and files.
  case always
  /// Not even on a terminal.
  case never

  /// What to render for a stream, given this choice and the environment.
  ///
  /// With `auto` the first that holds decides: `NO_COLOR` is set; `CLICOLOR_FORCE` or
  /// `FORCE_COLOR` is set to other than `0`; `CLICOLOR` is `0`; `TERM` is `dumb`; the stream is a
  /// terminal.
  ///
  /// - Parameters:
  ///   - isTerminal: Whether the stream written to is a terminal.
  ///   - variable: Looks up an environment variable; empty values count as unset.
  /// - Returns: How to render.
  public func rendering(isTerminal: Bool, variable: (String) -> String?) -> Rendering {
    switch self {
    case .always: return .ansi
    case .never: return .plain
    case .auto: break
    }
    switch Self.named(by: variable)?.choice {
    case .always: return .ansi
    case .never: return .plain
    case .auto, nil: return isTerminal ? .ansi : .plain
    }
  }

  /// The choice that the environment makes, and the name of the variable that makes it; nil if it
  /// says nothing.
  ///
  /// - Parameter variable: Looks up an environment variable; empty values count as unset.
  /// - Returns: ``always`` or ``never``, or nil.
  public static func named(
    by variable: (String) -> String?
  ) -> (choice: ColorChoice, variable: String)? {
    func setting(_ name: String) -> String? {
      variable(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    if setting("NO_COLOR") != nil { return (.never, "NO_COLOR") }
    let force = setting("CLICOLOR_FORCE") == nil ? "FORCE_COLOR" : "CLICOLOR_FORCE"
    if let forced = setting(force), forced != "0" { return (.always, force) }
    if setting("CLICOLOR") == "0" { return (.never, "CLICOLOR") }
    if setting("TERM") == "dumb" { return (.never, "TERM") }
    return nil
  }
}
