internal import Questionnaires

/// Where the numbers of ``JointCounts`` stand: the number scored, sums, products, the number asked,
/// challenges named, pairs.
struct JointLayout: Hashable, Sendable {
  /// The positions of the readiness domains.
  let domains: [Int]
  /// The position of the question on challenges.
  let question: Int?
  /// The ordinals of its options that are not exclusive, ascending.
  let options: [Int]
  /// The same as bits.
  let countable: UInt64

  let sums: Range<Int>
  let products: Range<Int>
  let asked: Int
  let named: Range<Int>
  let pairs: Range<Int>
  /// The number of numbers.
  var size: Int { pairs.upperBound }

  init(_ questionnaire: Questionnaire) {
    let domains = questionnaire.domains.indices.filter {
      questionnaire.domains[$0].role == .readiness
    }
    question = questionnaire.special.challenges
    let all = question.map { questionnaire.questions[$0].options } ?? []
    let options = all.indices.filter { !all[$0].isExclusive }
    countable = options.reduce(0) { $0 | 1 << UInt64($1) }
    self.domains = domains
    self.options = options
    sums = 1..<(1 + domains.count)
    products = sums.upperBound..<(sums.upperBound + domains.count * (domains.count + 1) / 2)
    asked = products.upperBound
    named = (asked + 1)..<(asked + 1 + options.count)
    pairs = named.upperBound..<(named.upperBound + options.count * (options.count - 1) / 2)
  }

  /// The place of an option among those that are not exclusive.
  func place(ofOption ordinal: Int) -> Int {
    (countable & (1 << UInt64(ordinal) - 1)).nonzeroBitCount
  }

  /// Where the product of two domains stands, the first not after the second.
  func position(ofProduct first: Int, _ second: Int) -> Int {
    products.lowerBound + first * domains.count - first * (first - 1) / 2 + second - first
  }

  /// Where the pair of two challenges stands, the first before the second.
  func position(ofPair first: Int, _ second: Int) -> Int {
    pairs.lowerBound + first * (options.count - 1) - first * (first - 1) / 2 + second - first - 1
  }
}
