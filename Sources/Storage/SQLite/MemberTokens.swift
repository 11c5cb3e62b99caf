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

  /// What an enterprise answered, as the version answered takes it.
  ///
  /// Another version under which it is counted asks other questions and calls options by other numbers:
  /// by that, the same answers would be those of another one.
  struct Answered {
    /// The answers on the form that is counted, as far as the version answered has it.
    let sheet: ScoreSheet
    /// The version answered.
    let questionnaire: Questionnaire
  }

  /// A counted enterprise under all its tokens, whatever version counts it.
  ///
  /// - Parameters:
  ///   - row: the answers that speak for it.
  ///   - own: the same as the version answered takes them.
  ///   - place: where they are counted.
  ///   - scored: which final scores it has where it is counted.
  /// - Returns: its tokens, and these scores.
  func member(
    _ row: StoredRow, _ own: Answered, at place: Contribution, scored: UInt64
  ) -> ReleasedMember {
    let questionnaire = own.questionnaire
    let person = persons.name(of: row)
    func token(
      _ name: String, _ texts: [String] = [], among questions: (Question) -> Bool
    ) -> MemberDigest {
      digest(Self.message(name, texts, person + [0] + Self.answers(own, questions)))
    }
    // Cell and region follow from the answers. The same codes may mean something else in another
    // version, so that figures follow from them only together with the version.
    let known = [questionnaire.logic, place.language, place.mode]
    return ReleasedMember(
      answers(row.uuid), content: token("content", known) { _ in true },
      scores: token("scores") { $0.domain != nil },
      common: token("common") { question in
        question.domain != nil && questionnaire.allForms.allSatisfy(question.belongs)
      }, enterprise: enterprise(row), scored: scored)
  }

  private func digest(_ message: [UInt8]) -> MemberDigest {
    MemberDigest(beginning: HMACSHA256.code(key: key, message: message))
  }

  private static func message(_ name: String, _ texts: [String], _ rest: [UInt8]) -> [UInt8] {
    ([name] + texts).flatMap { Array($0.utf8) + [0] } + rest
  }

  /// Answers by question, options by their codes. Words are counted nowhere: who adds some is no other;
  /// nor is who has not answered what another version does not ask.
  private static func answers(_ own: Answered, _ isMeant: (Question) -> Bool) -> [UInt8] {
    var answers: [(id: String, bytes: [UInt8])] = []
    for (position, question) in own.questionnaire.questions.enumerated() where isMeant(question) {
      let state = own.sheet.state(of: position)
      guard state != .notAsked, state != .skipped else { continue }
      var value: [UInt8] = []
      if state == .answered {
        let raw = own.sheet.value(of: position)
        switch question.kind {
        case .single(let options):
          value = codes([options[Int(raw)].code])
        case .multiple(let multiple):
          let chosen = multiple.options.indices.filter {
            UInt64(bitPattern: raw) >> UInt64($0) & 1 == 1
          }
          value = codes(chosen.map { multiple.options[$0].code }.sorted())
        case .number: value.append(decimal: raw)
        case .text: continue
        }
      } else if case .text = question.kind {
        continue
      }
      answers.append((question.id, [0, state.rawValue] + value + [0]))
    }
    // Another version may ask in another order.
    return answers.sorted { $0.id < $1.id }.flatMap { Array($0.id.utf8) + $0.bytes }
  }

  private static func codes(_ codes: [String]) -> [UInt8] {
    codes.flatMap { Array($0.utf8) + [1] }
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
