public import Terminal

extension Key {
  /// Whether the key also leaves where the window is too small to show anything.
  public var leavesAnywhere: Bool {
    switch self {
    case .control("c"), .control("d"): true
    case .character(let character): character.lowercased() == "q"
    default: false
    }
  }
}
