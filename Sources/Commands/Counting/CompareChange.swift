internal import CommandLine
internal import Comparing
internal import Questionnaires
internal import Reports
internal import Storage
internal import Summaries
internal import System
internal import Text

extension CompareCommand {
  /// The option of the report on change over time.
  static let changeOption = OptionSpec.flag(
    "change",
    help: "No comparison: how enterprises that came back in a later period have changed.")

  /// Writes how the enterprises that came back have changed.
  ///
  /// - Parameters:
  ///   - arguments: what else is asked for.
  ///   - bundle: the questionnaire answered.
  ///   - sources: which form and later periods are counted.
  ///   - setting: which cells are counted.
  ///   - context: where the store is and where it is written.
  /// - Throws: ``CommandFailure``.
  static func writeChange(
    _ arguments: ParsedArguments, _ bundle: QuestionnaireBundle, _ sources: ComparisonSources,
    _ setting: Comparison.Setting, in context: CommandContext
  ) throws {
    guard arguments.allWords("SUMMARY").isEmpty else {
      throw OptionProblem(.notFromFiles(option: "--change"))
    }
    let report = try change(
      of: try context.existingStore(), bundle.questionnaire, sources, setting.filter)
    if context.options.isJSON {
      return try context.write(
        data: report.encoded(for: bundle.questionnaire) + [UInt8(ascii: "\n")])
    }
    try context.write(
      ReturnsText(width: context.width).lines(
        of: report, in: bundle.questionnaire, texts: bundle.texts(locale: context.language.tag),
        language: context.language))
  }

  private static func change(
    of store: (any Store)?, _ questionnaire: Questionnaire, _ sources: ComparisonSources,
    _ filter: CellFilter
  ) throws -> ChangeReport {
    let form = try questionnaire.form(named: sources.form)
    var tally = ChangeTally(questionnaire)
    if let store {
      var pairing = ReturnPairing(questionnaire, try sources.selection(in: store), filter)
      for other in try store.questionnaires() where other.id == questionnaire.id {
        if let old = try store.questionnaire(logic: other.logic) { pairing.learn(old) }
      }
      try store.visitPersons(sources.everyPeriod, under: questionnaire.logic) { pairing.add($0) }
      tally = pairing.tally
    }
    return ChangeReport(
      of: tally, in: questionnaire, form: form,
      period: try sources.summary(of: store).summary.period, isSynthetic: sources.isSynthetic,
      filter: filter)
  }
}

/// Pairs the assessments of enterprises: that of the later period of an association with the last one
/// of a period before.
private struct ReturnPairing {
  private(set) var tally: ChangeTally
  private let questionnaire: Questionnaire
  private let selection: PeriodSelection
  private let filter: CellFilter
  /// By logic hash of the other versions.
  private var bridges: [String: VersionBridge] = [:]

  init(_ questionnaire: Questionnaire, _ selection: PeriodSelection, _ filter: CellFilter) {
    tally = ChangeTally(questionnaire)
    self.questionnaire = questionnaire
    self.selection = selection
    self.filter = filter
  }

  /// Learns what another version has in common with the one compared.
  mutating func learn(_ old: Questionnaire) {
    guard old.logic != questionnaire.logic else { return }
    bridges[old.logic] = VersionBridge(from: old, to: questionnaire)
  }

  /// Counts an enterprise, once: of several associations in whose earlier periods it is counted, by
  /// the one for which it answered last, if it came back to any of them there.
  mutating func add(_ person: PersonVisits) {
    var latest: [String: PersonVisits.Visit] = [:]
    var returned: [String: PersonVisits.Visit] = [:]
    for visit in person.visits {
      let association = PeriodSelection.association(visit.campaign)
      if selection.isBefore(visit.campaign, visit.period) {
        latest[association] = visit
      } else if selection.includes(visit.campaign, visit.period) {
        returned[association] = visit
      }
    }
    let meant = latest.filter { filter.includes($0.value.cell) }
    let came = returned.filter { meant[$0.key] != nil }
    guard
      let association = (came.isEmpty ? meant : came).max(by: {
        ($0.value.completed, $0.key) < ($1.value.completed, $1.key)
      })?.key, let visit = meant[association]
    else { return }
    let country = visit.cell.country
    guard person.isRecognised else { return tally.addUnrecognised(country: country) }
    if let later = returned[association] {
      tally.add(scores(of: visit), scores(of: later), country: country)
    } else {
      tally.addGone(scores(of: visit), country: country)
    }
  }

  private func scores(of visit: PersonVisits.Visit) -> ComparableScores {
    guard let bridge = bridges[visit.logic] else { return ComparableScores(visit.sheet) }
    return ComparableScores(visit.sheet, across: bridge)
  }
}
