/// How the enterprise's own rating, given before any other question, fits its score.
enum PerceptionGap: Sendable, Hashable, CaseIterable {
  /// The rating lies 15 points or more above the score.
  case feelsFurther
  /// The rating lies 15 points or more below the score.
  case isFurther
  /// The two lie less than 15 points apart.
  case fits

  /// Compares a rating from 0 to 10 with a score in tenths of a point.
  ///
  /// - Parameters:
  ///   - rating: The own rating; times 10 it stands on the scale of the score.
  ///   - tenths: The overall score, 0 to 1000.
  init(rating: Int64, tenths: Int) {
    switch rating * 100 - Int64(tenths) {
    case 150...: self = .feelsFurther
    case ...(-150): self = .isFurther
    default: self = .fits
    }
  }
}
