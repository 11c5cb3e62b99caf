internal import Text

/// Quartiles and, where they may be shown, single scores by domain and country.
struct SpreadFigure: Sendable, Equatable {
  /// The domains in the order of the questionnaire.
  var domains: [Domain]
  /// How many enterprises of each country are counted in all.
  var participants: [ChartPhrase.Count]
  /// The date of the count.
  var date: CalendarDate

  /// A domain with one row for each country.
  typealias Domain = FigureDomain<Row>

  /// The scores of a country in a domain, in tenths of a point from 0 to 1000.
  struct Row: Sendable, Equatable {
    /// The name of the country.
    var country: String
    /// Its quartiles.
    var quartiles: DumbbellFigure.Quartiles
    /// The number of scores.
    var n: Int
    /// Single scores. They are data of single enterprises: empty unless nothing leaves the house.
    var scores: [Int]

    /// A row.
    init(
      _ country: String, quartiles: DumbbellFigure.Quartiles, n: Int, scores: [Int] = []
    ) {
      self.country = country
      self.quartiles = quartiles
      self.n = n
      self.scores = scores
    }
  }

  /// A figure.
  init(domains: [Domain], participants: [ChartPhrase.Count], date: CalendarDate) {
    self.domains = domains
    self.participants = participants
    self.date = date
  }

  /// The figure in a language.
  func chart(in language: Language) -> Chart {
    let format = NumberFormat(language)
    func word(_ phrase: ChartPhrase) -> String { phrase.text(in: language) }
    let title = word(finding)
    // Releases tell whole points: a decimal would claim more than is known.
    let isWhole = domains.flatMap(\.rows).flatMap(\.quartiles.all).allSatisfy {
      $0.isMultiple(of: 10)
    }
    let rows = domains.flatMap { domain in
      domain.rows.map { row in
        ChartTable.Row(
          "\(domain.name), \(row.country)",
          row.quartiles.all.map { isWhole ? format.points($0) : format.tenths($0) }
            + [format.integer(row.n)])
      }
    }
    let table = ChartTable(
      caption: word(.numbersOf(title)), corner: word(.group),
      header: [word(.lowerQuartile), word(.median), word(.upperQuartile), word(.n)], rows: rows)
    return Chart(
      .spread, title: title, subtitle: word(.pointsOf(participants, date: date)),
      opening: word(.spread(rows: rows.count)), table: table, plot: .rows(plot(in: language)))
  }

  private var finding: ChartPhrase {
    let compared = domains.filter { $0.rows.count > 1 }
    let pairs = compared.filter(\.isDecided).map { ($0.name, $0.rows[0], $0.rows[1]) }
    func distance(_ pair: (String, Row, Row)) -> Int {
      abs(pair.1.quartiles.median - pair.2.quartiles.median)
    }
    func figure(_ row: Row) -> ChartPhrase.Figure {
      ChartPhrase.Figure(row.country, row.quartiles.median)
    }
    if let first = pairs.first {
      let widest = pairs.dropFirst().reduce(first) { distance($1) > distance($0) ? $1 : $0 }
      let finding = ChartPhrase.mediansApart(domain: widest.0, figure(widest.1), figure(widest.2))
      // Another pair may be further apart without a verdict.
      return pairs.count == compared.count && pairs.count > 1 ? finding : .ofTheOnlyOne(finding)
    }
    guard compared.isEmpty else {
      let overlapping = compared.count { $0.rows[0].quartiles.overlap($0.rows[1].quartiles) }
      return .halvesOverlap(overlapping, of: compared.count)
    }
    let single = domains.flatMap { domain in domain.rows.map { (domain.name, $0) } }
    guard let first = single.first else { return .nothingToShow }
    let lowest = single.dropFirst().reduce(first) {
      $1.1.quartiles.median < $0.1.quartiles.median ? $1 : $0
    }
    let finding = ChartPhrase.medianLowest(domain: lowest.0, figure(lowest.1))
    return single.count == 1 ? .ofTheOnlyOne(finding) : finding
  }

  private func plot(in language: Language) -> RowPlot {
    let format = NumberFormat(language)
    var rows: [RowPlot.Row] = []
    for domain in domains {
      rows.append(RowPlot.Row(name: domain.name, isHeading: true))
      for (index, row) in domain.rows.enumerated() {
        rows.append(
          RowPlot.Row(
            name: row.country, lane: Self.lane(row, index: index),
            note: "n\u{A0}\(format.integer(row.n))"))
      }
    }
    let countries = domains.first?.rows.map(\.country) ?? []
    var keys = countries.enumerated().map { index, name in
      RowPlot.Key(
        sample: .mark(Self.look(index).sign, Self.look(index).color),
        meaning: ChartPhrase.medianOf(name).text(in: language))
    }
    keys.append(
      RowPlot.Key(
        sample: .stretch(.range), meaning: ChartPhrase.middleHalf.text(in: language)))
    if domains.contains(where: { $0.rows.contains { !$0.scores.isEmpty } }) {
      keys.append(
        RowPlot.Key(
          sample: .mark(.point, .text), meaning: ChartPhrase.singleScores.text(in: language)))
    }
    return RowPlot(axis: .points(), rows: rows, legend: keys)
  }

  private static func look(_ country: Int) -> (sign: Sign, color: ChartColor) {
    country == 0 ? (.disc, .score) : (.square, .second)
  }

  private static func lane(_ row: Row, index: Int) -> RowPlot.Lane {
    // Multiples of the golden section spread points evenly, and the same ones always alike.
    let points = row.scores.sorted().enumerated().map { number, score in
      let turn = Double(number + 1) * 0.618_033_988_749_895
      return RowPlot.Mark(
        value: Double(score) / 10, sign: .point, color: .text,
        offset: (turn - turn.rounded(.down)) * 1.8 - 0.9)
    }
    let median = RowPlot.Mark(
      value: Double(row.quartiles.median) / 10, sign: look(index).sign, color: look(index).color)
    return RowPlot.Lane(
      stretches: [
        RowPlot.Stretch(
          from: Double(row.quartiles.low) / 10, to: Double(row.quartiles.high) / 10, style: .range)
      ], marks: points + [median])
  }
}
