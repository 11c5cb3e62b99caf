/// The difference of two means, split into the part of different mixes and the part of different
/// cell means.
///
/// Σ (s₁ − s₂)(ȳ₁ + ȳ₂)/2 and Σ (s₁ + s₂)/2 (ȳ₁ − ȳ₂), which add up to the difference: E. Kitagawa,
/// "Components of a difference between two rates", Journal of the American Statistical Association 50
/// (1955), p. 1168.
public struct Kitagawa: Hashable, Sendable {
  /// The part of different mixes.
  public let composition: Double
  /// The part of different means within cells.
  public let rate: Double

  /// The split of the first mean minus the second; `nil` if a sample is empty, or a cell is empty in
  /// one of them only.
  ///
  /// - Parameters:
  ///   - first: number and sum of each cell.
  ///   - second: the same cells of the other sample.
  public init?(_ first: [Moments], minus second: [Moments]) {
    let n = Double(first.reduce(0) { $0 + $1.n })
    let m = Double(second.reduce(0) { $0 + $1.n })
    guard n > 0, m > 0 else { return nil }
    var (composition, rate) = (0.0, 0.0)
    for (a, b) in zip(first, second) where a.n > 0 || b.n > 0 {
      guard let x = a.mean, let y = b.mean else { return nil }
      let (s, t) = (Double(a.n) / n, Double(b.n) / m)
      composition += (s - t) * (x + y) / 2
      rate += (s + t) / 2 * (x - y)
    }
    self.composition = composition
    self.rate = rate
  }
}
