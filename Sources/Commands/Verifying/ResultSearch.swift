internal import JSON
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import Text

/// Finds the assessments that give results with given hashes, by scoring one after another.
struct ResultSearch {
  /// An assessment and the form on which it gives the result.
  struct Found {
    /// The assessment.
    let assessment: Assessment
    /// The name of the form.
    let form: String
    /// Whether another assessment corrects it.
    let isCorrected: Bool
  }

  private let context: CommandContext
  /// The scorers met, by the logic hash of their questionnaires.
  private var scorers: [String: Scorer] = [:]

  init(_ context: CommandContext) { self.context = context }

  /// The results of one search; see ``results(_:on:)``.
  static func found(
    _ wanted: Set<String>, on form: String?, in context: CommandContext
  ) throws -> [String: Found] {
    var search = ResultSearch(context)
    return try search.results(wanted, on: form)
  }

  /// The assessments that give results with these hashes.
  ///
  /// - Parameters:
  ///   - wanted: `sha256:` and the hash of each result.
  ///   - form: the form on which to score first; `nil` = on any.
  /// - Returns: what was found, by the hash.
  /// - Throws: what reading the store throws.
  mutating func results(_ wanted: Set<String>, on form: String?) throws -> [String: Found] {
    guard !wanted.isEmpty, let store = try context.existingStore() else { return [:] }
    let assessments = try store.assessments(.all, limit: nil)
    let corrected = Set(assessments.compactMap(\.supersedes))
    var found: [String: Found] = [:]
    // Nearly always the form told is right, and the others need not be scored.
    for isTold in form == nil ? [false] : [true, false] {
      for assessment in assessments {
        let scorer = try scorer(of: assessment, in: store)
        let forms = scorer.questionnaire.forms.filter { form == nil || ($0 == form) == isTold }
        guard !forms.isEmpty else { continue }
        let answers = try store.answers(ofAssessment: assessment.id)
        for name in forms {
          let form = try scorer.questionnaire.form(named: name)
          let json = ResultJSON(scorer).value(
            of: scorer.score(answers, form: form), form: form, assessment: assessment.id)
          let hash = SHA256.named(json.canonical())
          guard wanted.contains(hash), found[hash] == nil else { continue }
          found[hash] = Found(
            assessment: assessment, form: name, isCorrected: corrected.contains(assessment.id))
          if found.count == wanted.count { return found }
        }
      }
    }
    return found
  }

  /// The questionnaire by which a stored assessment was answered.
  mutating func scorer(of assessment: Assessment, in store: any Store) throws -> Scorer {
    if let known = scorers[assessment.logic] { return known }
    guard let questionnaire = try store.questionnaire(logic: assessment.logic) else {
      throw NamingProblem(.failure, .storedQuestionnaire(logic: assessment.logic))
    }
    let scorer = Scorer(context.library.bundle(holding: questionnaire).questionnaire)
    scorers[assessment.logic] = scorer
    return scorer
  }
}
