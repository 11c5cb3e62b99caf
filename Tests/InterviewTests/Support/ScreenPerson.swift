import Interview
import Questionnaires
import Scoring
import Terminal
import Testing
import Text

@testable import Interview

/// A person in front of full screens, who stores what the interview asks for.
struct ScreenPerson {
  private(set) var interview: ScreenInterview
  private(set) var store = MemoryStore()
  var size: WindowSize
  private(set) var presses = 0

  init(
    _ scorer: Scorer, _ form: Form, _ bundle: QuestionnaireBundle, _ language: Language,
    from stored: [GivenAnswer] = [], earlier: [GivenAnswer] = [], size: WindowSize = .usual,
    offersEvidence: Bool = false, glyphs: Glyphs = .unicode
  ) {
    let begun = ScreenInterview.begin(
      scorer, form: form, from: stored, earlier: earlier,
      look: Look(language: language, glyphs: glyphs), offersEvidence: offersEvidence
    ) { bundle.texts(locale: $0.tag) }
    interview = begun.interview
    self.size = size
    for answer in stored { store.answers[answer.question] = answer }
    store.carryOut(begun.effects)
  }

  var state: InterviewState { interview.state }
  var frame: Frame { interview.frame(in: size) }

  /// Whether the question itself stands in front.
  var isAtQuestion: Bool { if case .question = interview.view { true } else { false } }

  /// The present question's id, if it stands in front.
  var question: String? {
    guard isAtQuestion, case .question(let position) = state.place else { return nil }
    return state.questionnaire.questions[position].id
  }

  mutating func press(_ keys: Key...) { for key in keys { press(key) } }

  mutating func press(_ key: Key) {
    presses += 1
    store.carryOut(interview.take(key, in: size))
  }

  mutating func type(_ text: String) { for character in text { press(.character(character)) } }

  /// Reads on until a question or the review stands in front.
  mutating func readOn() throws {
    var pages = 0
    while case .page(_, let purpose) = interview.view, purpose != .review {
      press(.enter)
      pages += 1
      try #require(pages < 200, "a page that Enter does not leave")
    }
  }

  /// Gives an answer at the question in front, with the keys a person would press.
  mutating func give(_ answer: Answer, words: String? = nil) throws {
    let prompt = try #require(state.prompt)
    if let missing = answer.missing {
      return try giveMissing(missing, prompt)
    }
    switch prompt.kind {
    case .single(let choices):
      let place = try #require(choices.firstIndex { .option($0.option) == answer })
      type(String(place + 1))
    case .multiple(let choices, _):
      // What was chosen before is taken back first.
      for (place, choice) in choices.enumerated() {
        let isWanted = answer.raw >> Int64(choice.option) & 1 == 1
        if prompt.isCurrent(choice) != isWanted, !isWanted { toggle(place, of: choices.count) }
      }
      for (place, choice) in choices.enumerated() {
        let isWanted = answer.raw >> Int64(choice.option) & 1 == 1
        if prompt.isCurrent(choice) != isWanted, isWanted { toggle(place, of: choices.count) }
      }
    case .number: type(String(answer.raw))
    case .words:
      press(.control("u"))
      type(words ?? "")
    }
    press(.enter)
  }

  private mutating func toggle(_ place: Int, of count: Int) {
    type(String(place + 1))
    if count > 9 { press(.enter) }
  }

  private mutating func giveMissing(_ missing: MissingKind, _ prompt: Prompt) throws {
    let rows = prompt.missing
    let place = try #require(rows.firstIndex(of: missing))
    if prompt.kind == .words {
      // End belongs to the words being written.
      for _ in 0...place { press(.down) }
      return press(.enter)
    }
    press(.end)
    for _ in 0..<(rows.count - 1 - place) { press(.up) }
    press(.enter)
  }
}

extension Frame {
  /// The words without their roles, a line each.
  var text: String { lines.map { $0.rendered(as: .plain) + "\n" }.joined() }
}
