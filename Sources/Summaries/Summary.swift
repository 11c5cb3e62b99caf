public import Questionnaires

/// Everything that is counted of many enterprises: what they have in common, and their cells.
///
/// Summaries of the same questionnaire and form form a commutative monoid: merging adds every
/// number, whatever the order. The blocks `by` and `countries` of the file are not counted yet.
public struct Summary: Hashable, Sendable {
  /// What has passed disclosure control.
  public enum Release: String, Hashable, Sendable {
    /// Nothing: the counts are internal and contain individual data.
    case none
  }

  /// A cell and its counts.
  public struct Cell: Hashable, Sendable {
    /// Which cell it is.
    public let key: CellKey
    /// What is counted of its enterprises.
    public internal(set) var counts: CellCounts
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
  public let release: Release
  /// The periods from which enterprises come, sorted by text, each once.
  public private(set) var periods: [String]
  /// Where the enterprises come from, sorted by association and campaign.
  public private(set) var sources: [Source] = []
  /// How many assessments are not counted, by reason.
  public var leftOut = LeftOutCounts()
  /// The cells with enterprises, in the order of their keys.
  public private(set) var cube: [Cell] = []

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
    guard questionnaire == other.questionnaire, logic == other.logic else {
      throw .differentQuestionnaires(describedQuestionnaire, other.describedQuestionnaire)
    }
    guard form == other.form else { throw .differentForms(form, other.form) }
    guard isSynthetic == other.isSynthetic else { throw .syntheticWithReal }
    for period in other.periods where !periods.contains(period) { periods.append(period) }
    periods.sort()
    for source in other.sources { add(source) }
    leftOut += other.leftOut
    for cell in other.cube { add(cell.counts, to: cell.key) }
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
