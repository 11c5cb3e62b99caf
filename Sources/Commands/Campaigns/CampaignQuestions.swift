internal import Exchange
internal import Interview
internal import Questionnaires
internal import System
internal import Terminal
internal import Text

/// Asks for what a campaign file holds, question by question, in plain lines.
final class CampaignQuestions {
  private typealias Field = CampaignDraft.Field

  private let context: CommandContext
  private var fields: [CampaignDraft.Field] = []
  /// What is not asked.
  private let answered: Set<CampaignDraft.Field>
  private let save: (_ draft: CampaignDraft, _ path: String?) throws -> Void
  private lazy var input = InterruptibleInput()

  /// Asks for everything but what is answered already.
  ///
  /// - Parameters:
  ///   - context: the context of the command.
  ///   - answered: what is not asked.
  ///   - save: writes the file; `nil` = where the command line says. Where it cannot, the person is
  ///     asked for another place, so that no answer is lost.
  init(
    _ context: CommandContext, skipping answered: Set<CampaignDraft.Field>,
    save: @escaping (_ draft: CampaignDraft, _ path: String?) throws -> Void
  ) {
    self.context = context
    self.save = save
    self.answered = answered
  }

  /// What is asked of a draft, in order.
  private func questions(_ draft: CampaignDraft) -> [Field] {
    (draft.fields(speaking: context.language) + [.file]).filter { !answered.contains($0) }
  }

  /// Asks until all is answered and the file is saved.
  ///
  /// - Parameter draft: what is known so far.
  /// - Returns: whether the file was saved; if not, the person left.
  /// - Throws: ``CommandFailure`` with the signal's exit code after an interruption.
  func ask(_ draft: CampaignDraft) throws -> Bool {
    var draft = draft
    fields = questions(draft)
    var position = 0
    var isAsked = false
    try show(context.phrase(CampaignPhrase.welcome), as: .muted)
    while true {
      if let wrong = try wrong(draft, at: position) {
        position = wrong
        isAsked = false
      }
      guard position < fields.count else {
        if try saved(draft) { return true }
        fields.append(.file)
        isAsked = false
        continue
      }
      let field = fields[position]
      if !isAsked { try show(field, draft) }
      isAsked = true
      guard let line = try typed() else { return false }
      switch InterviewKey(typed: line, in: context.language) {
      case .leave?: return false
      case .back?:
        position = max(0, position - 1)
        isAsked = false
        continue
      default: break
      }
      do {
        try take(line, as: field, &draft)
        if field == .file { return true }
        position += 1
        // Other countries speak other languages.
        if field == .countries || field == .questionnaire {
          fields =
            Array(fields.prefix(position))
            + questions(draft).filter { next in
              !fields.prefix(position).contains(next)
            }
        }
        isAsked = false
      } catch let problem as CampaignEntryProblem {
        try show(context.phrase(problem).withCapital + ".", as: .warning)
      } catch let problem as NamingProblem {
        try show(context.phrase(problem.phrase), as: .warning)
      } catch let problem as FileProblem {
        try show(problem.sentence(in: context.language), as: .warning)
      } catch let failure as CommandFailure where failure.code != .usage {
        for line in failure.lines { try show(line, as: .warning) }
      }
    }
  }

  /// Once all else is answered: the place of the first answer that does not fit the others, which is
  /// told and asked for again, even if the command line gave it.
  private func wrong(_ draft: CampaignDraft, at position: Int) throws -> Int? {
    guard position == fields.count || fields[position] == .file,
      let finding = draft.findings(speaking: context.language).first
    else { return nil }
    try show(context.phrase(finding.problem).withCapital + ".", as: .warning)
    if let place = fields.firstIndex(of: finding.field) { return place }
    fields.insert(finding.field, at: position)
    return position
  }

  /// Saves the file where the command line says; if that cannot be, the reason is told, for nobody
  /// should have to answer everything again.
  private func saved(_ draft: CampaignDraft) throws -> Bool {
    do {
      try save(draft, nil)
      return true
    } catch let problem as FileProblem {
      try show(problem.sentence(in: context.language), as: .warning)
      return false
    }
  }

  private func take(
    _ line: String, as field: Field, _ draft: inout CampaignDraft
  ) throws {
    switch field {
    case .questionnaire where !line.isEmpty:
      draft.ask(try context.library.bundle(line).questionnaire)
    case .notice where !line.isEmpty:
      try draft.take(CampaignOptions.notice(at: line), as: field, in: context.language)
    case .file: try save(draft, line.isEmpty ? draft.usual(.file) : line)
    default: try draft.take(line, as: field, in: context.language)
    }
  }

  // MARK: Lines

  private func show(_ field: Field, _ draft: CampaignDraft) throws {
    try context.write(StyledText())
    try show(context.phrase(CampaignPhrase.ask(field)), as: .title)
    try show(context.phrase(CampaignPhrase.hint(field)), as: .muted)
    guard let usual = draft.usual(field) else { return }
    guard case .notice = field else {
      let shown = CalendarDate(iso: usual)?.text(in: context.language) ?? usual
      return try show(context.phrase(CampaignPhrase.usual(shown)), as: .plain)
    }
    for paragraph in usual.split(separator: "\n") {
      try context.write(StyledText())
      let wrapping = Wrapping(width: context.width, first: "  ")
      try context.write(wrapping.lines(of: StyledText(String(paragraph))))
    }
    try context.write(StyledText())
  }

  private func show(_ text: String, as role: StyledText.Role) throws {
    try context.write(Wrapping(width: context.width).lines(of: StyledText(text, as: role)))
  }

  /// The next line without spaces around it; `nil` at the end of the input.
  private func typed() throws -> String? {
    let prompt = StyledText(context.phrase(CampaignPhrase.prompt))
    try context.surroundings.streams.output.write(prompt.rendered(as: context.rendering) + " ")
    try context.surroundings.streams.output.flush()
    switch input.next() {
    case .line(let line):
      return line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    case .endOfInput:
      try context.write(StyledText())
      return nil
    case .interrupted(let interruption):
      // Where the terminal has gone, nobody reads this any more; the code stays the same.
      try? context.write(StyledText())
      try? context.tell(sentence: context.phrase(CampaignPhrase.notSaved))
      throw CommandFailure(ExitCode(rawValue: interruption.exitStatus) ?? .interrupted)
    }
  }
}

extension String {
  /// The text with a capital at its beginning, to stand as a sentence.
  fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
