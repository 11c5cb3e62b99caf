/// How consistently items measure one thing: Cronbach's α of their raw sum.
///
/// α = k/(k − 1) · (1 − Σ Var xᵢ / Var Σ xᵢ): L. Cronbach, "Coefficient alpha and the internal structure
/// of tests", Psychometrika 16 (1951), p. 297; as `raw_alpha` of R's `psych::alpha` with
/// `check.keys = FALSE`.
///
/// - Parameter items: the sums of the items.
/// - Returns: at most 1, below 0 where items work against each other; `nil` below two items or two
///   people, and where the sum has no spread.
public func cronbachAlpha(_ items: ItemSums) -> Double? {
  let total = items.totalSpread
  guard items.count > 1, items.n > 1, total > 0 else { return nil }
  let k = Double(items.count)
  // 1 − a/b as (b − a)/b: the difference is taken in whole numbers.
  return k / (k - 1) * Double(total - items.ownSpread) / Double(total)
}

/// Cronbach's α of the other items, for each item.
///
/// Where it is higher than ``cronbachAlpha(_:)`` of all, the item works against the others.
///
/// - Parameter items: the sums of the items.
/// - Returns: by the same places; `nil` as ``cronbachAlpha(_:)``, so below three items.
public func alphaWithoutEach(_ items: ItemSums) -> [Double?] {
  items.sums.indices.map { cronbachAlpha(items.without($0)) }
}
