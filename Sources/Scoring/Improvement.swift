public import Questionnaires

extension Scorer {
  /// The answer to a question once an action is done; options are added to those chosen.
  public func answer(after improvement: Action.Improvement, in sheet: ScoreSheet) -> Answer {
    switch improvement.answer {
    case .option(let ordinal): return .option(ordinal)
    case .number(let number): return .number(number)
    case .percent(let percent): return .percent(percent)
    case .adding(let bits):
      let question = improvement.question
      let chosen = sheet.states[question] == .answered ? sheet.values[question] : 0
      return .options(UInt64(bitPattern: chosen) & plan.questions[question].countable | bits)
    }
  }

  /// What conditions compare of that answer.
  ///
  /// - Parameters:
  ///   - improvement: what an action does to a question that was asked.
  ///   - value: what conditions compare before; `nil` = no value.
  ///   - sheet: which options are offered, and what a share counts out of.
  /// - Returns: the value before, if only options are added that are not offered.
  func value(
    after improvement: Action.Improvement, from value: Int64?, in sheet: ScoreSheet
  ) -> Int64? {
    let question = improvement.question
    let plan = plan.questions[question]
    switch improvement.answer {
    case .option(let ordinal): return Int64(ordinal)
    case .percent(let percent): return percent
    case .number(let number):
      return plan.base < 0 ? number : wholePercent(number, of: sheet.values[Int(plan.base)])
    case .adding(let bits):
      let added = bits & offered(question, in: sheet)
      guard added != 0 else { return value }
      return (value ?? 0) & Int64(bitPattern: plan.countable) | Int64(bitPattern: added)
    }
  }

  /// The points of a question with a domain once an action is done, times the denominator.
  func points(after improvement: Action.Improvement, in sheet: ScoreSheet) -> Int64 {
    let question = improvement.question
    let now = sheet.states[question] == .answered ? sheet.values[question] : nil
    guard let then = value(after: improvement, from: now, in: sheet) else { return 0 }
    return points(question, value: then, in: sheet)
  }

  /// The points of a value of a question with a domain, times the denominator.
  func points(_ question: Int, value: Int64, in sheet: ScoreSheet) -> Int64 {
    points(question, value: value, offered: offered(question, in: sheet))
  }

  /// The bits of the options that a scored sheet offers; 0 for a question without any.
  private func offered(_ question: Int, in sheet: ScoreSheet) -> UInt64 {
    plan.questions[question].hasOptionBits
      ? offered(question, sheet.states.span, sheet.values.span) : 0
  }
}
