internal import Questionnaires

/// An assessment as it will stand in its row, or why it will not.
struct PreparedRow {
  /// What is known of it besides ``content``; of what stands there, nothing.
  let new: NewAssessment
  let content: Content

  enum Content {
    case flawed(ImportRejection)
    case ready(Ready)
  }

  /// What the store writes of an assessment.
  struct Ready {
    let row: NewRow
    /// The key of its questionnaire within what was prepared with it.
    let questionnaire: Int64
    let form: Form
    let answers: [UInt8]
    let scores: [UInt8]
    /// How it stands by its answers alone.
    let standing: Standing
    /// Whether it is among what was counted: its answers and consent allow it, and nothing known
    /// without the store speaks against it.
    let isCounted: Bool
  }

  /// What the counts need besides the scores.
  func origin(_ row: NewRow) -> CountedOrigin {
    CountedOrigin(
      isSynthetic: new.isSynthetic, period: row.period, campaign: new.campaign,
      completed: new.completed, locale: new.locale, mode: new.mode?.rawValue)
  }
}
