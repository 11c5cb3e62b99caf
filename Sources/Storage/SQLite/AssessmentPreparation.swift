public import Questionnaires

/// Does everything to finished assessments that needs no store, so that several threads can do it at
/// the same time while one writes.
///
/// ```swift
/// let preparation = AssessmentPreparation()
/// preparation.begin(questionnaire)
/// preparation.add(assessment)
/// try store.add(preparation.take())
/// ```
///
/// Used by one thread at a time.
public final class AssessmentPreparation {
  private var known: [String: KnownQuestionnaire] = [:]
  private var current: KnownQuestionnaire?
  private var prepared = PreparedAssessments()

  /// A preparation of nothing yet.
  public init() {}

  /// How many assessments wait to be taken.
  public var count: Int { prepared.count }

  /// What is added from now on answers a questionnaire.
  public func begin(_ questionnaire: Questionnaire) {
    if let known = known[questionnaire.logic] {
      current = known
      return
    }
    // Which key the store has for it is looked up when it is stored.
    let new = KnownQuestionnaire(key: Int64(known.count), questionnaire)
    known[questionnaire.logic] = new
    current = new
  }

  /// Prepares an assessment of the questionnaire begun; what is wrong with it shows when it is
  /// stored.
  public func add(_ new: NewAssessment) {
    add(new, current?.logic == new.logic ? current : known[new.logic])
  }

  /// Prepares an assessment; without a questionnaire, to be refused.
  func add(_ new: NewAssessment, _ known: KnownQuestionnaire?) {
    var rest = new
    let content = content(new, known)
    if case .ready = content {
      // These stand in the row as the store writes them: thousands of rows wait at a time.
      rest.answers = Answers(count: 0)
      rest.id = ""
      (rest.seal, rest.withdrawal, rest.supersedes) = (nil, nil, nil)
    }
    prepared.add(PreparedRow(new: rest, content: content))
  }

  /// What was prepared since the last time.
  public func take() -> PreparedAssessments {
    defer { prepared = PreparedAssessments() }
    return prepared
  }

  private func content(_ new: NewAssessment, _ known: KnownQuestionnaire?) -> PreparedRow.Content {
    guard let row = NewRow(new) else { return .flawed(.malformed(NewRow.flaw(of: new))) }
    guard let known else { return .flawed(.unknownQuestionnaire(new.logic)) }
    guard let form = known.form(new.form) else { return .flawed(.malformed("form")) }
    guard new.answers.values.count == known.questionCount else {
      return .flawed(.malformed("answers"))
    }
    if let target = row.supersedes, target == row.uuid { return .flawed(.supersedesItself) }
    prepared.name(known)
    return known.score(new.answers, form: form) { scored in
      let standing = Standing(scored.placement)
      let standsAlone = new.subject == nil && new.enterprise == nil && row.supersedes == nil
      let isCounted =
        standsAlone && standing == .counted && new.consent?.allowsAggregates == true
      let ready = PreparedRow.Ready(
        row: row, questionnaire: known.key, form: form,
        answers: AnswerCoding.encode(new.answers), scores: scored.encodedScores,
        standing: standing, isCounted: isCounted)
      let whole = PreparedRow(new: new, content: .ready(ready))
      if isCounted { prepared.note(scored, whole.origin(row)) }
      return whole.content
    }
  }
}

/// Finished assessments with everything done to them that needs no store: checked, scored, written
/// as the store writes them, and counted.
///
/// An ``AssessmentPreparation`` makes them, in any thread, and hands them over with nothing left of
/// them; ``Store`` stores them. Only this file can change them, which makes handing them over safe.
public struct PreparedAssessments: @unchecked Sendable {
  /// One entry for each assessment, in the order in which they were added.
  fileprivate(set) var rows: [PreparedRow] = []
  /// What those add to the counts of which it is foreseen that they count.
  fileprivate(set) var ledger = CellLedger()
  /// The logic hashes of the questionnaires, by the keys that rows and ledger have for them.
  fileprivate(set) var logics: [Int64: String] = [:]

  /// None.
  public init() {}

  /// How many there are.
  public var count: Int { rows.count }

  fileprivate mutating func add(_ row: PreparedRow) { rows.append(row) }

  /// Has a questionnaire known by a key.
  fileprivate mutating func name(_ known: KnownQuestionnaire) {
    if logics[known.key] == nil { logics[known.key] = known.logic }
  }

  fileprivate mutating func note(_ scored: ScoredAnswers, _ origin: CountedOrigin) {
    ledger.note(.adding, scored, origin)
  }
}
