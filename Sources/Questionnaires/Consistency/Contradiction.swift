public import Text

/// Answers of one enterprise that cannot all be true.
public struct Contradiction: Sendable, Hashable {
  /// The id, for example `orders_beside_no_online_sale`.
  public let id: String
  /// What holds exactly where the answers contradict one another. Where a question that it needs was
  /// not asked or has no value, it is unknown, and nothing is contradicted.
  public let condition: Condition
}

extension Questionnaire {
  /// The contradictions known for this questionnaire, in the order of the table.
  ///
  /// What names a question or option that this version does not have is left out: the table speaks
  /// of all versions. What the questionnaire itself rules out, such as a number above its
  /// `notAbove` or "none" beside another option, needs no entry.
  public var contradictions: [Contradiction] {
    let scope = ConditionScope(self)
    return (ContradictionTable.entries[id] ?? []).compactMap { entry in
      guard let condition = ConditionParser.parse(entry.condition, in: scope).0 else { return nil }
      return Contradiction(id: entry.id, condition: condition)
    }
  }
}

extension Questionnaire {
  /// A condition that may name any question of this questionnaire.
  ///
  /// - Parameters:
  ///   - text: The condition, for example `cy_backups in {none, some} and people > 4`.
  ///   - language: The language of the sentences.
  /// - Returns: The condition, or every reason why there is none, each a sentence.
  public func condition(
    _ text: String, speaking language: Language
  ) -> (condition: Condition?, problems: [String]) {
    let (condition, remarks) = ConditionParser.parse(text, in: ConditionScope(self))
    return (condition, remarks.map { $0.problem.conditionSentence(in: language) })
  }
}

extension ConditionScope {
  /// The scope of conditions that may name any question of a compiled questionnaire.
  fileprivate init(_ questionnaire: Questionnaire) {
    let questions = questionnaire.questions
    self.init(
      subjects: questions.map { question in
        Subject(
          id: question.id, kind: question.subjectKind, codes: question.options.map(\.code),
          countable: question.countable, forms: question.forms)
      },
      ids: questions.map(\.id),
      positions: Dictionary(
        questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first }),
      formNames: questionnaire.forms)
  }
}

extension Question {
  fileprivate var subjectKind: ConditionScope.Subject.Kind {
    switch kind {
    case .single: .single
    case .multiple: .multiple
    case .number: .number
    case .text: .text
    }
  }
}
