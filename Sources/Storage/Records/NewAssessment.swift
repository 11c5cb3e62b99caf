public import Questionnaires

/// A finished assessment to be stored: from a response file, or answered in one go.
///
/// There are no scores in it: the store scores and counts by itself.
public struct NewAssessment: Sendable, Hashable {
  /// The lower-case UUID.
  public var id: String
  /// The id of the enterprise of this store that gave the answers; `nil` = from outside.
  public var enterprise: String?
  /// The logic hash of a registered questionnaire.
  public var logic: String
  /// The id of the form answered.
  public var form: String
  /// The locale in which it was answered.
  public var locale: String
  /// The day of completion, as `2026-11-20`.
  public var completed: String
  /// How long it took.
  public var minutes: Int?
  /// How the answers were collected.
  public var mode: CollectionMode?
  /// The id of the campaign, as `ccmx/2026-q4`.
  public var campaign: String?
  /// The pseudonym of the enterprise towards the campaign's association.
  public var subject: String?
  /// `sha256:` and the hash of the code with which the answers can be withdrawn.
  public var withdrawal: String?
  /// What the enterprise has agreed to.
  public var consent: Consent?
  /// The id of the assessment that this one corrects.
  public var supersedes: String?
  /// Whether no enterprise stands behind it.
  public var isSynthetic: Bool
  /// `sha256:` and the hash of the response file; `nil` for answers that came in no such file.
  public var seal: String?
  /// The answers, by position of the question.
  public var answers: Answers
  /// Words, notes and evidence, by ascending question.
  public var annotations: [Annotation]

  /// An assessment with what is required; the rest can be set afterwards.
  public init(
    id: String, logic: String, form: String, locale: String, completed: String,
    answers: Answers, enterprise: String? = nil, consent: Consent? = nil
  ) {
    self.id = id
    self.enterprise = enterprise
    self.logic = logic
    self.form = form
    self.locale = locale
    self.completed = completed
    self.consent = consent
    self.answers = answers
    isSynthetic = false
    annotations = []
  }
}

/// What completing a draft adds to its answers.
public struct Completion: Sendable, Hashable {
  /// The day of completion, as `2026-11-20`.
  public var completed: String
  /// How long it took, in minutes; `nil` = not known.
  public var minutes: Int?
  /// How the answers were collected.
  public var mode: CollectionMode?
  /// The campaign for which it was made.
  public var campaign: String?
  /// The pseudonym towards the campaign's association.
  public var subject: String?
  /// What the enterprise has agreed to.
  public var consent: Consent?
  /// Whether no enterprise stands behind it.
  public var isSynthetic: Bool

  /// A completion on a day.
  public init(
    completed: String, minutes: Int? = nil, mode: CollectionMode? = nil, campaign: String? = nil,
    subject: String? = nil, consent: Consent? = nil, isSynthetic: Bool = false
  ) {
    self.completed = completed
    self.minutes = minutes
    self.mode = mode
    self.campaign = campaign
    self.subject = subject
    self.consent = consent
    self.isSynthetic = isSynthetic
  }
}
