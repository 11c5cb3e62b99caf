internal import JSON
internal import Questionnaires
internal import Scoring
internal import Summaries

/// By what a store recognises those it counts: hashes under its own key.
///
/// Each kind of message begins with its name and a zero and is longer than an id, of which the first
/// kind of digest is made, so no two kinds are ever alike.
struct MemberTokens {
  private let key: [UInt8]
  /// What the store knows the enterprises by.
  private let persons: PersonNames

  /// The tokens of a store under its key.
  init(key: [UInt8], _ persons: PersonNames) {
    self.key = key
    self.persons = persons
  }

  /// By what answers are recognised: their id.
  func answers(_ uuid: [UInt8]) -> MemberDigest { digest(uuid) }

  /// By what an enterprise is recognised in the year of its answers' period: one campaign calls it
  /// 2026, another one 2026-q4.
  func enterprise(_ row: StoredRow) -> MemberDigest {
    digest(Self.message("enterprise", [String(row.period.prefix(4))], persons.name(of: row)))
  }

  /// A counted enterprise under all its tokens.
  ///
  /// - Parameters:
  ///   - row: the answers that speak for it.
  ///   - sheet: the answers as they are counted.
  ///   - place: where they are counted.
  ///   - questionnaire: the version under which they are.
  /// - Returns: its tokens, and which final scores it has.
  func member(
    _ row: StoredRow, _ sheet: ScoreSheet, at place: Contribution, _ questionnaire: Questionnaire
  ) -> ReleasedMember {
    let known = [
      place.cell.country, place.cell.size, place.cell.sector, place.region ?? "", place.language,
      place.mode,
    ]
    let person = persons.name(of: row)
    func token(
      _ name: String, _ texts: [String] = [], among questions: (Question) -> Bool
    ) -> MemberDigest {
      digest(
        Self.message(name, texts, person + [0] + Self.answers(of: sheet, questionnaire, questions)))
    }
    return ReleasedMember(
      answers(row.uuid), content: token("content", known) { _ in true },
      scores: token("scores") { $0.domain != nil },
      common: token("common") { question in
        question.domain != nil && questionnaire.allForms.allSatisfy(question.belongs)
      }, enterprise: enterprise(row), scored: sheet.scoredMeasures)
  }

  private func digest(_ message: [UInt8]) -> MemberDigest {
    MemberDigest(beginning: HMACSHA256.code(key: key, message: message))
  }

  private static func message(_ name: String, _ texts: [String], _ rest: [UInt8]) -> [UInt8] {
    ([name] + texts).flatMap { Array($0.utf8) + [0] } + rest
  }

  /// Answers as they are counted, by question. Words are counted nowhere: who adds some is no other.
  private static func answers(
    of sheet: ScoreSheet, _ questionnaire: Questionnaire, _ isMeant: (Question) -> Bool
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    for (position, question) in questionnaire.questions.enumerated() where isMeant(question) {
      if case .text = question.kind { continue }
      let state = sheet.state(of: position)
      guard state != .notAsked else { continue }
      bytes += Array(question.id.utf8) + [0, state.rawValue]
      if state == .answered { bytes.append(decimal: sheet.value(of: position)) }
      bytes.append(0)
    }
    return bytes
  }
}

/// By what a store knows the enterprises of its assessments, in a way that does not change.
///
/// An enterprise of this store goes by its id, also where its answers came under its pseudonym; others
/// by the pseudonym; answers of nobody known by the id of the first that they correct.
struct PersonNames {
  private var ids: [Int64: [UInt8]] = [:]
  private var idsBySubject: [String: [UInt8]] = [:]
  private var corrected: [[UInt8]: [UInt8]] = [:]

  /// What a store knows at the moment.
  init(_ connection: Connection) throws {
    try connection.visit("SELECT key, uuid, subject FROM enterprise") { row in
      ids[row.integer(0)] = row.bytes(1)
      if let subject = row.optionalText(2) { idsBySubject[subject] = row.bytes(1) }
    }
    try connection.visit(
      """
      SELECT uuid, supersedes FROM assessment
      WHERE supersedes IS NOT NULL AND subject IS NULL AND enterprise IS NULL
      """
    ) { corrected[$0.bytes(0)] = $0.bytes(1) }
  }

  /// The name of whoever an assessment speaks for.
  func name(of row: StoredRow) -> [UInt8] {
    if let key = row.owner.enterprise, let id = ids[key] { return [1] + id }
    if let subject = row.owner.subject {
      return idsBySubject[subject].map { [1] + $0 } ?? [2] + Array(subject.utf8)
    }
    var (first, seen) = (row.uuid, Set([row.uuid]))
    while let earlier = corrected[first], seen.insert(earlier).inserted { first = earlier }
    return [3] + first
  }
}
