internal import Questionnaires
internal import Scoring
internal import Text

extension Transcript {
  /// The lines of a notice.
  func lines(for notice: Notice, in state: InterviewState) -> [StyledText] {
    let wording = wording(in: state)
    switch notice {
    case .saved(let given)
    where given.question == state.questionnaire.headCount && given.answer.isValue
      && given.answer.raw > Self.usualPeople:
      return say(.savedPeople(count: number(given.answer.raw)), as: .ok)
    case .saved(let given):
      return say(.saved(answer: wording.answer(given)), as: .ok)
    case .kept(let given):
      return say(.kept(answer: wording.answer(given)), as: .ok)
    case .setAside(let given):
      let question = wording.question(given.question)
      return say(.setAside(question: question, answer: wording.answer(given)), as: .warning)
    case .asksAgain(let given):
      let question = wording.question(given.question)
      return say(.asksAgain(question: question, answer: wording.answer(given)), as: .warning)
    case .countsAgain(let given):
      let question = wording.question(given.question)
      return say(.countsAgain(question: question, answer: wording.answer(given)), as: .ok)
    case .noted(let given):
      return say(.noted(isThere: given.note != nil), as: .ok)
    case .marked(let given):
      return say(.marked(label: wording.label(given.evidence ?? .declared)), as: .ok)
    case .domainDone(let domain):
      let meaning = wording.meaning(ofDomain: domain, in: state.sheet)
      return [""] + say(wording.result(ofDomain: domain, in: state.sheet), as: .title)
        + (meaning.map { wrap(StyledText($0)) } ?? [])
    case .nothingToMark:
      return say(.nothingToMark)
    case .openRemain(let count):
      return say(.openRemain(count: count), as: .warning)
    case .startedOver:
      return say(.startedOver, as: .ok)
    case .help(let question?):
      let id = state.questionnaire.questions[question].id
      let help = wording.texts.find("question.\(id).help")
      return help.map { wrap(StyledText($0)) } ?? say(.noHelp) + keys(in: state)
    case .help(nil):
      return say(.typeReview(count: state.applicable.count))
    case .firstQuestion:
      return say(.firstQuestion)
    case .skippedRemain(let count):
      return say(.skippedRemain(count: count), as: .warning)
    }
  }

  /// More people than this are not many, but so rare in a small business that a slip is likely.
  private static let usualPeople: Int64 = 50
}
