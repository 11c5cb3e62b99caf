internal import CommandLine
internal import Comparing
internal import Questionnaires
internal import Reports
internal import Storage
internal import Summaries
internal import System
internal import Text

/// `compare`: how participating enterprises of each country stand, from the cells of the store.
struct CompareCommand: Command {
  static let spec = CommandSpec(
    "compare", abstract: "Compare participating enterprises by country.",
    discussion: """
      Counts the latest assessment of each enterprise that agreed to be counted, in the latest \
      period of each association. Synthetic responses are counted only with --synthetic, and then \
      nothing else is.
      """,
    group: "Associations and advisors",
    examples: [
      .init("compare", "the short form, which everyone answered"),
      .init("compare --form full --json", "for programs"),
    ],
    options: [
      .value("form", "FORM", defaultValue: "express", help: "The form on which all are scored."),
      .repeated(
        "period", "[ASSOCIATION=]LABEL", help: "Another period than the latest; may be repeated."),
      .flag("synthetic", help: "Count only synthetic responses; every output is marked."),
      .value("questionnaire", "ID|PATH", help: "A shipped id or a path."),
    ])

  private let form: String
  private let periods: [String]
  private let isSynthetic: Bool
  private let questionnaire: String?

  init(_ arguments: ParsedArguments) {
    form = arguments.value("form") ?? "express"
    periods = arguments.values("period")
    isSynthetic = arguments.isGiven("synthetic")
    questionnaire = arguments.value("questionnaire")
  }

  func run(in context: CommandContext) throws {
    let bundle = try context.library.bundle(questionnaire)
    let questionnaire = bundle.questionnaire
    let form = try questionnaire.form(named: form)
    let query = CellQuery(
      questionnaire: questionnaire.id, form: self.form, isSynthetic: isSynthetic)
    let store = try context.existingStore()
    // Below 1.0.0 nothing pools across versions: other versions are counted apart and named,
    // unless they were re-scored under this one.
    let all = try store?.headlines(query) ?? []
    let cells = all.filter { $0.identity.logic == questionnaire.logic }
    let absent = try (store?.leftOut(query) ?? []).filter { $0.logic == questionnaire.logic }
    let selection = try PeriodSelection(
      periods,
      available: cells.map { ($0.identity.campaign, $0.identity.period) }
        + absent.map { ($0.campaign, $0.period) })
    var leftOut = LeftOutCounts()
    for count in absent where selection.includes(count.campaign, count.period) {
      leftOut[count.reason] += count.count
    }
    let comparison = Comparison(
      of: cells.filter { selection.includes($0.identity.campaign, $0.identity.period) }
        .map { (key: $0.identity.key, headline: $0.headline) },
      leftOut: leftOut, in: questionnaire, form: form, period: selection.label,
      isSynthetic: isSynthetic, notPooled: try notPooled(all, query, questionnaire, store))
    if context.options.isJSON {
      return try context.surroundings.streams.output.write(
        comparison.encoded() + [UInt8(ascii: "\n")])
    }
    try context.write(
      ComparisonText(width: context.width, ink: context.ink).lines(
        of: comparison, in: questionnaire,
        texts: bundle.texts(locale: context.language.tag), language: context.language))
  }
}

extension CompareCommand {
  /// How many enterprises answered other versions and are not scored under this one, by version.
  private func notPooled(
    _ cells: [CellHeadline], _ query: CellQuery, _ questionnaire: Questionnaire,
    _ store: (any Store)?
  ) throws -> [Comparison.NotPooled] {
    // Without cells of other versions there is nobody to be looked for.
    guard let store, cells.contains(where: { $0.identity.logic != questionnaire.logic }) else {
      return []
    }
    return try store.unscored(query, under: questionnaire.logic)
      .map { Comparison.NotPooled(version: $0.version, enterprises: $0.count) }
  }
}

/// The period of each association that a comparison takes: the latest, unless one is named.
struct PeriodSelection {
  /// By association, `""` for what belongs to no campaign.
  private let chosen: [String: String]

  /// - Parameters:
  ///   - wanted: `ASSOCIATION=LABEL`, or `LABEL` for all.
  ///   - available: campaign and period of everything there is.
  /// - Throws: ``CommandFailure`` for a period that nothing belongs to.
  init(_ wanted: [String], available: [(campaign: String, period: String)]) throws {
    var periods: [String: Set<String>] = [:]
    for entry in available {
      periods[Self.association(entry.campaign), default: []].insert(entry.period)
    }
    var chosen = periods.compactMapValues { $0.max() }
    var named: [String: String] = [:]
    for text in wanted {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      let associations = parts.count == 2 ? [parts[0]] : periods.keys.sorted()
      let label = parts.last ?? ""
      guard associations.contains(where: { periods[$0]?.contains(label) ?? false }) else {
        throw CommandFailure(.notFound, "Nothing in the store belongs to the period \"\(text)\".")
      }
      for association in associations {
        if let other = named.updateValue(label, forKey: association), other != label {
          throw CommandFailure(
            .usage, "One comparison takes one period of an association, not \(other) and \(label).")
        }
        chosen[association] = label
      }
    }
    self.chosen = chosen
  }

  /// Whether what belongs to a campaign and period is taken.
  func includes(_ campaign: String, _ period: String) -> Bool {
    chosen[Self.association(campaign)] == period
  }

  /// The periods taken, each once, joined by `+`.
  var label: String { Set(chosen.values).sorted().joined(separator: "+") }

  private static func association(_ campaign: String) -> String {
    String(campaign.prefix { $0 != "/" })
  }
}
