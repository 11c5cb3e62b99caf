public import Questionnaires
internal import Scoring
internal import Statistics
public import Summaries

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
  static let fewestOfLanguage = 200

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
  /// What the counts have passed: what files of other associations tell is coarser.
  public let release: Summary.Release
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
    let parts = questionnaire.countryCodes.map { country in
      Part(
        country: country, block: QualityBlock(tally.counts(of: country)),
        languages: tally.languages(of: country).map { ($0.language, QualityBlock($0.counts)) })
    }
    self.init(
      of: parts, in: questionnaire, form: questionnaire.name(of: form), period: period,
      isSynthetic: isSynthetic, filter: filter, release: .none)
  }

  /// What files for other associations say, added.
  ///
  /// - Parameters:
  ///   - file: the files, added.
  ///   - questionnaire: the questionnaire answered.
  public init(of file: QualityFile, in questionnaire: Questionnaire) {
    let parts = questionnaire.countryCodes.compactMap { country in
      file.block(of: country).map {
        Part(
          country: country, block: $0,
          languages: file.languages(of: country).map { ($0.language, $0.block) })
      }
    }
    self.init(
      of: parts, in: questionnaire, form: file.subject.form, period: file.subject.period,
      isSynthetic: file.subject.isSynthetic, filter: CellFilter(), release: .exchange)
    guard let difference = byCountry, difference.isTested, parts.count > 1 else { return }
    gaps = QualityGaps.approximate(
      questionnaire, of: difference, reference: parts[0].block, focal: parts[1].block)
  }

  /// What is counted of a country.
  private struct Part {
    let country: String
    let block: QualityBlock
    /// The most frequent language first.
    let languages: [(language: String, block: QualityBlock)]
  }

  private init(
    of parts: [Part], in questionnaire: Questionnaire, form: String, period: String,
    isSynthetic: Bool, filter: CellFilter, release: Summary.Release
  ) {
    self.questionnaire = questionnaire.id
    version = questionnaire.version
    logic = questionnaire.logic
    self.form = form
    self.period = period
    self.isSynthetic = isSynthetic
    self.filter = filter
    self.release = release
    let counts = parts.filter { $0.block.n > 0 }
    countries = counts.map { part in
      Country(
        id: part.country, n: part.block.n,
        domains: part.block.counts.domains.map(DomainReliability.init))
    }
    byCountry =
      counts.count < 2
      ? nil
      : GroupDifference(
        .init(country: counts[0].country, language: nil, n: counts[0].block.n), counts[0].block,
        .init(country: counts[1].country, language: nil, n: counts[1].block.n), counts[1].block,
        fewest: QuestionDifference.fewest)
    byLanguage = counts.flatMap { part -> [GroupDifference] in
      let languages = part.languages.filter { $0.block.n >= Self.fewestOfLanguage }
      guard let first = languages.first else { return [] }
      return languages.dropFirst().map { other in
        GroupDifference(
          .init(country: part.country, language: first.language, n: first.block.n), first.block,
          .init(country: part.country, language: other.language, n: other.block.n), other.block,
          fewest: Self.fewestOfLanguage)
      }
    }
  }

  /// Takes over what the difference of the countries becomes without some questions.
  public mutating func take(_ gaps: QualityGaps) { self.gaps = gaps.gaps }
}
