internal import Comparing
internal import Statistics
internal import Text

extension ComparisonPage {
  private static let barCells = 20

  // MARK: Levels

  /// Each country's enterprises by level, and how much more often levels are reached.
  mutating func levels(_ measure: MeasureComparison) {
    let groups = measure.groups.filter { $0.scored.n > 0 && !$0.levels.isEmpty }
    guard !groups.isEmpty else { return }
    lines.heading(AnswersPhrase.levelsTitle)
    for group in groups {
      levels(group)
      lines.space()
    }
    guard let pair, let differences = measure.difference?.levels, !differences.isEmpty else {
      return
    }
    var table = Table([
      firstColumn(AnswersPhrase.columnLevel),
      Table.Column(pair.first, alignment: .trailing),
      Table.Column(pair.second, alignment: .trailing),
      column(AnswersPhrase.columnDifference(first: pair.first, second: pair.second), .leading),
    ])
    for level in differences {
      let name = names.level(level.id)
      let isHighest = level.id == differences.last?.id
      table.append([
        StyledText(isHighest ? name : words(AnswersPhrase.reaching(level: name))),
        StyledText(format.percent(level.reaching[0].percent)),
        StyledText(format.percent(level.reaching[1].percent)),
        StyledText(words(level.difference.phrase)),
      ])
    }
    draw(table)
  }

  private mutating func levels(_ group: GroupFigures) {
    lines.add(ComparisonPhrase.levels(country: names.country(group.id), n: group.scored.n))
    let labels = group.levels.map { names.level($0.id) }
    let column = labels.map(\.displayWidth).max() ?? 0
    let bar = TerminalBar(cells: min(Self.barCells, lines.width - 2), ink: ink)
    for (label, level) in zip(labels, group.levels) {
      let drawing = bar.text(level.count, of: max(1, level.n))
      let share = StyledText(words(level.proportion.phrase), as: .plain)
      if 2 + column + 2 + bar.cells + 2 + share.displayWidth <= lines.width {
        let name = StyledText(label.padded(to: column) + "  ")
        lines.draw(name + drawing + "  " + share, indent: 2)
      } else {
        lines.add(StyledText(label + " · ") + share, indent: 2)
        lines.draw(drawing, indent: 2)
      }
    }
  }

  // MARK: Questions

  /// The answers to every question, by country and size class.
  mutating func questions() {
    guard !comparison.questions.isEmpty else { return }
    lines.heading(AnswersPhrase.questionsTitle)
    let codes = comparison.countries.map(\.id)
    lines.add(
      AnswersPhrase.questionsNote(first: codes[0], second: codes.count > 1 ? codes[1] : codes[0]),
      as: .muted)
    for question in comparison.questions { self.question(question) }
  }

  private mutating func question(_ question: QuestionComparison) {
    lines.space()
    lines.add(StyledText(names.question(question.question), as: .title))
    let counts = zip(comparison.countries, question.n).map {
      AnswersPhrase.Count(country: names.country($0.id), n: $1)
    }
    lines.add(AnswersPhrase.answered(counts), as: .muted)
    if let points = question.points { self.points(points, question.pointsDifference) }
    guard !question.rows.isEmpty else { return }
    var columns = [firstColumn(AnswersPhrase.columnAnswer)]
    columns += comparison.countries.map { Table.Column($0.id, alignment: .trailing) }
    if let pair = comparison.pair {
      columns.append(
        column(
          AnswersPhrase.columnDifference(first: pair.first.id, second: pair.second.id), .leading))
    }
    columns += question.sizes.map {
      column(AnswersPhrase.columnSize(names.size($0.id)))
    }
    var table = Table(columns)
    for (position, row) in question.rows.enumerated() {
      var cells = [StyledText(choice(row.choice, of: question.question))]
      cells += percents(row, question).map { StyledText($0) }
      if comparison.pair != nil {
        cells.append(StyledText(row.difference.map { words($0.phrase) } ?? "–"))
      }
      cells += question.sizes.map { size in
        StyledText(
          percents(size.rows[position], question, isOfSize: true).joined(separator: " · "))
      }
      table.append(cells)
    }
    draw(table)
    if question.isBanded.contains(true) { lines.add(AnswersPhrase.bands, as: .muted) }
  }

  private mutating func points(_ points: [ScoreFigures], _ difference: Estimate?) {
    let means = zip(comparison.countries, points).map {
      "\(names.country($0.id)) \($1.meanTenths.map { format.tenths($0) } ?? "–")"
    }.joined(separator: ", ")
    let gap = difference.map { "; " + words(DifferencePhrase.interval($0.figure)) } ?? ""
    lines.add(StyledText(words(AnswersPhrase.points) + ": " + means + gap))
  }

  private func choice(_ choice: QuestionComparison.Choice, of question: Int) -> String {
    switch choice {
    case .option(let code): names.option(code, of: question)
    case .unknown: words(AnswersPhrase.unknown)
    }
  }

  /// The shares of a row by country, each in whole percent or, where no more may be told, as a band;
  /// then a dash for a size class.
  private func percents(
    _ row: QuestionComparison.Row, _ question: QuestionComparison, isOfSize: Bool = false
  ) -> [String] {
    zip(row.shares, question.isBanded).map { share, isBanded in
      guard isBanded, let band = share.band else { return percent(share) }
      return isOfSize ? "–" : words(AnswersPhrase.band(low: band.low, high: band.high))
    }
  }

  /// A share in whole percent; a dash of nobody.
  private func percent(_ share: Proportion) -> String {
    share.n > 0 ? String(share.percent) : "–"
  }

  // MARK: Challenges

  /// The challenges, those named most often first, with the ranks that are open.
  mutating func challenges() {
    guard let challenges = comparison.challenges else { return }
    lines.heading(AnswersPhrase.challengesTitle)
    let hasRanks = challenges.rows.contains { $0.standings.contains { $0?.ranks != nil } }
    lines.add(hasRanks ? AnswersPhrase.ranksNote : .noRanks, as: .muted)
    var columns = [firstColumn(AnswersPhrase.columnChallenge)]
    for country in comparison.countries {
      columns.append(Table.Column(country.id, alignment: .trailing))
      if hasRanks { columns.append(column(DifferencePhrase.columnRanks(country.id))) }
    }
    if let pair = comparison.pair {
      columns.append(
        column(
          AnswersPhrase.columnDifference(first: pair.first.id, second: pair.second.id), .leading))
    }
    var table = Table(columns)
    for row in challenges.rows {
      var cells = [StyledText(names.option(row.id, of: challenges.question))]
      for standing in row.standings {
        cells.append(StyledText(standing.map { format.percent($0.named.percent) } ?? "–"))
        if hasRanks {
          cells.append(
            StyledText(standing?.ranks.map { words(AnswersPhrase.ranks($0)) } ?? "–"))
        }
      }
      if comparison.pair != nil {
        cells.append(StyledText(row.difference.map { words($0.phrase) } ?? "–"))
      }
      table.append(cells)
    }
    draw(table)
  }
}
