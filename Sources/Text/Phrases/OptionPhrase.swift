/// What is said where options do not go together, or what they say leads to nothing.
public enum OptionPhrase: Phrase {
  /// What an option without another means nothing for.
  public enum Owner: Sendable, Hashable {
    /// `--plan`.
    case plan
    /// A comparison, made without `--plan`.
    case comparison
    /// What is counted in the store, not in files.
    case store
    /// A page for journalists, `--press`.
    case pressPage
    /// A figure or a page for journalists, `--chart` or `--press`.
    case figureOrPage
  }

  /// What an option of a plan takes.
  public enum PlanValue: Sendable, Hashable {
    /// A whole number of enterprises.
    case number
    /// A share of them.
    case share
    /// Points, or the word `store`.
    case points
  }

  /// Only one of these goes, spelled as people write them.
  case oneOf([String])
  /// A format, and a file whose name asks for another.
  case formatAndEnding(format: String, ending: String)
  /// A portfolio is written to no file that ends so.
  case portfolioEnding(String)
  /// The value of an option, spelled as in the line, is none of those that there are.
  case choice(String, known: [String])
  /// A condition on cells is not a part and its values.
  case cellCondition(String, parts: [String])
  /// An option means nothing without something else.
  case belongs(option: String, to: Owner)
  /// An option for which files hold too little.
  case notFromFiles(option: String)
  /// A plan and files to compare.
  case planWithFiles
  /// Releasing figures with and without some responses.
  case flaggedRelease(String)
  /// Single cells of files on whether the questions work.
  case qualityCells
  /// A file on whether the questions work, for nobody else.
  case qualityRelease
  /// A threshold of a file on whether the questions work.
  case qualityThreshold
  /// A threshold where nothing is released.
  case thresholdWithoutRelease
  /// A threshold below the usual one of a release.
  case lowThreshold(Int, least: Int, release: String)
  /// A comparison for everybody.
  case publicComparison
  /// A comparison as percentiles for members.
  case benchmarkComparison
  /// A page asked for as JSON; the release that is.
  case dashboardJSON(release: String)
  /// A figure asked for as JSON.
  case chartJSON
  /// JSON is the result alone.
  case placeJSON
  /// Nothing says under which version to score.
  case rescoreVersion
  /// There is no such version; the id of the questionnaire and those there are.
  case rescoreUnknown(version: String, of: String, known: [String])
  /// A plan without an option that it needs.
  case planNeeds(option: String, PlanValue)
  /// The value of an option of a plan, spelled as in the line, cannot be read.
  case planValue(String, PlanValue)
  /// Enterprises of a country are invited, and nothing says how many answer.
  case noShare(country: String)
  /// The store holds too few scores to tell how they vary.
  case tooFewScores(least: Int)
  /// A plan for a questionnaire that does not tell enterprises apart.
  case noStrata(questionnaire: String)
  /// A table of steps for an association.
  case stepsForAssociation
  /// Every business, and one by its name.
  case everyBusiness(word: String)
  /// Nothing says whose data are to be exported.
  case exportOfWhom
  /// There is no script for a shell; the one that is meant, else those there are.
  case shell(String, meant: String?, known: [String])

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
