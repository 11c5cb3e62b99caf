internal import CommandLine
internal import JSON
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import Summaries
internal import System
internal import Text

/// `rescore`: stored answers under another version of their questionnaire.
struct RescoreCommand: Command {
  static let spec = CommandSpec(
    "rescore", abstract: "Score stored answers under another version.",
    discussion: """
      Without --apply nothing is written: each enterprise whose score, status or level would come \
      out otherwise is named, with the reasons. With --apply the scores are kept beside the old \
      ones, which stay as they were, and every enterprise that counts is counted under the version \
      too. Answers are carried over by question and option; what the version does not take is \
      dropped and listed. Unfinished interviews go on with their own version.
      """,
    group: "Associations and advisors",
    examples: [
      .init("rescore --to 1.0.0", "what would change, and why"),
      .init("rescore --to 1.0.0 --apply", "keep the scores, so that compare can count them"),
    ],
    options: [
      .value("to", "VERSION", help: "The version: shipped, in the store, or of --questionnaire."),
      .flag("apply", help: "Keep the scores; without it nothing is written."),
      .value(
        "questionnaire", "ID|PATH", help: "A shipped id, id@version, or a path.",
        completion: .questionnaire),
    ])

  private let version: Version
  private let isApplied: Bool
  private let questionnaire: String?

  init(_ arguments: ParsedArguments) throws {
    guard let text = arguments.value("to"), let version = Version(text) else {
      throw OptionProblem(.rescoreVersion)
    }
    self.version = version
    isApplied = arguments.isGiven("apply")
    questionnaire = arguments.value("questionnaire")
  }

  func run(in context: CommandContext) throws {
    let target = try target(in: context)
    if isApplied {
      try apply(target, in: context)
    } else {
      try preview(target, in: context)
    }
  }

  // MARK: The version

  /// The version meant: of the file named, else shipped, else kept by the store.
  private func target(in context: CommandContext) throws -> QuestionnaireBundle {
    let named = try context.library.bundle(questionnaire)
    let id = named.questionnaire.id
    let kept = try context.store().questionnaires().filter { $0.id == id }
    let same = kept.first { $0.version == version.description }
    guard let bundle = try bundle(named, same, in: context) else {
      let known = Set(kept.compactMap { Version($0.version) } + [named.questionnaire.version])
      throw OptionProblem(
        .notFound,
        .rescoreUnknown(
          version: version.description, of: id, known: known.sorted().map(\.description)))
    }
    if let same, same.logic != bundle.questionnaire.logic {
      throw StorageProblem(
        path: try context.storePath(), kind: .otherLogic(id: id, version: version.description))
    }
    return bundle
  }

  private func bundle(
    _ named: QuestionnaireBundle, _ kept: StoredQuestionnaire?, in context: CommandContext
  ) throws -> QuestionnaireBundle? {
    if named.questionnaire.version == version { return named }
    let id = named.questionnaire.id
    if let shipped = context.library.bundle(id: id, version: version) { return shipped }
    guard let kept else { return nil }
    return QuestionnaireBundle.compile(Array(kept.json.utf8), path: id, catalogues: []).bundle
  }

  // MARK: Without --apply

  private func preview(_ target: QuestionnaireBundle, in context: CommandContext) throws {
    let store = try context.store()
    let questionnaire = target.questionnaire
    let text = RescoreText(
      width: context.width, texts: target.texts(locale: context.language.tag),
      language: context.language)
    var json = RescoreJSON()
    var tally = RescoreTally(version: version)
    var rescorings = Rescorings(to: Scorer(questionnaire), store: store)
    try store.visit(.unscored(questionnaire: questionnaire.id, under: questionnaire.logic)) {
      assessment, answers in
      let result = try rescorings.result(of: assessment, answers)
      let isSuperseded = assessment.standing == .leftOut(.superseded)
      guard tally.note(result, isSuperseded: isSuperseded), let result,
        let version = Version(assessment.version)
      else { return }
      let named = RescoredAssessment(
        id: assessment.id, label: assessment.label, completed: assessment.completed,
        version: version, form: assessment.form, result: result)
      if context.options.isJSON {
        json.add(named)
      } else {
        try context.write(text.lines(of: named))
      }
    }
    let losses = tally.sortedLosses(in: [questionnaire] + rescorings.sources)
    let drafts = try drafts(besides: questionnaire, store)
    if context.options.isJSON {
      return try context.write(
        json.value(under: questionnaire, tally, losses: losses, drafts: drafts))
    }
    guard tally.assessments > 0 else {
      return try write(.nothingToDo(version: version.description), in: context)
    }
    try context.write(text.summary(of: tally, losses: losses))
    if drafts > 0 { try write(.draftsStay(drafts), in: context) }
    try context.say(RescorePhrase.dryRun.text(in: context.language))
  }

  /// How many unfinished interviews of the questionnaire answer another version.
  private func drafts(besides questionnaire: Questionnaire, _ store: any Store) throws -> Int {
    try store.drafts().count { draft in
      try draft.logic != questionnaire.logic
        && store.questionnaire(logic: draft.logic)?.id == questionnaire.id
    }
  }

  // MARK: With --apply

  private func apply(_ target: QuestionnaireBundle, in context: CommandContext) throws {
    let store = try context.store()
    let questionnaire = target.questionnaire
    try store.register(questionnaire, json: String(decoding: target.source, as: UTF8.self))
    let report = try store.rescore(under: questionnaire.logic)
    let drafts = try drafts(besides: questionnaire, store)
    if context.options.isJSON {
      return try context.write(
        [
          "questionnaire": JSONValue(.string(questionnaire.id)),
          "version": JSONValue(.string(version.description)),
          "logic": JSONValue(.string(questionnaire.logic)), "applied": true,
          "added": JSONValue(.integer(Int64(report.added))),
          "counted": JSONValue(.integer(Int64(report.counted))),
          "withoutForm": JSONValue(.integer(Int64(report.withoutForm))),
          "drafts": JSONValue(.integer(Int64(drafts))),
        ])
    }
    if report.added == 0, report.withoutForm == 0 {
      try write(.nothingToDo(version: version.description), in: context)
    } else {
      try write(
        .added(report.added, counted: report.counted, version: version.description), in: context)
    }
    if report.withoutForm > 0 { try write(.withoutForm(report.withoutForm), in: context) }
    if drafts > 0 { try write(.draftsStay(drafts), in: context) }
  }

  private func write(_ phrase: RescorePhrase, in context: CommandContext) throws {
    try context.write("\(phrase.text(in: context.language))")
  }
}

/// Re-scorings to one version, from each version that occurs.
private struct Rescorings {
  private let target: Scorer
  private let store: any Store
  private var byLogic: [String: Rescoring] = [:]
  /// The versions that occurred, in the order in which they did.
  private(set) var sources: [Questionnaire] = []

  init(to target: Scorer, store: any Store) {
    self.target = target
    self.store = store
  }

  /// What becomes of an assessment; `nil` if the version does not have its form.
  mutating func result(
    of assessment: Assessment, _ answers: Answers
  ) throws -> Rescoring.Result? {
    guard let rescoring = try rescoring(from: assessment.logic),
      let form = rescoring.old.questionnaire.form(assessment.form)
    else { return nil }
    return rescoring.rescore(answers, form: form)
  }

  private mutating func rescoring(from logic: String) throws -> Rescoring? {
    if let known = byLogic[logic] { return known }
    guard let source = try store.questionnaire(logic: logic) else { return nil }
    let rescoring = Rescoring(from: Scorer(source), to: target)
    byLogic[logic] = rescoring
    sources.append(source)
    return rescoring
  }
}
