public import Questionnaires
public import Summaries

/// How the enterprises of each country stand, measure by measure.
///
/// Every figure is computed from the counts of the cells. What the comparison of countries adds,
/// weights, differences and verdicts, is not part of the value yet.
public struct Comparison: Hashable, Sendable {
  /// A country and how many of its enterprises are counted.
  public struct Country: Hashable, Sendable {
    /// The code of the country's option.
    public let id: String
    /// The number of enterprises, whether they have a score or not.
    public let enterprises: Int
  }

  /// Enterprises that are not in the figures because another version scored them.
  public struct NotPooled: Hashable, Sendable {
    /// That version of the questionnaire.
    public let version: Version
    /// The number of its enterprises.
    public let enterprises: Int

    /// As many enterprises scored by a version.
    public init(version: Version, enterprises: Int) {
      self.version = version
      self.enterprises = enterprises
    }
  }

  /// One measure in every country.
  public struct MeasureFigures: Hashable, Sendable {
    /// Which measure.
    public let measure: Measure
    /// The measure's id in files, for example `domain:erp`.
    public let id: String
    /// The countries with enterprises, in the order of ``Comparison/countries``.
    public let groups: [GroupFigures]
  }

  /// The id of the questionnaire.
  public let questionnaire: String
  /// The version of the questionnaire on which the enterprises are scored.
  public let version: Version
  /// The logic hash of that version.
  public let logic: String
  /// The id of the form on which the enterprises are scored.
  public let form: String
  /// The period: the campaign's label, else the calendar year; several are joined by `+`.
  public let period: String
  /// What has passed disclosure control.
  public let release: Summary.Release
  /// Whether no enterprises stand behind the figures.
  public let isSynthetic: Bool
  /// The countries with enterprises, in the order of the questionnaire's options.
  public let countries: [Country]
  /// The overall score first, then the domains in file order.
  public let measures: [MeasureFigures]
  /// How many assessments are not counted, by reason.
  public let leftOut: LeftOutCounts
  /// What must be said beside the figures.
  public let notes: [Note]

  /// Compares cells of one questionnaire and form.
  ///
  /// - Parameters:
  ///   - cells: cells with their counts; several of one key are added.
  ///   - leftOut: how many assessments are not counted.
  ///   - questionnaire: the questionnaire counted.
  ///   - form: the form on which the enterprises are scored.
  ///   - period: the campaign's label, else the calendar year.
  ///   - isSynthetic: whether no enterprises stand behind the counts.
  ///   - notPooled: enterprises of other versions, whose scores these cannot be pooled with.
  public init(
    of cells: [(key: CellKey, headline: Headline)], leftOut: LeftOutCounts,
    in questionnaire: Questionnaire, form: Form, period: String, isSynthetic: Bool,
    notPooled: [NotPooled] = []
  ) {
    let totals = Self.totals(of: cells, in: questionnaire)
    self.questionnaire = questionnaire.id
    version = questionnaire.version
    logic = questionnaire.logic
    self.form = questionnaire.name(of: form)
    self.period = period
    release = .none
    self.isSynthetic = isSynthetic
    self.leftOut = leftOut
    let countries = totals.map { Country(id: $0.country, enterprises: $0.headline.n) }
    let measures = questionnaire.measures.map { measure in
      MeasureFigures(
        measure: measure, id: questionnaire.id(of: measure),
        groups: totals.map {
          GroupFigures(
            of: $0.headline[measure], id: $0.country,
            levels: questionnaire.hasLevels(measure) ? questionnaire.levels : [])
        })
    }
    self.countries = countries
    self.measures = measures
    notes = Note.all(
      release: release, isSynthetic: isSynthetic, notPooled: notPooled, countries: countries,
      measures: measures)
  }

  /// Compares the countries of a summary.
  ///
  /// - Parameters:
  ///   - summary: a summary of the questionnaire.
  ///   - questionnaire: the questionnaire counted.
  ///   - form: the summary's form.
  public init(of summary: Summary, in questionnaire: Questionnaire, form: Form) {
    self.init(
      of: summary.cube.map { ($0.key, $0.counts.headline) }, leftOut: summary.leftOut,
      in: questionnaire, form: form, period: summary.period, isSynthetic: summary.isSynthetic)
  }

  /// The counts of each country with enterprises, in the order of the country's options.
  private static func totals(
    of cells: [(key: CellKey, headline: Headline)], in questionnaire: Questionnaire
  ) -> [(country: String, headline: Headline)] {
    let options = questionnaire.strata.country.map { questionnaire.questions[$0].options } ?? []
    return options.compactMap { option in
      var total = Headline.zero(for: questionnaire)
      for cell in cells where cell.key.country == option.code { total += cell.headline }
      return total.n > 0 ? (option.code, total) : nil
    }
  }
}
