internal import Text

/// The scores of each domain over dates; lines have a gap where results cannot be compared.
struct ProgressFigure: Sendable, Equatable {
  /// The dates from the earliest, at least one.
  var dates: [CalendarDate]
  /// The domains in the order of the questionnaire.
  var domains: [Domain]

  /// A domain.
  struct Domain: Sendable, Equatable {
    /// Its name.
    var name: String
    /// The scores in tenths of a point, one for each date; nil where there is none that can be
    /// compared.
    var scores: [Int?]

    /// A domain.
    init(_ name: String, scores: [Int?]) {
      self.name = name
      self.scores = scores
    }

    /// The first and the last score with their places, where there are two.
    var ends: (first: (index: Int, score: Int), last: (index: Int, score: Int))? {
      let known = scores.enumerated().compactMap { index, score in score.map { (index, $0) } }
      guard let first = known.first, let last = known.last, first.0 < last.0 else { return nil }
      return (first, last)
    }
  }

  /// A figure; every domain has one score for each date.
  init(dates: [CalendarDate], domains: [Domain]) {
    precondition(!dates.isEmpty, "progress has a date")
    precondition(domains.allSatisfy { $0.scores.count == dates.count }, "a score for each date")
    self.dates = dates
    self.domains = domains
  }

  /// The figure in a language.
  func chart(in language: Language) -> Chart {
    let format = NumberFormat(language)
    func word(_ phrase: ChartPhrase) -> String { phrase.text(in: language) }
    let title = word(finding)
    let table = ChartTable(
      caption: word(.numbersOf(title)), corner: word(.domain),
      header: dates.map { $0.text(in: language) } + [word(.difference)],
      rows: domains.map { domain in
        let change = domain.ends.map { format.signedTenths($0.last.score - $0.first.score) }
        return ChartTable.Row(
          domain.name,
          domain.scores.map { $0.map { format.tenths($0) } ?? "" } + [change ?? ""])
      })
    let measure: ChartPhrase =
      if let first = dates.first, let last = dates.last, first != last {
        .pointsBetween(first, last)
      } else {
        .points(date: dates[0])
      }
    return Chart(
      .progress, title: title, subtitle: word(measure),
      opening: word(.progress(domains: domains.count, dates: dates.count)), table: table,
      plot: .dates(plot(in: language), rows(in: language)))
  }

  private var finding: ChartPhrase {
    let changes = domains.compactMap { domain in
      domain.ends.map { (domain.name, $0.last.score - $0.first.score, $0.first.index) }
    }
    guard let first = changes.first else { return .notComparable }
    let most = changes.dropFirst().reduce(first) { abs($1.1) > abs($0.1) ? $1 : $0 }
    guard most.1 != 0 else { return .unchanged(since: dates[most.2]) }
    return .changedMost(domain: most.0, tenths: most.1, since: dates[most.2])
  }

  private func plot(in language: Language) -> DatePlot {
    let days = dates.map(\.daysSinceEpoch)
    let (first, last) = (days.min() ?? 0, days.max() ?? 0)
    let moments = zip(dates, days).map { date, day in
      DatePlot.Moment(
        share: last > first ? Double(day - first) / Double(last - first) : 0.5,
        name: date.text(in: language))
    }
    return DatePlot(
      dates: moments,
      series: domains.map { domain in
        DatePlot.Series(name: domain.name, points: domain.scores.map { $0.map { Double($0) / 10 } })
      })
  }

  /// The first and the last score of each domain as rows.
  private func rows(in language: Language) -> RowPlot {
    let format = NumberFormat(language)
    let rows = domains.map { domain in
      var lane = RowPlot.Lane()
      if let ends = domain.ends {
        let (old, new) = (ends.first.score, ends.last.score)
        lane.stretches = [
          RowPlot.Stretch(
            from: Double(min(old, new)) / 10, to: Double(max(old, new)) / 10, style: .connector)
        ]
        lane.marks = [
          RowPlot.Mark(
            value: Double(old) / 10, sign: .diamond, color: .peer, label: format.tenths(old),
            side: old <= new ? .left : .right),
          RowPlot.Mark(
            value: Double(new) / 10, sign: .disc, color: .score, label: format.tenths(new),
            side: old <= new ? .right : .left),
        ]
      } else if let only = domain.scores.compactMap(\.self).last {
        lane.marks = [
          RowPlot.Mark(
            value: Double(only) / 10, sign: .disc, color: .score, label: format.tenths(only))
        ]
      }
      return RowPlot.Row(name: domain.name, lane: lane)
    }
    return RowPlot(
      axis: .points(), rows: rows,
      legend: [
        RowPlot.Key(
          sample: .mark(.diamond, .peer), meaning: ChartPhrase.earlier.text(in: language)),
        RowPlot.Key(sample: .mark(.disc, .score), meaning: ChartPhrase.latest.text(in: language)),
      ])
  }
}
