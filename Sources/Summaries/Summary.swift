public import Questionnaires
public import Scoring

/// Everything that is counted of many enterprises: what they have in common, and their cells.
///
/// Summaries of the same questionnaire and form form a commutative monoid: merging adds every
/// number, whatever the order.
public struct Summary: Hashable, Sendable {
  /// What has passed disclosure control.
  public enum Release: String, Hashable, Sendable, CaseIterable {
    /// Nothing: the counts are internal and contain individual data.
    case none
    /// A file for another association: cells are merged until each has enough enterprises.
    case exchange
  }

  /// A cell and its counts.
  public struct Cell: Hashable, Sendable {
    /// Which cell it is.
    public let key: CellKey
    /// What is counted of its enterprises.
    public internal(set) var counts: CellCounts
  }

  /// A part of a country's enterprises and the counts of its measures.
  public struct Group: Hashable, Sendable {
    /// Which part it is.
    public let key: GroupKey
    /// The number of its enterprises and the counts of each measure.
    public internal(set) var counts: Headline
  }

  /// The answers of a country's enterprises of one size class, where a release does not tell them by
  /// cell.
  public struct Table: Hashable, Sendable {
    /// The code of the country's option.
    public let country: String
    /// The size class, or several joined by `+`.
    public let size: String
    /// The number of enterprises.
    public internal(set) var n: Int
    /// Their answers; a question that is withheld counts nobody.
    public internal(set) var counts: Detail

    /// The answers of so many enterprises.
    public init(country: String, size: String, n: Int, counts: Detail) {
      self.country = country
      self.size = size
      self.n = n
      self.counts = counts
    }
  }

  /// A country and what its enterprises have together.
  public struct Country: Hashable, Sendable {
    /// The code of the country's option.
    public let country: String
    /// Products of scores, and challenges named together.
    public internal(set) var counts: JointCounts
  }

  /// A domain and the series of its scores, which pool only with the same series.
  public struct Series: Hashable, Sendable {
    /// The id of the domain.
    public let domain: String
    /// The number of the series.
    public let number: Int
  }

  /// The id of the questionnaire.
  public let questionnaire: String
  /// The logic hashes of the questionnaire's versions, sorted by text.
  public let logic: [String]
  /// The series of each domain, in file order.
  public let series: [Series]
  /// The id of the form on which the enterprises are scored.
  public let form: String
  /// Whether no enterprises stand behind the counts.
  public let isSynthetic: Bool
  /// What has passed disclosure control.
  public internal(set) var release: Release
  /// The periods from which enterprises come, sorted by text, each once.
  public internal(set) var periods: [String]
  /// Where the enterprises come from, sorted by association and campaign.
  public internal(set) var sources: [Source] = []
  /// How many assessments are not counted, by reason.
  public var leftOut = LeftOutCounts()
  /// The cells with enterprises, in the order of their keys.
  public internal(set) var cube: [Cell] = []
  /// The parts of the countries, by what tells them apart, in the order of their keys.
  public internal(set) var by: [Breakdown: [Group]] = [:]
  /// The countries, by code.
  public internal(set) var countries: [Country] = []
  /// In a release the answers, by country and size class; otherwise they stand in the cells.
  public internal(set) var tables: [Table] = []
  /// What a release merged and left out; otherwise nothing.
  public internal(set) var coarsening = Coarsening()

  /// A summary of no enterprise.
  ///
  /// - Parameters:
  ///   - questionnaire: the questionnaire answered.
  ///   - form: the form on which the enterprises are scored.
  ///   - period: the campaign's label, else the calendar year.
  ///   - isSynthetic: whether no enterprises stand behind the answers.
  public init(of questionnaire: Questionnaire, form: Form, period: String, isSynthetic: Bool) {
    self.questionnaire = questionnaire.id
    logic = [questionnaire.logic]
    series = questionnaire.domains.map { Series(domain: $0.id, number: $0.series) }
    self.form = questionnaire.name(of: form)
    self.isSynthetic = isSynthetic
    release = .none
    periods = [period]
  }

  /// A summary of no enterprise, of the same questionnaire, form, sources and period as another.
  ///
  /// - Parameters:
  ///   - release: what the counts that are added have passed.
  ///   - original: the other summary.
  public init(releasing release: Release, of original: Summary) {
    questionnaire = original.questionnaire
    logic = original.logic
    series = original.series
    form = original.form
    isSynthetic = original.isSynthetic
    self.release = release
    periods = original.periods
    sources = original.sources
    leftOut = original.leftOut
  }

  /// The periods in one text, joined by `+`.
  public var period: String { periods.joined(separator: "+") }

  /// The number of enterprises.
  public var n: Int { cube.reduce(0) { $0 + $1.counts.headline.n } }

  /// Adds counts of the same questionnaire to a cell; a cell without enterprises disappears.
  public mutating func add(_ counts: CellCounts, to key: CellKey) {
    let position = cube.firstPosition { $0.key >= key }
    if position < cube.count, cube[position].key == key {
      cube[position].counts += counts
      if cube[position].counts.isZero { cube.remove(at: position) }
    } else if !counts.isZero {
      cube.insert(Cell(key: key, counts: counts), at: position)
    }
  }

  /// Adds counts of the same questionnaire to a part of a country; one without enterprises disappears.
  public mutating func add(_ counts: Headline, to key: GroupKey, by breakdown: Breakdown) {
    var groups = by[breakdown] ?? []
    let position = groups.firstPosition { $0.key >= key }
    if position < groups.count, groups[position].key == key {
      groups[position].counts += counts
      if groups[position].counts.isZero { groups.remove(at: position) }
    } else if !counts.isZero {
      groups.insert(Group(key: key, counts: counts), at: position)
    }
    by[breakdown] = groups.isEmpty ? nil : groups
  }

  /// Adds what enterprises of a country have together; a country without any disappears.
  public mutating func add(_ counts: JointCounts, to country: String) {
    let position = countries.firstPosition { $0.country >= country }
    if position < countries.count, countries[position].country == country {
      countries[position].counts += counts
      if countries[position].counts.isZero { countries.remove(at: position) }
    } else if !counts.isZero {
      countries.insert(Country(country: country, counts: counts), at: position)
    }
  }

  /// Adds answers of a country's enterprises of one size class.
  public mutating func add(_ table: Table) {
    let position = tables.firstPosition {
      ($0.country, $0.size) >= (table.country, table.size)
    }
    if position < tables.count, tables[position].country == table.country,
      tables[position].size == table.size
    {
      tables[position].n += table.n
      tables[position].counts += table.counts
      if tables[position].n == 0 { tables.remove(at: position) }
    } else if table.n != 0 {
      tables.insert(table, at: position)
    }
  }

  /// Says otherwise where the enterprises come from, and what was merged and left out.
  public mutating func restate(
    sources: [Source], leftOut: LeftOutCounts, coarsening: Coarsening
  ) {
    self.sources = sources
    self.leftOut = leftOut
    self.coarsening = coarsening
  }

  /// Adds one enterprise wherever it is counted.
  public mutating func add(
    _ sheet: ScoreSheet, _ contribution: Contribution, in questionnaire: Questionnaire
  ) {
    let counts = CellCounts(sheet, in: questionnaire)
    add(counts, to: contribution.cell)
    for breakdown in Breakdown.allCases {
      guard let key = contribution.group(by: breakdown) else { continue }
      add(counts.headline, to: key, by: breakdown)
    }
    var joint = JointCounts.zero(for: questionnaire)
    joint.add(sheet)
    add(joint, to: contribution.cell.country)
  }

  /// Names where enterprises come from; those of the same campaign are added.
  public mutating func add(_ source: Source) {
    if let position = sources.firstIndex(where: { $0.isSameCampaign(as: source) }) {
      sources[position].merge(source)
    } else {
      sources.insert(source, at: sources.firstPosition { $0 >= source })
    }
  }

  /// Adds another summary number by number.
  ///
  /// - Throws: a ``MergeProblem`` if the two do not count the same thing; then nothing changes.
  public mutating func merge(_ other: Summary) throws(MergeProblem) {
    try requireSameSubject(as: other)
    for period in other.periods where !periods.contains(period) { periods.append(period) }
    periods.sort()
    for source in other.sources { add(source) }
    leftOut += other.leftOut
    for cell in other.cube { add(cell.counts, to: cell.key) }
    for breakdown in Breakdown.allCases {
      for group in other.by[breakdown] ?? [] { add(group.counts, to: group.key, by: breakdown) }
    }
    for country in other.countries { add(country.counts, to: country.country) }
    for table in other.tables { add(table) }
    coarsening += other.coarsening
  }

  /// Subtracts what was merged before: cells, parts and countries as if it had never been there.
  ///
  /// The first and last day of a source cannot be taken back as long as it has an enterprise.
  ///
  /// - Throws: a ``MergeProblem`` if the two do not count the same thing, or have passed disclosure
  ///   control; then nothing changes.
  public mutating func subtract(_ other: Summary) throws(MergeProblem) {
    try requireSameSubject(as: other)
    // Differences are what disclosure control is there against.
    guard release == .none else { throw .releasesDoNotSubtract }
    for source in other.sources { subtract(source) }
    leftOut -= other.leftOut
    for cell in other.cube { add(-cell.counts, to: cell.key) }
    for breakdown in Breakdown.allCases {
      for group in other.by[breakdown] ?? [] { add(-group.counts, to: group.key, by: breakdown) }
    }
    for country in other.countries { add(-country.counts, to: country.country) }
    let left = sources.map(\.period)
    let kept = periods.filter { left.contains($0) || !other.periods.contains($0) }
    if !kept.isEmpty { periods = kept }
  }

  private mutating func subtract(_ source: Source) {
    guard let position = sources.firstIndex(where: { $0.isSameCampaign(as: source) }) else {
      return
    }
    sources[position].n -= source.n
    if sources[position].n == 0 { sources.remove(at: position) }
  }

  private func requireSameSubject(as other: Summary) throws(MergeProblem) {
    guard questionnaire == other.questionnaire, logic == other.logic else {
      throw .differentQuestionnaires(describedQuestionnaire, other.describedQuestionnaire)
    }
    guard form == other.form else { throw .differentForms(form, other.form) }
    guard isSynthetic == other.isSynthetic else { throw .syntheticWithReal }
    guard release == other.release else { throw .differentReleases }
  }

  private var describedQuestionnaire: String {
    "\(questionnaire) (\(logic.joined(separator: ", ")))"
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first position whose element satisfies a condition that holds for an end of the elements.
  fileprivate func firstPosition(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
