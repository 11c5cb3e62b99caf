/// What a reader is told of a published figure, with the codes that statistical offices use.
///
/// Source: the code lists CL_OBS_STATUS and CL_CONF_STATUS of the SDMX content-oriented guidelines.
public struct FigureFlag: Hashable, Sendable {
  /// What kind of value it is.
  public enum Status: String, Hashable, Sendable {
    /// Counted.
    case normal = "A"
    /// Missing because it is suppressed.
    case suppressed = "Q"
  }

  /// Why it may or may not be shown.
  public enum Confidentiality: String, Hashable, Sendable {
    /// Free for publication.
    case free = "F"
    /// Hidden because it would tell of single enterprises.
    case primary = "C"
    /// Hidden because others could be worked out with it.
    case secondary = "D"
  }

  /// What kind of value it is.
  public let status: Status
  /// Why it may or may not be shown.
  public let confidentiality: Confidentiality

  init(_ status: Status, _ confidentiality: Confidentiality) {
    self.status = status
    self.confidentiality = confidentiality
  }

  /// A figure that is shown as counted.
  public static let shown = FigureFlag(.normal, .free)

  /// A figure that is hidden for its own sake or for another's.
  static func hidden(isPrimary: Bool) -> FigureFlag {
    FigureFlag(.suppressed, isPrimary ? .primary : .secondary)
  }

  /// The codes of status and confidentiality that readers are told.
  ///
  /// Everything hidden bears the code of what is hidden for its own sake: a reader who is told which
  /// figures are knows of each that it is below the threshold, and of all others that they are not,
  /// which narrows what the audit has shown to be possible.
  var told: [String] {
    let confidentiality = status == .suppressed ? .primary : confidentiality
    return [status.rawValue, confidentiality.rawValue]
  }
}
