internal import Text

/// The levels one above the other, the own one marked; its name always stands there.
struct LadderFigure: Sendable, Equatable {
  /// The levels from the lowest.
  var levels: [FigureLevel]
  /// The position of the own level, nil where there is none.
  var own: Int?
  /// The own score in tenths of a point, nil where there is none.
  var score: Int?
  /// The date of the result.
  var date: CalendarDate
  /// Whether its words speak to the owner.
  var isToOwner = true

  /// A figure.
  init(levels: [FigureLevel], own: Int?, score: Int?, date: CalendarDate) {
    self.levels = levels
    self.own = own
    self.score = score
    self.date = date
  }

  /// The figure in a language.
  func chart(in language: Language) -> Chart {
    let format = NumberFormat(language)
    let value = score.map { format.tenths($0) } ?? ""
    let place = own.flatMap { levels.indices.contains($0) ? $0 : nil }
    let finding: ChartPhrase =
      place.map { .ownLevel(name: levels[$0].name, number: $0 + 1, of: levels.count) } ?? .noLevel
    func words(_ phrase: ChartPhrase) -> String {
      let other = isToOwner ? nil : OutsiderPhrase(insteadOf: phrase)
      return other?.text(in: language) ?? phrase.text(in: language)
    }
    let title = words(finding)
    let table = ChartTable(
      caption: ChartPhrase.numbersOf(title).text(in: language),
      corner: ChartPhrase.level.text(in: language),
      header: [ChartPhrase.begins.text(in: language), words(.own)],
      rows: levels.enumerated().map { index, level in
        let isOwn = index == place
        return ChartTable.Row(
          level.name,
          [
            format.tenths(level.from),
            isOwn ? (value.isEmpty ? words(.here) : value) : "",
          ])
      })
    let ladder = Ladder(
      steps: levels.map { level in
        let points = format.points(level.from)
        return Ladder.Step(
          name: level.name, from: ChartPhrase.fromPoints(points).text(in: language))
      }, own: place,
      value: value)
    return Chart(
      .ladder, title: title, subtitle: ChartPhrase.points(date: date).text(in: language),
      opening: ChartPhrase.ladder(levels: levels.count).text(in: language), table: table,
      plot: .ladder(ladder))
  }
}
