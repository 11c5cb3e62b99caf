internal import Text

/// How completely the questions were answered: one bar in parts.
struct CompletenessFigure: Sendable, Equatable {
  /// What is counted.
  enum Unit: Sendable {
    /// The questions, as one enterprise answered them.
    case questions
    /// The answers of many enterprises, each of which was asked many questions.
    case answers
  }

  /// What is counted.
  var unit = Unit.questions
  /// How many questions are answered.
  var answered: Int
  /// To how many nobody knows the answer.
  var unknown: Int
  /// How many do not apply.
  var notApplicable: Int
  /// How many are left open.
  var skipped: Int
  /// The date of the result.
  var date: CalendarDate

  /// A figure of counts, none negative.
  init(answered: Int, unknown: Int, notApplicable: Int, skipped: Int, date: CalendarDate) {
    precondition(min(answered, unknown, notApplicable, skipped) >= 0, "counts are not negative")
    self.answered = answered
    self.unknown = unknown
    self.notApplicable = notApplicable
    self.skipped = skipped
    self.date = date
  }

  /// The figure in a language.
  func chart(in language: Language) -> Chart {
    let format = NumberFormat(language)
    func word(_ phrase: ChartPhrase) -> String { phrase.text(in: language) }
    let parts: [(count: Int, style: Style, phrase: ChartPhrase)] = [
      (answered, .bar(.score), .answered), (unknown, .unknown, .unknown),
      (notApplicable, .inapplicable, .notApplicable), (skipped, .skipped, .skipped),
    ]
    let whole = parts.map(\.count).reduce(0, +)
    let title = word(finding(of: whole))
    let table = ChartTable(
      caption: word(.numbersOf(title)), corner: word(.answers),
      header: [word(unit == .questions ? .count : .howMany)],
      rows: parts.map { ChartTable.Row(word($0.phrase), [format.integer($0.count)]) })
    var stretches: [RowPlot.Stretch] = []
    var start = 0
    for part in parts where part.count > 0 {
      stretches.append(
        RowPlot.Stretch(
          from: Double(start), to: Double(start + part.count), style: part.style))
      start += part.count
    }
    let plot = RowPlot(
      axis: RowPlot.Axis(low: 0, high: Double(max(1, whole)), ticks: []),
      rows: [RowPlot.Row(name: "", lane: RowPlot.Lane(stretches: stretches))],
      legend: parts.map { part in
        RowPlot.Key(
          sample: .stretch(part.style),
          meaning: "\(word(part.phrase)): \(format.integer(part.count))")
      }, names: .above)
    return Chart(
      .completeness, title: title,
      subtitle: word(
        unit == .questions
          ? .questions(count: whole, date: date) : .answersToQuestions(count: whole, date: date)),
      opening: word(.completeness), table: table, plot: .rows(plot))
  }

  private func finding(of whole: Int) -> ChartPhrase {
    let fitting = whole - notApplicable
    return switch (unit, notApplicable > 0) {
    case (.questions, false): .answeredOf(answered: answered, of: whole)
    case (.questions, true): .answeredOfFitting(answered: answered, of: fitting)
    case (.answers, false): .givenOf(given: answered, of: whole)
    case (.answers, true): .givenOfFitting(given: answered, of: fitting)
    }
  }
}
