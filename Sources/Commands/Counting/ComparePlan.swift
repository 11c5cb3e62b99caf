internal import CommandLine
internal import Comparing
internal import Questionnaires
internal import Reports
internal import System
internal import Text

extension CompareCommand {
  /// The options of a plan; they mean nothing without `--plan`.
  static let planOptions: [OptionSpec] = [
    .flag("plan", help: "No comparison: what a campaign's answers could say, before it begins."),
    .repeated(
      "invited", "[COUNTRY=]N",
      help: "With --plan: how many enterprises are invited in each country, or in one."),
    .repeated(
      "expect", "[COUNTRY=]SHARE",
      help: "With --plan: the share of them that answers, such as 0.08."),
    .value(
      "sd", "POINTS|store", defaultValue: "20",
      help: "With --plan: the standard deviation of scores, assumed or as in the store."),
  ]

  /// Refuses options that mean nothing without `--plan`.
  static func checkPlanOptions(_ arguments: ParsedArguments) throws {
    guard !arguments.isGiven("plan") else { return }
    for option in ["invited", "expect", "sd"] where arguments.isGiven(option) {
      throw OptionProblem(.belongs(option: "--\(option)", to: .plan))
    }
  }

  /// Writes what a campaign's answers could say.
  ///
  /// - Parameters:
  ///   - arguments: how many are invited and how many of them answer.
  ///   - bundle: the questionnaire that will be answered.
  ///   - setting: official counts and the standard mix.
  ///   - stored: the comparison of the store, made only where the standard deviation is taken from it.
  ///   - context: where it is written.
  /// - Throws: ``CommandFailure``.
  static func plan(
    _ arguments: ParsedArguments, _ bundle: QuestionnaireBundle, _ setting: Comparison.Setting,
    stored: () throws -> Comparison, in context: CommandContext
  ) throws {
    let questionnaire = bundle.questionnaire
    guard arguments.allWords("SUMMARY").isEmpty else {
      throw OptionProblem(.planWithFiles)
    }
    let plan = CampaignPlan(
      try invitations(arguments, questionnaire.planCountries),
      deviation: try deviation(arguments, stored), questionnaire: questionnaire,
      margins: setting.margins, standard: setting.mix)
    guard let plan else {
      throw OptionProblem(.invalidInput, .noStrata(questionnaire: questionnaire.id))
    }
    if context.options.isJSON {
      return try context.write(data: plan.encoded() + [UInt8(ascii: "\n")])
    }
    try context.write(
      CampaignPlanText(width: context.width).lines(
        of: plan, in: questionnaire, texts: bundle.texts(locale: context.language.tag),
        language: context.language))
  }

  // MARK: Who is invited

  private static func invitations(
    _ arguments: ParsedArguments, _ countries: [String]
  ) throws -> [CampaignPlan.Invitation] {
    let invited = try values(arguments, "invited", countries, .number) { text in
      wholeNumber(text).flatMap { (1...10_000_000).contains($0) ? $0 : nil }
    }
    let shares = try values(
      arguments, "expect", countries, .share
    ) { text in
      millionths(text).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
    }
    return try countries.compactMap { country in
      guard let invited = invited[country] else { return nil }
      guard let share = shares[country] else {
        throw OptionProblem(.noShare(country: country))
      }
      return CampaignPlan.Invitation(country: country, invited: invited, millionths: share)
    }
  }

  /// What an option says of each country: of one by its code, else of all that are not named.
  private static func values(
    _ arguments: ParsedArguments, _ option: String, _ countries: [String],
    _ expected: OptionPhrase.PlanValue,
    _ read: (String) -> Int?
  ) throws -> [String: Int] {
    let given = arguments.values(option)
    guard !given.isEmpty else {
      throw OptionProblem(.planNeeds(option: "--\(option)", expected))
    }
    var common: Int?
    var named: [String: Int] = [:]
    for text in given {
      let sides = text.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false
      ).map(String.init)
      guard let value = sides.last.flatMap(read) else {
        throw OptionProblem(.planValue("--\(option) \(text)", expected))
      }
      if sides.count == 1 {
        common = value
      } else if countries.contains(sides[0]) {
        named[sides[0]] = value
      } else {
        throw OptionProblem(.choice("--\(option) \(text)", known: countries))
      }
    }
    if let common {
      for country in countries where named[country] == nil { named[country] = common }
    }
    return named
  }

  // MARK: How much scores vary

  private static func deviation(
    _ arguments: ParsedArguments, _ stored: () throws -> Comparison
  ) throws -> Double {
    let text = arguments.value("sd") ?? ""
    if text == "store" {
      guard let found = CampaignPlan.deviation(of: try stored()) else {
        throw OptionProblem(.tooFewScores(least: CampaignPlan.fewestForDeviation))
      }
      return found
    }
    // Scores from 0 to 100 cannot vary more than by half of that.
    guard let value = millionths(text), (1...50_000_000).contains(value) else {
      throw OptionProblem(.planValue("--sd \(text)", .points))
    }
    return Double(value) / 1_000_000
  }

  // MARK: Numbers

  private static func wholeNumber(_ text: some StringProtocol) -> Int? {
    let isDigits = text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    return isDigits && (1...9).contains(text.utf8.count) ? Int(text) : nil
  }

  /// A decimal number with at most six decimals, in millionths.
  private static func millionths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first.flatMap({ wholeNumber($0) }) else { return nil }
    guard parts.count == 2 else { return whole * 1_000_000 }
    let decimals = parts[1]
    guard decimals.utf8.count <= 6, wholeNumber(decimals) != nil,
      let fraction = Int(decimals + String(repeating: "0", count: 6 - decimals.utf8.count))
    else { return nil }
    return whole * 1_000_000 + fraction
  }
}

extension Questionnaire {
  /// The codes of the countries in which enterprises can be invited.
  fileprivate var planCountries: [String] {
    strata.country.map { questions[$0].options.map(\.code) } ?? []
  }
}
