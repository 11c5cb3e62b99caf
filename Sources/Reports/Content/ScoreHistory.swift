internal import Questionnaires
internal import Scoring
public import Text

/// The scores of one enterprise on every day it answered, as far as they compare with the latest.
public struct ScoreHistory: Sendable, Hashable {
  /// The scores of one domain.
  public struct Domain: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The scores in tenths of a point, one for each day; `nil` where there is none that compares
    /// with the latest.
    public let scores: [Int?]
  }

  /// The days, the earliest first.
  public let days: [CalendarDate]
  /// The readiness domains of the latest questionnaire, in file order.
  public let domains: [Domain]

  /// Puts results one after the other.
  ///
  /// - Parameters:
  ///   - earlier: the results before, the earliest first, each on the form of the latest.
  ///   - latest: the latest result.
  public init(_ earlier: [ScoredForm], latest: ScoredForm) {
    let all = earlier + [latest]
    days = all.map(\.day)
    domains = latest.questionnaire.domains.filter { $0.role == .readiness }.map { domain in
      Domain(
        name: latest.texts["domain.\(domain.id)"],
        scores: all.map { result in
          let position = result.questionnaire.domains.firstIndex {
            $0.id == domain.id && $0.series == domain.series
          }
          return position.flatMap { result.standing(result.sheet.domains[$0])?.tenths }
        })
    }
  }

  /// The history as a figure.
  public func chart(in language: Language) -> Chart {
    ProgressFigure(
      dates: days, domains: domains.map { ProgressFigure.Domain($0.name, scores: $0.scores) }
    ).chart(in: language)
  }
}
