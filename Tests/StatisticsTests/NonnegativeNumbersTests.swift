import Statistics
import TestSupport
import Testing

@Suite("Numbers of which sums are known")
struct NonnegativeNumbersTests {
  private typealias Equation = (sum: NonnegativeNumbers.Sum, value: Double)

  /// Some numbers and sums of them, the last of which is of all.
  private struct System {
    let truth: [Double]
    let rows: [[Double]]

    init(using random: inout SplitMix64) {
      truth = (0..<Int.random(in: 2...6, using: &random)).map { _ in
        Double(max(0, Int.random(in: -3...9, using: &random)))
      }
      let count = truth.count
      rows =
        (0..<Int.random(in: 0...3, using: &random)).map { _ in
          (0..<count).map { _ in Double(Int.random(in: -1...1, using: &random)) }
        } + [Array(repeating: 1, count: count)]
    }

    func value(of row: [Double]) -> Double { zip(row, truth).reduce(0) { $0 + $1.0 * $1.1 } }

    var equations: [Equation] {
      rows.map { row in
        (row.enumerated().map { (number: $0.offset, factor: $0.element) }, value(of: row))
      }
    }

    /// The numbers in which no more than one for each equation is not 0: where a sum has its greatest
    /// value, if it has one, is one of these.
    var corners: [[Double]] {
      (0..<1 << truth.count).compactMap { chosen in
        let columns = truth.indices.filter { chosen >> $0 & 1 == 1 }
        return columns.count <= rows.count ? solved(columns) : nil
      }
    }

    /// The only numbers with 0 outside of some columns; `nil` if there are none, or many.
    private func solved(_ columns: [Int]) -> [Double]? {
      var table = rows.map { row in columns.map { row[$0] } + [value(of: row)] }
      for (step, _) in columns.enumerated() {
        guard let pivot = (step..<table.count).first(where: { abs(table[$0][step]) > 1e-9 }) else {
          return nil
        }
        table.swapAt(step, pivot)
        let factor = table[step][step]
        table[step] = table[step].map { $0 / factor }
        for row in table.indices where row != step {
          let factor = table[row][step]
          table[row] = zip(table[row], table[step]).map { $0 - factor * $1 }
        }
      }
      let values = table.map { $0[columns.count] }
      guard values[columns.count...].allSatisfy({ abs($0) < 1e-9 }),
        values.allSatisfy({ $0 > -1e-9 })
      else { return nil }
      var numbers = truth.map { _ in 0.0 }
      for (place, column) in columns.enumerated() { numbers[column] = values[place] }
      return numbers
    }
  }

  @Test(
    "A sum is at most what it is in some corner, and that much", arguments: 0..<500 as Range<UInt64>
  )
  func corners(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let system = System(using: &random)
    var numbers = try NonnegativeNumbers(count: system.truth.count, system.equations)
    for _ in 0..<5 {
      let factors = system.truth.map { _ in Double(Int.random(in: -2...2, using: &random)) }
      let sum = factors.enumerated().map { (number: $0.offset, factor: $0.element) }
      let greatest = try numbers.greatest(of: sum)
      let best = system.corners.map { zip($0, factors).reduce(0) { $0 + $1.0 * $1.1 } }.max()
      #expect(abs(greatest - (best ?? .nan)) < 1e-6)
      let found = numbers.found
      #expect(found.allSatisfy { $0 >= 0 })
      for row in system.rows {
        #expect(abs(zip(row, found).reduce(0) { $0 + $1.0 * $1.1 } - system.value(of: row)) < 1e-6)
      }
    }
  }

  @Test("A search that may end earlier ends at a value that is enough")
  func enough() throws {
    var numbers = try NonnegativeNumbers(
      count: 3, [([(0, 1), (1, 1), (2, 1)], 100), ([(0, 1), (1, -1)], 0)])
    let value = try numbers.greatest(of: [(2, 1)], enough: 10)
    #expect(value >= 10 && value <= 100)
    #expect(try numbers.greatest(of: [(0, 1)]) == 50)
  }

  @Test("Without a limit there is no greatest value")
  func endless() throws {
    var numbers = try NonnegativeNumbers(count: 2, [([(0, 1), (1, -1)], 3)])
    #expect(try numbers.greatest(of: [(0, 1)]) == .infinity)
    #expect(try numbers.greatest(of: [(0, -1)]) == -3)
  }

  @Test("Equations that contradict each other are said to")
  func contradiction() {
    #expect(throws: NonnegativeNumbers.Problem.contradiction) {
      _ = try NonnegativeNumbers(count: 2, [([(0, 1), (1, 1)], 3), ([(0, 1), (1, 1)], 4)])
    }
    #expect(throws: NonnegativeNumbers.Problem.contradiction) {
      _ = try NonnegativeNumbers(count: 1, [([(0, 1)], -1)])
    }
  }
}
