public import Questionnaires
public import Scoring
internal import Terminal
public import Text

/// An interview held on full screens: the conversation, and what stands in front of the person.
///
/// ```swift
/// var (interview, effects) = ScreenInterview.begin(scorer, form: form, from: stored, …)
/// try store(effects)
/// while !interview.hasEnded {
///   try terminal.show(interview.frame(in: terminal.size))
///   if case .key(let key) = try terminal.next() {
///     try store(interview.take(key, in: terminal.size))   // committed before the next frame
///   }
/// }
/// ```
public struct ScreenInterview: Sendable {
  /// Where the conversation stands.
  public var state: InterviewState
  /// How it looks; the language changes when the person wants another.
  public internal(set) var look: Look
  /// The questionnaire's texts in a language.
  let texts: @Sendable (Language) -> Texts
  /// Whether answers can be marked with what they rest on, as advisors do.
  let offersEvidence: Bool
  /// What stands in front.
  var view: View
  /// The question as it stood when something else came in front of it: what was chosen and typed
  /// there is not confirmed yet, and not lost either.
  var left: QuestionFace?
  /// The page from which the list of languages or sections was opened.
  var beneath: Purpose?
  /// Whether the person turned back before the first question.
  public internal(set) var turnedBack = false
  /// Whether it began with the review, so that from there one turns back.
  var beganWithReview = false
  /// What was told last and still stands in the last lines.
  var status: [StyledText] = []

  /// What stands in front of the person.
  enum View: Sendable {
    /// The question itself.
    case question(QuestionFace)
    /// A page over the conversation.
    case page(PageScreen, Purpose)
    /// A note being written beside a question.
    case note(LineEditor)
    /// Nothing any more.
    case ended
  }

  /// What a page is for.
  enum Purpose: Sendable, Hashable {
    case opening, welcome, told, help, languages, sections, evidence, review, skipped, startOver
  }

  /// Begins an interview, or goes on with one.
  ///
  /// - Parameters:
  ///   - scorer: the scorer of the questionnaire.
  ///   - form: a form of it.
  ///   - stored: what is stored of the interview; if there is anything, the person is welcomed
  ///     back instead of being told how it works.
  ///   - earlier: what the enterprise answered last time.
  ///   - question: where to begin, if it applies; then nothing is said before.
  ///   - look: how it looks.
  ///   - offersEvidence: whether answers can be marked with what they rest on.
  ///   - texts: the texts of the questionnaire in a language.
  /// - Returns: the interview, and what has to be stored before the first frame.
  public static func begin(
    _ scorer: Scorer, form: Form, from stored: [GivenAnswer] = [], earlier: [GivenAnswer] = [],
    at question: Int? = nil, look: Look, offersEvidence: Bool = false,
    texts: @escaping @Sendable (Language) -> Texts
  ) -> (interview: ScreenInterview, effects: [InterviewEffect]) {
    let (state, effects) = InterviewState.begin(
      scorer, form: form, from: stored, earlier: earlier, at: question)
    var interview = ScreenInterview(
      state: state, look: look, texts: texts, offersEvidence: offersEvidence, view: .ended)
    interview.show(state.place)
    let isNew = state.given.allSatisfy { $0 == nil }
    if question == nil, state.place != .review {
      interview.view = isNew ? interview.opening() : interview.welcome()
    }
    return (interview, effects)
  }

  /// Whether nothing can happen any more.
  public var hasEnded: Bool { state.place == .finished || state.place == .left }

  /// The questionnaire's words for those who answer.
  var wording: AnswerWording {
    var texts = texts(look.language)
    texts.audience = state.audience
    return AnswerWording(
      questionnaire: state.questionnaire, texts: texts, language: look.language)
  }

  /// The seconds that reading and answering the present question was expected to take.
  public var expectedSeconds: Int {
    guard case .question(let question) = state.place else { return 0 }
    return ReadingTime(of: [question], in: state.questionnaire, wording.texts).seconds
  }

  /// Looks back over all answers, from wherever one is.
  public mutating func lookBack() -> [InterviewEffect] {
    let effects = state.place == .review ? [] : receive(.review)
    beganWithReview = true
    state.reviewedFrom = nil
    return effects
  }

  /// Leaves from wherever one is, such as when the terminal has gone.
  public mutating func leave() -> [InterviewEffect] {
    let effects = state.receive(.leave)
    view = .ended
    return effects
  }
}
