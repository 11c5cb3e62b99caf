/// The tables of one question in a country, or of one option of several: of all enterprises and of
/// each size class, and which of them are shown.
struct AnswerSelection: Hashable, Sendable {
  /// All enterprises of the country.
  let whole: AnswerTable
  /// By size class; of the country as one where no size classes are published.
  let parts: [AnswerTable]
  /// Whether the table of all may be shown, as far as the groups themselves are.
  let mayShowWhole: Bool
  /// The same by part.
  let mayShowParts: [Bool]
  /// Whether the table of all is shown.
  private(set) var showsWhole = false
  /// The same by part.
  private(set) var showsParts: [Bool]

  /// Tables of which none is shown.
  init(_ parts: [AnswerTable], mayShowWhole: Bool, mayShowParts: [Bool]) {
    self.parts = parts
    self.mayShowWhole = mayShowWhole
    self.mayShowParts = mayShowParts
    whole = parts.reduce(into: AnswerTable.nobody(options: parts.first?.options.count ?? 0)) {
      $0 += $1
    }
    showsParts = parts.map { _ in false }
  }

  /// Whether any table is shown.
  var showsAny: Bool { showsWhole || showsParts.contains(true) }

  /// The parts with enterprises that are not shown.
  var hidden: [Int] { occupied.filter { !showsParts[$0] } }

  /// Shows as many tables as may be: those of parts that pass, and that of all if what the parts
  /// shown leave of it is nobody or passes by itself; for its sake the smallest parts are left out.
  ///
  /// - Parameters:
  ///   - protection: what a table must pass.
  ///   - some: the parts that come into question.
  mutating func show(_ protection: AnswerProtection, among some: [Int]) {
    hide()
    let passing = some.filter { mayShowParts[$0] && protection.allows(parts[$0]) }
      .sorted { (parts[$1].answered, $0) < (parts[$0].answered, $1) }
    showsWhole = mayShowWhole && protection.allows(whole)
    var kept = passing.count
    while showsWhole, kept > 0 {
      let rest = rest(without: passing.prefix(kept))
      if rest.n == 0 || protection.allows(rest) { break }
      kept -= 1
    }
    for part in passing.prefix(kept) { showsParts[part] = true }
  }

  /// Goes on showing only some of the tables shown.
  mutating func keep(whole: Bool, parts: [Bool]) {
    showsWhole = showsWhole && whole
    showsParts = zip(showsParts, parts).map { $0 && $1 }
  }

  /// Shows the table of all, and no other.
  mutating func showWhole() {
    hide()
    showsWhole = true
  }

  /// Shows nothing.
  mutating func hide() {
    showsWhole = false
    showsParts = parts.map { _ in false }
  }

  /// What some parts leave of all.
  func rest(without some: some Sequence<Int>) -> AnswerTable {
    some.reduce(into: whole) { $0 -= parts[$1] }
  }

  /// The parts with enterprises.
  var occupied: [Int] { parts.indices.filter { parts[$0].n > 0 } }

  /// The most parts with enterprises: they have 4095 unions, and each is tried against the means. Where
  /// a question has more, no question is told, so that nobody waits for ever and nothing is told unseen.
  static let mostParts = 12

  /// Whether there are too many parts to look at every union of them.
  var hasTooManyParts: Bool { occupied.count > Self.mostParts }

  /// Whether any union of parts with answers has a small count.
  ///
  /// No union needs to be looked at: counts only grow from a part to a union with others. So where
  /// few of a union gave an answer, few of one of its parts did; where few of it did not, few of each
  /// of its parts did not.
  ///
  /// - Parameter protection: which counts are small.
  /// - Returns: whether there is one.
  func hasSmallCounts(_ protection: AnswerProtection) -> Bool {
    parts.contains { $0.hasAnswers && !protection.allowsCounts(of: $0) }
  }

  /// Every union of parts with enterprises; there are as many as subsets of them, so ask
  /// ``hasTooManyParts`` before.
  var unions: [Set<Int>] {
    let occupied = occupied
    // Each union is a number whose bits are the parts.
    return (1..<(1 << occupied.count)).map { bits in
      Set(occupied.indices.filter { bits >> $0 & 1 == 1 }.map { occupied[$0] })
    }
  }

  /// The answers of a union of parts.
  func table(of union: Set<Int>) -> AnswerTable {
    union.reduce(into: AnswerTable.nobody(options: whole.options.count)) { $0 += parts[$1] }
  }

  /// Whether the answers of a union of parts are shown, or a sum or difference of what is.
  func yields(_ union: Set<Int>) -> Bool {
    let hidden = Set(hidden)
    return hidden.isDisjoint(with: union) || showsWhole && hidden.isSubset(of: union)
  }
}
