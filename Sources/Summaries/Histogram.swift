/// Counts by score, in tenths of a point: only the scores that occur, ascending.
///
/// The counts form a commutative group, so a difference of two histograms may hold negative ones.
/// None is ever 0, so histograms that count the same are equal.
public struct Histogram: Hashable, Sendable {
  /// A score and how often it occurs.
  public struct Bin: Hashable, Sendable {
    /// The score in tenths of a point, 0 to 1000.
    public let tenths: Int
    /// How often it occurs; not 0.
    public internal(set) var count: Int

    /// A score and how often it occurs.
    public init(tenths: Int, count: Int) {
      self.tenths = tenths
      self.count = count
    }
  }

  /// The scores that occur, ascending.
  public private(set) var bins: [Bin] = []

  /// Nothing counted.
  public init() {}

  /// Counts given by score, in any order; those of the same score are added.
  public init(_ bins: some Sequence<Bin>) {
    for bin in bins { add(bin.tenths, times: bin.count) }
  }

  /// Bins that are known to be ascending and without zeros.
  init(ascending bins: [Bin]) { self.bins = bins }

  /// The sum of all counts.
  public var total: Int { bins.reduce(0) { $0 + $1.count } }

  /// The sum of all scores counted, in tenths.
  public var sum: Int { bins.reduce(0) { $0 + $1.tenths * $1.count } }

  /// The sum of the squares of all scores counted, in tenths.
  public var sumOfSquares: Int { bins.reduce(0) { $0 + $1.tenths * $1.tenths * $1.count } }

  /// Counts a score so many times more; fewer if `times` is negative.
  public mutating func add(_ tenths: Int, times: Int = 1) {
    let position = firstPosition(from: tenths)
    if position < bins.count, bins[position].tenths == tenths {
      bins[position].count += times
      if bins[position].count == 0 { bins.remove(at: position) }
    } else if times != 0 {
      bins.insert(Bin(tenths: tenths, count: times), at: position)
    }
  }

  /// The first position whose score is not below `tenths`.
  private func firstPosition(from tenths: Int) -> Int {
    let bins = bins.span
    // Scores spread over the whole range, so the place is mostly near its share of it.
    var position = min(max(0, tenths &* bins.count / 1001), bins.count)
    for _ in 0..<8 {
      if position < bins.count, bins[position].tenths < tenths {
        position += 1
      } else if position > 0, bins[position - 1].tenths >= tenths {
        position -= 1
      } else {
        return position
      }
    }
    var (low, high) = (0, bins.count)
    while low < high {
      let middle = (low + high) / 2
      if bins[middle].tenths < tenths { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Adds score by score.
  public static func += (a: inout Histogram, b: Histogram) { a.merge(b, times: 1) }

  /// Subtracts score by score.
  public static func -= (a: inout Histogram, b: Histogram) { a.merge(b, times: -1) }

  private mutating func merge(_ other: Histogram, times: Int) {
    // A contribution of one enterprise needs no new array.
    if other.bins.count <= 1 {
      for bin in other.bins { add(bin.tenths, times: times * bin.count) }
      return
    }
    var merged: [Bin] = []
    merged.reserveCapacity(bins.count + other.bins.count)
    var position = 0
    for bin in other.bins {
      while position < bins.count, bins[position].tenths < bin.tenths {
        merged.append(bins[position])
        position += 1
      }
      var count = times * bin.count
      if position < bins.count, bins[position].tenths == bin.tenths {
        count += bins[position].count
        position += 1
      }
      if count != 0 { merged.append(Bin(tenths: bin.tenths, count: count)) }
    }
    merged += bins[position...]
    bins = merged
  }
}
