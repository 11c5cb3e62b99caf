public import Questionnaires
public import Scoring

/// What a country's enterprises have together: products of domain scores, and challenges named
/// together.
///
/// Integers in one flat array, which form a commutative group as those of ``Detail`` do.
public struct JointCounts: Hashable, Sendable {
  let layout: JointLayout
  var numbers: [Int]

  /// No enterprise.
  public static func zero(for questionnaire: Questionnaire) -> JointCounts {
    JointCounts(JointLayout(questionnaire))
  }

  init(_ layout: JointLayout) {
    self.layout = layout
    numbers = Array(repeating: 0, count: layout.size)
  }

  /// The number of enterprises with a final score in every readiness domain.
  public var scored: Int { numbers[0] }

  /// The sums of the scores of these in tenths, by readiness domain in file order.
  public var sums: [Int] { Array(numbers[layout.sums]) }

  /// The sums of the products of two scores of these: the upper triangle with its diagonal, row by
  /// row.
  public var products: [Int] { Array(numbers[layout.products]) }

  /// The sum of the products of the scores of two readiness domains, by their places in ``sums``.
  public func product(_ first: Int, _ second: Int) -> Int {
    numbers[layout.position(ofProduct: min(first, second), max(first, second))]
  }

  /// How many named both of two challenges, by their places in ``named``; these must differ.
  public func pair(_ first: Int, _ second: Int) -> Int {
    numbers[layout.position(ofPair: min(first, second), max(first, second))]
  }

  /// The number of enterprises that answered the question on challenges.
  public var asked: Int { numbers[layout.asked] }

  /// How many of these named each challenge, in file order without exclusive options.
  public var named: [Int] { Array(numbers[layout.named]) }

  /// How many named both of two challenges: (0, 1), (0, 2) … (1, 2) ….
  public var pairs: [Int] { Array(numbers[layout.pairs]) }

  /// Whether every number is 0.
  public var isZero: Bool { numbers.allSatisfy { $0 == 0 } }

  /// Counts an enterprise so many times more; −1 takes it out again.
  public mutating func add(_ sheet: ScoreSheet, times: Int = 1) {
    addScores(sheet, times)
    guard let question = layout.question, sheet.state(of: question) == .answered else { return }
    numbers[layout.asked] += times
    // Few are chosen of many, so that bits are quicker than all pairs.
    var rest = UInt64(bitPattern: sheet.value(of: question)) & layout.countable
    while rest != 0 {
      let first = layout.place(ofOption: rest.trailingZeroBitCount)
      rest &= rest - 1
      numbers[layout.named.lowerBound + first] += times
      var others = rest
      while others != 0 {
        let second = layout.place(ofOption: others.trailingZeroBitCount)
        others &= others - 1
        numbers[layout.position(ofPair: first, second)] += times
      }
    }
  }

  private mutating func addScores(_ sheet: ScoreSheet, _ times: Int) {
    for domain in layout.domains where sheet.domains[domain].status != .scored { return }
    numbers[0] += times
    var place = layout.products.lowerBound
    for first in layout.domains.indices {
      let tenths = sheet.domains[layout.domains[first]].tenths
      numbers[layout.sums.lowerBound + first] += times * tenths
      for second in first..<layout.domains.count {
        numbers[place] += times * tenths * sheet.domains[layout.domains[second]].tenths
        place += 1
      }
    }
  }

  /// Adds number by number; both must be of the same questionnaire.
  public static func += (a: inout JointCounts, b: JointCounts) {
    for position in a.numbers.indices { a.numbers[position] += b.numbers[position] }
  }

  /// The inverse: what added gives nothing.
  public static prefix func - (counts: JointCounts) -> JointCounts {
    var inverse = counts
    for position in inverse.numbers.indices { inverse.numbers[position].negate() }
    return inverse
  }

  /// Subtracts number by number; both must be of the same questionnaire.
  public static func -= (a: inout JointCounts, b: JointCounts) {
    for position in a.numbers.indices { a.numbers[position] -= b.numbers[position] }
  }
}
