/// Which sums of points can be attained: bit `i` = the sum `i`.
struct SumSet: Hashable {
  private(set) var words: [UInt64]

  /// The empty sum alone.
  static let zero = SumSet(words: [1])

  private init(words: [UInt64]) { self.words = words }

  /// The sums after one more summand that takes one of these values.
  ///
  /// - Parameter summands: not negative, ascending.
  /// - Returns: every sum of one of the former and one of these.
  func adding(oneOf summands: [Int64]) -> SumSet {
    guard let largest = summands.last else { return self }
    var result = [UInt64](repeating: 0, count: words.count + Int(largest) / 64 + 1)
    for summand in summands {
      let (offset, shift) = (Int(summand) / 64, UInt64(summand) % 64)
      for (index, word) in words.enumerated() where word != 0 {
        result[index + offset] |= word << shift
        if shift > 0 { result[index + offset + 1] |= word >> (64 - shift) }
      }
    }
    while result.last == 0 { result.removeLast() }
    return SumSet(words: result)
  }

  /// How many words the sums would take after one more summand.
  func wordsNeeded(adding largest: Int64) -> Int { words.count + Int(clamping: largest / 64) + 1 }

  /// The greatest sum.
  var largest: Int64 {
    guard let last = words.last else { return 0 }
    return Int64(words.count * 64 - 1 - last.leadingZeroBitCount)
  }

  /// Whether any sum lies in a range.
  func contains(anyIn range: Range<Int64>) -> Bool {
    let end = min(range.upperBound, largest + 1)
    var sum = max(0, range.lowerBound)
    while sum < end {
      let word = words[Int(sum) / 64] >> UInt64(sum % 64)
      if word != 0 { return sum + Int64(word.trailingZeroBitCount) < end }
      sum = (sum / 64 + 1) * 64
    }
    return false
  }
}
