/// From how many enterprises on a figure may leave a store for the public.
///
/// They are laid down for every release; a setting may raise them and never lower them.
public enum PublicationThreshold {
  /// A cell or group: its mean and its levels.
  public static let figures = 10
  /// The shares of the options of every question, by country and size class.
  public static let questions = 20
  /// The effective number behind a weighted figure, which never exceeds the number itself.
  public static let weighted = Int(WeightedFigures.fewestEffective)
}
