/// An interview that has not been finished.
public struct Draft: Sendable, Hashable {
  /// The lower-case UUID; becomes the id of the assessment.
  public let id: String
  /// The enterprise's id.
  public let enterprise: String
  /// The logic hash of the questionnaire.
  public let logic: String
  /// The id of the form.
  public let form: String
  /// The locale last used.
  public let locale: String
  /// When it was begun, in milliseconds since 1970.
  public let started: Int64
  /// The position of the question shown last; `nil` = none yet.
  public let cursor: Int?
  /// The id of the assessment that this one will supersede.
  public let supersedes: String?
  /// How many questions have a value or a missing kind.
  public let answered: Int
}

/// What a draft begins with.
public struct NewDraft: Sendable, Hashable {
  /// Where the first answers come from.
  public enum Basis: Sendable, Hashable {
    /// There are none.
    case blank
    /// They are those of an assessment of the same enterprise, which the new one will supersede:
    /// going on from express to full, or correcting a slip.
    case assessment(String)
  }

  /// A new lower-case UUID.
  public var id: String
  /// The enterprise's id.
  public var enterprise: String
  /// The logic hash of a registered questionnaire.
  public var logic: String
  /// The id of one of its forms.
  public var form: String
  /// The locale of the interview.
  public var locale: String
  /// Now, in milliseconds since 1970.
  public var started: Int64
  /// Where the first answers come from.
  public var basis: Basis

  /// The beginning of a draft.
  public init(
    id: String, enterprise: String, logic: String, form: String, locale: String, started: Int64,
    basis: Basis = .blank
  ) {
    self.id = id
    self.enterprise = enterprise
    self.logic = logic
    self.form = form
    self.locale = locale
    self.started = started
    self.basis = basis
  }
}
