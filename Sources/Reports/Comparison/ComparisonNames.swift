public import Comparing
public import Questionnaires
internal import Statistics
public import Summaries
public import Text

/// The names of what is compared, in the reader's language.
public struct ComparisonNames: Sendable {
  let questionnaire: Questionnaire
  let texts: Texts
  /// The language of the names.
  public let language: Language

  /// The names in the texts of a questionnaire.
  public init(_ questionnaire: Questionnaire, texts: Texts, language: Language) {
    self.questionnaire = questionnaire
    self.texts = texts
    self.language = language
  }

  /// The name of a country.
  public func country(_ code: String) -> String {
    questionnaire.strata.country.map {
      texts["option.\(questionnaire.questions[$0].id).\(code)"]
    } ?? code
  }

  /// The name of a country, with a word where a comparison leaves some of its enterprises out.
  func country(_ code: String, in comparison: Comparison) -> String {
    let name = country(code)
    return comparison.leavesOut(ofCountry: code)
      ? DashboardPhrase.groupsShown(country: name).text(in: language) : name
  }

  func level(_ id: String) -> String { texts["level.\(id)"] }

  func question(_ position: Int) -> String {
    texts["question.\(questionnaire.questions[position].id)"]
  }

  func option(_ code: String, of question: Int) -> String {
    texts["option.\(questionnaire.questions[question].id).\(code)"]
  }

  /// The name of a size class, or of several joined by `+`.
  public func size(_ id: String) -> String { StratumPhrase.size(id).text(in: language) }

  /// Size classes in the order of the questionnaire.
  public func ordered(_ sizes: [String]) -> [String] {
    questionnaire.strata.size?.bands.map(\.id).filter(sizes.contains) ?? sizes
  }

  /// The options of a report group, joined; the name of what is coarser, such as `S+O` or `*`.
  public func sector(_ id: String) -> String {
    guard let sector = questionnaire.strata.sector,
      let group = sector.groups.first(where: { $0.id == id })
    else { return StratumPhrase.sectors(id).text(in: language) }
    return group.options.map {
      option(questionnaire.questions[sector.question].options[$0].code, of: sector.question)
    }.joined(separator: "; ")
  }

  /// The name of a region.
  public func region(_ code: String) -> String {
    questionnaire.strata.region.map { option(code, of: $0) } ?? code
  }

  /// The name of a part of the enterprises.
  func part(_ id: String, _ dimension: Dimension) -> String {
    switch dimension {
    case .size: size(id)
    case .sector: sector(id)
    case .language: StratumPhrase.language(id).text(in: language)
    case .mode: StratumPhrase.mode(id).text(in: language)
    case .region: region(id)
    }
  }

  /// A category of official counts: its size classes and weight groups.
  public func category(_ category: WeightingProblem.Category) -> String {
    let sizes = category.sizes.map(size)
    let sectors = category.sectors.map { StratumPhrase.sectors($0).text(in: language) }
    return [sizes, sectors].filter { !$0.isEmpty }.map { $0.joined(separator: " + ") }
      .joined(separator: " · ")
  }

  /// The name of a measure by its id; the id itself if there is none.
  public func measure(_ id: String) -> String {
    guard let measure = questionnaire.measures.first(where: { questionnaire.id(of: $0) == id })
    else { return id }
    return self.measure(measure)
  }

  func measure(_ measure: Measure) -> String {
    switch measure {
    case .overall: return ComparisonPhrase.overall.text(in: language)
    case .domain(let domain):
      let name = texts["domain.\(questionnaire.domains[domain].id)"]
      guard questionnaire.domains[domain].role == .context else { return name }
      return ComparisonPhrase.contextDomain(name).text(in: language)
    }
  }
}

extension LeftOut {
  /// How many assessments are not counted for this reason, in words.
  public func phrase(_ count: Int) -> ComparisonPhrase {
    switch self {
    case .noConsent: .withoutConsent(count)
    case .blocked: .blocked(count)
    case .outOfScope: .outOfScope(count)
    case .noCell: .withoutCell(count)
    case .superseded: .superseded(count)
    }
  }
}

extension ScoreFigures {
  /// The mean in tenths of a point, rounded half up from the exact sum; `nil` without a score.
  var meanTenths: Int? {
    guard n > 0 else { return nil }
    return Int((2 * moments.sum + Int128(n)) / (2 * Int128(n)))
  }

  /// The sample standard deviation in tenths of a point; `nil` below two scores.
  var deviationTenths: Int? { standardDeviation.map { Int(tenthsOf: $0) } }
}

extension Int {
  /// Points in tenths of a point, halves rounded away from zero.
  init(tenthsOf points: Double) { self.init((10 * points).rounded(.toNearestOrAwayFromZero)) }

  /// A share from 0 to 1, or −1 to 1, in whole percent, halves rounded away from zero.
  init(percentOf share: Double) { self.init((100 * share).rounded(.toNearestOrAwayFromZero)) }
}

extension Estimate {
  /// The estimate of points with its 95 % interval, in tenths.
  var figure: DifferencePhrase.Figure {
    DifferencePhrase.Figure(
      tenths: Int(tenthsOf: value),
      ends: interval().map {
        DifferencePhrase.Ends(low: Int(tenthsOf: $0.low), high: Int(tenthsOf: $0.high))
      })
  }
}

extension GroupFigures {
  /// Whether the measure applies to any of the group's enterprises.
  var isApplicable: Bool { status.total > status.notApplicable }

  /// Whether a mean stands for so few enterprises that it would show single ones.
  var showsSingleOnes: Bool {
    (1..<Note.fewest).contains(scored.n)
      || status.provisional > 0 && withProvisional.n < Note.fewest
  }
}

extension Proportion {
  /// The share in whole percent, rounded half up; 0 of nobody.
  var percent: Int { (200 * count + n) / (2 * Swift.max(1, n)) }

  /// The share and its interval in whole percent, with the counts.
  var phrase: ComparisonPhrase {
    .share(
      percent: percent, low: Int(percentOf: interval?.low ?? 0),
      high: Int(percentOf: interval?.high ?? 1), count: count, n: n)
  }
}

extension ShareDifference {
  /// The difference in percentage points.
  var phrase: AnswersPhrase {
    .shareDifference(
      points: Int(percentOf: estimate), low: Int(percentOf: interval.low),
      high: Int(percentOf: interval.high))
  }
}
