internal import Text

/// The shares of the levels by domain and country; bars part where a level begins.
///
/// Levels below the parting one stand left of the middle, the others right of it; those without a
/// level stand apart at the far right. Rows with fewer enterprises than ``least`` are not shown.
struct DistributionFigure: Sendable, Equatable {
  /// The domains in the order of the questionnaire.
  var domains: [Domain]
  /// The names of the levels from the lowest, at least two.
  var levels: [String]
  /// The position of the level at which bars part, from 1 to the last one.
  var parting: Int
  /// From how many enterprises with a level a row is shown, at least 1.
  var least: Int
  /// How many enterprises of each country are counted in all.
  var participants: [ChartPhrase.Count]
  /// The date of the count.
  var date: CalendarDate

  /// A domain with one row for each country.
  typealias Domain = FigureDomain<Row>

  /// The enterprises of a country in a domain.
  struct Row: Sendable, Equatable {
    /// The name of the country.
    var country: String
    /// How many are on each level, from the lowest.
    var counts: [Int]
    /// How many have no level.
    var without: Int

    /// A row.
    init(_ country: String, counts: [Int], without: Int) {
      self.country = country
      self.counts = counts
      self.without = without
    }

    var n: Int { counts.reduce(0, +) }

    /// The share of a number of those with a level, in percent.
    func share(_ count: Int) -> Double { n > 0 ? 100 * Double(count) / Double(n) : 0 }

    /// The share of the levels from a position on, in whole percent, halves upwards.
    func reached(_ level: Int) -> Int {
      n > 0 ? (200 * counts.dropFirst(level).reduce(0, +) + n) / (2 * n) : 0
    }
  }

  /// Whether something is held back, beside which the finding might be another.
  var isPartial = false

  /// A figure; every row has a count for each level.
  init(
    domains: [Domain], levels: [String], parting: Int, least: Int,
    participants: [ChartPhrase.Count], date: CalendarDate
  ) {
    precondition(levels.indices.dropFirst().contains(parting), "bars part at a level above another")
    precondition(
      domains.allSatisfy { $0.rows.allSatisfy { $0.counts.count == levels.count } },
      "a count for each level")
    self.domains = domains
    self.levels = levels
    self.parting = parting
    self.least = max(1, least)
    self.participants = participants
    self.date = date
  }

  /// The domains with the rows that may be shown.
  private var shown: [Domain] {
    domains.map { domain in
      Domain(
        domain.name, isDecided: domain.isDecided, rows: domain.rows.filter { $0.n >= least })
    }.filter { !$0.rows.isEmpty }
  }

  /// The figure in a language.
  func chart(in language: Language) -> Chart {
    let format = NumberFormat(language)
    func word(_ phrase: ChartPhrase) -> String { phrase.text(in: language) }
    let shown = shown
    let found = finding(shown)
    let title = word(found)
    let rows = shown.flatMap { domain in
      domain.rows.map { row in
        let shares = row.counts.map { format.percent((200 * $0 + row.n) / (2 * row.n)) }
        return ChartTable.Row(
          "\(domain.name), \(row.country)",
          shares + [format.integer(row.without), format.integer(row.n)])
      }
    }
    let table = ChartTable(
      caption: word(.numbersOf(title)), corner: word(.group),
      header: levels + [word(.noLevelHeld), word(.n)], rows: rows)
    return Chart(
      .distribution, title: title, subtitle: word(.levelShares(participants, date: date)),
      opening: word(.distribution(rows: rows.count, level: levels[parting])), table: table,
      plot: .rows(plot(shown, in: language)))
  }

  private func finding(_ shown: [Domain]) -> ChartPhrase {
    let level = levels[parting]
    let compared = shown.filter { $0.rows.count > 1 }
    let pairs = compared.filter(\.isDecided).map { ($0.name, $0.rows[0], $0.rows[1]) }
    func distance(_ pair: (String, Row, Row)) -> Int {
      abs(pair.1.reached(parting) - pair.2.reached(parting))
    }
    func told(_ finding: ChartPhrase, of count: Int) -> ChartPhrase {
      count == 1 ? .ofTheOnlyOne(finding) : isPartial ? .ofWhatIsShown(finding) : finding
    }
    if let first = pairs.first {
      let widest = pairs.dropFirst().reduce(first) { distance($1) > distance($0) ? $1 : $0 }
      return told(
        .reachedApart(
          domain: widest.0, level: level,
          ChartPhrase.Figure(widest.1.country, widest.1.reached(parting)),
          ChartPhrase.Figure(widest.2.country, widest.2.reached(parting))),
        // Another pair may be further apart without a verdict.
        of: pairs.count == compared.count ? pairs.count : 1)
    }
    guard compared.isEmpty else {
      let shares = shown.flatMap { $0.rows.map { $0.reached(parting) } }
      let finding = ChartPhrase.reachedBetween(
        level: level, shares.min() ?? 0, shares.max() ?? 0)
      return isPartial ? .ofWhatIsShown(finding) : finding
    }
    let single = shown.flatMap { domain in domain.rows.map { (domain.name, $0) } }
    guard let first = single.first else { return .nothingToShow }
    let least = single.dropFirst().reduce(first) {
      $1.1.reached(parting) < $0.1.reached(parting) ? $1 : $0
    }
    return told(
      .reachedLeast(
        domain: least.0, level: level,
        ChartPhrase.Figure(least.1.country, least.1.reached(parting))), of: single.count)
  }

  /// How far bars reach on either side of the middle and beyond the gap, in percent.
  private func reach(_ shown: [Domain]) -> (left: Double, right: Double, without: Double) {
    let rows = shown.flatMap(\.rows)
    func roundedUp(_ share: Double) -> Double { max(25, (share / 25 - 1e-9).rounded(.up) * 25) }
    let left = rows.map { $0.share($0.counts.prefix(parting).reduce(0, +)) }.max() ?? 0
    let right = rows.map { $0.share($0.counts.dropFirst(parting).reduce(0, +)) }.max() ?? 0
    let without = rows.map { 100 * Double($0.without) / Double($0.n + $0.without) }.max() ?? 0
    return (roundedUp(left), roundedUp(right), without)
  }

  private func plot(_ shown: [Domain], in language: Language) -> RowPlot {
    let format = NumberFormat(language)
    let reach = reach(shown)
    let apart = reach.right + 8
    let steps = stride(from: -reach.left, through: reach.right, by: 25)
    let axis = RowPlot.Axis(
      low: -reach.left, high: reach.without > 0 ? apart + reach.without : reach.right,
      ticks: steps.map { RowPlot.Tick(value: $0, name: format.percent(Int(abs($0)))) },
      reference: 0)
    var rows: [RowPlot.Row] = []
    for domain in shown {
      rows.append(RowPlot.Row(name: domain.name, isHeading: true))
      rows += domain.rows.map { row in
        RowPlot.Row(
          name: row.country, lane: lane(row, apart: apart),
          note: "n\u{A0}\(format.integer(row.n))")
      }
    }
    var keys = levels.enumerated().map { index, name in
      RowPlot.Key(sample: .stretch(.level(index)), meaning: name)
    }
    if reach.without > 0 {
      keys.append(
        RowPlot.Key(sample: .stretch(.unknown), meaning: ChartPhrase.noLevelHeld.text(in: language))
      )
    }
    return RowPlot(axis: axis, rows: rows, legend: keys)
  }

  private func lane(_ row: Row, apart: Double) -> RowPlot.Lane {
    var stretches: [RowPlot.Stretch] = []
    var start = -row.share(row.counts.prefix(parting).reduce(0, +))
    for (index, count) in row.counts.enumerated() where count > 0 {
      let end = start + row.share(count)
      stretches.append(RowPlot.Stretch(from: start, to: end, style: .level(index)))
      start = end
    }
    if row.without > 0 {
      let share = 100 * Double(row.without) / Double(row.n + row.without)
      stretches.append(
        RowPlot.Stretch(
          from: apart, to: apart + share, style: .unknown, label: String(row.without)))
    }
    return RowPlot.Lane(stretches: stretches)
  }
}
