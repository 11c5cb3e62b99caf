public import Comparing
internal import Questionnaires
internal import Summaries
public import Text

/// An enterprise's place among others, as a value that the terminal and the pages write.
public struct PlaceStatements: Sendable, Hashable {
  /// Places among one group.
  public struct Group: Sendable, Hashable {
    /// Country, size class and sector, in words.
    public let name: String
    /// The places, in the order of the questionnaire; not empty.
    public let places: [Standing]
  }

  /// The place in one measure.
  public struct Standing: Sendable, Hashable {
    /// The id of the measure, for example `domain:cybersecurity`.
    public let id: String
    /// Its name.
    public let measure: String
    /// The own score on the form of the others, in tenths of a point.
    public let own: Int
    /// How many of a hundred score lower: at least, and at most.
    public let lower: ClosedRange<Int>
    /// How many enterprises it is a place among.
    public let n: Int
    /// The scores of those; `nil` where percentiles are not told.
    public let quartiles: Place.Quartiles?
  }

  /// What could be told.
  public enum Outcome: Sendable, Hashable {
    /// The places, group by group.
    case among([Group])
    /// Country, size class or sector is not answered.
    case withoutCell
    /// On the form of the others too few questions are answered for a final score.
    case withoutScore
    /// Fewer than so many others have answered enough.
    case tooFew(Int)
    /// The file tells nothing of its country and size class.
    case notTold(Int)
  }

  /// The language of the words.
  public let language: Language
  /// What could be told.
  public let outcome: Outcome
  /// The period of those compared.
  public let period: String
  /// The last day on which one of them answered, in words.
  public let date: String
  /// Whether no enterprises stand behind it.
  public let isSynthetic: Bool
  /// The form on which they are scored, for example `express`; `nil` = that of the report.
  public var form: String?
  /// The names of the measures that have no place because on that form too few questions are answered.
  public var unplaced: [String] = []
  /// The names of the measures of which too few others are told.
  public var untold: [String] = []
  /// Whether the enterprise itself is not among those counted, and every score is known.
  public var isExact = false

  /// Puts places in words.
  ///
  /// - Parameters:
  ///   - places: the places.
  ///   - names: the names of countries, sectors and measures.
  ///   - period: the period of those compared.
  ///   - date: the last day on which one of them answered, as `2026-12-20`.
  ///   - isSynthetic: whether no enterprises stand behind it.
  public init(
    _ places: Places, names: ComparisonNames, period: String, date: String, isSynthetic: Bool
  ) {
    language = names.language
    outcome =
      switch places {
      case .withoutCell: .withoutCell
      case .withoutScore: .withoutScore
      case .tooFew: .tooFew(Benchmark.fewest)
      case .notTold: .notTold(Benchmark.fewest)
      case .among(let places): .among(Self.groups(of: places, names))
      }
    self.period = period.onOneLine
    self.date = CalendarDate(iso: date)?.text(in: names.language) ?? date
    self.isSynthetic = isSynthetic
  }

  /// Measures one after the other that stand among the same group go together.
  private static func groups(of places: [String: Place], _ names: ComparisonNames) -> [Group] {
    var groups: [(cohort: Place.Cohort, places: [Standing])] = []
    let questionnaire = names.questionnaire
    for id in questionnaire.measures.map(questionnaire.id(of:)) {
      guard let place = places[id] else { continue }
      let standing = Standing(
        id: id, measure: names.measure(id), own: place.tenths, lower: place.lower,
        n: place.cohort.n, quartiles: place.quartiles)
      if let last = groups.indices.last, groups[last].cohort.isSameGroup(as: place.cohort) {
        groups[last].places.append(standing)
      } else {
        groups.append((place.cohort, [standing]))
      }
    }
    return groups.map { Group(name: names.group($0.cohort), places: $0.places) }
  }

  /// The place in the score of a domain, by its id; `nil` where there is none.
  func standing(in domain: String) -> Standing? {
    guard case .among(let groups) = outcome else { return nil }
    return groups.flatMap(\.places).first { $0.id == "domain:\(domain)" }
  }

  /// Why there are no places; `nil` where there are.
  var reason: PlacePhrase? {
    switch outcome {
    case .among: nil
    case .withoutCell: .withoutCell
    case .withoutScore: .withoutScore(form: form)
    case .tooFew(let least): .tooFew(least)
    case .notTold(let least): .notTold(least)
    }
  }

  /// What the places mean, and on which form they are where it is another than the report's.
  var meanings: [PlacePhrase] {
    [
      form.map { .scoredOn(form: $0) }, unplaced.isEmpty ? nil : .unplaced(unplaced),
      untold.isEmpty ? nil : .untold(untold, fewest: Benchmark.fewest),
      isExact ? .exactMeaning : .meaning,
    ].compactMap(\.self)
  }

  /// With whom a group's places are.
  func cohort(_ group: Group) -> PlacePhrase {
    .cohort(group: group.name, period: period, date: date)
  }
}

extension PlaceStatements.Standing {
  /// The place as a sentence.
  var phrase: PlacePhrase {
    .place(measure: measure, least: lower.lowerBound, most: lower.upperBound, n: n)
  }
}

extension Place.Cohort {
  fileprivate func isSameGroup(as other: Place.Cohort) -> Bool {
    country == other.country && size == other.size && sector == other.sector
  }
}

extension ComparisonNames {
  /// Country, size class and sector of a group.
  fileprivate func group(_ cohort: Place.Cohort) -> String {
    let sector = cohort.sector.map { StratumPhrase.sectors($0).text(in: language) }
    return [country(cohort.country), size(cohort.size), sector].compactMap(\.self)
      .joined(separator: ", ")
  }
}
