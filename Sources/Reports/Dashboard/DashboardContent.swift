public import Comparing
internal import Questionnaires
internal import Statistics
internal import Summaries
public import Text

/// What a page about all enterprises that took part shows, whichever release it is made of.
struct DashboardContent: Sendable {
  /// Some enterprises and one measure of them.
  struct Cell: Sendable, Equatable {
    /// The number of final scores; `nil` = hidden.
    let n: Int?
    /// Their mean in tenths of a point; `nil` = hidden, or nobody has a score.
    let meanTenths: Int?

    /// Whether there are scores that are not shown.
    var isHidden: Bool { n == nil || n ?? 0 > 0 && meanTenths == nil }
  }

  /// One measure of a country.
  struct Measure: Sendable, Equatable {
    let name: String
    let whole: Cell
    /// By size class.
    let sizes: [Cell]
    /// How many stand on each level; `nil` = hidden; empty where there are no levels.
    let levels: [Int]?
    /// How many have no final score.
    let without: Int
    /// Whether the verdict is that the countries differ in it; public tables tell none.
    let isDecided: Bool
  }

  /// A country.
  struct Country: Sendable, Equatable {
    let name: String
    /// The name, with a word where its figures are of the groups shown only.
    let whole: String
    /// The number of enterprises; `nil` = hidden.
    let n: Int?
    /// The same by size class.
    let sizes: [Int?]
    let measures: [Measure]
  }

  /// The names of the size classes.
  let sizes: [String]
  let countries: [Country]
  /// Why something is not shown.
  let withheld: [any Phrase]
}

extension DashboardContent {
  /// What a comparison of a release tells.
  init(of comparison: Comparison, _ names: ComparisonNames) {
    sizes = comparison.sizes.map(names.size)
    let measures = comparison.measures.filter { $0.groups.contains(where: \.isApplicable) }
    countries = comparison.countries.enumerated().map { place, country in
      Country(
        name: names.country(country.id), whole: names.country(country.id, in: comparison),
        n: country.enterprises, sizes: country.sizes,
        measures: measures.map { measure in
          let group = measure.groups[place]
          return Measure(
            name: names.measure(measure.measure), whole: Cell(group.scored),
            sizes: zip(measure.sizes, country.sizes).map { size, n in
              let figures = size.figures[place]
              // Where enterprises are but no score is, the release withholds them.
              return figures.n == 0 && n > 0 ? Cell(n: nil, meanTenths: nil) : Cell(figures)
            },
            levels: group.levels.map(\.count),
            without: group.status.provisional + group.status.notScored,
            isDecided: (measure.difference?.verdict).showsDifference)
        })
    }
    var phrases: [any Phrase] = comparison.notes.compactMap { note in
      switch note {
      case .coarsened, .measureWithheld, .withoutTable, .leftOut:
        note.phrase(country: names.country, measure: names.measure, category: names.category)
      default: nil
      }
    }
    if countries.contains(where: \.hidesFigures) {
      phrases.append(DashboardPhrase.hiddenWhy(least: PublicationThreshold.figures))
    }
    withheld = phrases
  }

  /// What public tables tell.
  init(of files: [PublicFile], _ names: ComparisonNames) {
    let questionnaire = names.questionnaire
    let told = files.flatMap(\.countries)
    let order = questionnaire.strata.country.map { questionnaire.questions[$0].options.map(\.code) }
    let tables = (order ?? []).compactMap { code in told.first { $0.id == code } }
    let ids = (questionnaire.strata.size?.bands.map(\.id) ?? []).filter { id in
      tables.contains { $0.group(size: id) != nil }
    }
    sizes = ids.map(names.size)
    countries = tables.map { country in
      let whole = country.group(size: nil)
      return Country(
        name: names.country(country.id), whole: names.country(country.id), n: whole?.n,
        sizes: ids.map { country.group(size: $0)?.n },
        measures: questionnaire.measures.indices.compactMap { place in
          let own = whole?.measures[place]
          let measured = questionnaire.measures[place]
          guard
            let measure = Self.measure(
              own, whole?.n, hasLevels: questionnaire.isReadiness(measured))
          else { return nil }
          return Measure(
            name: names.measure(measured), whole: Cell(own),
            sizes: ids.map { Cell(country.group(size: $0)?.measures[place]) },
            levels: measure.levels, without: measure.without, isDecided: false)
        })
    }
    let least = files.map(\.threshold).max() ?? PublicationThreshold.figures
    var phrases: [any Phrase] = []
    for country in tables {
      phrases += country.phrases(named: names.country(country.id), least: least)
    }
    for (country, table) in zip(countries, tables) {
      let areas = country.measures.filter { $0.levels == nil }.map(\.name)
      // Where finer tables would cost a mean, that there are no levels is said with it.
      if !areas.isEmpty, !table.refused.contains(where: { $0.reason == .costsMean }) {
        phrases.append(DashboardPhrase.levelsHidden(country: country.name, areas: areas))
      }
    }
    if countries.contains(where: \.hidesFigures) {
      phrases.append(DashboardPhrase.hiddenWhy(least: least))
    }
    withheld = phrases + [DashboardPhrase.answersNotPublic]
  }

  /// Levels and number without a score; `nil` where the measure applies to nobody.
  private static func measure(
    _ measure: PublicFile.Measure?, _ n: Int?, hasLevels: Bool
  ) -> (levels: [Int]?, without: Int)? {
    guard let measure else { return nil }
    if measure.n == 0 { return nil }
    guard hasLevels else { return ([], 0) }
    let counts = measure.levels?.compactMap(\.self) ?? []
    guard !counts.isEmpty, counts.count == measure.levels?.count, let scored = measure.n, let n
    else { return (nil, 0) }
    return (counts, max(0, n - scored))
  }
}

extension DashboardContent.Country {
  /// Whether any figure in the tables is hidden.
  var hidesFigures: Bool {
    n == nil || sizes.contains(nil)
      || measures.contains { ([$0.whole] + $0.sizes).contains(where: \.isHidden) }
  }
}

extension Questionnaire {
  /// Whether a measure says how ready enterprises are, and so has levels.
  fileprivate func isReadiness(_ measure: Summaries.Measure) -> Bool {
    switch measure {
    case .overall: true
    case .domain(let domain): domains[domain].role == .readiness
    }
  }
}

extension DashboardContent.Cell {
  init(_ figures: ScoreFigures) { self.init(n: figures.n, meanTenths: figures.meanTenths) }

  init(_ measure: PublicFile.Measure?) {
    self.init(n: measure?.n, meanTenths: measure?.meanTenths)
  }
}

extension PublicFile.Country {
  /// Which tables are published and why not finer ones.
  fileprivate func phrases(named name: String, least: Int) -> [PublicPhrase] {
    let hidden = groups.count { $0.n == nil }
    let told = hidden < groups.count ? table : nil
    let first: PublicPhrase =
      told.map {
        .published(country: name, table: $0.phrase, groups: groups.count, hidden: hidden)
      } ?? .nothing(country: name)
    return [first]
      + refused.map { refusal in
        let reason: PublicPhrase.Reason =
          switch refusal.reason {
          case .tooFew: .tooFew(least)
          case .notProtected: .notProtected
          case .costsMean: .costsMean
          case .nothingLeft: .nothingLeft
          }
        return .refused(table: refusal.table.phrase, reason: reason)
      }
  }
}

extension ReleaseTable {
  /// What the tables are called in sentences.
  public var phrase: PublicPhrase.Table {
    switch self {
    case .sizeAndSector: .sizeAndSector
    case .size: .size
    case .country: .country
    }
  }
}
