/// The correlation of each item with the sum of the others.
///
/// Cov(xᵢ, T − xᵢ) / √(Var xᵢ Var(T − xᵢ)) with T = Σxᵢ: the item itself is taken out of the sum, since
/// it would correlate with itself. S. Henrysson, "Correction of item-total correlations in item
/// analysis", Psychometrika 28 (1963), p. 211; as `r.drop` of R's `psych::alpha`.
///
/// - Parameter items: the sums of the items.
/// - Returns: −1 to 1 by the same places; `nil` where the item or the sum of the others has no spread.
public func itemRestCorrelations(_ items: ItemSums) -> [Double?] {
  let total = items.totalSpread
  return items.sums.indices.map { item in
    let own = items.spread(item, item)
    let withAll = items.spread(withAll: item)
    let rest = total - 2 * withAll + own
    guard own > 0, rest > 0 else { return nil }
    let r = Double(withAll - own) / (Double(own).squareRoot() * Double(rest).squareRoot())
    return min(1, max(-1, r))
  }
}
