/// From how many enterprises on a group's figures may be published.
///
/// They are laid down for every release; a setting may raise them and never lower them.
public enum PublicationThreshold {
  /// A cell or group: its mean and its levels.
  public static let figures = 10
  /// The shares of the options of every question, by size class.
  public static let questions = 20
}
