internal import JSON
public import Questionnaires

extension SQLiteStore {
  /// Keeps a questionnaire with its text; does nothing if it is kept already.
  ///
  /// - Throws: `otherLogic` if the same id and version are kept with another logic hash.
  public func register(_ questionnaire: Questionnaire, json: String) throws {
    if try key(ofLogic: questionnaire.logic) != nil { return }
    let key = try connection.transaction { () -> Int64 in
      let version = String(describing: questionnaire.version)
      let other = try connection.first(
        "SELECT logic FROM questionnaire WHERE id = \(questionnaire.id) AND version = \(version)"
      ) { $0.text(0) }
      if other == questionnaire.logic, let key = try self.key(ofLogic: questionnaire.logic) {
        return key
      }
      if other != nil { throw problem(.otherLogic(id: questionnaire.id, version: version)) }
      try connection.run(
        """
        INSERT INTO questionnaire (id, version, logic, json)
        VALUES (\(questionnaire.id), \(version), \(questionnaire.logic), \(json))
        """)
      let key = connection.lastInsertedKey
      try writeDictionaries(of: questionnaire, key)
      return key
    }
    questionnaireKeys[questionnaire.logic] = key
    known[key] = KnownQuestionnaire(key: key, questionnaire)
  }

  private func writeDictionaries(of questionnaire: Questionnaire, _ key: Int64) throws {
    for (position, form) in questionnaire.forms.enumerated() {
      try connection.run(
        """
        INSERT INTO form (questionnaire, position, id) VALUES (\(key), \(position), \(form))
        """)
    }
    for (position, question) in questionnaire.questions.enumerated() {
      try connection.run(
        """
        INSERT INTO question (questionnaire, position, id, kind)
        VALUES (\(key), \(position), \(question.id), \(question.kind.name))
        """)
      for (ordinal, option) in question.options.enumerated() {
        try connection.run(
          """
          INSERT INTO option (questionnaire, question, ordinal, code)
          VALUES (\(key), \(position), \(ordinal), \(option.code))
          """)
      }
    }
  }

  /// All questionnaires kept, by id and version.
  public func questionnaires() throws -> [StoredQuestionnaire] {
    let all = try connection.rows("SELECT id, version, logic, json FROM questionnaire") { row in
      StoredQuestionnaire(
        id: row.text(0), version: row.text(1), logic: row.text(2), json: row.text(3))
    }
    return all.sorted { a, b in
      if a.id != b.id { return a.id < b.id }
      guard let first = Version(a.version), let second = Version(b.version) else {
        return a.version < b.version
      }
      return first < second
    }
  }

  /// The questionnaire with this logic hash, compiled; `nil` = not kept.
  public func questionnaire(logic: String) throws -> Questionnaire? {
    try key(ofLogic: logic).map { try knownQuestionnaire($0).questionnaire }
  }

  /// The questionnaire of this id and version, compiled; `nil` = not kept.
  public func questionnaire(id: String, version: Version) throws -> Questionnaire? {
    try connection.first(
      """
      SELECT key FROM questionnaire WHERE id = \(id) AND version = \(String(describing: version))
      """
    ) { $0.integer(0) }.map { try knownQuestionnaire($0).questionnaire }
  }

  /// The key of the questionnaire with this logic hash, or `nil`.
  func key(ofLogic logic: String) throws -> Int64? {
    if let key = questionnaireKeys[logic] { return key }
    let key = try connection.first("SELECT key FROM questionnaire WHERE logic = \(logic)") {
      $0.integer(0)
    }
    questionnaireKeys[logic] = key
    return key
  }

  /// The questionnaire with this key, compiled once.
  func knownQuestionnaire(_ key: Int64) throws -> KnownQuestionnaire {
    if let found = known[key] { return found }
    guard
      let row = try connection.first(
        "SELECT logic, json FROM questionnaire WHERE key = \(key)",
        {
          (logic: $0.text(0), json: $0.text(1))
        })
    else { throw problem(.unreadable("assessment.questionnaire")) }
    guard let questionnaire = compile(row.json), questionnaire.logic == row.logic else {
      throw problem(.questionnaireUnreadable(logic: row.logic))
    }
    let found = KnownQuestionnaire(key: key, questionnaire)
    known[key] = found
    return found
  }

  /// The questionnaire of a stored text, or `nil` if it no longer compiles.
  func compile(_ json: String) -> Questionnaire? {
    QuestionnaireCompiler.compile(JSONDocument.read(json), path: connection.path).questionnaire
  }
}
