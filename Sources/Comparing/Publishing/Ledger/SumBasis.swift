/// A reduced basis of the space that rows span: each of its rows begins with a one, where all others
/// have zero.
struct SumBasis {
  private var rows: [(pivot: Int, row: [UInt64])] = []

  /// The basis of the space of some rows.
  init(_ rows: some Sequence<[UInt64]>) {
    // Most cells of one release are those of the one before.
    var seen: Set<[UInt64]> = []
    for row in rows where seen.insert(row).inserted { add(row) }
  }

  /// Adds a row; `false` = it was in the space before.
  @discardableResult
  mutating func add(_ row: [UInt64]) -> Bool {
    var row = rest(of: row)
    guard let pivot = row.firstIndex(where: { $0 != 0 }) else { return false }
    let inverse = PrimeField.quotient(1, row[pivot])
    for column in row.indices { row[column] = row[column] * inverse % PrimeField.prime }
    for index in rows.indices where rows[index].row[pivot] != 0 {
      PrimeField.subtract(row, times: rows[index].row[pivot], in: &rows[index].row)
    }
    let place = rows.firstIndex { $0.pivot > pivot } ?? rows.count
    rows.insert((pivot, row), at: place)
    return true
  }

  /// Whether a row is in the space.
  func yields(_ row: [UInt64]) -> Bool { rest(of: row).allSatisfy { $0 == 0 } }

  /// The basis of all that is zero before a column.
  func rows(from column: Int) -> [[UInt64]] {
    rows.filter { $0.pivot >= column }.map(\.row)
  }

  private func rest(of row: [UInt64]) -> [UInt64] {
    var row = row
    for known in rows where row[known.pivot] != 0 {
      PrimeField.subtract(known.row, times: row[known.pivot], in: &row)
    }
    return row
  }
}

/// Numbers modulo 2³¹ − 1.
///
/// Rows of zeros and ones span the same there as among the rational numbers, unless the prime
/// divides one of their determinants.
enum PrimeField {
  static let prime: UInt64 = 2_147_483_647

  /// What is left of a row less so many times another one of the same length.
  static func subtract(
    _ row: [UInt64], times factor: UInt64, from other: [UInt64]
  ) -> [UInt64] {
    var difference = other
    subtract(row, times: factor, in: &difference)
    return difference
  }

  /// Takes so many times a row off another one of the same length.
  static func subtract(_ row: [UInt64], times factor: UInt64, in other: inout [UInt64]) {
    for column in row.indices where row[column] != 0 {
      other[column] = (other[column] + (prime - factor) * row[column]) % prime
    }
  }

  /// A number divided by one that is not zero, by Fermat's little theorem.
  static func quotient(_ number: UInt64, _ divisor: UInt64) -> UInt64 {
    var (result, power, exponent) = (number, divisor, prime - 2)
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * power % prime }
      power = power * power % prime
      exponent >>= 1
    }
    return result
  }
}
