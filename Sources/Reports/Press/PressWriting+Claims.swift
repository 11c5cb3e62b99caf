internal import Comparing
internal import Questionnaires
internal import Statistics
internal import Summaries
internal import Text

extension PressWriting {
  /// A sentence that must not be written, and why.
  struct Claim: Sendable {
    let claim: PressPhrase
    let reason: PressPhrase
  }

  /// What a hurried reader would make of these very figures: all enterprises instead of those who
  /// answered, one country before the other, and a ranking or percentage that they do not carry.
  func claims() -> [Claim] {
    [representative(), ahead(), flagged() ?? percentage() ?? cause()].compactMap(\.self)
  }

  private var overall: MeasureComparison? {
    comparison.measures.first { $0.measure == .overall }
  }

  /// The mean of those who answered as that of all.
  private func representative() -> Claim? {
    guard let groups = overall?.groups.prefix(2) else { return nil }
    let told = groups.filter { $0.scored.n >= PublicationThreshold.figures }
    // The country of which the smaller part answered: there the claim would be the boldest.
    func population(_ id: String) -> Int {
      comparison.officialCounts.first { $0.country == id }?.enterprises ?? 0
    }
    func share(_ group: GroupFigures) -> Double {
      let all = population(group.id)
      return all == 0 ? 1 : Double(group.scored.n) / Double(all)
    }
    let boldest = told.min { share($0) < share($1) }
    guard let group = boldest, let tenths = group.scored.meanTenths else {
      return nil
    }
    let answered = comparison.countries.first { $0.id == group.id }?.enterprises
    return Claim(
      claim: .allEnterprises(country: names.country(group.id), tenths: tenths),
      reason: .notDrawn(
        scored: group.scored.n, answered: answered ?? group.scored.n, of: population(group.id)))
  }

  /// One country before the other.
  private func ahead() -> Claim {
    let difference = overall?.difference
    let figure = difference?.standardised?.estimate.figure
    let isFirst = (figure?.tenths ?? 0) < 0
    let (higher, lower) =
      isFirst ? (countries.first, countries.second) : (countries.second, countries.first)
    let claim = PressPhrase.ahead(higher: higher, lower: lower)
    if difference?.verdict == .different, let points = difference?.selection {
      return Claim(
        claim: claim,
        reason: .selection(higher: higher, lower: lower, tenths: Int(tenthsOf: points)))
    }
    return Claim(
      claim: claim, reason: .verdictIs(words((difference?.verdict).short), figure))
  }

  /// A question that works differently in the two countries, as a ranking: the one that does most.
  private func flagged() -> Claim? {
    guard let quality, let pair = comparison.pair else { return nil }
    let flagged = quality.questions.filter { ($0.size ?? .negligible) > .negligible }
    func weight(_ question: QuestionDifference) -> Double {
      abs(question.difference?.standardised ?? 0)
    }
    guard let first = flagged.first else { return nil }
    let most = flagged.dropFirst().reduce(first) { weight($1) > weight($0) ? $1 : $0 }
    guard let points = most.difference?.points else { return nil }
    // Points are in tenths here; they are those of the focal country beside the reference.
    let other = pair.first.id == quality.focal.country ? pair.second.id : pair.first.id
    let (focal, reference) = (names.country(quality.focal.country), names.country(other))
    return Claim(
      claim: .aheadOn(
        question: names.question(most.question), higher: points < 0 ? reference : focal,
        lower: points < 0 ? focal : reference),
      reason: .worksDifferently(tenths: Int(abs(points).rounded(.toNearestOrAwayFromZero))))
  }

  /// Points as a percentage, where the difference would round to one.
  private func percentage() -> Claim? {
    guard let standardised = overall?.difference?.standardised,
      overall?.difference?.verdict == .different
    else { return nil }
    let means = standardised.means.map(\.value)
    let tenths = Int(tenthsOf: abs(standardised.estimate.value))
    guard means.count == 2, let low = means.min(), low > 0, tenths > 0 else { return nil }
    let percent = Int(percentOf: abs(means[1] - means[0]) / low)
    guard percent > 0 else { return nil }
    let isFirst = standardised.estimate.value < 0
    return Claim(
      claim: .percentHigher(
        higher: isFirst ? countries.first : countries.second,
        lower: isFirst ? countries.second : countries.first, percent: percent),
      reason: .pointsAreMarks(tenths: tenths))
  }

  private func cause() -> Claim {
    Claim(claim: .cause(first: countries.first, second: countries.second), reason: .noCause)
  }
}
