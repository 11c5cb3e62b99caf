public import Questionnaires
public import Scoring
public import Storage
internal import Text

/// Makes complete, plausible-looking answers of enterprises that do not exist.
///
/// For trying out and for tests only: every response is marked synthetic, and nothing synthetic is
/// ever shown as a benchmark.
public struct Simulation: Sendable {
  private let scorer: Scorer
  private let form: Form
  private var random: SeededRandom

  /// The notice to which a simulated consent refers; nobody was shown it.
  public static let notice = "No enterprise stands behind this response."

  /// A simulation whose responses follow from the seed alone.
  public init(_ scorer: Scorer, form: Form, seed: UInt64) {
    self.scorer = scorer
    self.form = form
    random = SeededRandom(seed: seed)
  }

  /// The next enterprise's answers; with consent, so that they count.
  public mutating func next() -> NewAssessment {
    let questionnaire = scorer.questionnaire
    var sheet = ScoreSheet(for: questionnaire)
    var answers = Answers(for: questionnaire)
    // One number for the whole firm, so that its answers hang together as a real firm's do.
    let maturity = random.uniform(101)
    for (position, question) in questionnaire.questions.enumerated()
    where question.belongs(to: form) {
      if question.dependsOnOthers {
        scorer.score(answers, form: form, into: &sheet)
        guard sheet.states[position] != .notAsked else { continue }
      }
      answers[position] = answer(to: question, position, maturity, answers, sheet)
    }
    let day = CalendarDate(iso: "2026-01-01")?.adding(days: Int(random.uniform(300)))
    let completed = day?.iso ?? "2026-01-01"
    var assessment = NewAssessment(
      id: uuid(), logic: questionnaire.logic, form: questionnaire.name(of: form),
      locale: questionnaire.sourceLocale, completed: completed, answers: answers,
      consent: Consent(
        scope: ["aggregate"], notice: Seal.hash(Array(Self.notice.utf8)), date: completed))
    assessment.isSynthetic = true
    assessment.minutes = 6 + Int(random.uniform(15))
    assessment.mode = .oneself
    return assessment
  }

  private mutating func answer(
    to question: Question, _ position: Int, _ maturity: UInt64, _ answers: Answers,
    _ sheet: ScoreSheet
  ) -> Answer {
    if question.offers(.unknown), random.uniform(100) < 4 { return .unknown }
    if question.offers(.skipped), random.uniform(100) < 2 { return .skipped }
    if question.offers(.notApplicable), random.uniform(100) < 10 { return .notApplicable }
    switch question.kind {
    case .single(let options):
      if question.domain == nil { return .option(Int(random.uniform(UInt64(options.count)))) }
      return .option(around(maturity, options.count))
    case .multiple(let multiple): return .options(bits(multiple, maturity, sheet))
    case .number(let range):
      let limits = [range.of, range.notAbove].compactMap(\.self).map { answers[$0] }
      let most = limits.filter(\.isValue).map(\.raw).min().map { min($0, range.max) } ?? range.max
      // No number fits between the smallest and what limits it: nothing can be answered.
      guard most >= range.min else { return .absent }
      return .number(number(range.min, most, position, range, maturity))
    case .text: return .absent
    }
  }

  /// An ordinal near the firm's maturity.
  private mutating func around(_ maturity: UInt64, _ count: Int) -> Int {
    let spread = Int(random.uniform(61)) - 30
    let place = min(100, max(0, Int(maturity) + spread))
    return min(count - 1, place * count / 101)
  }

  /// Options that are offered, the more the more mature the firm is; the exclusive one if none.
  private mutating func bits(
    _ multiple: Multiple, _ maturity: UInt64, _ sheet: ScoreSheet
  ) -> UInt64 {
    let offered = multiple.options.indices.filter { ordinal in
      multiple.options[ordinal].when.map { $0.truth(over: sheet) == .yes } ?? true
    }
    let most = multiple.choose ?? multiple.options.count
    var bits: UInt64 = 0
    for ordinal in offered
    where !multiple.options[ordinal].isExclusive && bits.nonzeroBitCount < most {
      if random.uniform(100) < 25 + maturity / 2 { bits |= 1 << UInt64(ordinal) }
    }
    if bits != 0 { return bits }
    let exclusive = offered.first { multiple.options[$0].isExclusive }
    return 1 << UInt64(exclusive ?? offered[Int(random.uniform(UInt64(offered.count)))])
  }

  /// Head counts lean towards small firms, as firms do; shares follow the firm's maturity.
  private mutating func number(
    _ low: Int64, _ high: Int64, _ position: Int, _ range: NumberRange, _ maturity: UInt64
  ) -> Int64 {
    let steps = UInt64(high - low) + 1
    if range.of != nil, let count = Int(exactly: steps) {
      return low + Int64(around(maturity, count))
    }
    if let end = range.scale?.points.last?.x, end >= low, random.uniform(8) > 0 {
      // Beyond its last corner a scale is flat: few answers shall lie there.
      return low + Int64(random.uniform(UInt64(min(end, high) - low) + 1))
    }
    let isHeadCount = scorer.questionnaire.strata.size?.questions.contains(position) == true
    guard isHeadCount else { return low + Int64(random.uniform(steps)) }
    let largest: [UInt64] = [9, 9, 9, 30, 30, 200]
    return low + Int64(random.uniform(min(steps, largest[Int(random.uniform(6))] + 1)))
  }

  private mutating func uuid() -> String {
    var digits = ""
    for _ in 0..<2 {
      let word = String(random.next(), radix: 16)
      digits += String(repeating: "0", count: 16 - word.count) + word
    }
    var letters = Array(digits)
    letters[12] = "4"
    letters[16] = "8"
    for place in [20, 16, 12, 8] { letters.insert("-", at: place) }
    return String(letters)
  }
}

extension Question {
  /// Whether other answers decide if the question applies or what it offers.
  fileprivate var dependsOnOthers: Bool {
    switch kind {
    case .single, .text: when != nil
    case .multiple(let multiple): when != nil || multiple.hasConditionalOptions
    case .number(let range): when != nil || range.of != nil
    }
  }
}
