internal import JSON
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import Summaries
internal import Text

/// The assessments that raise doubts, the latest first, and why.
struct FlaggedList {
  private let context: CommandContext

  /// A list in the words of a context.
  init(_ context: CommandContext) { self.context = context }

  private struct Found {
    let assessment: Assessment
    let flags: [ResponseFlag]
    let bundle: QuestionnaireBundle
  }

  /// Writes the list; what was corrected since is no longer asked about.
  ///
  /// - Parameter limit: At most so many; `nil` = all.
  /// - Throws: ``Storage/StorageProblem`` and what writing throws.
  func write(limit: Int?) throws {
    let found = try all().prefix(limit ?? .max)
    if context.options.isJSON {
      return try context.write(["flagged": JSONValue(.array(found.map(json)))])
    }
    guard !found.isEmpty else { return try context.say(context.phrase(FlagPhrase.noneFlagged)) }
    var table = Table([
      Table.Column(context.phrase(.columnID)), Table.Column(context.phrase(.columnDate)),
      Table.Column(context.phrase(.columnEnterprise), fit: .wrapping),
      Table.Column(context.phrase(FlagPhrase.columnFindings), fit: .wrapping),
    ])
    for item in found {
      let assessment = item.assessment
      let date = CalendarDate(iso: assessment.completed)?.text(in: context.language)
      let owner =
        assessment.enterprise == nil
        ? assessment.campaign ?? "" : assessment.label ?? context.phrase(.ownEnterprise)
      let findings = context.flagText(item.bundle).findings(item.flags)
      table.append([
        StyledText(String(assessment.id.prefix(8))), StyledText(date ?? assessment.completed),
        StyledText(owner.onOneLine), StyledText(findings.joined(separator: "; ")),
      ])
    }
    try context.write(table)
  }

  private func all() throws -> [Found] {
    guard let store = try context.existingStore() else { return [] }
    var checks: [String: (bundle: QuestionnaireBundle, check: DoubtCheck)] = [:]
    var found: [Found] = []
    try store.visit(.all) { assessment, answers in
      if case .leftOut(.superseded) = assessment.standing { return }
      if checks[assessment.logic] == nil,
        let questionnaire = try store.questionnaire(logic: assessment.logic)
      {
        let bundle = context.library.bundle(holding: questionnaire)
        checks[assessment.logic] = (bundle, DoubtCheck(bundle))
      }
      guard let bundle = checks[assessment.logic]?.bundle,
        let flags = checks[assessment.logic]?.check.flags(of: assessment, answers),
        !flags.isEmpty
      else { return }
      found.append(Found(assessment: assessment, flags: flags, bundle: bundle))
    }
    return found.sorted {
      ($1.assessment.completed, $1.assessment.id) < ($0.assessment.completed, $0.assessment.id)
    }
  }

  private func json(_ item: Found) -> JSONValue {
    let questionnaire = item.bundle.questionnaire
    let contradictions = questionnaire.contradictions
    return [
      "id": JSONValue(.string(item.assessment.id)),
      "enterprise": item.assessment.label.map { JSONValue(.string($0)) } ?? nil,
      "campaign": item.assessment.campaign.map { JSONValue(.string($0)) } ?? nil,
      "completed": JSONValue(.string(item.assessment.completed)),
      "flags": JSONValue(
        .array(
          item.flags.map { flag in
            [
              "reason": JSONValue(.string(flag.reason.rawValue)),
              "questions": JSONValue(
                .array(
                  flag.questions(in: contradictions).map {
                    JSONValue(.string(questionnaire.questions[$0].id))
                  })),
            ]
          })),
    ]
  }
}

extension CommandContext {
  /// Words doubts with the questions of a questionnaire.
  func flagText(_ bundle: QuestionnaireBundle) -> FlagText {
    FlagText(
      ComparisonNames(
        bundle.questionnaire, texts: bundle.texts(locale: language.tag), language: language),
      language: language)
  }

  /// The answers of one assessment that may be slips, below its result: what an owner can correct.
  ///
  /// - Parameters:
  ///   - assessment: the assessment shown.
  ///   - answers: its answers, by position.
  /// - Returns: the lines; none where nothing is to be looked at again.
  /// - Throws: ``Storage/StorageProblem``.
  func slips(of assessment: Assessment, _ answers: Answers) throws -> [StyledText] {
    guard let questionnaire = try store().questionnaire(logic: assessment.logic) else { return [] }
    let bundle = library.bundle(holding: questionnaire)
    var check = DoubtCheck(bundle)
    let flags = check.flags(of: assessment, answers).filter {
      $0.reason == .contradiction || $0.reason == .unit
    }
    return flagText(bundle).slips(flags, width: width)
  }
}
