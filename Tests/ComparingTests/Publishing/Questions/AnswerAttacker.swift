/// A reader of the tables for everybody who goes through all answers that the enterprises of two size
/// classes can have given to the two questions of a domain.
///
/// The reader knows how many enterprises a class has, the exact sum of their scores (a published mean
/// tells little less), all levels that are shown, all tables that are shown, and that everybody
/// answered. Shares nothing with what decides about hiding.
struct AnswerAttacker {
  /// The answers of a class that agree with what is published of it: by question its counts, and by
  /// measure the levels.
  struct Possible: Hashable {
    let first: [Int]
    let second: [Int]
    let levels: [[Int]]
  }

  let weights: [Int]
  /// By question, the points of its options; the second has two.
  var points = [[0, 50, 100], [0, 100]]
  let published: Published

  /// The level of a mean of a firm's scores: of the domain alone, and of it with one of 50.
  private func levels(_ first: Int, _ second: Int) -> [Int] {
    let all = weights.reduce(0, +)
    let twice =
      2 * (weights[0] * points[0][first] + weights[1] * points[1][second])
    // In halves of a point times the weights: the domain has `twice`, the overall its half and 50.
    return [twice, twice / 2 + 50 * all].map { $0 >= 140 * all ? 2 : $0 >= 80 * all ? 1 : 0 }
  }

  /// All answers of a class of `n` enterprises whose scores in the domain, times the weights, have a
  /// sum.
  func possible(_ size: String, n: Int, sum: Int) -> [Possible] {
    let shown = ["q0", "q1"].map { published.tables[$0]?[size]?.whole }
    var found: Set<Possible> = []
    for first in Self.splits(n, into: points[0].count) {
      guard shown[0] ?? first == first else { continue }
      let own = zip(points[0], first).reduce(0) { $0 + $1.0 * $1.1 }
      let left = sum - weights[0] * own
      guard left >= 0, left % (100 * weights[1]) == 0 else { continue }
      let second = left / (100 * weights[1])
      guard second <= n, shown[1] ?? [n - second, second] == [n - second, second] else {
        continue
      }
      addJoint(first, [n - second, second], size, to: &found)
    }
    return Array(found)
  }

  /// Every way of combining the answers, by the levels to which it leads.
  private func addJoint(
    _ first: [Int], _ second: [Int], _ size: String, to found: inout Set<Possible>
  ) {
    for tops in Self.splits(second[1], within: first) {
      var tallies = [[0, 0, 0], [0, 0, 0]]
      for (answer, tops) in tops.enumerated() {
        for (other, count) in [first[answer] - tops, tops].enumerated() {
          for (measure, level) in levels(answer, other).enumerated() {
            tallies[measure][level] += count
          }
        }
      }
      guard agree(tallies, published.groups[size]) else { continue }
      found.insert(Possible(first: first, second: second, levels: tallies))
    }
  }

  /// Every way of dividing a number into so many.
  private static func splits(_ n: Int, into parts: Int) -> [[Int]] {
    splits(n, within: Array(repeating: n, count: parts))
  }

  /// Every way of dividing a number into some of which none is larger than allowed.
  private static func splits(_ n: Int, within most: [Int]) -> [[Int]] {
    guard let first = most.first else { return n == 0 ? [[]] : [] }
    let rest = Array(most.dropFirst())
    let room = rest.reduce(0, +)
    guard n <= first + room else { return [] }
    return (max(0, n - room)...min(first, n)).flatMap { one in
      splits(n - one, within: rest).map { [one] + $0 }
    }
  }

  private func agree(_ tallies: [[Int]], _ group: Published.Group?) -> Bool {
    zip(["domain:tools", "overall"], tallies).allSatisfy { measure, tally in
      guard let shown = group?.levels[measure] else { return true }
      return zip(shown, tally).allSatisfy { $0 == nil || $0 == $1 }
    }
  }

  /// By question and size class (`nil` = the country), by option the fewest and the most.
  func ranges(
    _ n: [Int], sums: [Int]
  ) -> [String: [String?: [ClosedRange<Int>]]] {
    let classes = zip(["micro", "small"], zip(n, sums)).map {
      possible($0, n: $1.0, sum: $1.1)
    }
    let totals = ["q0", "q1"].map { published.tables[$0]?[nil]?.whole }
    // What of a class is fixed by the other one: tables and levels of which the total is shown.
    func key(_ first: [Int], _ second: [Int], _ levels: [[Int]]) -> [Int] {
      var key = (totals[0] == nil ? [] : first) + (totals[1] == nil ? [] : second)
      for (measure, tally) in zip(["domain:tools", "overall"], levels) {
        guard let shown = published.groups[nil]?.levels[measure] else { continue }
        key += zip(shown, tally).compactMap { $0 == nil ? nil : $1 }
      }
      return key
    }
    let whole =
      (totals[0] ?? []) + (totals[1] ?? [])
      + ["domain:tools", "overall"].flatMap { measure in
        (published.groups[nil]?.levels[measure] ?? []).compactMap(\.self)
      }
    let others = Dictionary(grouping: classes[1]) { key($0.first, $0.second, $0.levels) }
    var ranges: [String: [String?: [ClosedRange<Int>]]] = [:]
    func note(_ question: String, _ size: String?, _ counts: [Int]) {
      let old = ranges[question]?[size] ?? counts.map { $0...$0 }
      ranges[question, default: [:]][size] = zip(old, counts).map {
        min($0.lowerBound, $1)...max($0.upperBound, $1)
      }
    }
    for one in classes[0] {
      let wanted = zip(whole, key(one.first, one.second, one.levels)).map { $0 - $1 }
      for other in others[wanted] ?? [] {
        for (question, a, b) in [
          ("q0", one.first, other.first), ("q1", one.second, other.second),
        ] {
          note(question, "micro", a)
          note(question, "small", b)
          note(question, nil, zip(a, b).map(+))
        }
      }
    }
    return ranges
  }
}
