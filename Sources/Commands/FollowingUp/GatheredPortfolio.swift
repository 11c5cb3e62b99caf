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
  /// The questionnaires behind them, as `id version`, in the order met.
  private let questionnaires: [String]
  /// Their logic hashes.
  private let logics: [String]
  /// The country of the first business that names one; `nil` = not known.
  let country: String?

  /// What a page is made from.
  var origin: PortfolioPage.Origin {
    PortfolioPage.Origin(
      questionnaire: questionnaires.joined(separator: ", "),
      logic: logics.joined(separator: ", "),
      result: "sha256:"
        + SHA256.hash(portfolio.json.canonical() + [UInt8(ascii: "\n")]).hex)
  }

  /// Reads every business with its latest result, and the change since the one before.
  ///
  /// - Throws: ``CommandFailure``, ``StorageProblem``.
  init(in context: CommandContext) throws {
    var clients: [Portfolio.Client] = []
    var names: (domains: [String], levels: [String]) = ([], [])
    var (questionnaires, logics): ([String], [String]) = ([], [])
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
      let content = reading.content
      let change = try standing.dropFirst().first.map { earlier in
        try context.changeContent(
          from: context.reading(of: earlier), earlier, to: reading, latest)
      }
      let questionnaire = reading.scorer.questionnaire
      if names.domains.isEmpty {
        names = (
          content.domains.map(\.name),
          questionnaire.levels.map { reading.texts["level.\($0.id)"] }
        )
      }
      if !logics.contains(questionnaire.logic) {
        questionnaires.append("\(questionnaire.id) \(questionnaire.version)")
        logics.append(questionnaire.logic)
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
    self.questionnaires = questionnaires
    self.logics = logics
    self.country = country
  }
}
