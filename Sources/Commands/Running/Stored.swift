internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import System
internal import Text

extension CommandContext {
  /// A UI sentence in the person's language.
  func phrase(_ phrase: CommandPhrase) -> String { phrase.text(in: language) }

  /// A UI sentence in the person's language.
  func phrase(_ phrase: some Phrase) -> String { phrase.text(in: language) }

  /// The one assessment that a word names; `nil` = the latest.
  ///
  /// - Throws: ``CommandFailure`` if nothing or more than one fits.
  func assessment(_ name: String?) throws -> Assessment {
    guard let store = try existingStore() else {
      let isAny = name == nil || name == "last"
      throw CommandFailure(.notFound, phrase(isAny ? .noAssessment : .unknownName(name ?? "")))
    }
    return try assessment(name, in: store)
  }

  /// The one assessment of a store that a word names; `nil` = the latest.
  ///
  /// - Throws: ``CommandFailure`` if nothing or more than one fits.
  func assessment(_ name: String?, in store: any Store) throws -> Assessment {
    guard let name, name != "last" else {
      guard let latest = try store.assessments(.last, limit: 1).first else {
        throw CommandFailure(.notFound, phrase(.noAssessment))
      }
      return latest
    }
    let found = try store.assessments(.named(name), limit: nil)
    guard let first = found.first else {
      throw CommandFailure(.notFound, phrase(.unknownName(name)))
    }
    // The assessments of one enterprise go by its name; the latest is meant.
    let isOneEnterprise = first.label == name || first.id == name
    if found.count > 1, !isOneEnterprise {
      throw CommandFailure(.usage, phrase(.ambiguous(name: name, count: found.count)))
    }
    return first
  }

  /// The scorer and texts of the questionnaire of a stored assessment.
  func reading(of assessment: Assessment) throws -> AnswerReading {
    guard let questionnaire = try store().questionnaire(logic: assessment.logic) else {
      throw NamingProblem(.failure, .storedQuestionnaire(logic: assessment.logic))
    }
    let answers = try store().answers(ofAssessment: assessment.id)
    var reading = try reading(
      of: answers, form: assessment.form, assessment: assessment.id,
      bundle: library.bundle(holding: questionnaire))
    if let enterprise = assessment.enterprise {
      reading.setting.followUps = try store().followUps(
        ofEnterprise: enterprise, questionnaire: questionnaire.id)
    }
    return reading
  }

  /// Scores answers on a form and gathers what reports need.
  func reading(
    of answers: Answers, form name: String, assessment: String?, bundle: QuestionnaireBundle
  ) throws -> AnswerReading {
    let questionnaire = bundle.questionnaire
    let form = try questionnaire.form(named: name)
    let scorer = Scorer(questionnaire)
    let sheet = scorer.score(answers, form: form)
    return AnswerReading(
      scorer: scorer, sheet: sheet, answers: answers, form: form, assessment: assessment,
      texts: bundle.texts(locale: language.tag, audience: questionnaire.audience(of: sheet)),
      language: language, setting: try reportSetting())
  }

  /// Asks on the terminal; the end of the input agrees to nothing.
  func agrees(_ question: some Phrase) throws -> Bool {
    try surroundings.streams.output.write(phrase(question))
    try surroundings.streams.output.flush()
    guard let line = try surroundings.streams.input.next() else { return false }
    return isAgreement(String(decoding: line, as: UTF8.self))
  }

  /// Whether a typed line is the word that agrees, or its first letter, in the person's language.
  func isAgreement(_ line: String) -> Bool {
    let answer = line.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    let word = phrase(.agreement)
    return [word, String(word.prefix(1)), "si", "yes", "ja"].contains(answer)
  }
}

/// Scored answers with the words to show them.
struct AnswerReading {
  let scorer: Scorer
  let sheet: ScoreSheet
  let answers: Answers
  let form: Form
  /// The id of the assessment, if it has one.
  let assessment: String?
  let texts: Texts
  let language: Language
  var setting: ReportSetting
  /// The day on which a file says it was answered; `nil` = the answers are not from a file.
  var completed: CalendarDate?

  /// Gathers what a report says; the exact plan takes its time, so make it once.
  func makeContent() -> ResultContent {
    ResultContent(
      scorer: scorer, sheet: sheet, answers: answers, form: form, texts: texts, language: language,
      setting: setting)
  }

  /// Derives every score.
  func makeDerivation() -> Derivation {
    Derivation(
      scorer: scorer, sheet: sheet, answers: answers, form: form, texts: texts, language: language,
      setting: setting)
  }
}

extension AnswerReading {
  /// Plans shall lead to the level with this id or name; `nil` = to the next level of each domain.
  ///
  /// - Throws: ``NamingProblem`` that lists the levels there are.
  mutating func setTarget(_ id: String?) throws {
    guard let id else { return }
    let levels = scorer.questionnaire.levels.map(\.id)
    func isMeant(_ level: String) -> Bool {
      level == id || texts["level.\(level)"].lowercased() == id.lowercased()
    }
    guard let target = levels.firstIndex(where: isMeant) else {
      throw NamingProblem(
        .usage, .level(id, known: levels.map { "\($0) (\(texts["level.\($0)"]))" }))
    }
    setting.target = target
  }
}

extension Questionnaire {
  /// The form with this name.
  ///
  /// - Throws: ``NamingProblem`` that lists the forms there are.
  func form(named name: String) throws -> Form {
    if let form = form(name) { return form }
    throw NamingProblem(.usage, .form(name, known: forms))
  }
}
