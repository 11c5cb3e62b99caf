/// How many scores there are, their sum and the sum of their squares, in tenths of a point.
public struct ScoreSums: Hashable, Sendable {
  /// The number of scores.
  public private(set) var n: Int
  /// Their sum, 0 to 1000 · n.
  public private(set) var sum: Int
  /// The sum of their squares.
  public private(set) var squares: Int

  /// Sums that are known; none by default.
  public init(n: Int = 0, sum: Int = 0, squares: Int = 0) {
    self.n = n
    self.sum = sum
    self.squares = squares
  }

  /// The sums over the scores of a histogram.
  init(_ histogram: Histogram) {
    self.init(n: histogram.total, sum: histogram.sum, squares: histogram.sumOfSquares)
  }

  /// Whether all scores are 0, or all are 1000: then the sums tell every one of them.
  public var isAtAnEnd: Bool { n > 0 && (sum == 0 || sum == 1000 * n) }

  /// Adds number by number.
  public static func + (a: ScoreSums, b: ScoreSums) -> ScoreSums {
    ScoreSums(n: a.n + b.n, sum: a.sum + b.sum, squares: a.squares + b.squares)
  }

  /// Subtracts number by number.
  public static func - (a: ScoreSums, b: ScoreSums) -> ScoreSums {
    ScoreSums(n: a.n - b.n, sum: a.sum - b.sum, squares: a.squares - b.squares)
  }

  /// Whether so many scores from 0 to 1000 can have these sums.
  var areOfScores: Bool {
    n >= 0 && sum >= 0 && squares >= 0 && sum <= 1000 * n && squares <= 1000 * sum
      && Int128(squares) * Int128(n) >= Int128(sum) * Int128(sum)
  }
}
