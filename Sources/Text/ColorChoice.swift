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
    func setting(_ name: String) -> String? {
      variable(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    if setting("NO_COLOR") != nil { return .plain }
    if let forced = setting("CLICOLOR_FORCE") ?? setting("FORCE_COLOR"), forced != "0" {
      return .ansi
    }
    if setting("CLICOLOR") == "0" || setting("TERM") == "dumb" { return .plain }
    return isTerminal ? .ansi : .plain
  }
}
