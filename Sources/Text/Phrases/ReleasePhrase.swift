/// What whoever runs a campaign is told of releases that have left the store.
public enum ReleasePhrase: Phrase {
  /// For whom a release is.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// Another association.
    case exchange
    /// The members.
    case benchmark
    /// Everybody.
    case everybody
  }

  /// A block of figures.
  public enum Block: Sendable, Hashable, CaseIterable {
    /// By size and sector.
    case cell
    /// The answers to single questions.
    case table
    /// By region, language or mode.
    case group
    /// By country.
    case country
    /// How many enterprises of a country there are.
    case whole
    /// Whether the questions work, by country.
    case quality
    /// The answers to single questions for everybody, by country.
    case question
  }

  /// Nothing has been released.
  case none
  /// There is no such release.
  case unknown(String)

  // Tables

  /// Headings of the list.
  case columnNumber, columnDay, columnFor, columnPeriods, columnShown, columnCarried, columnWithheld
  /// Headings of one release.
  case columnWho, columnCampaigns, columnCount, columnFrom
  /// For whom it is.
  case kind(Kind)
  /// No businesses stand behind it.
  case syntheticMark
  /// The figures are new.
  case new
  /// The figures were shown in an earlier release.
  case carriedFrom(Int)
  /// Answers that came without a campaign.
  case withoutCampaign(year: String)
  /// Every sector.
  case everySector

  // One release

  /// Which release it is.
  case heading(number: Int, kind: Kind, day: String)
  /// No businesses stand behind the figures.
  case synthetic
  /// What it was made of.
  case made(questionnaire: String, form: String, periods: String)
  /// So many groups show earlier figures.
  case carried(Int)
  /// So many groups are not shown.
  case withheld(Int)
  /// By what the file is recognised.
  case file(String)
  /// The heading of a block.
  case block(Block)

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
