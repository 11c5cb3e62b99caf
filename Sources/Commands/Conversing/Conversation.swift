internal import Interview
internal import Questionnaires
internal import Scoring
internal import Storage
internal import Text

/// What a person and the program do together at a terminal, from the home screen or for a command.
final class Conversation {
  let context: CommandContext
  let face: any Face
  /// The questionnaire with which new interviews begin.
  let bundle: QuestionnaireBundle
  /// The enterprise spoken of; `nil` = the person's own, of which nothing is stored yet.
  var enterprise: Enterprise?
  /// What the person has agreed to beforehand.
  var consent: Consent?

  /// Whether the person turned back from the last interview before beginning it.
  var hasTurnedBack = false

  /// Whether the program goes on after a part of the conversation.
  enum Course {
    case goesOn, ends
  }

  /// A conversation about an enterprise.
  ///
  /// - Parameters:
  ///   - context: the context of the command.
  ///   - bundle: the questionnaire with which new interviews begin.
  ///   - enterprise: the enterprise; `nil` = the person's own, which need not be stored yet.
  /// - Throws: ``CommandFailure`` if nobody can be asked.
  init(
    _ context: CommandContext, _ bundle: QuestionnaireBundle, _ enterprise: Enterprise? = nil
  ) throws {
    self.context = context
    self.bundle = bundle
    self.enterprise = enterprise
    face = try context.face()
  }

  var store: any Store { get throws { try context.store() } }
  var questionnaire: Questionnaire { bundle.questionnaire }
  var language: Language { context.language }

  /// Whether an advisor answers with the enterprise.
  var isAssisted: Bool { enterprise?.label != nil }

  func words(_ phrase: TalkPhrase) -> String { phrase.text(in: language) }

  func paragraph(_ phrase: TalkPhrase, as role: StyledText.Role = .plain) -> StyledText {
    StyledText(words(phrase), as: role)
  }

  /// Shows something to be read, until the person goes on.
  func tell(_ title: String, _ paragraphs: [StyledText]) throws -> Course {
    let page = Page(title, paragraphs, style: .reading)
    return try face.reply(to: page) == .quit ? .ends : .goesOn
  }

  /// Does a part of the conversation; what goes wrong in it is told, and the conversation goes on.
  ///
  /// - Throws: ``CommandFailure`` if the person or the system ended the program meanwhile.
  func attempt(_ part: () throws -> Course) throws -> Course {
    do {
      return try part()
    } catch {
      let failure = CommandFailure(error, program: "readiness", in: language)
      if [.hangup, .interrupted, .terminated].contains(failure.code) { throw failure }
      return try tell(
        words(.didNotWork), failure.lines.map { StyledText($0.withoutControls, as: .warning) })
    }
  }

  /// Asks for the language and keeps it for later.
  func chooseLanguage() throws -> Course {
    let page = Page(
      Language.allCases.map { TalkPhrase.chooseLanguage.text(in: $0) }.joined(separator: " / "),
      choices: Language.allCases.map { Page.Choice(StyledText($0.nativeName)) },
      usual: Language.allCases.firstIndex(of: language))
    switch try face.reply(to: page) {
    case .chose(let choice):
      context.speak(Language.allCases[choice])
      return .goesOn
    case .key, .back: return .goesOn
    case .quit: return .ends
    }
  }

  // MARK: What is there

  /// The enterprise spoken of; its row is made on first use.
  func storedEnterprise() throws -> Enterprise {
    let stored = try context.stored(enterprise)
    enterprise = stored
    return stored
  }

  /// The finished assessments of the enterprise, the latest first; corrected ones are left out.
  func finished() throws -> [Assessment] {
    guard let enterprise, try isStored(enterprise) else { return [] }
    let all = try store.assessments(.enterprise(enterprise.id), limit: nil)
    let corrected = Set(all.compactMap(\.supersedes))
    return all.filter { !corrected.contains($0.id) }
  }

  /// The latest finished assessment.
  ///
  /// - Parameter form: the form answered; `nil` = any.
  /// - Returns: the assessment.
  /// - Throws: ``CommandFailure`` if there is none.
  func latest(form: String?) throws -> Assessment {
    guard let latest = try finished().first(where: { form == nil || $0.form == form }) else {
      throw CommandFailure(.notFound, context.phrase(.noAssessment))
    }
    return latest
  }

  /// Whether an enterprise has a row; one that was only named so far has none.
  private func isStored(_ enterprise: Enterprise) throws -> Bool {
    try store.enterprises().contains { $0.id == enterprise.id }
  }

  /// The unfinished interviews of the enterprise, the one begun last first.
  func unfinished() throws -> [Draft] {
    guard let enterprise else { return [] }
    return try store.drafts().filter { $0.enterprise == enterprise.id }
  }
}

extension CommandContext {
  /// The row of an enterprise, made on first use; `nil` = the person's own, which has no name.
  func stored(_ enterprise: Enterprise?) throws -> Enterprise {
    let store = try store()
    let known = try store.enterprises().first {
      $0.id == enterprise?.id || ($0.label == nil && enterprise == nil)
    }
    if let known { return known }
    let made = try enterprise ?? Enterprise(id: newID(), label: nil)
    try store.add(made)
    return made
  }
}
