/// What must be said beside the figures of a comparison. Countries and measures are named by the
/// caller; figures are whole numbers.
public enum NotePhrase: Phrase {
  // MARK: The whole

  /// Figures that have not passed disclosure control.
  case notReleased
  /// Figures for another association only.
  case exchangeOnly
  /// Enterprises that stand in merged cells, or in none.
  case coarsened(country: String, merged: ToldCount, removed: ToldCount)
  /// A measure withheld in some cells.
  case measureWithheld(country: String, measure: String, n: ToldCount)
  /// Enterprises whose answers to single questions are not told.
  case withoutTable(country: String, n: ToldCount)
  /// Blocks left out, by their names in files.
  case leftOut(country: String, blocks: [Block])
  /// Figures behind which no enterprise stands.
  case synthetic
  /// Only some cells are compared.
  case filtered(String)
  /// Enterprises of another version of the questionnaire are left out.
  case notPooled(enterprises: Int, version: String)
  /// Nobody is counted.
  case noEnterprise
  /// Only one country has enterprises.
  case onlyOneCountry(String)
  /// Shares of answers given with help differ much.
  case assistedDiffers(country: String, percent: Int, other: String, otherPercent: Int)

  // MARK: Weights

  /// There are no official counts for a country.
  case noMargins(country: String)
  /// Official counts are of all cells, and only some are compared.
  case marginsFiltered(country: String)
  /// Nobody stands for a category of the official counts.
  case emptyCategory(country: String, category: String)
  /// Two official totals lie too far apart.
  case totalsDiffer(country: String, percent: Int)
  /// The weights did not settle.
  case noConvergence(country: String)
  /// Two official totals were made equal.
  case marginsRescaled(country: String, percent: Int)
  /// A single participant stands for a category of the official counts.
  case singleInCategory(country: String, measure: String)
  /// A few enterprises dominate the weighted figure.
  case weightsDominate(country: String, measure: String)
  /// The weighted figure stands on few effective enterprises.
  case fewEffective(country: String, measure: String, effectiveN: Int)

  // MARK: A measure

  /// Figures of so few enterprises that they would show single ones.
  case few(country: String, measure: String, n: Int)
  /// Nobody has a final score.
  case noScore(country: String, measure: String)
  /// One score has no spread.
  case noSpread(country: String, measure: String)
  /// All scores are the same.
  case allEqual(country: String, measure: String)
  /// Every score of one country lies above every one of the other.
  case completeSeparation(measure: String)
  /// No cell has enough scores in both countries.
  case notStandardised(measure: String)

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
