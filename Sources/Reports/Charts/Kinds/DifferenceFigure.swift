internal import Text

/// Differences of two countries question by question, with intervals; rows keep their order.
///
/// A figure fits on a page with the questions of one domain; more belong into several figures.
struct DifferenceFigure: Sendable, Equatable {
  /// The questions.
  var questions: [Question]
  /// What the rows are.
  var subject = Subject.questions
  /// The two countries and how many enterprises of each are counted.
  var first: ChartPhrase.Count
  /// The country from which the first one is subtracted.
  var second: ChartPhrase.Count
  /// The date of the count.
  var date: CalendarDate

  /// What is compared row by row.
  enum Subject: Sendable, Equatable {
    /// Questions, as they were answered.
    case questions
    /// Scores at one mix of sizes and sectors; in so many of them a difference is shown.
    case measures(shown: Int)
  }

  /// A question; numbers are points in tenths, the second country's minus the first's.
  struct Question: Sendable, Equatable {
    /// Its wording, or a short name.
    var name: String
    /// The difference.
    var difference: Int
    /// The ends of the 95 % interval, the lower one first; nil where there is none.
    var ends: DifferencePhrase.Ends?

    /// A question.
    init(_ name: String, difference: Int, ends: DifferencePhrase.Ends?) {
      self.name = name
      self.difference = difference
      self.ends = ends
    }
  }

  /// A figure.
  init(
    questions: [Question], of subject: Subject = .questions, first: ChartPhrase.Count,
    second: ChartPhrase.Count, date: CalendarDate
  ) {
    self.questions = questions
    self.subject = subject
    self.first = first
    self.second = second
    self.date = date
  }

  /// The figure in a language.
  func chart(in language: Language) -> Chart {
    let format = NumberFormat(language)
    func word(_ phrase: ChartPhrase) -> String { phrase.text(in: language) }
    let clear = questions.count { question in
      question.ends.map { $0.low > 0 || $0.high < 0 } ?? false
    }
    let count = questions.count
    var isOfMeasures = false
    var finding = ChartPhrase.clearDifferences(clear, of: count)
    if case .measures(let shown) = subject {
      isOfMeasures = true
      finding = .shownDifferences(shown, of: count)
    }
    let title = word(questions.isEmpty ? .nothingToShow : finding)
    let countries = [first, second]
    let table = ChartTable(
      caption: word(.numbersOf(title)), corner: word(isOfMeasures ? .measure : .question),
      header: [word(.difference), word(.lowerEnd), word(.upperEnd)],
      rows: questions.map { question in
        ChartTable.Row(
          question.name,
          [
            format.signedTenths(question.difference),
            question.ends.map { format.signedTenths($0.low) } ?? "",
            question.ends.map { format.signedTenths($0.high) } ?? "",
          ])
      })
    return Chart(
      .differences, title: title,
      subtitle: word(
        isOfMeasures
          ? .equalMixDifferenceOf(countries, date: date) : .differenceOf(countries, date: date)),
      opening: word(
        isOfMeasures
          ? .measureDifferences(count, first: first.name, second: second.name)
          : .differences(questions: count, first: first.name, second: second.name)),
      table: table, plot: .rows(plot(in: language)))
  }

  /// How far the axis reaches on either side of 0: the least of 10, 20, 30 … points that holds all.
  private var reach: Int {
    let most =
      questions.flatMap { question in
        [question.difference, question.ends?.low ?? 0, question.ends?.high ?? 0].map(abs)
      }.max() ?? 0
    return max(10, (most + 99) / 100 * 10)
  }

  private func plot(in language: Language) -> RowPlot {
    let format = NumberFormat(language)
    let ticks = [-reach, -reach / 2, 0, reach / 2, reach].map { points in
      RowPlot.Tick(value: Double(points), name: points > 0 ? "+\(points)" : "\(points)")
    }
    let rows = questions.map { question in
      let look: (sign: Sign, color: ChartColor) =
        switch question.difference.signum() {
        case 1: (.square, .second)
        case 0: (.tick, .peer)
        default: (.disc, .score)
        }
      let mark = RowPlot.Mark(
        value: Double(question.difference) / 10, sign: look.sign, color: look.color)
      let stretches = [question.ends].compactMap(\.self).map { ends in
        RowPlot.Stretch(
          from: Double(ends.low) / 10, to: Double(ends.high) / 10, style: .interval(.axis))
      }
      return RowPlot.Row(
        name: question.name, lane: RowPlot.Lane(stretches: stretches, marks: [mark]),
        note: format.signedTenths(question.difference))
    }
    let keys = [
      RowPlot.Key(
        sample: .mark(.disc, .score), meaning: ChartPhrase.higher(first.name).text(in: language)),
      RowPlot.Key(
        sample: .mark(.square, .second), meaning: ChartPhrase.higher(second.name).text(in: language)
      ),
      RowPlot.Key(
        sample: .stretch(.interval(.axis)), meaning: ChartPhrase.interval.text(in: language)),
    ]
    return RowPlot(
      axis: RowPlot.Axis(
        low: Double(-reach), high: Double(reach), ticks: ticks, reference: 0),
      rows: rows, legend: keys, names: .above)
  }
}
