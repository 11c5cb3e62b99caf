internal import Interview
internal import Questionnaires
internal import Scoring
internal import Storage
internal import Text

/// What one sitting of an interview needs.
struct Sitting {
  /// The questionnaire the draft was begun with.
  let bundle: QuestionnaireBundle
  /// The form asked.
  let form: Form
  /// What is stored of it.
  let stored: [GivenAnswer]
  /// What the enterprise answered last time.
  var earlier: [GivenAnswer] = []
  /// Where to begin, instead of at the first open question.
  var question: Int?
  /// Whether it begins with looking back over all answers.
  var beginsWithReview = false
  /// The enterprise's name, where there is one.
  var client: String?
  /// Whether an advisor sits beside.
  var isAssisted = false
  /// What to type to go on with it another time.
  var resumeCommand: String {
    client.map { "readiness assess --for \($0.quotedForShell)" } ?? "readiness assess"
  }

  /// Stores what changed, each answer for itself, with the seconds it took.
  let save: (_ effects: [InterviewEffect], _ spent: Int64) throws -> Void

  /// The longest time counted for one answer, in seconds: nobody thinks longer, but may be called
  /// away.
  static let longestAnswer: Int64 = 600
}

extension GivenAnswer {
  /// What a store holds about a question.
  init(_ stored: DraftAnswer) {
    self.init(
      question: stored.question, answer: stored.answer, words: stored.words,
      isAside: stored.isAside, note: stored.note, evidence: stored.evidence)
  }
}

extension DraftAnswer {
  /// What a store shall hold about a question.
  init(_ given: GivenAnswer, seconds: Int?) {
    self.init(
      question: given.question, answer: given.answer, words: given.words, isAside: given.isAside,
      seconds: seconds, note: given.note, evidence: given.evidence)
  }
}
