/// How many points the focal group has more than people of the reference group who are alike.
///
/// Σ n_F (ȳ_F − ȳ_R) / Σ n_F over classes in which both groups have somebody: N. Dorans, A. Schmitt,
/// Constructed Response and Differential Item Functioning, ETS Research Report 91-47 (1991). For an
/// item that is right or wrong it is the standardised difference of shares of N. Dorans, E. Kulick,
/// Journal of Educational Measurement 23 (1986), p. 355, as R's `difR::stdPDIF`.
public struct MatchedDifference: Hashable, Sendable {
  /// The difference in points, focal − reference.
  public let points: Double
  /// The same by the standard deviation within the groups, all classes together; `nil` where there is
  /// none.
  public let standardised: Double?
  /// How many of the focal group are in classes that both groups share.
  public let shared: Int

  /// The comparison of two groups; `nil` where the groups share no class.
  ///
  /// - Parameter classes: points by class of the matching score.
  public init?(_ classes: [MatchedClass]) {
    var (sum, shared) = (0.0, 0)
    var all = MatchedClass(reference: Moments(), focal: Moments())
    for one in classes {
      all += one
      guard let reference = one.reference.mean, let focal = one.focal.mean else { continue }
      sum += Double(one.focal.n) * (focal - reference)
      shared += one.focal.n
    }
    guard shared > 0 else { return nil }
    let points = sum / Double(shared)
    self.points = points
    self.shared = shared
    let degrees = all.n - 2
    let squares = [all.reference, all.focal].reduce(0.0) { squares, group in
      squares + Double(max(0, group.n - 1)) * (group.variance ?? 0)
    }
    standardised =
      degrees > 0 && squares > 0 ? points / (squares / Double(degrees)).squareRoot() : nil
  }
}
