internal import JSON
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
  private let steps: [SimulationStep]
  private let days: [String]
  private let noticeHash: String
  private let logic: String
  private let formName: String
  private let locale: String
  private let empty: Answers
  private var sheet: ScoreSheet
  private var random: SeededRandom

  /// The notice to which a simulated consent refers; nobody was shown it.
  public static let notice = "No enterprise stands behind this response."

  /// A simulation whose responses follow from the seed alone.
  public init(_ scorer: Scorer, form: Form, seed: UInt64) {
    let questionnaire = scorer.questionnaire
    self.scorer = scorer
    self.form = form
    steps = questionnaire.questions.indices
      .filter { questionnaire.questions[$0].belongs(to: form) }
      .map { SimulationStep($0, of: questionnaire) }
    let first = CalendarDate(iso: "2026-01-01")
    days = (0..<300).map { first?.adding(days: $0)?.iso ?? "2026-01-01" }
    noticeHash = SHA256.named(Array(Self.notice.utf8))
    logic = questionnaire.logic
    formName = questionnaire.name(of: form)
    locale = questionnaire.sourceLocale
    empty = Answers(for: questionnaire)
    sheet = ScoreSheet(for: questionnaire)
    random = SeededRandom(seed: seed)
  }

  /// The next enterprise's answers; with consent, so that they count.
  public mutating func next() -> NewAssessment {
    var answers = empty
    // One number for the whole firm, so that its answers hang together as a real firm's do.
    let maturity = random.uniform(101)
    for index in steps.indices {
      let step = steps[index]
      scorer.resolve(step.position, .absent, form: form, in: &sheet)
      if step.dependsOnOthers, sheet.states[step.position] == .notAsked { continue }
      let answer = answer(to: step, maturity, answers)
      answers.values[step.position] = answer
      scorer.resolve(step.position, answer, form: form, in: &sheet)
    }
    let completed = days[Int(random.uniform(300))]
    var assessment = NewAssessment(
      id: uuid(), logic: logic, form: formName, locale: locale, completed: completed,
      answers: answers,
      consent: Consent(scope: ["aggregate"], notice: noticeHash, date: completed))
    assessment.isSynthetic = true
    assessment.minutes = 6 + Int(random.uniform(15))
    assessment.mode = .oneself
    return assessment
  }

  private mutating func answer(
    to step: SimulationStep, _ maturity: UInt64, _ answers: Answers
  ) -> Answer {
    if step.offersUnknown, random.uniform(100) < 4 { return .unknown }
    if step.offersSkipped, random.uniform(100) < 2 { return .skipped }
    if step.offersNotApplicable, random.uniform(100) < 10 { return .notApplicable }
    switch step.kind {
    case .single:
      if !step.isScored { return .option(Int(random.uniform(UInt64(step.options)))) }
      return .option(around(maturity, step.options))
    case .multiple: return .options(bits(step, maturity))
    case .number:
      var most = step.max
      for limit in [step.base, step.limit] where limit >= 0 && answers[limit].isValue {
        most = min(most, answers[limit].raw)
      }
      // No number fits between the smallest and what limits it: nothing can be answered.
      guard most >= step.min else { return .absent }
      return .number(number(step.min, most, step, maturity))
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
  private mutating func bits(_ step: SimulationStep, _ maturity: UInt64) -> UInt64 {
    let offered = scorer.optionsOffered(step.position, in: sheet)
    var bits: UInt64 = 0
    for ordinal in 0..<step.options {
      let bit: UInt64 = 1 << UInt64(ordinal)
      guard offered & bit != 0, step.exclusive & bit == 0, bits.nonzeroBitCount < step.choose
      else { continue }
      if random.uniform(100) < 25 + maturity / 2 { bits |= bit }
    }
    if bits != 0 { return bits }
    let alone = offered & step.exclusive
    if alone != 0 { return alone & (~alone &+ 1) }
    var place = random.uniform(UInt64(offered.nonzeroBitCount))
    var rest = offered
    while place > 0 {
      rest &= rest &- 1
      place -= 1
    }
    return rest & (~rest &+ 1)
  }

  /// Head counts lean towards small firms, as firms do; shares follow the firm's maturity.
  private mutating func number(
    _ low: Int64, _ high: Int64, _ step: SimulationStep, _ maturity: UInt64
  ) -> Int64 {
    let steps = UInt64(high - low) + 1
    if step.base >= 0, let count = Int(exactly: steps) {
      return low + Int64(around(maturity, count))
    }
    if let end = step.scaleEnd, end >= low, random.uniform(8) > 0 {
      // Beyond its last corner a scale is flat: few answers shall lie there.
      return low + Int64(random.uniform(UInt64(min(end, high) - low) + 1))
    }
    guard step.isHeadCount else { return low + Int64(random.uniform(steps)) }
    let largest: UInt64 =
      switch random.uniform(6) {
      case 0...2: 9
      case 3, 4: 30
      default: 200
      }
    return low + Int64(random.uniform(min(steps, largest + 1)))
  }

  private mutating func uuid() -> String {
    let words = [random.next(), random.next()]
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for place in 0..<32 {
      if [8, 12, 16, 20].contains(place) { text.append(UInt8(ascii: "-")) }
      var digit = UInt8(words[place / 16] >> UInt64(60 - place % 16 * 4) & 15)
      if place == 12 { digit = 4 }
      if place == 16 { digit = 8 }
      text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
