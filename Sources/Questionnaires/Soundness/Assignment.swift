/// Answers to the first questions of a cone: what a search has decided so far.
struct Assignment: ResolvedAnswers {
  /// One question with its answer.
  struct Entry {
    let question: Int
    let answer: AnswerClass
  }

  /// The questions decided so far, by ascending position; those not asked included.
  private(set) var entries: [Entry] = []
  /// Whether the whole cone is decided.
  var isComplete = false
  /// Questions ahead that will not be asked, whatever comes.
  var closed: Set<Int> = []

  private var states: [AnswerState]
  private var values: [Int64]

  /// No decision about any question of a questionnaire.
  init(for questionnaire: Questionnaire) {
    states = Array(repeating: .notAsked, count: questionnaire.questions.count)
    values = Array(repeating: 0, count: questionnaire.questions.count)
  }

  func state(of question: Int) -> AnswerState { states[question] }
  func value(of question: Int) -> Int64 { values[question] }

  /// Whether what is known of a question can change no more.
  func isDecided(_ question: Int) -> Bool {
    isComplete || question <= entries.last?.question ?? -1 || closed.contains(question)
  }

  /// Decides the next question.
  mutating func append(_ question: Int, _ answer: AnswerClass) {
    entries.append(Entry(question: question, answer: answer))
    states[question] = answer.state
    values[question] = answer.value
  }

  /// Takes the last decision back.
  mutating func removeLast() {
    let question = entries.removeLast().question
    states[question] = .notAsked
    values[question] = 0
  }
}

/// Answers to one question that no condition of a proof tells apart.
struct AnswerClass {
  let state: AnswerState
  /// The smallest value of the class; 0 unless answered.
  let value: Int64
  /// What makes the class: the same wherever the question is met, while the smallest value may
  /// depend on what was offered.
  let likeness: Likeness
  /// What answers of the class are worth, ascending, times the denominator of the domain; empty
  /// unless the proof is about the points of the question's domain.
  var points: [Int64] = []

  static let notAsked = AnswerClass(
    state: .notAsked, value: 0, likeness: Likeness(truths: [], room: [], state: .notAsked))

  /// What the answers of a class have in common.
  struct Likeness: Hashable {
    /// The truth of each statement about the question.
    let truths: [Truth]
    /// What a number leaves open to each question that counts out of it or may not exceed it.
    let room: [UInt128]
    /// Where points matter, the ways to have none are told apart too, and a question not asked is
    /// apart from all; else `nil`.
    let state: AnswerState?
  }
}
