internal import Questionnaires

/// Whether the blocks of a summary can be counts of the same enterprises.
///
/// Each block is right by itself. Whoever is in a cell is in one language and one mode, so that
/// these add up to the cells number by number; regions fall short of them by those who named none.
struct SummaryProof {
  private(set) var problems: [SummaryProblem] = []
  private let summary: Summary
  private let questionnaire: Questionnaire

  init(_ summary: Summary, _ questionnaire: Questionnaire) {
    self.summary = summary
    self.questionnaire = questionnaire
    checkSources()
    // Beyond that sums of squares might not fit 64 bits.
    guard summary.n <= CountReader.mostEnterprises else {
      note(.outOfRange(at: "/cube", maximum: CountReader.mostEnterprises))
      return
    }
    // What is merged and left out cannot be added up again.
    guard summary.release == .none else { return }
    let countries = Set(
      summary.cube.map(\.key.country) + summary.countries.map(\.country)
        + Breakdown.allCases.flatMap { summary.by[$0] ?? [] }.map(\.key.country))
    for country in countries.sorted() {
      var whole = CellCounts.zero(for: questionnaire)
      for cell in summary.cube where cell.key.country == country { whole += cell.counts }
      for breakdown in Breakdown.allCases { check(breakdown, of: country, whole) }
      let position = summary.countries.firstIndex { $0.country == country }
      let joint = position.map { summary.countries[$0].counts } ?? .zero(for: questionnaire)
      if let contradiction = contradiction(joint, whole) {
        let place = position.map { "/countries/\($0)" } ?? "/countries"
        note(.contradiction(at: place, contradiction))
      }
    }
  }

  /// Notes a problem; the same one of two countries is told once.
  private mutating func note(_ problem: SummaryProblem) {
    if !problems.contains(problem) { problems.append(problem) }
  }

  private mutating func checkSources() {
    // A release leaves enterprises out, and may show earlier figures again.
    if summary.release == .none, summary.sources.reduce(0, { $0 + $1.n }) != summary.n {
      note(.contradiction(at: "/sources", .sourcesAreNotAll))
    }
    for (position, source) in summary.sources.enumerated()
    where !summary.periods.contains(source.period) {
      note(
        .unknownValue(
          source.period, at: "/sources/\(position)",
          expected: summary.periods.joined(separator: ", ")))
    }
  }

  private mutating func check(_ breakdown: Breakdown, of country: String, _ whole: CellCounts) {
    let groups = (summary.by[breakdown] ?? []).filter { $0.key.country == country }
    var rest = whole.headline
    for group in groups { rest -= group.counts }
    let fits: Bool
    switch breakdown {
    case .language, .mode: fits = rest.isZero
    case .region: fits = rest.couldBeCounts && regionsAreNamed(groups, whole.detail)
    }
    if !fits {
      note(.contradiction(at: "/by/\(breakdown.rawValue)", .partsAreNotAll))
    }
  }

  /// Whether each region has as many enterprises as named it.
  private func regionsAreNamed(_ groups: [Summary.Group], _ detail: Detail) -> Bool {
    guard let question = questionnaire.strata.region else { return groups.isEmpty }
    let named = detail[question].options
    return questionnaire.questions[question].options.indices.allSatisfy { ordinal in
      let code = questionnaire.questions[question].options[ordinal].code
      return named[ordinal] == groups.first { $0.key.code == code }?.counts.n ?? 0
    }
  }

  // MARK: What a country has together

  private func contradiction(
    _ joint: JointCounts, _ whole: CellCounts
  ) -> SummaryProblem.Contradiction? {
    if let question = joint.layout.question {
      let counts = whole.detail[question]
      guard joint.asked == counts.n - counts.missing.unknown,
        joint.named == joint.layout.options.map({ counts.options[$0] })
      else { return .challengesAreNotThose }
    }
    return scoresFit(joint, whole.headline) ? nil : .productsDoNotFit
  }

  /// Whether those with every score can be among those with each.
  private func scoresFit(_ joint: JointCounts, _ headline: Headline) -> Bool {
    let sums = joint.sums
    let squares = sums.indices.map { joint.product($0, $0) }
    for (position, domain) in joint.layout.domains.enumerated() {
      let all = headline[.domain(domain)].histogram
      let left = all.total - joint.scored
      let sum = all.sum - sums[position]
      let square = all.sumOfSquares - squares[position]
      // The rest are scores too: each between 0 and 1000, and 0 of them have sum 0.
      guard left >= 0, areMoments(joint.scored, sums[position], squares[position]),
        areMoments(left, sum, square)
      else { return false }
      for other in sums.indices.dropFirst(position + 1) {
        let product = joint.product(position, other)
        // Cauchy and Schwarz, and no score above 1000.
        guard product <= 1000 * min(sums[position], sums[other]),
          Int128(product) * Int128(product) <= Int128(squares[position]) * Int128(squares[other])
        else { return false }
      }
    }
    return true
  }

  /// Whether so many scores from 0 to 1000 can have these sums.
  private func areMoments(_ n: Int, _ sum: Int, _ squares: Int) -> Bool {
    n >= 0 && sum >= 0 && squares >= 0 && sum <= 1000 * n && squares <= 1000 * sum
      && Int128(squares) * Int128(n) >= Int128(sum) * Int128(sum)
  }
}

extension Headline {
  /// Whether some enterprises, or none, can have given these counts.
  fileprivate var couldBeCounts: Bool {
    n >= 0 && measures.allSatisfy { $0.isNowhereNegative && $0.contradiction(n: n) == nil }
  }
}

extension MeasureCounts {
  fileprivate var isNowhereNegative: Bool {
    [status.scored, status.provisional, status.notScored, status.notApplicable, low, high]
      .allSatisfy { $0 >= 0 } && levels.allSatisfy { $0 >= 0 }
      && histogram.bins.allSatisfy { $0.count >= 0 }
      && provisional.bins.allSatisfy { $0.count >= 0 }
  }
}
