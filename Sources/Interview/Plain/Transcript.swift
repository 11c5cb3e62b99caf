public import Questionnaires
public import Text

/// What an interview looks like in plain mode: lines that are only ever added.
///
/// Every function here is pure; the same state and effects give the same lines.
public struct Transcript: Sendable {
  /// The texts of the questionnaire in a language.
  private let textsByLanguage: @Sendable (Language) -> Texts
  /// The language spoken.
  public var language: Language
  /// The columns of a line.
  public var width: Int
  /// What to type to go on with the interview another time.
  public var resumeCommand: String
  /// Whether an advisor can mark what answers rest on.
  public var offersEvidence: Bool

  /// A transcript of lines as wide as `width`, at least 20, in the texts of a bundle.
  public init(
    bundle: QuestionnaireBundle, language: Language, width: Int, resumeCommand: String,
    offersEvidence: Bool = false
  ) {
    self.init(
      language: language, width: width, resumeCommand: resumeCommand,
      offersEvidence: offersEvidence
    ) { bundle.texts(locale: $0.tag) }
  }

  /// A transcript of lines as wide as `width`, at least 20, in the texts that a function finds.
  public init(
    language: Language, width: Int, resumeCommand: String, offersEvidence: Bool = false,
    texts: @escaping @Sendable (Language) -> Texts
  ) {
    textsByLanguage = texts
    self.language = language
    self.width = max(20, width)
    self.resumeCommand = resumeCommand
    self.offersEvidence = offersEvidence
  }

  /// The texts of the questionnaire; for whom they are chosen follows from the answers.
  public var texts: Texts { textsByLanguage(language) }

  /// The lines before the first question of a new interview.
  ///
  /// - Parameter cause: why it runs in plain mode; `nil` = nothing is said of it.
  /// - Returns: what the person may expect, and how to answer.
  public func opening(cause: InterviewPhrase.PlainCause? = nil) -> [StyledText] {
    var lines = mode(cause)
    for keys in [Self.promise, Self.manual] {
      let part = keys.flatMap { intro($0, as: $0.hasSuffix("_title") ? .title : .plain) }
      // A questionnaire need not have these texts.
      if !part.isEmpty { lines += part + [""] }
    }
    return lines + say(.keys)
  }

  /// The lines before the first question of an interview that is taken up again.
  ///
  /// - Parameters:
  ///   - state: the interview where it stands.
  ///   - cause: why it runs in plain mode; `nil` = nothing is said of it.
  /// - Returns: the lines.
  public func welcomeBack(
    to state: InterviewState, cause: InterviewPhrase.PlainCause? = nil
  ) -> [StyledText] {
    let answered = state.applicable.count { state.answers[$0] != .absent }
    return mode(cause) + say(.welcomeBack(answered: answered)) + say(.keys)
  }

  /// The lines before an interview goes on that was held otherwise until now.
  func takingOver(cause: InterviewPhrase.PlainCause?) -> [StyledText] { mode(cause) + say(.keys) }

  /// The lines that tell what an event led to, ending with where the person is now.
  ///
  /// - Parameters:
  ///   - effects: what the state machine returned, each already carried out.
  ///   - state: the state after the event.
  /// - Returns: the lines; the prompt comes after them.
  public func lines(for effects: [InterviewEffect], in state: InterviewState) -> [StyledText] {
    effects.flatMap { effect -> [StyledText] in
      switch effect {
      case .save, .remove, .speak: []
      case .tell(let notice): lines(for: notice, in: state)
      case .enter(let section): heading(section, in: state)
      case .show(.question): question(in: state)
      case .show(.review): review(of: state)
      case .show(.finished), .show(.left): []
      case .finished: [""] + say(.finished, as: .ok)
      case .left: [""] + say(.left(command: resumeCommand), as: .ok)
      }
    }
  }

  /// What stands before the cursor; empty where nothing can be typed any more.
  public func prompt(in state: InterviewState) -> StyledText {
    if let prompt = state.prompt {
      let wording = wording(in: state)
      let keeps = prompt.current.map { wording.shortAnswer($0, at: prompt) }
      return StyledText(InterviewPhrase.ask(prompt.wanted, keeps: keeps).text(in: language))
    }
    return state.place == .review
      ? StyledText(InterviewPhrase.askReview.text(in: language)) : ""
  }

  // MARK: Parts

  /// The catalogue keys of what a person may expect, in order.
  static let promise = ["promise_title", "promise_body", "promise_privacy"]
  /// The catalogue keys of how to answer, in order.
  static let manual = [
    "how_title", "how_furthest", "how_whole", "how_today", "how_unknown", "how_skip",
    "how_no_blame", "how_help",
  ]

  private func mode(_ cause: InterviewPhrase.PlainCause?) -> [StyledText] {
    cause.map { say(.plainMode($0), as: .muted) + [""] } ?? []
  }

  private func intro(_ key: String, as role: StyledText.Role) -> [StyledText] {
    texts.find("intro.\(key)").map { wrap(StyledText($0, as: role)) } ?? []
  }

  /// The questionnaire's words for those who answer.
  func wording(in state: InterviewState) -> AnswerWording {
    var texts = texts
    texts.audience = state.audience
    return AnswerWording(
      questionnaire: state.questionnaire, texts: texts, language: language)
  }

  func say(_ phrase: InterviewPhrase, as role: StyledText.Role = .plain) -> [StyledText] {
    wrap(StyledText(phrase.text(in: language), as: role))
  }

  func wrap(_ text: StyledText, first: String = "") -> [StyledText] {
    Wrapping(width: width, first: first).lines(of: text)
  }
}

extension Prompt {
  /// What the prompt asks for.
  fileprivate var wanted: InterviewPhrase.Wanted {
    switch kind {
    case .single: .choice
    case .multiple(_, most: 1): .choice
    case .multiple: .choices
    case .number: .number
    case .words: .words
    }
  }
}
