public import Questionnaires
public import Statistics
internal import Summaries

/// How the enterprises that came back changed: in each country, and how the countries differ in it.
///
/// Only enterprises are counted that are in the later period and in an earlier one, or in an earlier
/// one only. A change is not an effect of anything: nobody was assigned to take part.
public struct ChangeReport: Hashable, Sendable {
  /// A country and what became of its enterprises.
  public struct Country: Hashable, Sendable {
    /// The code of the country's option.
    public let id: String
    /// How many came back.
    public let returned: Int
    /// How many did not.
    public let gone: Int
    /// How many could not be recognised.
    public let unrecognised: Int
    /// The overall score, then the domains in file order.
    public let measures: [PairedChange]
  }

  /// Below so many pairs of final scores no figure of them is given: it would show single
  /// enterprises twice.
  public static let fewest = 30

  /// The questionnaire's id.
  public let questionnaire: String
  /// The questionnaire's version, under which the later scores stand.
  public let version: Version
  /// Its logic hash.
  public let logic: String
  /// The id of the form.
  public let form: String
  /// The later periods; each enterprise is compared with its last assessment in a period before.
  public let period: String
  /// Whether no enterprises stand behind the figures.
  public let isSynthetic: Bool
  /// Which cells are counted, by the earlier assessment.
  public let filter: CellFilter
  /// The countries with enterprises of an earlier period, in the order of the questionnaire's
  /// options.
  public let countries: [Country]
  /// The mean change of the second country minus that of the first, by measure; `nil` where either
  /// has too few pairs; empty unless two countries have enterprises.
  public let differences: [Estimate?]

  /// What a tally says.
  ///
  /// - Parameters:
  ///   - tally: the enterprises counted.
  ///   - questionnaire: the questionnaire answered.
  ///   - form: the form on which they are scored.
  ///   - period: the later periods, in one text.
  ///   - isSynthetic: whether no enterprises stand behind it.
  ///   - filter: which cells are counted.
  public init(
    of tally: ChangeTally, in questionnaire: Questionnaire, form: Form, period: String,
    isSynthetic: Bool, filter: CellFilter
  ) {
    self.questionnaire = questionnaire.id
    version = questionnaire.version
    logic = questionnaire.logic
    self.form = questionnaire.name(of: form)
    self.period = period
    self.isSynthetic = isSynthetic
    self.filter = filter
    let countries = questionnaire.countryCodes.compactMap { id -> Country? in
      guard let counts = tally.counts(of: id) else { return nil }
      return Country(
        id: id, returned: counts.returned, gone: counts.gone, unrecognised: counts.unrecognised,
        measures: zip(questionnaire.measures, counts.measures).map(PairedChange.init))
    }
    self.countries = countries
    differences =
      countries.count < 2
      ? []
      : zip(countries[0].measures, countries[1].measures).map { first, second in
        guard min(first.n, second.n) >= Self.fewest, let a = first.change, let b = second.change
        else { return nil }
        return Estimate.difference(b, a)
      }
  }
}
