internal import Questionnaires
internal import Scoring

extension InterviewState {
  /// Takes in what a person does.
  ///
  /// - Returns: what has to happen, in order; nothing if the event is not possible here, and then
  ///   the state is as it was.
  public mutating func receive(_ event: InterviewEvent) -> [InterviewEffect] {
    let askedToFinish = asksToFinish
    asksToFinish = false
    switch (place, event) {
    case (.question, .leave), (.review, .leave):
      place = .left
      return [.left]
    case (.question(let question), .answer(let answer, let words)):
      let words = answer == .written ? words : nil
      return receive(GivenAnswer(question: question, answer: answer, words: words))
    case (.question(let question), .keep):
      guard let answer = standing(question) else { return [] }
      return [.tell(.kept(answer))] + move(to: next)
    case (.question(let question), .back):
      let before = applicable.last { $0 < question }
      return before.map { move(to: .question($0)) } ?? [.tell(.firstQuestion)]
    case (.question(let question), .help):
      return [.tell(.help(question: question))]
    case (.review, .back):
      return applicable.last.map { move(to: .question($0)) } ?? []
    case (.review, .help):
      asksToFinish = askedToFinish
      return [.tell(.help(question: nil))]
    case (.review, .correct(let question)):
      guard sheet.states.indices.contains(question), applies(question) else { return [] }
      return move(to: .question(question))
    case (.review, .finish):
      let count = skipped.count
      if count > 0, !askedToFinish {
        asksToFinish = true
        return [.tell(.skippedRemain(count: count))]
      }
      place = .finished
      return [.finished]
    case (.review, .answer), (.review, .keep), (.question, .correct), (.question, .finish),
      (.finished, _), (.left, _):
      return []
    }
  }

  /// What was given to a question, if it counts.
  func standing(_ question: Int) -> GivenAnswer? {
    given[question].flatMap { $0.isAside ? nil : $0 }
  }

  private mutating func receive(_ answer: GivenAnswer) -> [InterviewEffect] {
    guard let prompt, prompt.refusal(of: answer) == nil else { return [] }
    given[answer.question] = answer
    let changes = settle()
    return [.save(answer)] + changes.map { .save($0.answer) } + [.tell(.saved(answer))]
      + changes.map { .tell($0.notice) } + move(to: next)
  }

  /// Goes to a place; a section is announced when it is not the one come from.
  mutating func move(to destination: Place) -> [InterviewEffect] {
    var effects: [InterviewEffect] = []
    if case .question(let question) = destination {
      let section = questionnaire.questions[question].section
      if place.section(in: questionnaire) != section { effects.append(.enter(section: section)) }
    }
    place = destination
    return effects + [.show(destination)]
  }
}

extension Place {
  /// The section of the question one is at.
  func section(in questionnaire: Questionnaire) -> Int? {
    guard case .question(let question) = self else { return nil }
    return questionnaire.questions[question].section
  }
}
