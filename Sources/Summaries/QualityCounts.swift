public import Questionnaires
public import Scoring

/// What tells whether the questions of a form work, of enterprises of one group.
///
/// Integers in one flat array, which form a commutative group as those of ``Detail`` do. Points are
/// in tenths, "don't know" being 0. They are never stored: products of few enterprises would give
/// back their answers.
public struct QualityCounts: Hashable, Sendable {
  let layout: QualityLayout
  var numbers: [Int]

  /// No enterprise.
  public static func zero(for questionnaire: Questionnaire, form: Form) -> QualityCounts {
    QualityCounts(QualityLayout(questionnaire, form))
  }

  init(_ layout: QualityLayout) {
    self.layout = layout
    numbers = Array(repeating: 0, count: layout.size)
  }

  /// The number of enterprises.
  public var n: Int { numbers[0] }

  /// Whether every number is 0.
  public var isZero: Bool { numbers.allSatisfy { $0 == 0 } }

  /// Counts an enterprise so many times more; −1 takes it out again.
  public mutating func add(_ sheet: ScoreSheet, times: Int = 1) {
    numbers[0] += times
    let points = layout.questions.map { Self.tenths(of: $0, on: sheet) }
    var first = 0
    for domain in layout.domains {
      add(sheet.domains[domain.domain], to: domain, times)
      let own = points[first..<(first + domain.questions.count)]
      first += domain.questions.count
      add(own.compactMap(\.self), to: domain, times)
    }
    addMatched(points, points, sheet, times)
  }

  /// Counts an enterprise only in the domains in which it has points on every question, and only if
  /// its overall score is final.
  ///
  /// Of each domain the sums of the points and the classes are then about the same enterprises.
  public mutating func addComplete(_ sheet: ScoreSheet) {
    numbers[0] += 1
    guard sheet.overall.status == .scored else { return }
    let points = layout.questions.map { Self.tenths(of: $0, on: sheet) }
    var counted: [Int?] = []
    for domain in layout.domains {
      let own = Array(points[counted.count..<(counted.count + domain.questions.count)])
      let isComplete = own.allSatisfy { $0 != nil }
      counted += isComplete ? own : own.map { _ in nil }
      if isComplete { add(own.compactMap(\.self), to: domain, 1) }
    }
    addMatched(counted, points, sheet, 1)
  }

  /// The points of a question; `nil` unless answered or "don't know".
  private static func tenths(of entry: QualityLayout.Question, on sheet: ScoreSheet) -> Int? {
    switch sheet.states[entry.question] {
    case .answered: roundedTenths(sheet.points[entry.question], over: entry.denominator)
    case .unknown: 0
    case .notApplicable, .skipped, .notAsked: nil
    }
  }

  private mutating func add(_ score: Score, to domain: QualityLayout.Domain, _ times: Int) {
    guard score.status == .scored else { return }
    numbers[domain.scored] += times
    if score.tenths == 0 { numbers[domain.floor] += times }
    if score.tenths == 1000 { numbers[domain.ceiling] += times }
  }

  private mutating func add(_ points: [Int], to domain: QualityLayout.Domain, _ times: Int) {
    guard points.count == domain.questions.count else { return }
    numbers[domain.complete] += times
    var place = domain.products.lowerBound
    for first in points.indices {
      numbers[domain.sums.lowerBound + first] += times * points[first]
      for second in first..<points.count {
        numbers[place] += times * points[first] * points[second]
        place += 1
      }
    }
  }

  /// Counts some questions in the class of the mean points of all questions with points.
  private mutating func addMatched(
    _ counted: [Int?], _ all: [Int?], _ sheet: ScoreSheet, _ times: Int
  ) {
    guard sheet.overall.status == .scored else { return }
    let known = all.compactMap(\.self)
    guard !known.isEmpty else { return }
    let width = 1000 / QualityLayout.classes * known.count
    let matching = min(QualityLayout.classes - 1, known.reduce(0, +) / width)
    for (entry, tenths) in zip(layout.questions, counted) {
      guard let tenths else { continue }
      let start = entry.start + QualityLayout.perClass * matching
      numbers[start] += times
      if tenths >= 500 { numbers[start + 1] += times }
      numbers[start + 2] += times * tenths
      numbers[start + 3] += times * tenths * tenths
    }
  }

  /// Adds number by number; both must be of the same questionnaire and form.
  public static func += (a: inout QualityCounts, b: QualityCounts) {
    for position in a.numbers.indices { a.numbers[position] += b.numbers[position] }
  }

  /// Subtracts number by number; both must be of the same questionnaire and form.
  public static func -= (a: inout QualityCounts, b: QualityCounts) {
    for position in a.numbers.indices { a.numbers[position] -= b.numbers[position] }
  }

  /// The inverse: what added gives nothing.
  public static prefix func - (counts: QualityCounts) -> QualityCounts {
    var inverse = counts
    for position in inverse.numbers.indices { inverse.numbers[position].negate() }
    return inverse
  }
}
