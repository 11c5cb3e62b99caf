internal import CommandLine
internal import Comparing
internal import Questionnaires
internal import Reports
internal import Storage
internal import Summaries
internal import System
internal import Text

extension CompareCommand {
  /// The option of the report on the questions.
  static let qualityOption = OptionSpec.flag(
    "quality",
    help: "No comparison: whether the questions work in each country, and alike in both.")

  /// Writes whether the questions of a form work.
  ///
  /// - Parameters:
  ///   - arguments: what else is asked for.
  ///   - bundle: the questionnaire answered.
  ///   - sources: which form and periods are counted.
  ///   - setting: which cells are counted.
  ///   - context: where the store is and where it is written.
  /// - Throws: ``CommandFailure``.
  static func writeQuality(
    _ arguments: ParsedArguments, _ bundle: QuestionnaireBundle, _ sources: ComparisonSources,
    _ setting: Comparison.Setting, in context: CommandContext
  ) throws {
    let files = arguments.allWords("SUMMARY")
    guard files.isEmpty || !arguments.isGiven("where") else {
      throw OptionProblem(.qualityCells)
    }
    let report =
      files.isEmpty
      ? try quality(
        of: try context.existingStore(), bundle.questionnaire, sources, setting.filter)
      : QualityReport(of: try sources.quality(ofFiles: files), in: bundle.questionnaire)
    if context.options.isJSON {
      return try context.write(
        data: report.encoded(for: bundle.questionnaire) + [UInt8(ascii: "\n")])
    }
    try context.write(
      QualityText(width: context.width).lines(
        of: report, in: bundle.questionnaire, texts: bundle.texts(locale: context.language.tag),
        language: context.language))
  }

  /// The report: one walk over the rows counts, another one what is left without some questions.
  private static func quality(
    of store: (any Store)?, _ questionnaire: Questionnaire, _ sources: ComparisonSources,
    _ filter: CellFilter
  ) throws -> QualityReport {
    let form = try questionnaire.form(named: sources.form)
    let period = try sources.summary(of: store).summary.period
    func visit(_ body: (CountedSheet) -> Void) throws {
      guard let store else { return }
      try store.visitCounted(sources.query(in: store), under: questionnaire.logic) { counted in
        if filter.includes(counted.contribution.cell) { body(counted) }
      }
    }
    var tally = QualityTally(questionnaire, form: form)
    try visit { tally.add($0.sheet, $0.contribution) }
    var report = QualityReport(
      of: tally, in: questionnaire, form: form, period: period, isSynthetic: sources.isSynthetic,
      filter: filter)
    guard let difference = report.byCountry, difference.isTested else { return report }
    var gaps = QualityGaps(questionnaire, of: difference)
    try visit { gaps.add($0.sheet, country: $0.contribution.cell.country) }
    report.take(gaps)
    return report
  }
}
