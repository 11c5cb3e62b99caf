internal import CommandLine
internal import Comparing
internal import Questionnaires
internal import Reports
internal import Text

/// `compare --plan`: what a campaign may be able to say, before anybody has answered.
struct ComparePlan {
  private let invited: [String]
  private let expect: String
  private let deviation: String

  /// The options of the plan.
  static let options: [OptionSpec] = [
    .flag("plan", help: "Plan a campaign: smallest detectable difference, publishable rows."),
    .repeated(
      "invited", "[COUNTRY=]N", help: "With --plan: enterprises invited, in each or one country."),
    .value("expect", "SHARE", help: "With --plan: the share that answers, such as 0.08."),
    .value(
      "sd", "POINTS", defaultValue: "20", help: "With --plan: the standard deviation of scores."),
  ]

  init(_ arguments: ParsedArguments) throws {
    invited = arguments.values("invited")
    expect = arguments.value("expect") ?? ""
    deviation = arguments.value("sd") ?? "20"
    guard !invited.isEmpty, !expect.isEmpty else {
      throw CommandFailure(
        .usage,
        "--plan needs how many are invited and which share answers: readiness compare --plan"
          + " --invited 2000 --expect 0.08")
    }
  }

  /// The plan for a questionnaire.
  func plan(
    _ questionnaire: Questionnaire, margins: Margins, mix: StandardMix
  ) throws -> AnswerPlan {
    let known =
      questionnaire.strata.country.map { questionnaire.questions[$0].options.map(\.code) } ?? []
    var counts: [String: Int] = [:]
    for text in invited {
      let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
      let countries = sides.count == 2 ? [sides[0]] : known
      guard let count = sides.last.flatMap({ Int($0) }), (1...10_000_000).contains(count),
        countries.allSatisfy(known.contains)
      else {
        throw CommandFailure(
          .usage,
          "--invited \(text): write a whole number from 1 on, or COUNTRY=NUMBER; countries: "
            + known.joined(separator: ", "))
      }
      for country in countries { counts[country] = count }
    }
    guard let share = Double(expect), share > 0, share <= 1 else {
      throw CommandFailure(
        .usage, "--expect \(expect): write a share above 0 and up to 1, such as 0.08")
    }
    guard let points = Double(deviation), points > 0, points <= 50 else {
      throw CommandFailure(
        .usage, "--sd \(deviation): write points above 0 and up to 50, such as 20")
    }
    return AnswerPlan(
      invited: known.compactMap { code in counts[code].map { (code, $0) } }, answering: share,
      deviation: points, margins: margins, mix: mix, in: questionnaire)
  }
}
