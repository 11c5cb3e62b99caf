/// Carries answers to one version of a questionnaire over to another one.
///
/// Questions are found by id and options by code, never by position. What the other version does
/// not know or would not accept becomes no answer, and is reported; of several chosen options, those
/// it knows remain. A question that only the other version has gets no answer.
public struct AnswerMapping: Sendable {
  private let new: Questionnaire
  private let routes: [Route]
  private let forms: [Form?]

  /// Where the answer to one question goes.
  private struct Route: Sendable {
    let id: String
    /// The position of the question in the other version; `nil` = it has none.
    let target: Int?
    let hasSameKind: Bool
    /// Whether a percentage counts out of the same question.
    let hasSameBase: Bool
    /// By ordinal: the code, and the ordinal in the other version.
    let options: [(code: String, ordinal: Int?)]
  }

  /// The way from one version to another of the same questionnaire.
  public init(from old: Questionnaire, to new: Questionnaire) {
    self.new = new
    forms = old.forms.map(new.form)
    routes = old.questions.map { question in
      let target = new.question(question.id)
      let other = target.map { new.questions[$0] }
      return Route(
        id: question.id, target: target, hasSameKind: other?.kind.name == question.kind.name,
        hasSameBase: question.base(in: old) == other?.base(in: new),
        options: question.options.map { ($0.code, other?.option($0.code)) })
    }
  }

  /// The same form in the other version, or `nil` if it has none of that name.
  public func form(_ form: Form) -> Form? { forms[form.index] }

  /// The answers as the other version takes them, and what it does not take, in the order of the
  /// questions.
  ///
  /// - Parameter answers: by position of the old version's questions.
  /// - Returns: answers by position of the new version's questions, each valid there.
  public func map(_ answers: Answers) -> (answers: Answers, losses: [AnswerLoss]) {
    var mapped = Answers(for: new)
    var losses: [AnswerLoss] = []
    for (answer, route) in zip(answers.values, routes) {
      // Nothing is lost of an answer that says nothing.
      if answer == .absent || answer == .skipped && route.target == nil { continue }
      guard let target = route.target else {
        losses.append(AnswerLoss(question: route.id, reason: .unknownQuestion))
        continue
      }
      mapped[target] = map(answer, route, to: new.questions[target]) {
        losses.append(AnswerLoss(question: route.id, reason: $0))
      }
    }
    for route in routes {
      guard let target = route.target, let other = limit(exceededBy: target, in: mapped) else {
        continue
      }
      mapped[target] = .absent
      losses.append(AnswerLoss(question: route.id, reason: .aboveOther(other)))
    }
    return (mapped, losses)
  }

  private func map(
    _ answer: Answer, _ route: Route, to question: Question, lose: (AnswerLoss.Reason) -> Void
  ) -> Answer {
    if let missing = answer.missing {
      if question.offers(missing) { return answer }
      if missing != .skipped { lose(.notOffered(missing)) }
      return .absent
    }
    guard route.hasSameKind else {
      lose(.otherKind)
      return .absent
    }
    switch question.kind {
    case .single:
      let option = route.options[Int(answer.raw)]
      if let ordinal = option.ordinal { return .option(ordinal) }
      lose(.unknownOption(option.code))
      return .absent
    case .multiple(let multiple): return chosen(answer, route, of: multiple, lose)
    case .number(let range): return number(answer, route, in: range, lose)
    case .text: return answer
    }
  }

  private func chosen(
    _ answer: Answer, _ route: Route, of multiple: Multiple, _ lose: (AnswerLoss.Reason) -> Void
  ) -> Answer {
    var bits: UInt64 = 0
    for (place, option) in route.options.enumerated() where answer.raw >> Int64(place) & 1 == 1 {
      if let ordinal = option.ordinal {
        bits |= 1 << UInt64(ordinal)
      } else {
        lose(.unknownOption(option.code))
      }
    }
    if bits == 0 { return .absent }
    let exclusive = bits & ~multiple.countable
    if exclusive != 0, bits.nonzeroBitCount > 1 {
      lose(.exclusiveBeside(multiple.options[exclusive.trailingZeroBitCount].code))
      return .absent
    }
    if let most = multiple.choose, bits.nonzeroBitCount > most {
      lose(.tooMany(most: most))
      return .absent
    }
    return .options(bits)
  }

  private func number(
    _ answer: Answer, _ route: Route, in range: NumberRange, _ lose: (AnswerLoss.Reason) -> Void
  ) -> Answer {
    if answer.percentage != nil {
      if route.hasSameBase { return answer }
      lose(.otherBase)
      return .absent
    }
    if range.min <= answer.raw, answer.raw <= range.max { return answer }
    lose(.outOfRange(min: range.min, max: range.max))
    return .absent
  }

  /// The question whose answer a number exceeds although it may not, or `nil`.
  private func limit(exceededBy position: Int, in answers: Answers) -> String? {
    guard case .number(let range) = new.questions[position].kind else { return nil }
    let answer = answers[position]
    guard answer.isValue, answer.percentage == nil else { return nil }
    for other in [range.of, range.notAbove].compactMap(\.self)
    where answers[other].isValue && answers[other].percentage == nil
      && answer.raw > answers[other].raw
    {
      return new.questions[other].id
    }
    return nil
  }
}

extension Question {
  /// The id of the question out of whose value a number counts.
  fileprivate func base(in questionnaire: Questionnaire) -> String? {
    guard case .number(let range) = kind else { return nil }
    return range.of.map { questionnaire.questions[$0].id }
  }
}
