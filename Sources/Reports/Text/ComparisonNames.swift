internal import Comparing
internal import Questionnaires
internal import Statistics
internal import Summaries
internal import Text

/// The names of what is compared, in the reader's language.
struct ComparisonNames {
  private let questionnaire: Questionnaire
  private let texts: Texts
  private let language: Language

  init(_ questionnaire: Questionnaire, texts: Texts, language: Language) {
    self.questionnaire = questionnaire
    self.texts = texts
    self.language = language
  }

  func country(_ code: String) -> String {
    questionnaire.strata.country.map {
      texts["option.\(questionnaire.questions[$0].id).\(code)"]
    } ?? code
  }

  func level(_ id: String) -> String { texts["level.\(id)"] }

  func measure(_ figures: Comparison.MeasureFigures) -> String {
    switch figures.measure {
    case .overall: return ComparisonPhrase.overall.text(in: language)
    case .domain(let domain):
      let name = texts["domain.\(questionnaire.domains[domain].id)"]
      guard questionnaire.domains[domain].role == .context else { return name }
      return ComparisonPhrase.contextDomain(name).text(in: language)
    }
  }
}

extension LeftOut {
  func phrase(_ count: Int) -> ComparisonPhrase {
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
  var deviationTenths: Int? {
    standardDeviation.map { Int((10 * $0).rounded(.toNearestOrAwayFromZero)) }
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

extension GroupFigures.LevelShare {
  /// The share and its interval in whole percent, rounded half up, with the counts.
  var phrase: ComparisonPhrase {
    func percent(_ share: Double) -> Int {
      Int((100 * share).rounded(.toNearestOrAwayFromZero))
    }
    return .share(
      percent: (200 * count + n) / (2 * max(1, n)), low: percent(interval?.low ?? 0),
      high: percent(interval?.high ?? 1), count: count, n: n)
  }
}
