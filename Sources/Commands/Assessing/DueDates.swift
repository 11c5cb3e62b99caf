internal import Exchange
internal import Storage
internal import Text

/// Which assessments of a list are corrected by others, and which are the latest of their
/// enterprise.
struct DueDates {
  private let corrected: Set<String>
  /// By the id of the assessment: when to look again.
  private let reminders: [String: Reminder]
  private let latest: Set<String>
  /// The reminders, those due first coming first.
  let sorted: [Reminder]

  /// - Parameter assessments: the latest first.
  init(_ assessments: [Assessment]) {
    let corrected = Set(assessments.compactMap(\.supersedes))
    var seen: Set<String> = []
    let latest = assessments.filter { assessment in
      guard let enterprise = assessment.enterprise, !corrected.contains(assessment.id) else {
        return false
      }
      return seen.insert(enterprise).inserted
    }
    self.corrected = corrected
    self.latest = Set(latest.map(\.id))
    let reminders = latest.compactMap(\.reminder)
    self.reminders = Dictionary(
      reminders.map { ($0.assessment, $0) }, uniquingKeysWith: { first, _ in first })
    sorted = reminders.sorted {
      ($0.day.iso, $0.assessment) < ($1.day.iso, $1.assessment)
    }
  }

  /// Whether another assessment corrects this one.
  func isCorrected(_ assessment: Assessment) -> Bool { corrected.contains(assessment.id) }

  /// Whether an assessment is the latest one of a business of this store.
  func isLatest(_ assessment: Assessment) -> Bool { latest.contains(assessment.id) }

  /// When the enterprise of an assessment had better look again; `nil` unless it is its latest one.
  func reminder(of assessment: Assessment) -> Reminder? { reminders[assessment.id] }
}
