public import Questionnaires

/// What a draft holds about one question.
public struct DraftAnswer: Sendable, Hashable {
  /// The position of the question.
  public var question: Int
  /// The answer; ``Questionnaires/Answer/absent`` while there is only a note.
  public var answer: Answer
  /// The words given to a text question.
  public var words: String?
  /// Whether the person put the question aside for later.
  public var isAside: Bool
  /// The seconds spent on the question so far.
  public var seconds: Int?
  /// A remark of the person or the advisor.
  public var note: String?
  /// How far the answer was checked; `nil` = declared.
  public var evidence: EvidenceMark?

  /// What is known about the question at a position.
  public init(
    question: Int, answer: Answer, words: String? = nil, isAside: Bool = false,
    seconds: Int? = nil, note: String? = nil, evidence: EvidenceMark? = nil
  ) {
    self.question = question
    self.answer = answer
    self.words = words
    self.isAside = isAside
    self.seconds = seconds
    self.note = note
    self.evidence = evidence
  }
}

/// What stays beside an answer when the assessment is complete; never leaves the store.
public struct Annotation: Sendable, Hashable {
  /// The position of the question.
  public var question: Int
  /// The words given to a text question.
  public var words: String?
  /// A remark of the person or the advisor.
  public var note: String?
  /// How far the answer was checked; `nil` = declared.
  public var evidence: EvidenceMark?

  /// What stands beside the answer to the question at a position.
  public init(
    question: Int, words: String? = nil, note: String? = nil, evidence: EvidenceMark? = nil
  ) {
    self.question = question
    self.words = words
    self.note = note
    self.evidence = evidence
  }
}
