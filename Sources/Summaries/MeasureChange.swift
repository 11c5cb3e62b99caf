internal import Scoring

/// What one measure was in a period and in an earlier one, over enterprises.
public struct MeasureChange: Hashable, Sendable {
  /// The sums of the earlier scores of all pairs of final scores.
  public private(set) var first = ScoreSums()
  /// The sums of their later scores.
  public private(set) var second = ScoreSums()
  /// Σ first · second over these pairs.
  public private(set) var products = 0
  /// How many pairs go from each level to each, both after gates: row = the earlier one, lowest
  /// first; empty where the measure has no levels.
  public private(set) var transitions: [[Int]]
  /// How many enterprises came back of which one score is another figure, as series differ.
  public private(set) var broken = 0
  /// How many came back and lack a final score once or twice.
  public private(set) var incomplete = 0
  /// The sums of the earlier final scores of all enterprises that came back.
  public private(set) var returnedFirst = ScoreSums()
  /// The sums of the earlier final scores of those that did not.
  public private(set) var goneFirst = ScoreSums()

  /// No enterprise.
  ///
  /// - Parameter levels: the number of levels; 0 for a context domain.
  init(levels: Int) {
    transitions = Array(repeating: Array(repeating: 0, count: levels), count: levels)
  }

  /// The number of pairs of final scores.
  public var n: Int { first.n }

  /// The sums of the later score minus the earlier one, −1000 to 1000, over these pairs.
  public var changes: ScoreSums {
    ScoreSums(
      n: n, sum: second.sum - first.sum, squares: first.squares + second.squares - 2 * products)
  }

  /// Counts an enterprise that came back so many times more.
  mutating func add(_ earlier: Score?, _ later: Score?, times: Int) {
    if let earlier, earlier.status == .scored {
      returnedFirst.add(earlier.tenths, times: times)
    }
    guard let earlier, let later else {
      broken += times
      return
    }
    guard earlier.status == .scored, later.status == .scored else {
      incomplete += times
      return
    }
    first.add(earlier.tenths, times: times)
    second.add(later.tenths, times: times)
    products += times * earlier.tenths * later.tenths
    if let from = earlier.level, let to = later.level, transitions.indices.contains(from),
      transitions.indices.contains(to)
    {
      transitions[from][to] += times
    }
  }

  /// Counts an enterprise that did not come back so many times more.
  mutating func addGone(_ earlier: Score?, times: Int) {
    guard let earlier, earlier.status == .scored else { return }
    goneFirst.add(earlier.tenths, times: times)
  }

  /// Adds number by number; both must be of the same measure.
  public static func += (a: inout MeasureChange, b: MeasureChange) { a.merge(b, times: 1) }

  /// Subtracts number by number; both must be of the same measure.
  public static func -= (a: inout MeasureChange, b: MeasureChange) { a.merge(b, times: -1) }

  private mutating func merge(_ other: MeasureChange, times: Int) {
    func merged(_ a: ScoreSums, _ b: ScoreSums) -> ScoreSums { times > 0 ? a + b : a - b }
    first = merged(first, other.first)
    second = merged(second, other.second)
    products += times * other.products
    for from in transitions.indices {
      for to in transitions.indices {
        transitions[from][to] += times * other.transitions[from][to]
      }
    }
    broken += times * other.broken
    incomplete += times * other.incomplete
    returnedFirst = merged(returnedFirst, other.returnedFirst)
    goneFirst = merged(goneFirst, other.goneFirst)
  }
}

extension ScoreSums {
  fileprivate mutating func add(_ tenths: Int, times: Int) {
    self =
      self
      + ScoreSums(n: times, sum: times * tenths, squares: times * tenths * tenths)
  }
}
