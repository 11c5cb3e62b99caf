extension AnswerSpace {
  /// What a value leaves open to the questions that count out of it or may not exceed it: values
  /// that leave the same need not be told apart.
  func room(_ value: Int64, of base: Int) -> [UInt128] {
    (dependents[base] ?? []).map { room(value, for: $0, base: base) }
  }

  private func room(_ value: Int64, for dependent: Int, base: Int) -> UInt128 {
    let question = questionnaire.questions[dependent]
    guard case .number(let range) = question.kind, dependents[dependent] == nil else {
      return UInt128(truncatingIfNeeded: value)
    }
    let isScored = isOfInterest(question)
    if range.of == base, range.notAbove == nil {
      let alike = alike(dependent, range)
      return range.percents(of: value).reduce(0) { $0 | 1 << UInt128(alike[Int($1)]) }
    }
    if range.of == nil, !isScored {
      let cuts = Numbers.cuts(of: facts[dependent] ?? [], range)
      return UInt128(cuts.count { $0 <= value })
    }
    return UInt128(truncatingIfNeeded: value)
  }

  /// For each percentage, the smallest that the proof cannot tell from it.
  private func alike(_ question: Int, _ range: NumberRange) -> [Int] {
    if let known = alike[question] { return known }
    let facts = self.facts[question] ?? []
    let scale = isOfInterest(questionnaire.questions[question]) ? range.scale : nil
    var firsts: [[Int64]: Int] = [:]
    let result = (0...100).map { percent in
      let truths = facts.map {
        Int64($0.truth(state: .answered, value: Int64(percent)).rawValue)
      }
      let points = scale.map { $0.points(at: Int64(percent), denominator: denominator) }
      let key = truths + [points ?? 0]
      let first = firsts[key] ?? percent
      firsts[key] = first
      return first
    }
    alike[question] = result
    return result
  }
}
