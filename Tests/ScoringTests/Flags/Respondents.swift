import Questionnaires
import Scoring
import TestSupport

import func Foundation.exp

/// Imaginary people who answer the shipped questionnaire, with care or without.
struct Respondents {
  let questionnaire: Questionnaire
  let form: Form
  private let scorer: Scorer
  private var random: SplitMix64

  /// A response and the minutes it took.
  struct Response {
    var answers: Answers
    var minutes: Int
  }

  /// How long each question takes to read here, in seconds.
  static let secondsEach = 13

  init(_ questionnaire: Questionnaire, form: Form, seed: UInt64) {
    self.questionnaire = questionnaire
    self.form = form
    scorer = Scorer(questionnaire)
    random = SplitMix64(seed: seed)
  }

  var reading: [Int] {
    Array(repeating: Self.secondsEach, count: questionnaire.questions.count)
  }

  // MARK: With care

  /// Somebody who says what is true of an enterprise; one answer in fifty is a slip.
  mutating func careful() -> Response {
    let maturity = normal()
    let leanings = questionnaire.sections.map { _ in maturity + 0.6 * normal() }
    var response = respond { respondents, position, sheet in
      respondents.random(below: 50) == 0
        ? respondents.anything(position, sheet)
        : respondents.truth(position, leanings, sheet)
    }
    response.minutes = minutes(of: response.answers, times: 0.6 + 1.4 * unit())
    return response
  }

  /// What is true of the enterprise as far as it has been asked.
  private mutating func truth(_ position: Int, _ leanings: [Double], _ sheet: ScoreSheet)
    -> Answer
  {
    let question = questionnaire.questions[position]
    let leaning = leanings[question.section] + 0.7 * normal()
    let share = 1 / (1 + exp(-leaning))
    func chosen(_ id: String, _ codes: String...) -> Bool {
      guard let other = questionnaire.question(id), sheet.states[other] == .answered else {
        return false
      }
      return codes.contains { code in
        guard let ordinal = questionnaire.questions[other].option(code) else { return false }
        if case .multiple = questionnaire.questions[other].kind {
          return sheet.values[other] >> Int64(ordinal) & 1 == 1
        }
        return sheet.values[other] == Int64(ordinal)
      }
    }
    switch (question.id, question.kind) {
    case ("people", _):
      return .number(Int64(exp(5 * unit())))
    case ("ec_orders", .single(let options)):
      // Who sells online has a page or more; who does not has none.
      return .option(
        chosen("sells_online", "yes")
          ? options.count - 3 + random(below: 3) : random(below: options.count - 3))
    case ("ec_pay", .single(let options)) where chosen("business_facts", "cards"):
      return .option(max(2, min(options.count - 1, Int(share * Double(options.count)))))
    case ("ctx_internet", .single(let options))
    where chosen("business_facts", "accounts") || chosen("sells_online", "yes")
      || usesInternet(sheet):
      return .option(1 + random(below: options.count - 1))
    case ("cy_measures", .multiple(let multiple)):
      var bits: UInt64 = 0
      for (ordinal, option) in multiple.options.enumerated() where !option.isExclusive {
        let has =
          switch option.code {
          case "backup": chosen("cy_backups", "byhand", "automatic", "tested")
          case "combined": chosen("cy_second_factor", "mail", "main", "all")
          default: unit() < share / 2
          }
        if has { bits |= 1 << UInt64(ordinal) }
      }
      let none = ~multiple.countable & (1 << UInt64(multiple.options.count) - 1)
      return .options(bits == 0 ? none : bits)
    case (_, .single(let options)):
      if unit() < 0.03 { return question.offers(.unknown) ? .unknown : .option(0) }
      return .option(
        question.domain == nil
          ? random(below: options.count)
          : min(options.count - 1, Int(share * Double(options.count))))
    case (_, .number(let range)):
      guard let base = range.of ?? range.notAbove, sheet.states[base] == .answered else {
        return .number(min(range.max, range.min + Int64(share * Double(range.max - range.min) / 4)))
      }
      let whole = sheet.values[base]
      let floor: Int64 = question.id == "sk_connected" ? 1 : 0
      if question.id == "employees" {
        return .number(Int64((Double(whole) * (0.4 + 0.6 * unit())).rounded(.down)))
      }
      return .number(max(min(floor, whole), Int64((Double(whole) * share).rounded())))
    default: return anything(position, sheet)
    }
  }

  private func usesInternet(_ sheet: ScoreSheet) -> Bool {
    questionnaire.question("sk_connected").map { sheet.values[$0] > 0 } ?? false
  }

  // MARK: Without care

  /// Somebody who chooses one place all the way, but for one answer in twenty.
  mutating func straightLiner() -> Response {
    let place = random(below: 5)
    let isFromEnd = random(below: 2) == 0
    var response = respond { respondents, position, sheet in
      guard case .single(let options) = respondents.questionnaire.questions[position].kind,
        respondents.random(below: 20) != 0
      else { return respondents.anything(position, sheet) }
      let ordinal = min(place, options.count - 1)
      return .option(isFromEnd ? options.count - 1 - ordinal : ordinal)
    }
    response.minutes = minutes(of: response.answers, times: 1)
    return response
  }

  /// Somebody who answers anything, quickly.
  mutating func clicker() -> Response {
    var response = respond { $0.anything($1, $2) }
    response.minutes = minutes(of: response.answers, times: 0.1 + 0.15 * unit())
    return response
  }

  /// Somebody careful who types one digit too many where the people are asked.
  mutating func slipOfDigit() -> Response {
    let people = questionnaire.question("people") ?? 0
    let employees = questionnaire.question("employees") ?? 0
    while true {
      var response = careful()
      guard response.answers[people].isValue, response.answers[employees].raw > 0,
        response.answers[people].raw <= 50
      else { continue }
      response.answers[people] = .number(response.answers[people].raw * 10)
      return response
    }
  }

  // MARK: Any answer

  private mutating func respond(
    _ answer: (inout Respondents, Int, ScoreSheet) -> Answer
  ) -> Response {
    var answers = Answers(for: questionnaire)
    var sheet = ScoreSheet(for: questionnaire)
    for position in questionnaire.questions.indices {
      // Decides whether it is asked.
      scorer.resolve(position, .absent, form: form, in: &sheet)
      guard sheet.states[position] != .notAsked else { continue }
      answers[position] = answer(&self, position, sheet)
      scorer.resolve(position, answers[position], form: form, in: &sheet)
    }
    return Response(answers: answers, minutes: 1)
  }

  private mutating func anything(_ position: Int, _ sheet: ScoreSheet) -> Answer {
    switch questionnaire.questions[position].kind {
    case .single(let options): return .option(random(below: options.count))
    case .multiple(let multiple):
      var bits: UInt64 = 0
      for ordinal in multiple.options.indices where !multiple.options[ordinal].isExclusive {
        if random(below: 2) == 0, bits.nonzeroBitCount < multiple.choose ?? 64 {
          bits |= 1 << UInt64(ordinal)
        }
      }
      return bits == 0 ? .options(1) : .options(bits)
    case .number(let range):
      var most = min(range.max, 200)
      for other in [range.of, range.notAbove].compactMap(\.self)
      where sheet.states[other] == .answered { most = min(most, sheet.values[other]) }
      return .number(range.min + Int64(random(below: Int(max(0, most - range.min)) + 1)))
    case .text: return .absent
    }
  }

  private func minutes(of answers: Answers, times: Double) -> Int {
    let asked = scorer.score(answers, form: form).states.count { $0 != .notAsked }
    return max(1, Int((Double(asked * Self.secondsEach) * times / 60).rounded()))
  }

  // MARK: Chance

  private mutating func random(below bound: Int) -> Int {
    Int.random(in: 0..<bound, using: &random)
  }
  private mutating func unit() -> Double { Double.random(in: 0..<1, using: &random) }

  /// About normal: the sum of twelve.
  private mutating func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + unit() } }
}
