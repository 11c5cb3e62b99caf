internal import Text

/// What enterprises most often lack, the most frequent first, at most fifteen bars.
struct MissingFigure: Sendable, Equatable {
  /// The controls in any order.
  var controls: [Control]
  /// How many enterprises are counted.
  var participants: [ChartPhrase.Count]
  /// The date of the count.
  var date: CalendarDate
  /// The most bars shown; up to ten leave room for names in two lines.
  var rows = Self.most

  /// The most bars.
  static let most = 15

  /// A control.
  struct Control: Sendable, Equatable {
    /// Its name.
    var name: String
    /// How many enterprises lack it, 0 to ``n``.
    var without: Int
    /// How many enterprises could have it, at least 1.
    var n: Int

    /// A control.
    init(_ name: String, without: Int, n: Int) {
      precondition(n > 0 && (0...n).contains(without), "a share is of something")
      self.name = name
      self.without = without
      self.n = n
    }

    /// The share in whole percent, halves upwards.
    var percent: Int { (200 * without + n) / (2 * n) }
  }

  /// A figure.
  init(controls: [Control], participants: [ChartPhrase.Count], date: CalendarDate) {
    self.controls = controls
    self.participants = participants
    self.date = date
  }

  /// The bars: those that are missing anywhere, by share, equal ones in the order given.
  private var shown: [Control] {
    let sorted = controls.enumerated().filter { $0.element.without > 0 }.sorted { first, second in
      let (one, other) = (
        first.element.without * second.element.n, second.element.without * first.element.n
      )
      return one == other ? first.offset < second.offset : one > other
    }
    return sorted.prefix(rows).map(\.element)
  }

  /// The figure in a language.
  func chart(in language: Language) -> Chart {
    let format = NumberFormat(language)
    func word(_ phrase: ChartPhrase) -> String { phrase.text(in: language) }
    let shown = shown
    let finding: ChartPhrase =
      if let first = shown.first {
        .mostMissing(control: first.name, percent: first.percent)
      } else {
        controls.isEmpty ? .nothingToShow : .nothingMissing
      }
    let title = word(finding)
    let table = ChartTable(
      caption: word(.numbersOf(title)), corner: word(.control),
      header: [word(.share), word(.howMany), word(.n)],
      rows: shown.map { control in
        ChartTable.Row(
          control.name,
          [
            format.percent(control.percent), format.integer(control.without),
            format.integer(control.n),
          ])
      })
    let rows = shown.map { control in
      RowPlot.Row(
        name: control.name,
        lane: RowPlot.Lane(stretches: [
          RowPlot.Stretch(
            from: 0,
            to: 100 * Double(control.without) / Double(control.n),
            style: .bar(.score),
            // Not every question was put to as many.
            label: "\(format.percent(control.percent)), n\u{A0}=\u{A0}\(format.integer(control.n))"
          )
        ]))
    }
    let ticks = [0, 25, 50, 75, 100].map { percent in
      RowPlot.Tick(value: Double(percent), name: format.percent(percent))
    }
    return Chart(
      .missing, title: title, subtitle: word(.missingOf(participants, date: date)),
      opening: word(.missing(bars: shown.count)), table: table,
      plot: .rows(
        RowPlot(axis: RowPlot.Axis(low: 0, high: 100, ticks: ticks), rows: rows, names: .above)))
  }
}
