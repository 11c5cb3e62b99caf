public import Questionnaires
public import Scoring
public import Text

/// An interview held line by line: the state machine and its transcript together.
///
/// ```swift
/// var (interview, turn) = LineInterview.begin(scorer, form: form, from: stored, transcript)
/// try store(turn.effects)
/// terminal.write(turn.lines)
/// while !interview.hasEnded, case .line(let line) = terminal.readLine(interview.prompt) {
///   let turn = interview.take(line)
///   try store(turn.effects)     // first what is stored …
///   terminal.write(turn.lines)  // … then what is said
/// }
/// ```
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
  /// How it is shown; language and width may change at any time.
  public var transcript: Transcript

  /// Begins an interview, or goes on with one.
  ///
  /// - Parameters:
  ///   - scorer: the scorer of the questionnaire.
  ///   - form: a form of it.
  ///   - stored: what is stored of the interview; if there is anything, the person is welcomed
  ///     back instead of being told how it works.
  ///   - transcript: how it is shown.
  ///   - cause: what asked for plain mode; `nil` = nothing did.
  /// - Returns: the interview, and what comes before the first line typed.
  public static func begin(
    _ scorer: Scorer, form: Form, from stored: [GivenAnswer] = [], _ transcript: Transcript,
    cause: String? = nil
  ) -> (interview: LineInterview, turn: Turn) {
    let (state, effects) = InterviewState.begin(scorer, form: form, from: stored)
    let isNew = state.given.allSatisfy { $0 == nil }
    let opening =
      isNew
      ? transcript.opening(cause: cause) : transcript.welcomeBack(to: state, cause: cause)
    let turn = Turn(effects: effects, lines: opening + transcript.lines(for: effects, in: state))
    return (LineInterview(state: state, transcript: transcript), turn)
  }

  /// What stands before the cursor.
  public var prompt: StyledText { transcript.prompt(in: state) }

  /// Whether nothing can be typed any more.
  public var hasEnded: Bool { state.place == .finished || state.place == .left }

  /// Takes in a typed line.
  public mutating func take(_ line: String) -> Turn {
    do throws(LineProblem) {
      return receive(try state.event(typed: line, in: transcript.language))
    } catch {
      return Turn(effects: [], lines: transcript.lines(for: error, in: state))
    }
  }

  /// Takes in an event that was not typed, such as leaving when the input has ended.
  public mutating func receive(_ event: InterviewEvent) -> Turn {
    let effects = state.receive(event)
    return Turn(effects: effects, lines: transcript.lines(for: effects, in: state))
  }
}
