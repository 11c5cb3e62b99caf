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
    /// Why an interval that leaves out 0 does not show a difference; nil where it does, or holds 0.
    var reservation: Reservation?

    /// A question.
    init(
      _ name: String, difference: Int, ends: DifferencePhrase.Ends?,
      reservation: Reservation? = nil
    ) {
      self.name = name
      self.difference = difference
      self.ends = ends
      self.reservation = reservation
    }

    /// Whether the interval leaves out 0.
    var isClear: Bool { ends.map { $0.low > 0 || $0.high < 0 } ?? false }
    /// What is said of it beside the difference.
    var remark: Reservation? { isClear ? reservation : nil }
  }

  /// Why an interval that leaves out 0 does not show a difference.
  public enum Reservation: Sendable, Hashable, CaseIterable {
    /// It would by itself; but several areas are looked at, and one of them is clear by chance.
    case adjusted
    /// Too few comparable enterprises stand behind it.
    case tooFew

    var sign: String { self == .adjusted ? "~" : "?" }
    var phrase: ChartPhrase { self == .adjusted ? .clearByItself : .tooFewComparable }
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
    let clear = questions.count(where: \.isClear)
    let hasRemarks = questions.contains { $0.remark != nil }
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
      header: [word(.difference), word(.lowerEnd), word(.upperEnd)]
        + (hasRemarks ? [word(.remark)] : []),
      rows: questions.map { question in
        ChartTable.Row(
          question.name,
          [
            format.signedTenths(question.difference),
            question.ends.map { format.signedTenths($0.low) } ?? "",
            question.ends.map { format.signedTenths($0.high) } ?? "",
          ] + (hasRemarks ? [question.remark.map { word($0.phrase) } ?? ""] : []))
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
        note: [question.remark?.sign, format.signedTenths(question.difference)]
          .compactMap(\.self).joined(separator: " "))
    }
    var keys = [
      RowPlot.Key(
        sample: .mark(.disc, .score), meaning: ChartPhrase.higher(first.name).text(in: language)),
      RowPlot.Key(
        sample: .mark(.square, .second), meaning: ChartPhrase.higher(second.name).text(in: language)
      ),
      RowPlot.Key(
        sample: .stretch(.interval(.axis)), meaning: ChartPhrase.interval.text(in: language)),
    ]
    for remark in Reservation.allCases where questions.contains(where: { $0.remark == remark }) {
      keys.append(
        RowPlot.Key(sample: .note(remark.sign), meaning: remark.phrase.text(in: language)))
    }
    return RowPlot(
      axis: RowPlot.Axis(
        low: Double(-reach), high: Double(reach), ticks: ticks, reference: 0),
      rows: rows, legend: keys, names: .above)
  }
}
