import Interview
import Questionnaires
import Scoring
import Text

extension InterviewState {
  /// Whether nothing can happen any more.
  var hasEnded: Bool { place == .finished || place == .left }

  /// Something a person could do, sensible or not; mostly answering.
  func randomEvent(using random: inout some RandomNumberGenerator) -> InterviewEvent {
    let count = questionnaire.questions.count
    let sections = questionnaire.sections.count
    switch Int.random(in: 0..<400, using: &random) {
    case 0..<200:
      guard let given = randomAnswer(using: &random) else {
        return .correct(question: Int.random(in: 0..<count, using: &random))
      }
      return .answer(given.answer, words: given.words)
    case 200..<250: return .back
    case 250..<270: return .keep
    case 270..<280: return .help
    case 280..<290: return .answer(Answer(raw: Int64.random(in: -3...70, using: &random)))
    case 290..<300: return .answer(Answer(raw: Int64(bitPattern: random.next())), words: "")
    case 300..<320:
      return .note([nil, "", "ask Ana", "ñ"].randomElement(using: &random) ?? nil)
    case 320..<335: return .mark(EvidenceMark.allCases.randomElement(using: &random) ?? .shown)
    case 335..<350: return .go(section: Int.random(in: -1...sections, using: &random))
    case 350..<360: return .review
    case 360..<365: return .nextOpen
    case 365..<370: return .speak(Language.allCases.randomElement(using: &random) ?? .german)
    case 370..<396: return .correct(question: Int.random(in: -2...count, using: &random))
    case 396..<398: return .finish
    case 398: return Int.random(in: 0..<4, using: &random) == 0 ? .startOver : .help
    default: return .leave
    }
  }
}
