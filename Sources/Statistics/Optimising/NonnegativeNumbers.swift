/// Numbers that are not negative and of which sums are known: everything that they can be.
///
/// A simplex search on a dense tableau. Where it begins anew it goes on from the numbers it found last,
/// so that many questions of the same numbers cost little more than one.
///
/// Source: G. B. Dantzig, "Linear Programming and Extensions", 1963, chapters 5 and 6; the rule against
/// cycles: R. G. Bland, Mathematics of Operations Research 2 (1977).
public struct NonnegativeNumbers: Sendable {
  /// A sum of numbers, each times a factor.
  public typealias Sum = [(number: Int, factor: Double)]

  private let count: Int
  /// Row by row, the factors of the numbers and the value.
  private var tableau: [[Double]]
  /// By row, the number that it tells.
  private var basis: [Int]

  private static let tolerance = 1e-9
  /// After so many steps without a gain the first way is taken instead of the steepest.
  private static let patience = 200
  /// After so many steps the search is given up.
  private static let limit = 20_000

  /// Why there is no answer.
  public enum Problem: Error {
    /// No numbers fulfil all equations.
    case contradiction
    /// The search took too many steps.
    case givenUp
  }

  /// The numbers that fulfil some equations.
  ///
  /// - Parameters:
  ///   - count: how many numbers there are.
  ///   - equations: sums and what each of them is.
  /// - Throws: ``Problem``.
  public init(count: Int, _ equations: [(sum: Sum, value: Double)]) throws(Problem) {
    self.count = count
    tableau = equations.map { equation in
      var row = Array(repeating: 0.0, count: count + 1)
      for part in equation.sum { row[part.number] += part.factor }
      row[count] = equation.value
      return equation.value < 0 ? row.map { -$0 } : row
    }
    // Each equation begins with a number of its own for what it lacks; all of these must become 0.
    basis = tableau.indices.map { count + $0 }
    var lacking = Array(repeating: 0.0, count: count + 1)
    for row in tableau {
      for place in row.indices { lacking[place] += row[place] }
    }
    _ = try search(&lacking, enough: .infinity)
    guard lacking[count] < 1e-6 else { throw .contradiction }
    for row in tableau.indices.reversed() where basis[row] >= count {
      if let place = (0..<count).first(where: { abs(tableau[row][$0]) > 1e-7 }) {
        var none = Array(repeating: 0.0, count: count + 1)
        pivot(row, place, &none)
      } else {
        tableau.remove(at: row)
        basis.remove(at: row)
      }
    }
  }

  /// Numbers that fulfil all equations: those found last.
  public var found: [Double] {
    var numbers = Array(repeating: 0.0, count: count)
    for (row, number) in basis.enumerated() { numbers[number] = tableau[row][count] }
    return numbers
  }

  /// The greatest value of a sum.
  ///
  /// - Parameters:
  ///   - sum: numbers with factors.
  ///   - enough: the search may end at this value.
  /// - Returns: the value of the sum for the numbers that are then ``found``: the greatest, or at
  ///   least `enough`; infinite if there is no greatest.
  /// - Throws: ``Problem``.
  public mutating func greatest(
    of sum: Sum, enough: Double = .infinity
  ) throws(Problem) -> Double {
    var gain = Array(repeating: 0.0, count: count + 1)
    for part in sum { gain[part.number] += part.factor }
    for (row, number) in basis.enumerated() where gain[number] != 0 {
      let factor = gain[number]
      for place in 0...count { gain[place] -= factor * tableau[row][place] }
    }
    return try search(&gain, enough: enough) ? -gain[count] : .infinity
  }

  /// Goes from numbers to better ones.
  ///
  /// - Parameters:
  ///   - gain: by number, what one more of it brings; at the end what is lacking to 0, or the value
  ///     reached with the sign changed.
  ///   - enough: the value at which the search ends.
  /// - Returns: whether there is a greatest value.
  /// - Throws: ``Problem/givenUp``.
  private mutating func search(
    _ gain: inout [Double], enough: Double
  ) throws(Problem) -> Bool {
    var idle = 0
    for _ in 0..<Self.limit {
      guard -gain[count] < enough else { return true }
      guard let entering = entering(gain, isPatient: idle < Self.patience) else { return true }
      guard let leaving = leaving(entering) else { return false }
      let before = gain[count]
      pivot(leaving, entering, &gain)
      idle = abs(gain[count] - before) > Self.tolerance ? 0 : idle + 1
    }
    throw .givenUp
  }

  private func entering(_ gain: [Double], isPatient: Bool) -> Int? {
    guard isPatient else { return (0..<count).first { gain[$0] > Self.tolerance } }
    var best: Int?
    var most = Self.tolerance
    for place in 0..<count where gain[place] > most { (best, most) = (place, gain[place]) }
    return best
  }

  private func leaving(_ entering: Int) -> Int? {
    var best: Int?
    var least = Double.infinity
    for row in tableau.indices where tableau[row][entering] > Self.tolerance {
      let ratio = tableau[row][count] / tableau[row][entering]
      guard let known = best else {
        (best, least) = (row, ratio)
        continue
      }
      if ratio < least - 1e-12 || (ratio <= least && basis[row] < basis[known]) {
        (best, least) = (row, min(least, ratio))
      }
    }
    return best
  }

  private mutating func pivot(_ leaving: Int, _ entering: Int, _ gain: inout [Double]) {
    let factor = 1 / tableau[leaving][entering]
    for place in 0...count { tableau[leaving][place] *= factor }
    let source = tableau[leaving]
    for row in tableau.indices where row != leaving && tableau[row][entering] != 0 {
      // Taken out of the list, so that it is changed in place.
      var target: [Double] = []
      swap(&target, &tableau[row])
      Self.subtract(source, from: &target, times: target[entering])
      target[entering] = 0
      target[count] = max(0, target[count])
      swap(&target, &tableau[row])
    }
    Self.subtract(source, from: &gain, times: gain[entering])
    gain[entering] = 0
    basis[leaving] = entering
  }

  private static func subtract(_ source: [Double], from target: inout [Double], times: Double) {
    guard times != 0 else { return }
    for place in source.indices { target[place] -= times * source[place] }
  }
}
