/// How many states the proofs may still look at.
///
/// A proof that would take more is given up and reported as not decided: silence would pass for a
/// proof. Limits are counts, never times, so that every machine says the same.
final class StateBudget {
  /// The most states of one proof.
  static let ofProof = 1 << 20
  /// The most states of all proofs of a questionnaire.
  static let ofAll = 1 << 23
  /// The most questions that a proof varies; more were never decided, but take long to set up.
  static let largestCone = 256

  /// Thrown when a proof has used up its states.
  struct Exhausted: Error {}

  private var left = StateBudget.ofProof
  private var leftInAll = StateBudget.ofAll

  /// Allows the next proof its share.
  func beginProof(varying questions: Int) {
    left = questions > Self.largestCone ? 0 : min(Self.ofProof, leftInAll)
  }

  /// Whether nothing is left to the present proof.
  var isUsedUp: Bool { left == 0 }

  /// Counts states: decisions about a question, or numbers that must be told apart.
  func spend(_ states: Int = 1) throws(Exhausted) {
    guard states <= left else {
      leftInAll -= left
      left = 0
      throw Exhausted()
    }
    left -= states
    leftInAll -= states
  }
}
