internal import Exchange
internal import JSON
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import Text

/// All businesses of the store, and what they were read from.
struct GatheredPortfolio {
  /// The businesses.
  let portfolio: Portfolio
  /// A questionnaire behind them.
  struct Origin {
    let id: String
    let version: String
    let logic: String
  }

  /// The questionnaires behind them, in the order met.
  let origins: [Origin]
  /// The language of the words.
  let language: Language
  /// The day on which it counts as written.
  let day: CalendarDate
  /// The country of the first business that names one; `nil` = not known.
  let country: String?

  /// What a page is made from.
  var origin: PortfolioPage.Origin {
    PortfolioPage.Origin(
      questionnaire: origins.map { "\($0.id) \($0.version)" }.joined(separator: ", "),
      logic: origins.map(\.logic).joined(separator: ", "),
      result: SHA256.named(bytes))
  }

  /// Reads every business with its latest result, and the change since the one before.
  ///
  /// - Throws: ``CommandFailure``, ``StorageProblem``.
  init(in context: CommandContext) throws {
    var clients: [Portfolio.Client] = []
    var names: (domains: [Portfolio.Named], levels: [Portfolio.Named]) = ([], [])
    var origins: [Origin] = []
    var country: String?
    let store = try context.existingStore()
    for enterprise in try store?.enterprises() ?? [] {
      let all = try store?.assessments(.enterprise(enterprise.id)) ?? []
      let corrected = Set(all.compactMap(\.supersedes))
      let standing = all.filter { !corrected.contains($0.id) }
      guard let latest = standing.first, let day = CalendarDate(iso: latest.completed) else {
        continue
      }
      let reading = try context.reading(of: latest)
      let content = reading.makeContent()
      let change = try standing.dropFirst().first.map { earlier in
        try context.changeContent(
          from: context.reading(of: earlier), earlier, to: reading, latest)
      }
      let questionnaire = reading.scorer.questionnaire
      if names.domains.isEmpty {
        names = (
          content.domains.map(Portfolio.Named.init), content.levels.map(Portfolio.Named.init)
        )
      }
      if !origins.contains(where: { $0.logic == questionnaire.logic }) {
        origins.append(
          Origin(
            id: questionnaire.id, version: "\(questionnaire.version)", logic: questionnaire.logic))
      }
      country = country ?? context.country(of: reading)
      clients.append(
        Portfolio.Client(
          name: enterprise.label, assessment: latest.id, day: day, content: content,
          domains: names.domains, change: change,
          again: Reminder(of: latest.id, completed: day, label: enterprise.label)?.day,
          today: context.dayOfWriting))
    }
    portfolio = Portfolio(clients, domains: names.domains, levels: names.levels)
    self.origins = origins
    language = context.language
    self.day = context.dayOfWriting
    self.country = country
  }
}
