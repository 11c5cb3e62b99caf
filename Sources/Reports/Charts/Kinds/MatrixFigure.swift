internal import Text

/// Steps by effort and effect; the cells hold numbers, which refer to the plan.
struct MatrixFigure: Sendable, Equatable {
  /// The steps.
  var steps: [Step]
  /// The date of the plan.
  var date: CalendarDate

  /// A step.
  struct Step: Sendable, Equatable {
    /// Its number in the plan.
    var number: Int
    /// Its title.
    var title: String
    /// The effort from 1 (little) to 3 (much); others count as the nearer of the two.
    var effort: Int
    /// The effect from 1 (small) to 3 (large); others count as the nearer of the two.
    var effect: Int

    /// A step.
    init(number: Int, title: String, effort: Int, effect: Int) {
      self.number = number
      self.title = title
      self.effort = min(3, max(1, effort))
      self.effect = min(3, max(1, effect))
    }
  }

  /// A figure.
  init(steps: [Step], date: CalendarDate) {
    self.steps = steps
    self.date = date
  }

  /// The figure in a language.
  func chart(in language: Language) -> Chart {
    func word(_ phrase: ChartPhrase) -> String { phrase.text(in: language) }
    let quick = steps.count { $0.effort == 1 && $0.effect == 3 }
    let title = word(.quickSteps(quick))
    let table = ChartTable(
      caption: word(.numbersOf(title)), corner: word(.step),
      header: [word(.effort), word(.effect)],
      rows: steps.map { step in
        ChartTable.Row(
          "\(step.number) \(step.title)",
          [word(.effortDegree(step.effort)), word(.effectDegree(step.effect))])
      })
    let numbers = (1...3).map { effect in
      (1...3).map { effort in
        steps.filter { $0.effort == effort && $0.effect == effect }.map(\.number).sorted()
      }
    }
    let matrix = Matrix(
      numbers: numbers, effort: word(.effort), effect: word(.effect),
      efforts: (1...3).map { word(.effortDegree($0)) },
      effects: (1...3).map { word(.effectDegree($0)) },
      names: steps.map { Matrix.Name(number: $0.number, text: $0.title) })
    return Chart(
      .matrix, title: title, subtitle: word(.steps(count: steps.count, date: date)),
      opening: word(.matrix(steps: steps.count)), table: table, plot: .matrix(matrix))
  }
}
