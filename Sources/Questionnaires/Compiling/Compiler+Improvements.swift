internal import JSON

extension QuestionnaireCompiler {
  /// Reads what an action changes: a code, codes added, a number or `{"x":percent}` by question.
  func improvements(_ reader: ObjectReader, _ questions: [Question]) -> [Action.Improvement] {
    guard let value = reader.value("improves", needed: true),
      let members = ObjectReader(value, "improves", keys: nil, findings)?.object.members
    else { return [] }
    return members.compactMap { member in
      guard let position = positions[member.key] else {
        findings.report(
          .unknownID(member.key, kind: .question, known: questionIDs),
          at: member.keyOffset)
        return nil
      }
      if kindless.contains(position) { return nil }
      return target(member.value, questions[position]).map {
        Action.Improvement(question: position, answer: $0)
      }
    }
  }

  private func target(
    _ value: JSONValue, _ question: Question
  ) -> Action.Improvement.Target? {
    func unsuited(_ reason: String) -> Action.Improvement.Target? {
      findings.report(
        .improvementUnsuited(question: question.id, reason: reason), at: value.offset)
      return nil
    }
    switch question.kind {
    case .single:
      guard let code = value.string else { return unsuited("it takes one option's code") }
      return ordinal(code, question, at: value.offset).map { .option($0) }
    case .multiple:
      guard let codes = value.array, !codes.isEmpty else {
        return unsuited("it takes an array of option codes")
      }
      var bits: UInt64 = 0
      for code in codes {
        guard let text = code.string else { return unsuited("it takes an array of option codes") }
        guard let ordinal = ordinal(text, question, at: code.offset) else { return nil }
        if question.options[ordinal].isExclusive {
          return unsuited("\"\(text)\" is exclusive and cannot be added")
        }
        let bit: UInt64 = 1 << UInt64(ordinal)
        if bits & bit != 0 {
          findings.report(.duplicateEntry(text, key: question.id), at: code.offset)
        }
        bits |= bit
      }
      if case .multiple(let multiple) = question.kind, let most = multiple.choose,
        bits.nonzeroBitCount > most
      {
        return unsuited("at most \(most) options may be chosen")
      }
      return .adding(bits)
    case .number(let range):
      if let number = value.integer {
        // An empty range has been reported; it says nothing about the number.
        return range.min > range.max || (range.min...range.max).contains(number)
          ? .number(number) : unsuited("the number lies outside \(range.min) to \(range.max)")
      }
      guard range.of != nil else { return unsuited("it takes a whole number") }
      guard let object = value.object, object.members.count == 1, let x = object["x"]?.integer
      else { return unsuited("it takes a whole number or {\"x\": percent}") }
      return (0...100).contains(x) ? .percent(x) : unsuited("the percentage lies outside 0 to 100")
    case .text: return unsuited("it is a text question")
    }
  }

  private func ordinal(_ code: String, _ question: Question, at offset: Int) -> Int? {
    if let ordinal = question.option(code) { return ordinal }
    findings.report(
      .unknownOption(
        code, question: question.id, known: question.options.map(\.code),
        place: .improvement),
      at: offset)
    return nil
  }
}
