internal import JSON
internal import Questionnaires
internal import Text

/// Reads the `answers` of a response against the questionnaire.
struct AnswerReader {
  typealias Report = (ResponseProblem, Int) -> Void

  private let questionnaire: Questionnaire
  /// Offsets of values that could not be read: reported already, and no answer.
  private let unreadable: Set<Int>
  private(set) var answers: Answers

  init(_ questionnaire: Questionnaire, unreadable: Set<Int>) {
    self.questionnaire = questionnaire
    self.unreadable = unreadable
    answers = Answers(for: questionnaire)
  }

  mutating func read(_ members: JSONObject, report: Report) {
    var limited: [(position: Int, range: NumberRange)] = []
    lazy var known = questionnaire.questions.map(\.id)
    for member in members.members {
      guard let position = questionnaire.question(member.key) else {
        report(.unknownQuestion(member.key, known: known), member.keyOffset)
        continue
      }
      let question = questionnaire.questions[position]
      guard let answer = answer(to: question, member, report) else { continue }
      answers[position] = answer
      if case .number(let range) = question.kind, range.of != nil || range.notAbove != nil {
        limited.append((position, range))
      }
    }
    // The limits may stand behind what they limit.
    for (position, range) in limited { checkLimits(of: position, range, members, report) }
  }

  private func answer(
    to question: Question, _ member: JSONObject.Member, _ report: Report
  ) -> Answer? {
    let offset = member.value.offset
    guard let object = member.value.object else {
      report(.wrongType(question: question.id, expected: .answer), offset)
      return nil
    }
    for extra in object.members where extra.key != "v" && extra.key != "m" {
      report(.unknownKey(extra.key), extra.keyOffset)
    }
    switch (object["v"], object["m"]) {
    case (let value?, nil): return self.value(value, of: question, report)
    case (nil, let kind?): return missing(kind, of: question, report)
    default:
      report(.valueAndMissing(question: question.id), offset)
      return nil
    }
  }

  private func missing(_ value: JSONValue, of question: Question, _ report: Report) -> Answer? {
    guard let kind = value.string.flatMap(MissingKind.init) else {
      report(
        .wrongType(
          question: question.id, expected: .missingKind),
        value.offset)
      return nil
    }
    guard question.offers(kind) else {
      report(.missingNotOffered(kind.rawValue, question: question.id), value.offset)
      return nil
    }
    return .missing(kind)
  }

  private func value(_ value: JSONValue, of question: Question, _ report: Report) -> Answer? {
    if !unreadable.isEmpty, unreadable.contains(value.offset) { return nil }
    switch question.kind {
    case .single:
      guard let code = value.string else {
        report(.wrongType(question: question.id, expected: .option), value.offset)
        return nil
      }
      if code.isEmpty {
        report(.emptyValue(question: question.id), value.offset)
        return nil
      }
      return ordinal(code, question, at: value.offset, report).map(Answer.option)
    case .multiple(let multiple): return options(value, multiple, question, report)
    case .number(let range): return number(value, range, question, report)
    case .text:
      report(.wordsNotAllowed(question: question.id), value.offset)
      return nil
    }
  }

  private func ordinal(
    _ code: String, _ question: Question, at offset: Int, _ report: Report
  ) -> Int? {
    if let ordinal = question.option(code) { return ordinal }
    report(
      .unknownOption(code, question: question.id, known: question.options.map(\.code)), offset)
    return nil
  }

  private func options(
    _ value: JSONValue, _ multiple: Multiple, _ question: Question, _ report: Report
  ) -> Answer? {
    guard let codes = value.array else {
      report(.wrongType(question: question.id, expected: .options), value.offset)
      return nil
    }
    if codes.isEmpty {
      report(.emptyValue(question: question.id), value.offset)
      return nil
    }
    var bits: UInt64 = 0
    var isSound = true
    for code in codes {
      guard let text = code.string else {
        report(.wrongType(question: question.id, expected: .optionCodes), code.offset)
        isSound = false
        continue
      }
      guard let ordinal = ordinal(text, question, at: code.offset, report) else {
        isSound = false
        continue
      }
      let bit: UInt64 = 1 << UInt64(ordinal)
      if bits & bit != 0 {
        report(.duplicateOption(text, question: question.id), code.offset)
        isSound = false
      }
      bits |= bit
    }
    let exclusive = bits & ~multiple.countable
    if exclusive != 0, bits.nonzeroBitCount > 1 {
      let code = multiple.options[exclusive.trailingZeroBitCount].code
      report(.exclusiveBeside(code, question: question.id), value.offset)
      isSound = false
    }
    if let most = multiple.choose, bits.nonzeroBitCount > most {
      report(.tooMany(question: question.id, most: most), value.offset)
      isSound = false
    }
    return isSound ? .options(bits) : nil
  }

  private func number(
    _ value: JSONValue, _ range: NumberRange, _ question: Question, _ report: Report
  ) -> Answer? {
    if let number = value.integer {
      guard (range.min...range.max).contains(number) else {
        report(
          .outOfRange(
            question: question.id, value: number, allowed: range.min...range.max),
          value.offset)
        return nil
      }
      return .number(number)
    }
    guard range.of != nil, let object = value.object, object.members.count == 1,
      let x = object["x"]?.integer
    else {
      report(
        .wrongType(question: question.id, expected: .wholeNumber(orPercent: range.of != nil)),
        value.offset)
      return nil
    }
    guard (0...100).contains(x) else {
      report(
        .outOfRange(question: question.id, value: x, allowed: 0...100, isPercent: true),
        value.offset)
      return nil
    }
    return .percent(x)
  }

  /// A number may exceed neither its base nor the question it names in `notAbove`.
  private func checkLimits(
    of position: Int, _ range: NumberRange, _ members: JSONObject, _ report: Report
  ) {
    let answer = answers[position]
    guard answer.isValue, answer.percentage == nil else { return }
    var others = [range.of, range.notAbove].compactMap(\.self)
    if others.count == 2, others[0] == others[1] { others.removeLast() }
    for other in others
    where answers[other].isValue && answers[other].percentage == nil
      && answer.raw > answers[other].raw
    {
      let (question, limit) = (questionnaire.questions[position], questionnaire.questions[other])
      report(
        .aboveOther(question: question.id, other: limit.id),
        members[question.id]?.object?["v"]?.offset ?? 0)
    }
  }
}
