internal import Text

/// The profile of one result, beside at most one other; in a terminal it is rows.
struct RadarFigure: Sendable, Equatable {
  /// The domains in the order of the questionnaire, from 3 to 12.
  var domains: [Domain]
  /// What the own polygon is called.
  var own: String
  /// What the other polygon is called; nil where there is none.
  var other: String?
  /// The date of the result.
  var date: CalendarDate

  /// A domain; numbers are tenths of a point from 0 to 1000.
  struct Domain: Sendable, Equatable {
    /// Its name.
    var name: String
    /// The own score, nil where there is none.
    var score: Int?
    /// The other score, nil where there is none.
    var other: Int?

    /// A domain.
    init(_ name: String, score: Int?, other: Int? = nil) {
      self.name = name
      self.score = score
      self.other = other
    }
  }

  /// A figure.
  init(domains: [Domain], own: String, other: String? = nil, date: CalendarDate) {
    precondition((3...12).contains(domains.count), "a radar has 3 to 12 axes")
    self.domains = domains
    self.own = own
    self.other = other
    self.date = date
  }

  /// The figure in a language.
  func chart(in language: Language) -> Chart {
    let format = NumberFormat(language)
    func written(_ tenths: Int?) -> String { tenths.map { format.tenths($0) } ?? "" }
    let title = ChartPhrase.profile(of: domains.map { ($0.name, $0.score) }).text(in: language)
    let table = ChartTable(
      caption: ChartPhrase.numbersOf(title).text(in: language),
      corner: ChartPhrase.domain.text(in: language), header: [own] + [other].compactMap(\.self),
      rows: domains.map { domain in
        ChartTable.Row(
          domain.name, [written(domain.score)] + (other == nil ? [] : [written(domain.other)]))
      })
    let radar = Radar(
      axes: domains.map(\.name),
      results: [Radar.Result(name: own, points: domains.map { Self.points($0.score) })]
        + [other].compactMap(\.self).map { name in
          Radar.Result(name: name, points: domains.map { Self.points($0.other) })
        },
      values: domains.map { domain in
        let values = [domain.score] + (other == nil ? [] : [domain.other])
        return values.map { $0.map { format.tenths($0) } ?? "–" }.joined(separator: " / ")
      })
    return Chart(
      .radar, title: title, subtitle: ChartPhrase.points(date: date).text(in: language),
      opening: ChartPhrase.radar(axes: domains.count).text(in: language), table: table,
      plot: .radar(radar, rows(format)))
  }

  private static func points(_ tenths: Int?) -> Double? { tenths.map { Double($0) / 10 } }

  /// The same as rows, in the order of the questionnaire.
  private func rows(_ format: NumberFormat) -> RowPlot {
    let rows = domains.map { domain in
      var marks: [RowPlot.Mark] = []
      let isBelow = (domain.score ?? 0) <= (domain.other ?? 1000)
      if other != nil, let value = domain.other {
        marks.append(
          RowPlot.Mark(
            value: Double(value) / 10, sign: .diamond, color: .target, label: format.tenths(value),
            side: isBelow ? .right : .left))
      }
      if let value = domain.score {
        let isLeft = other != nil && domain.other != nil && isBelow
        marks.append(
          RowPlot.Mark(
            value: Double(value) / 10, sign: .disc, color: .score, label: format.tenths(value),
            side: isLeft ? .left : .right))
      }
      return RowPlot.Row(name: domain.name, lane: RowPlot.Lane(marks: marks))
    }
    let keys =
      [RowPlot.Key(sample: .mark(.disc, .score), meaning: own)]
      + [other].compactMap(\.self).map {
        RowPlot.Key(sample: .mark(.diamond, .target), meaning: $0)
      }
    return RowPlot(axis: .points(), rows: rows, legend: keys)
  }
}
