public import Questionnaires
internal import Scoring

/// The answers of a cell's enterprises to every question.
public struct Detail: Hashable, Sendable {
  let layout: DetailLayout
  var numbers: [Int]

  /// No enterprise.
  public static func zero(for questionnaire: Questionnaire) -> Detail {
    Detail(DetailLayout(questionnaire))
  }

  init(_ layout: DetailLayout) {
    self.layout = layout
    numbers = Array(repeating: 0, count: layout.size)
  }

  /// By position of the question; all 0 for text questions.
  public var questions: [QuestionCounts] { layout.entries.indices.map { self[$0] } }

  /// The counts of the question at a position; all 0 for text questions.
  public subscript(question: Int) -> QuestionCounts {
    let entry = layout.entries[question]
    guard entry.kind != .text else { return .none }
    return QuestionCounts(
      options: Array(numbers[entry.start..<entry.unknown]),
      missing: MissingCounts(
        unknown: numbers[entry.unknown], notApplicable: numbers[entry.notApplicable],
        skipped: numbers[entry.skipped], notAsked: numbers[entry.notAsked]),
      n: numbers[entry.n], sum: numbers[entry.sum], squares: numbers[entry.squares])
  }

  /// The number of enterprises; `nil` in a questionnaire of texts alone.
  var enterprises: Int? {
    layout.entries.first { $0.kind != .text }.map {
      numbers[$0.n] + numbers[$0.notApplicable] + numbers[$0.skipped] + numbers[$0.notAsked]
    }
  }

  /// Counts an enterprise so many times more.
  mutating func add(_ sheet: ScoreSheet, times: Int) {
    for (question, entry) in layout.entries.enumerated() where entry.kind != .text {
      switch sheet.states[question] {
      case .answered: add(sheet, question, entry, times: times)
      case .unknown:
        numbers[entry.unknown] += times
        numbers[entry.n] += times
      case .notApplicable: numbers[entry.notApplicable] += times
      case .skipped: numbers[entry.skipped] += times
      case .notAsked: numbers[entry.notAsked] += times
      }
    }
  }

  private mutating func add(
    _ sheet: ScoreSheet, _ question: Int, _ entry: DetailLayout.Entry, times: Int
  ) {
    numbers[entry.n] += times
    switch entry.kind {
    case .single: numbers[entry.start + Int(sheet.values[question])] += times
    case .multiple:
      var bits = UInt64(bitPattern: sheet.values[question])
      while bits != 0 {
        numbers[entry.start + bits.trailingZeroBitCount] += times
        bits &= bits - 1
      }
    case .number, .text: break
    }
    guard entry.denominator > 0 else { return }
    let tenths = roundedTenths(sheet.points[question], over: entry.denominator)
    numbers[entry.sum] += times * tenths
    numbers[entry.squares] += times * tenths * tenths
  }

  /// Adds number by number; both must be of the same questionnaire.
  public static func += (a: inout Detail, b: Detail) {
    for position in a.numbers.indices { a.numbers[position] += b.numbers[position] }
  }

  /// The counts of both, which must be of the same questionnaire.
  public static func + (a: Detail, b: Detail) -> Detail {
    var sum = a
    sum += b
    return sum
  }

  /// Subtracts number by number; both must be of the same questionnaire.
  public static func -= (a: inout Detail, b: Detail) {
    for position in a.numbers.indices { a.numbers[position] -= b.numbers[position] }
  }
}

extension QuestionCounts {
  fileprivate static let none = QuestionCounts(
    options: [],
    missing: MissingCounts(unknown: 0, notApplicable: 0, skipped: 0, notAsked: 0), n: 0, sum: 0,
    squares: 0)
}

/// `10 · points / denominator` rounded to the nearest whole number, halves up.
func roundedTenths(_ points: Int64, over denominator: Int64) -> Int {
  // Small numbers, the usual case, need no 128-bit division.
  if points < 1 << 57, denominator < 1 << 61 {
    return Int((20 * points + denominator) / (2 * denominator))
  }
  return Int((20 * Int128(points) + Int128(denominator)) / (2 * Int128(denominator)))
}
