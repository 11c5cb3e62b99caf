internal import Comparing
internal import Questionnaires
internal import Statistics
internal import Summaries
internal import Text

extension PressWriting {
  /// How many sentences may be quoted, and how many must not be written.
  static let quotes = 5

  /// The sentences that may be quoted: the overall verdict, then those on areas, decided ones first.
  func quotes() -> [PressPhrase] {
    let verdicts = comparison.measures.filter { $0.difference?.verdict != nil }
    let overall = verdicts.filter { $0.measure == .overall }
    let areas = verdicts.filter { $0.measure != .overall }
    let decided = areas.filter { $0.difference?.verdict.isDecided ?? false }
    let open = areas.filter { !($0.difference?.verdict.isDecided ?? false) }
    let sentences = (overall + decided + open).compactMap(quote)
    let participants = charts.participants
    let others = [PressPhrase.tookPart(first: participants[0], second: participants[1])]
    return Array((sentences + others).prefix(Self.quotes))
  }

  /// What may be said of a measure; `nil` where too few have a score to say anything.
  private func quote(_ measure: MeasureComparison) -> PressPhrase? {
    guard let difference = measure.difference, let verdict = difference.verdict else { return nil }
    let groups = measure.groups.prefix(2).map { group in
      ChartPhrase.Count(names.country(group.id), n: group.scored.n)
    }
    guard groups.allSatisfy({ $0.n >= PublicationThreshold.figures }) else { return nil }
    let area: String? = measure.measure == .overall ? nil : names.measure(measure.measure)
    let tooFew = PressPhrase.tooFew(first: groups[0], second: groups[1], area: area)
    guard let figure = difference.standardised?.estimate.figure else { return tooFew }
    let quote = PressPhrase.Quote(first: groups[0], second: groups[1], area: area, figure)
    switch verdict {
    case .different: return .different(quote)
    case .equivalent: return .equivalent(quote, margin: comparison.margin)
    case .differentButNegligible: return .negligible(quote, margin: comparison.margin)
    case .undetermined(.wideInterval): return .undetermined(quote)
    case .undetermined(.noInterval):
      return .noInterval(first: groups[0], second: groups[1], area: area)
    case .undetermined(.shareOfStandard), .undetermined(.effectiveN): return tooFew
    }
  }
}

extension Verdict? {
  /// Whether the answers decide anything.
  fileprivate var isDecided: Bool {
    switch self {
    case .different, .equivalent, .differentButNegligible: true
    case .undetermined, nil: false
    }
  }
}
