/// Sums and products of items that the same people answered, all of them.
///
/// Whole numbers, so that reliability follows from counts that can be merged: covariances are
/// subtracted as n Σxᵢxⱼ − Σxᵢ Σxⱼ in whole numbers and nothing cancels. With values up to 1000 and
/// 60 items, sums over 10^13 people are exact.
public struct ItemSums: Hashable, Sendable {
  /// The number of people.
  public let n: Int
  /// The sum of each item.
  public let sums: [Int]
  /// The sums of the products of two items: the upper triangle with its diagonal, row by row.
  public let products: [Int]

  /// Sums that are known.
  ///
  /// - Parameters:
  ///   - n: the number of people.
  ///   - sums: the sum of each item.
  ///   - products: the upper triangle with its diagonal, row by row.
  public init(n: Int, sums: [Int], products: [Int]) {
    precondition(n >= 0, "nobody answers a negative number of times")
    precondition(
      products.count == sums.count * (sums.count + 1) / 2, "every pair of items has a product")
    self.n = n
    self.sums = sums
    self.products = products
  }

  /// The number of items.
  public var count: Int { sums.count }

  /// The sums of all items but one, by its place.
  public func without(_ item: Int) -> ItemSums {
    let others = sums.indices.filter { $0 != item }
    return ItemSums(
      n: n, sums: others.map { sums[$0] },
      products: others.indices.flatMap { first in
        others[first...].map { products[place(others[first], $0)] }
      })
  }

  /// n Σxᵢxⱼ − Σxᵢ Σxⱼ: n(n − 1) times the covariance of two items.
  func spread(_ first: Int, _ second: Int) -> Int128 {
    Int128(n) * Int128(products[place(min(first, second), max(first, second))])
      - Int128(sums[first]) * Int128(sums[second])
  }

  /// n(n − 1) times the sum of the items' variances.
  var ownSpread: Int128 { sums.indices.reduce(0) { $0 + spread($1, $1) } }

  /// n(n − 1) times the variance of the items' sum.
  var totalSpread: Int128 { sums.indices.reduce(0) { $0 + spread(withAll: $1) } }

  /// n(n − 1) times the covariance of an item with the sum of all, itself included.
  func spread(withAll item: Int) -> Int128 {
    sums.indices.reduce(0) { $0 + spread(item, $1) }
  }

  private func place(_ first: Int, _ second: Int) -> Int {
    first * count - first * (first - 1) / 2 + second - first
  }
}
