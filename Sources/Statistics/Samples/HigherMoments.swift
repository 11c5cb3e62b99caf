internal import Glibc

/// Sums of the first four powers of whole numbers: exact, for values up to 1000 in magnitude and up
/// to 10^14 observations.
public struct HigherMoments: Hashable, Sendable {
  /// Number, sum and sum of squares.
  public private(set) var moments = Moments()
  /// The sum of the cubes.
  public private(set) var cubes: Int128 = 0
  /// The sum of the fourth powers.
  public private(set) var fourths: Int128 = 0

  /// The sums over all observations.
  public init(_ frequencies: Frequencies) {
    moments = Moments(frequencies)
    for (value, count) in zip(frequencies.values, frequencies.counts) {
      let cube = Int128(value) * Int128(value) * Int128(value) * Int128(count)
      cubes += cube
      fourths += cube * Int128(value)
    }
  }

  /// Adds the observations of another sample.
  public static func += (a: inout HigherMoments, b: HigherMoments) {
    a.moments += b.moments
    a.cubes += b.cubes
    a.fourths += b.fourths
  }

  /// The skewness m₃ / m₂^1.5 with divisors n; `nil` without spread.
  ///
  /// M. Kendall, A. Stuart, The Advanced Theory of Statistics, volume 1 (1963), section 3.31.
  public var skewness: Double? {
    guard let central = centralMoments else { return nil }
    return central.third / pow(central.second, 1.5)
  }

  /// The excess kurtosis m₄ / m₂² − 3 with divisors n; `nil` without spread.
  public var excessKurtosis: Double? {
    guard let central = centralMoments else { return nil }
    return central.fourth / (central.second * central.second) - 3
  }

  /// Central moments with divisor n.
  ///
  /// The values are first moved next to their mean in whole numbers, so that little is left to
  /// cancel in floating point: the mean left over is at most ½, so its square is at most half of the
  /// mean square.
  private var centralMoments: (second: Double, third: Double, fourth: Double)? {
    guard moments.n > 1, let spread = moments.variance, spread > 0 else { return nil }
    let n = Int128(moments.n)
    let shift = Int128((Double(moments.sum) / Double(n)).rounded())
    let s1 = moments.sum - n * shift
    let s2 = moments.squares - 2 * shift * moments.sum + n * shift * shift
    let s3 =
      cubes - 3 * shift * moments.squares + 3 * shift * shift * moments.sum
      - n * shift * shift * shift
    let s4 =
      fourths - 4 * shift * cubes + 6 * shift * shift * moments.squares
      - 4 * shift * shift * shift * moments.sum + n * shift * shift * shift * shift
    let count = Double(n)
    let (a1, a2, a3, a4) =
      (Double(s1) / count, Double(s2) / count, Double(s3) / count, Double(s4) / count)
    return (
      a2 - a1 * a1, a3 - 3 * a1 * a2 + 2 * a1 * a1 * a1,
      a4 - 4 * a1 * a3 + 6 * a1 * a1 * a2 - 3 * a1 * a1 * a1 * a1
    )
  }
}
