internal import Questionnaires
internal import Scoring
internal import Synchronization

/// The scorers found so far, for several threads to look up.
final class ScorerShelf: Sendable {
  private struct Key: Hashable {
    let id: String
    let version: String
  }

  private let scorers = Mutex<[Key: Scorer]>([:])

  /// The scorer of an id and version, if it was put there.
  func scorer(id: String, version: Version) -> Scorer? {
    scorers.withLock { $0[Key(id: id, version: version.description)] }
  }

  /// Puts a scorer where all threads find it.
  func put(_ scorer: Scorer) {
    let questionnaire = scorer.questionnaire
    let key = Key(id: questionnaire.id, version: questionnaire.version.description)
    scorers.withLock { $0[key] = scorer }
  }
}
