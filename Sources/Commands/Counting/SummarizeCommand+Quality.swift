internal import CommandLine
internal import Comparing
internal import Questionnaires
internal import Reports
internal import Storage
internal import Summaries
internal import Text

extension SummarizeCommand {
  /// The option of the file on the questions.
  static let qualityOption = OptionSpec.flag(
    "quality",
    help: "Instead: whether the questions work, for compare --quality; with --release exchange.")

  /// Counts whether the questions work, and lets go what the ledger allows.
  ///
  /// - Parameters:
  ///   - subject: what is counted, and where it comes from.
  ///   - store: the store that counts.
  ///   - sources: which form and periods are counted.
  ///   - context: the day and the source of unpredictable bytes.
  /// - Returns: the file with what it says.
  /// - Throws: ``CommandFailure``; ``Storage/StorageProblem``.
  static func quality(
    _ subject: Summary, of store: any Store, _ sources: ComparisonSources,
    in context: CommandContext
  ) throws -> QualityLedger.Released {
    let questionnaire = sources.questionnaire
    let form = try questionnaire.form(named: sources.form)
    let query = try sources.query(in: store)
    return try QualityLedger(ledger: Ledger(store, questionnaire, query, in: context))
      .release {
        var collection = QualityCollection(questionnaire, form: form)
        try store.visitCounted(query, under: questionnaire.logic) { counted in
          collection.add(
            counted.sheet, counted.contribution,
            origin: CellDefinition.origin(campaign: counted.campaign, period: counted.period))
        }
        let file = collection.file(of: subject, in: questionnaire)
        guard !file.groups.isEmpty else {
          throw CommandFailure(
            .notFound,
            context.phrase(QualityPhrase.nothingForExchange(fewest: QualityThreshold.group)))
        }
        return (collection, file)
      }
  }

  /// Says that the file may be sent, and what it does not tell.
  func tellQuality(
    _ released: QualityLedger.Released, _ bundle: QuestionnaireBundle, in context: CommandContext
  ) throws {
    let names = ComparisonNames(
      bundle.questionnaire, texts: bundle.texts(locale: context.language.tag),
      language: context.language)
    let file = released.file
    func tell(_ phrase: QualityPhrase) throws {
      try context.tell(sentence: context.phrase(phrase))
    }
    try tell(.forExchange(enterprises: file.groups.reduce(0) { $0 + $1.block.n }))
    try context.tellLedger(released.record)
    for (country, n) in released.leftOut.sorted(by: { $0.key < $1.key }) {
      try tell(.leftOut(country: names.country(country), n: n, fewest: QualityThreshold.group))
    }
    for country in Set(file.groups.map(\.country)).sorted() {
      guard let block = file.block(of: country) else { continue }
      let areas = block.counts.domains.count { $0.complete == 0 }
      let questions = block.untoldQuestions
      guard areas + questions > 0 else { continue }
      try tell(
        .untold(country: names.country(country), areas: areas, questions: questions))
    }
  }
}
