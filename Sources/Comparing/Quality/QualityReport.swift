public import Questionnaires
internal import Scoring
internal import Statistics
internal import Summaries

/// Whether the questions of a form work: in each country, and alike in both.
public struct QualityReport: Hashable, Sendable {
  /// A country and its readiness domains.
  public struct Country: Hashable, Sendable {
    /// The code of the country's option.
    public let id: String
    /// The number of enterprises.
    public let n: Int
    /// The readiness domains, in file order.
    public let domains: [DomainReliability]
  }

  /// Below so many enterprises of a language it is not compared with another.
  public static let fewestOfLanguage = 200

  /// The questionnaire's id.
  public let questionnaire: String
  /// The questionnaire's version.
  public let version: Version
  /// Its logic hash.
  public let logic: String
  /// The id of the form.
  public let form: String
  /// The periods counted.
  public let period: String
  /// Whether no enterprises stand behind the figures.
  public let isSynthetic: Bool
  /// Which cells are counted.
  public let filter: CellFilter
  /// The countries with enterprises, in the order of the questionnaire's options.
  public let countries: [Country]
  /// The second country compared with the first; `nil` unless two have enterprises.
  public let byCountry: GroupDifference?
  /// Within each country, each other language with enough enterprises compared with its most
  /// frequent one.
  public let byLanguage: [GroupDifference]
  /// The difference of the countries with and without questions that work differently; empty unless
  /// they were compared.
  public private(set) var gaps: [QualityGaps.Gap] = []

  /// What a tally says.
  ///
  /// - Parameters:
  ///   - tally: the enterprises counted.
  ///   - questionnaire: the questionnaire answered.
  ///   - form: the form on which they are scored.
  ///   - period: the periods counted, in one text.
  ///   - isSynthetic: whether no enterprises stand behind it.
  ///   - filter: which cells are counted.
  public init(
    of tally: QualityTally, in questionnaire: Questionnaire, form: Form, period: String,
    isSynthetic: Bool, filter: CellFilter
  ) {
    self.questionnaire = questionnaire.id
    version = questionnaire.version
    logic = questionnaire.logic
    self.form = questionnaire.name(of: form)
    self.period = period
    self.isSynthetic = isSynthetic
    self.filter = filter
    let counts = questionnaire.countryCodes.map { (id: $0, counts: tally.counts(of: $0)) }
      .filter { $0.counts.n > 0 }
    countries = counts.map { country in
      Country(
        id: country.id, n: country.counts.n,
        domains: country.counts.domains.map(DomainReliability.init))
    }
    byCountry =
      counts.count < 2
      ? nil
      : GroupDifference(
        .init(country: counts[0].id, language: nil, n: counts[0].counts.n), counts[0].counts,
        .init(country: counts[1].id, language: nil, n: counts[1].counts.n), counts[1].counts,
        fewest: QuestionDifference.fewest)
    byLanguage = counts.flatMap { country -> [GroupDifference] in
      let languages = tally.languages(of: country.id)
        .filter { $0.counts.n >= Self.fewestOfLanguage }
      guard let first = languages.first else { return [] }
      return languages.dropFirst().map { other in
        GroupDifference(
          .init(country: country.id, language: first.language, n: first.counts.n), first.counts,
          .init(country: country.id, language: other.language, n: other.counts.n), other.counts,
          fewest: Self.fewestOfLanguage)
      }
    }
  }

  /// Takes over what the difference of the countries becomes without some questions.
  public mutating func take(_ gaps: QualityGaps) { self.gaps = gaps.gaps }
}
