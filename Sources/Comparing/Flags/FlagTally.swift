public import Questionnaires
public import Scoring

/// Counts responses and the doubts that they raise, by country.
public struct FlagTally: Hashable, Sendable {
  private struct Counts: Hashable, Sendable {
    var n = 0
    var flagged = 0
    var reasons: [ResponseFlag.Reason: Int] = [:]
    var contradictions: [[Int]: Int] = [:]
  }

  private let ids: [String]
  private let codes: [String]
  private let contradictions: [Contradiction]
  private var counts: [String: Counts] = [:]

  /// No response.
  public init(_ questionnaire: Questionnaire) {
    ids = questionnaire.questions.map(\.id)
    codes = questionnaire.countryCodes
    contradictions = questionnaire.contradictions
  }

  /// Counts a response of a country with the doubts that it raises.
  public mutating func add(_ flags: [ResponseFlag], country: String) {
    var counts = self.counts[country] ?? Counts()
    counts.n += 1
    if !flags.isEmpty { counts.flagged += 1 }
    for reason in Set(flags.map(\.reason)) { counts.reasons[reason, default: 0] += 1 }
    let contradicted = flags.filter { $0.reason == .contradiction }
    for places in Set(contradicted.map { $0.questions(in: contradictions) }) {
      counts.contradictions[places, default: 0] += 1
    }
    self.counts[country] = counts
  }

  /// The countries with responses, in the order of the questionnaire's options.
  public var countries: [FlaggedResponses.Country] {
    codes.compactMap { code in counts[code].map { country(code, $0) } }
  }

  private func country(_ id: String, _ counts: Counts) -> FlaggedResponses.Country {
    FlaggedResponses.Country(
      id: id, n: counts.n, flagged: counts.flagged, reasons: counts.reasons,
      contradictions: counts.contradictions
        .sorted { $0.key.lexicographicallyPrecedes($1.key) }
        .map {
          FlaggedResponses.Contradicted(questions: $0.key.map { ids[$0] }, count: $0.value)
        })
  }
}
