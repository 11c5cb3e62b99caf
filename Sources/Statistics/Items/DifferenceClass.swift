/// How differently an item works for two groups, as the Educational Testing Service sorts items.
public enum DifferenceClass: String, Hashable, Sendable, CaseIterable {
  /// Negligible, or not beyond chance.
  case negligible = "A"
  /// Moderate.
  case moderate = "B"
  /// Large.
  case large = "C"
}

extension DifferenceClass: Comparable {
  /// Orders by how differently the item works.
  public static func < (a: DifferenceClass, b: DifferenceClass) -> Bool {
    a.rawValue < b.rawValue
  }
}

extension DifferenceClass {
  /// The class of an item that is right or wrong, by size and chance.
  ///
  /// A: |Δ| < 1 or not different from 0 (two-sided, 5 %). C: |Δ| ≥ 1.5 and above 1 beyond chance
  /// (one-sided, 5 %). B: all others. R. Zwick, A Review of ETS Differential Item Functioning
  /// Assessment Procedures, ETS Research Report 12-08 (2012), p. 5.
  ///
  /// - Parameter test: the comparison of the two groups.
  public init(_ test: MantelHaenszel) {
    let size = abs(test.delta)
    let error = test.deltaError
    let normal = StandardNormal()
    if size < 1 || size <= normal.upperQuantile(0.025) * error {
      self = .negligible
    } else if size >= 1.5, size - 1 > normal.upperQuantile(0.05) * error {
      self = .large
    } else {
      self = .moderate
    }
  }

  /// The class by size alone, with the limits 1 and 1.5, as R's `difR` prints it.
  ///
  /// It calls large what may be chance: shown beside the full rule, never instead of it.
  ///
  /// - Parameter delta: Δ of the item.
  public init(magnitudeOf delta: Double) {
    let size = abs(delta)
    self = size < 1 ? .negligible : size < 1.5 ? .moderate : .large
  }

  /// The class of an item with several points: AA, BB or CC.
  ///
  /// AA: at most 0.17 standard deviations or not beyond chance; BB: up to 0.25; CC: above 0.25.
  /// R. Zwick, D. Thayer, J. Mazzeo, Describing and Categorizing DIF in Polytomous Items, ETS
  /// Research Report 97-05 (1997).
  ///
  /// - Parameters:
  ///   - standardised: the difference in standard deviations.
  ///   - isSignificant: whether Mantel's test finds it beyond chance.
  public init(standardised: Double, isSignificant: Bool) {
    let size = abs(standardised)
    if !isSignificant || size <= 0.17 {
      self = .negligible
    } else {
      self = size <= 0.25 ? .moderate : .large
    }
  }
}
