public import Questionnaires
public import Scoring
public import Text

/// An interview held line by line: the state machine and its transcript together.
///
/// ```swift
/// var (interview, turn) = LineInterview.begin(scorer, form: form, from: stored, transcript)
/// let input = InterruptibleInput()
/// while true {
///   try store(turn.effects)  // first what is stored …
///   write(turn.lines)        // … then what is said
///   if interview.hasEnded { break }
///   write(interview.prompt)
///   switch input.next() {
///   case .line(let line): turn = interview.take(line, after: seconds)
///   case .endOfInput, .interrupted: turn = interview.receive(.leave)
///   }
/// }
/// ```
///
/// After ``InterviewEffect/speak(_:)`` it goes on in the other language by itself; the effect is
/// for the store and for what the program says outside the interview.
public struct LineInterview: Sendable {
  /// What a line led to.
  public struct Turn: Sendable, Hashable {
    /// What has to be stored, and whether the interview has ended.
    public let effects: [InterviewEffect]
    /// What is shown once that is done.
    public let lines: [StyledText]
  }

  /// Where the interview stands.
  public private(set) var state: InterviewState
  /// Whether the person turned back from the review with which it began.
  public private(set) var turnedBack = false
  private var beganWithReview = false
  /// How it is shown; language and width may change at any time.
  public var transcript: Transcript

  /// Begins an interview, or goes on with one.
  ///
  /// - Parameters:
  ///   - scorer: the scorer of the questionnaire.
  ///   - form: a form of it.
  ///   - stored: what is stored of the interview; if there is an answer, the person is welcomed
  ///     back instead of being told how it works.
  ///   - earlier: what the enterprise answered last time, shown beside the options.
  ///   - question: where to begin, if it applies; by default at the first open question.
  ///   - transcript: how it is shown.
  ///   - cause: why it runs in plain mode; `nil` = nothing is said of it.
  /// - Returns: the interview, and what comes before the first line typed.
  public static func begin(
    _ scorer: Scorer, form: Form, from stored: [GivenAnswer] = [], earlier: [GivenAnswer] = [],
    at question: Int? = nil, _ transcript: Transcript, cause: InterviewPhrase.PlainCause? = nil
  ) -> (interview: LineInterview, turn: Turn) {
    let (state, effects) = InterviewState.begin(
      scorer, form: form, from: stored, earlier: earlier, at: question)
    let isNew = state.given.allSatisfy { ($0?.answer ?? .absent) == .absent }
    let opening =
      isNew
      ? transcript.opening(cause: cause) : transcript.welcomeBack(to: state, cause: cause)
    let turn = Turn(effects: effects, lines: opening + transcript.lines(for: effects, in: state))
    return (LineInterview(state: state, transcript: transcript), turn)
  }

  private init(state: InterviewState, transcript: Transcript) {
    self.state = state
    self.transcript = transcript
  }

  /// Begins with looking back over all answers, as who corrects them does; back from there leads out.
  ///
  /// - Returns: what comes before the first line typed; `nil` = it stands there already.
  public mutating func lookBack() -> Turn? {
    let turn = state.place == .review ? nil : receive(.review)
    beganWithReview = true
    state.reviewedFrom = nil
    return turn
  }

  /// Goes on line by line with an interview that was held otherwise, such as on the whole window.
  ///
  /// - Parameters:
  ///   - state: the interview where it stands.
  ///   - transcript: how it is shown from now on.
  ///   - cause: why it goes on in plain mode; `nil` = nothing is said of it.
  /// - Returns: the interview, and what comes before the first line typed.
  public static func goOn(
    with state: InterviewState, _ transcript: Transcript, cause: InterviewPhrase.PlainCause? = nil
  ) -> (interview: LineInterview, turn: Turn) {
    let lines =
      transcript.takingOver(cause: cause) + transcript.lines(for: [.show(state.place)], in: state)
    return (
      LineInterview(state: state, transcript: transcript), Turn(effects: [], lines: lines)
    )
  }

  /// What stands before the cursor.
  public var prompt: StyledText { transcript.prompt(in: state) }

  /// Whether nothing can be typed any more.
  public var hasEnded: Bool { state.place == .finished || state.place == .left }

  /// Takes in a typed line.
  ///
  /// - Parameters:
  ///   - line: the line.
  ///   - seconds: the seconds since the question was shown, for the time that is said to be left;
  ///     `nil` = not known.
  /// - Returns: what it led to.
  public mutating func take(_ line: String, after seconds: Int? = nil) -> Turn {
    do throws(LineProblem) {
      switch try transcript.meaning(of: line, in: state) {
      case .event(.back)
      where beganWithReview && state.place == .review && state.reviewedFrom == nil:
        turnedBack = true
        // Nothing was changed here, so there is nothing to tell of what was saved.
        return Turn(effects: state.receive(.leave), lines: [])
      case .event(let event):
        if case .answer = event, let seconds { note(seconds) }
        return receive(event)
      case .request(let request):
        return Turn(effects: [], lines: transcript.lines(for: request, in: state))
      }
    } catch {
      return Turn(effects: [], lines: transcript.lines(for: error, in: state))
    }
  }

  /// Takes in an event that was not typed, such as leaving when the input has ended.
  public mutating func receive(_ event: InterviewEvent) -> Turn {
    let effects = state.receive(event)
    for case .speak(let language) in effects { transcript.language = language }
    return Turn(effects: effects, lines: transcript.lines(for: effects, in: state))
  }

  /// Notes how long the answer to the present question took.
  private mutating func note(_ seconds: Int) {
    guard case .question(let question) = state.place else { return }
    let expected = ReadingTime(of: [question], in: state.questionnaire, transcript.texts).seconds
    state.pace.note(spent: seconds, expected: expected)
  }
}
