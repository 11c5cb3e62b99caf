/// From how many enterprises on what tells whether questions work may leave a store.
///
/// They count enterprises, never records. Products of the points of few enterprises give back their
/// answers.
public enum QualityThreshold {
  /// A group, and in it the points of a domain and those of a question.
  public static let group = 100
  /// A class of the matching score, and what two blocks leave out of each other.
  public static let inClass = 10
  /// A language, which is told apart where a country has two such.
  public static let language = 200
}
