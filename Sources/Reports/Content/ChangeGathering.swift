internal import Questionnaires
internal import Scoring
internal import Text

/// Gathers what is different between two results.
struct ChangeGathering {
  let before: ScoredForm
  let after: ScoredForm
  let language: Language

  // MARK: Scores

  /// The mean of the readiness domains: comparable where these, their series and weights agree.
  func overall() -> ScoreMovement {
    func parts(_ side: ScoredForm) -> Set<[String]> {
      Set(
        side.questionnaire.domains.filter { $0.role == .readiness }.map {
          [$0.id, "\($0.series)", "\($0.weight)"]
        })
    }
    return ScoreMovement(
      domain: nil, before: before.standing(before.sheet.overall),
      after: after.standing(after.sheet.overall), isComparable: parts(before) == parts(after))
  }

  func domains() -> [ScoreMovement] {
    after.questionnaire.domains.enumerated().map { index, domain in
      let old = before.questionnaire.domains.firstIndex { $0.id == domain.id }
      return ScoreMovement(
        domain: after.texts["domain.\(domain.id)"],
        before: old.flatMap { before.standing(before.sheet.domains[$0]) },
        after: after.standing(after.sheet.domains[index]),
        isComparable: old.map { before.questionnaire.domains[$0].series == domain.series } ?? false)
    }
  }

  // MARK: Answers

  func answers() -> [ChangeContent.AnswerChange] {
    let oldWords = words(before)
    let newWords = words(after)
    return after.questionnaire.questions.enumerated().compactMap { index, question in
      guard let old = before.questionnaire.question(question.id),
        before.questionnaire.questions[old].kind.name == question.kind.name
      else { return nil }
      if case .text = question.kind { return nil }
      guard meaning(of: old, in: before) != meaning(of: index, in: after) else { return nil }
      return ChangeContent.AnswerChange(
        id: question.id, question: after.texts["question.\(question.id)"],
        before: oldWords.answer(to: old, answers: before.answers, sheet: before.sheet),
        after: newWords.answer(to: index, answers: after.answers, sheet: after.sheet))
    }
  }

  private func words(_ side: ScoredForm) -> AnswerWords {
    AnswerWords(side.questionnaire, texts: side.texts, language: language)
  }

  /// What was answered, independent of the order of options and of their words.
  private func meaning(of index: Int, in side: ScoredForm) -> Set<String> {
    let question = side.questionnaire.questions[index]
    let state = side.sheet.states[index]
    guard state == .answered else { return ["\(state)"] }
    let value = side.sheet.values[index]
    switch question.kind {
    case .single(let options): return [options[Int(value)].code]
    case .multiple(let multiple):
      let chosen = multiple.options.enumerated().filter { ordinal, _ in
        UInt64(bitPattern: value) >> UInt64(ordinal) & 1 == 1
      }
      return Set(chosen.map(\.element.code))
    case .number, .text: return ["\(value)"]
    }
  }

  // MARK: Actions

  /// An action that the later questionnaire does not know has not been settled by anybody.
  func settledActions() -> [String] {
    let given = Set(
      after.scorer.actions(in: after.sheet).map { after.questionnaire.actions[$0].id })
    let known = Set(after.questionnaire.actions.map(\.id))
    return before.scorer.rankedActions(in: before.sheet)
      .map { before.questionnaire.actions[$0].id }
      .filter { known.contains($0) && !given.contains($0) }
      .map { after.texts["action.\($0).title"] }
  }
}
