public import Questionnaires
public import Summaries

/// How the participating enterprises of two countries stand and differ.
///
/// Every figure is computed from the integers of a ``Summaries/Summary``, in a fixed order, so that
/// the same enterprises give the same figures, however their summaries were merged.
public struct Comparison: Hashable, Sendable {
  /// A country and how many of its enterprises are counted.
  public struct Country: Hashable, Sendable {
    /// The code of the country's option.
    public let id: String
    /// The number of enterprises, whether they have a score or not.
    public let enterprises: Int
    /// The number of enterprises of each size class, in the order of ``Comparison/sizes``.
    public let sizes: [Int]
    /// How many answered in each way: alone, with help, at an event.
    public let modes: [Part]
    /// How many answered in each language.
    public let languages: [Part]

    /// A part of the enterprises.
    public struct Part: Hashable, Sendable {
      /// The id of the mode or language.
      public let id: String
      /// How many of the country's enterprises.
      public let proportion: Proportion
    }
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
  /// Which cells are compared.
  public let filter: CellFilter
  /// Who collected the answers, when, and how many.
  public let sources: [Source]
  /// How many assessments are not counted, by reason.
  public let leftOut: LeftOutCounts
  /// The countries with enterprises, in the order of the questionnaire's options.
  public let countries: [Country]
  /// The size classes that occur, ascending.
  public let sizes: [String]
  /// By what the enterprises are told apart besides size; `nil` = by nothing.
  public let dimension: Dimension?
  /// The equivalence margin in points.
  public let margin: Int
  /// The overall score first, then the domains in file order.
  public internal(set) var measures: [MeasureComparison]
  /// The questions of the form, in file order, without those that place an enterprise in a cell.
  public let questions: [QuestionComparison]
  /// The challenges named; `nil` if nobody was asked.
  public let challenges: ChallengeComparison?
  /// Where the official counts come from, by country.
  public let officialCounts: [OfficialCounts]
  /// The responses that raise doubts; `nil` unless they were looked at, one by one.
  public private(set) var flagged: FlaggedResponses?
  /// What must be said beside the figures.
  public internal(set) var notes: [Note]

  /// The countries that are subtracted, second minus first; `nil` unless two have enterprises.
  public var pair: (first: Country, second: Country)? {
    countries.count >= 2 ? (countries[0], countries[1]) : nil
  }

  /// The measure with an id such as `overall` or `domain:erp`, or of a domain with the id `erp`.
  public func measure(_ id: String) -> MeasureComparison? {
    measures.first { $0.id == id || $0.id == "domain:\(id)" }
  }

  /// Whether enterprises of a country stand in no group shown, so that its figures are not of all.
  public func leavesOut(ofCountry id: String) -> Bool {
    notes.contains { note in
      if case .coarsened(id, _, let removed) = note { removed != nil } else { false }
    }
  }

  /// Takes over which responses raise doubts; in a release nothing is told of them.
  public mutating func take(_ flagged: FlaggedResponses) {
    if release == .none { self.flagged = flagged }
  }
}

extension Comparison {
  /// What is compared with what, besides the enterprises themselves.
  public struct Setting: Sendable {
    /// Official counts of enterprises.
    public let margins: Margins
    /// The mix to which means are standardised.
    public let mix: StandardMix
    /// Which cells are compared.
    public var filter: CellFilter
    /// By what the enterprises are told apart besides size.
    public var dimension: Dimension?
    /// Whether the weighted means are also given with limited weights.
    public var trims: Bool

    /// Everything, told apart by size only.
    public init(
      margins: Margins, mix: StandardMix, filter: CellFilter = CellFilter(),
      dimension: Dimension? = nil, trims: Bool = false
    ) {
      self.margins = margins
      self.mix = mix
      self.filter = filter
      self.dimension = dimension
      self.trims = trims
    }
  }

  /// Compares the countries of a summary.
  ///
  /// - Parameters:
  ///   - summary: a summary of the questionnaire.
  ///   - questionnaire: the questionnaire counted.
  ///   - form: the summary's form.
  ///   - setting: official counts, standard, and what is asked for.
  ///   - notPooled: enterprises of other versions, whose scores these cannot be pooled with.
  public init(
    of summary: Summary, in questionnaire: Questionnaire, form: Form, setting: Setting,
    notPooled: [NotPooled] = []
  ) {
    let cube = summary.cube.filter { setting.filter.includes($0.key) }
    // Answers of a release are not told by sector, so they cannot be limited to some cells.
    let tables = setting.filter.isEmpty ? summary.tables : []
    let names = CellNames(cube, in: questionnaire)
    let cells = WeightCells(questionnaire, keys: summary.cube.map(\.key))
    let counts = questionnaire.countryCodes.map {
      CountryCounts($0, of: cube, tables: tables, names, cells, in: questionnaire)
    }.filter { $0.all.headline.n > 0 }

    self.questionnaire = questionnaire.id
    version = questionnaire.version
    logic = questionnaire.logic
    self.form = questionnaire.name(of: form)
    period = summary.period
    release = summary.release
    isSynthetic = summary.isSynthetic
    filter = setting.filter
    sources = summary.sources
    leftOut = summary.leftOut
    countries = counts.map { Country($0, summary, isWhole: setting.filter.isEmpty) }
    sizes = names.sizes
    dimension = setting.dimension
    margin = questionnaire.margin
    let weights = counts.map { setting.weights(of: $0.id, cells) }
    officialCounts = counts.map { OfficialCounts(setting.margins, country: $0.id) }
    var measures = questionnaire.measures.map { measure in
      MeasureComparison(
        measure, of: counts, sizes: names.sizes,
        subgroups: Subgroup.all(
          setting.dimension, of: measure, counts, names, summary, isWhole: setting.filter.isEmpty),
        weights: weights, shares: setting.shares(of: cells), trims: setting.trims,
        isReleased: summary.release != .none, in: questionnaire)
    }
    measures.decide(in: questionnaire)
    self.measures = measures
    questions = QuestionComparison.all(
      counts, sizes: names.sizes, in: questionnaire, form: form,
      isReleased: summary.release != .none)
    challenges = ChallengeComparison(
      in: questionnaire,
      countries: counts.map {
        NamedChallenges($0, summary, isWhole: setting.filter.isEmpty, in: questionnaire)
      })
    notes = []
    notes =
      Note.all(of: self, notPooled: notPooled, weights: weights)
      + Note.all(of: summary.coarsening, in: questionnaire)
  }
}

extension Comparison.Setting {
  /// The official counts of a country, which are of all its cells.
  fileprivate func weights(
    of country: String, _ cells: WeightCells
  ) -> Result<PopulationWeights, WeightingProblem> {
    guard filter.coversCells else { return .failure(.filtered) }
    return Result { () throws(WeightingProblem) in
      try PopulationWeights(margins, country: country, cells: cells)
    }
  }

  /// The standard by cell; cells that are not compared have no share.
  fileprivate func shares(of cells: WeightCells) -> [Double] {
    mix.shares(of: cells, within: filter)
  }
}

extension Questionnaire {
  /// The codes of the countries, in the order of the options.
  var countryCodes: [String] {
    strata.country.map { questions[$0].options.map(\.code) } ?? []
  }
}
