import Questionnaires

/// Valid answers without regard to what applies: every question may have any answer it allows.
enum RandomAnswers {
  static func answers(
    to questionnaire: Questionnaire, using random: inout some RandomNumberGenerator
  ) -> Answers {
    var answers = Answers(for: questionnaire)
    for (position, question) in questionnaire.questions.enumerated() {
      answers[position] = answer(to: question, answers, using: &random)
    }
    return answers
  }

  private static func answer(
    to question: Question, _ before: Answers, using random: inout some RandomNumberGenerator
  ) -> Answer {
    if Int.random(in: 0..<5, using: &random) == 0 {
      let kinds = MissingKind.allCases.filter(question.offers)
      return kinds.randomElement(using: &random).map(Answer.missing) ?? .absent
    }
    switch question.kind {
    case .single(let options): return .option(Int.random(in: options.indices, using: &random))
    case .multiple(let multiple):
      let exclusive = multiple.options.firstIndex(where: \.isExclusive)
      if let exclusive, Int.random(in: 0..<6, using: &random) == 0 {
        return .options(1 << UInt64(exclusive))
      }
      let ordinals = multiple.options.indices.filter { !multiple.options[$0].isExclusive }
      let most = min(multiple.choose ?? ordinals.count, ordinals.count)
      let chosen = ordinals.shuffled(using: &random).prefix(
        Int.random(in: 1...most, using: &random))
      return .options(chosen.reduce(0) { $0 | 1 << UInt64($1) })
    case .number(let range): return number(range, before, using: &random)
    case .text: return .absent
    }
  }

  /// Small numbers and those around usual limits more often than others.
  private static func number(
    _ range: NumberRange, _ before: Answers, using random: inout some RandomNumberGenerator
  ) -> Answer {
    if range.of != nil, Int.random(in: 0..<4, using: &random) == 0 {
      return .percent(Int64.random(in: 0...100, using: &random))
    }
    var most = range.max
    for limit in [range.of, range.notAbove].compactMap(\.self) where before[limit].isValue {
      most = min(most, before[limit].raw)
    }
    guard range.min <= most else { return .absent }
    let usual: [Int64] = [0, 1, 2, 9, 10, 11, 12, 20, 49, 50, 51, 249, 250, 251]
    let near = usual.filter { (range.min...most).contains($0) }
    if let number = near.randomElement(using: &random), Bool.random(using: &random) {
      return .number(number)
    }
    return .number(Int64.random(in: range.min...min(most, range.min + 300), using: &random))
  }
}
