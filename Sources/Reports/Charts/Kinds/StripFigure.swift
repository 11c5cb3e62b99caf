internal import Text

/// The questions of a domain with their points, targets and flags, in the order of the form.
struct StripFigure: Sendable, Equatable {
  /// The name of the domain.
  var domain: String
  /// The questions.
  var questions: [Question]
  /// The most points a question gives, at least 1.
  var most: Int
  /// By how many points the marks of the scale stand apart.
  var step: Int
  /// The date of the result.
  var date: CalendarDate

  /// A question.
  struct Question: Sendable, Equatable {
    /// Its wording, or a short name.
    var name: String
    /// The points in tenths, nil where there are none.
    var points: Int?
    /// The target in tenths of a point of the question, nil where there is none.
    var target: Int?
    /// What has to be said of its answer.
    var flag: Flag?

    /// A question.
    init(_ name: String, points: Int?, target: Int?, flag: Flag? = nil) {
      self.name = name
      self.points = points
      self.target = target
      self.flag = flag
    }

    /// Whether nobody knows, so that its points are not what is done but what is known.
    var isUnknown: Bool { flag == .unknown || flag == .criticalUnknown }

    var isBelow: Bool {
      guard let target else { return false }
      return (points ?? target) < target
    }
  }

  /// What has to be said of an answer.
  enum Flag: Sendable, Hashable, CaseIterable {
    /// It holds a level back or should be attended to.
    case critical
    /// Nobody knows.
    case unknown
    /// Nobody knows, and it should be attended to.
    case criticalUnknown
    /// It does not apply.
    case notApplicable
    /// It was left open.
    case skipped

    /// What it says, one or two at once.
    var parts: [Flag] { self == .criticalUnknown ? [.critical, .unknown] : [self] }

    /// The sign at the end of the row; of one that was left open words stand in the row.
    var sign: String {
      switch self {
      case .critical: "!"
      case .unknown: "?"
      case .criticalUnknown: "!?"
      case .notApplicable: "–"
      case .skipped: ""
      }
    }

    /// The words for each of its parts.
    var phrases: [ChartPhrase] {
      switch self {
      case .critical: [.critical]
      case .unknown: [.unknown]
      case .criticalUnknown: [.unknown, .critical]
      case .notApplicable: [.notApplicable]
      case .skipped: [.skipped]
      }
    }
  }

  /// A figure.
  init(
    domain: String, questions: [Question], most: Int = 4, step: Int = 1, date: CalendarDate
  ) {
    precondition(most > 0 && step > 0, "a question gives at least one point")
    self.domain = domain
    self.questions = questions
    self.most = most
    self.step = step
    self.date = date
  }

  /// The figure in a language.
  func chart(in language: Language) -> Chart {
    let format = NumberFormat(language)
    func word(_ phrase: ChartPhrase) -> String { phrase.text(in: language) }
    func written(_ tenths: Int?) -> String { tenths.map { format.points($0) } ?? "" }
    let below = questions.count(where: \.isBelow)
    let fitting = questions.count { $0.flag != .notApplicable }
    let others = questions.count - fitting
    let finding: ChartPhrase =
      if questions.allSatisfy({ $0.points == nil }) {
        .nothingToShow
      } else if below > 0 {
        .questionsBelow(domain: domain, below: below, of: fitting)
      } else {
        .questionsReached(domain: domain)
      }
    let title = word(finding)
    let table = ChartTable(
      caption: word(.numbersOf(title)), corner: word(.question),
      header: [word(.score), word(.target), word(.answers)],
      rows: questions.map { question in
        ChartTable.Row(
          question.name,
          [
            written(question.points), written(question.target),
            (question.flag?.phrases ?? []).map(word).joined(separator: ", "),
          ])
      })
    return Chart(
      .strip, title: title,
      subtitle: word(.questionPoints(count: fitting, others: others, most: most, date: date)),
      opening: word(.strip(questions: fitting, others: others, most: most)), table: table,
      plot: .rows(plot(in: language)))
  }

  private func plot(in language: Language) -> RowPlot {
    let scale = Array(stride(from: 0, through: most, by: step))
    let axis = RowPlot.Axis(
      low: 0, high: Double(most),
      ticks: scale.map { RowPlot.Tick(value: Double($0), name: "\($0)") })
    let rows = questions.map { question in
      guard question.flag != .skipped else {
        let words = RowPlot.Mark(
          value: 0, sign: .point, color: .axis, label: ChartPhrase.skipped.text(in: language))
        return RowPlot.Row(name: question.name, lane: RowPlot.Lane(marks: [words]))
      }
      var lane = RowPlot.Lane(
        marks: scale.map { RowPlot.Mark(value: Double($0), sign: .point, color: .axis) })
      if let points = question.points, let target = question.target {
        lane.stretches = [
          RowPlot.Stretch(
            from: Double(min(points, target)) / 10, to: Double(max(points, target)) / 10,
            style: .connector)
        ]
      }
      if let target = question.target {
        lane.marks.append(RowPlot.Mark(value: Double(target) / 10, sign: .tick, color: .target))
      }
      if let points = question.points {
        lane.marks.append(
          RowPlot.Mark(
            value: Double(points) / 10, sign: question.isUnknown ? .ring : .disc, color: .score))
      }
      return RowPlot.Row(name: question.name, lane: lane, note: question.flag?.sign ?? "")
    }
    var keys = [
      RowPlot.Key(sample: .mark(.disc, .score), meaning: ChartPhrase.score.text(in: language))
    ]
    if questions.contains(where: { $0.isUnknown && $0.points != nil }) {
      keys.append(
        RowPlot.Key(
          sample: .mark(.ring, .score), meaning: ChartPhrase.pointsOfUnknown.text(in: language)))
    }
    if questions.contains(where: { $0.target != nil }) {
      keys.append(
        RowPlot.Key(sample: .mark(.tick, .target), meaning: ChartPhrase.target.text(in: language)))
    }
    let parts = Set(questions.flatMap { $0.flag?.parts ?? [] })
    for flag in Flag.allCases where parts.contains(flag) && !flag.sign.isEmpty {
      for phrase in flag.phrases {
        keys.append(RowPlot.Key(sample: .note(flag.sign), meaning: phrase.text(in: language)))
      }
    }
    return RowPlot(axis: axis, rows: rows, legend: keys, names: .above)
  }
}
