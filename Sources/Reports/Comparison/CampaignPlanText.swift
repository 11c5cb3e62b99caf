public import Comparing
public import Questionnaires
public import Text

/// Writes the plan of a campaign as lines: who is asked, then for each assumed mix what could be said
/// of the difference and which groups would reach enough answers; every sentence before its table.
public struct CampaignPlanText: Sendable {
  /// The greatest width of a line in columns.
  public let width: Int

  /// A writer of lines of at most `width` columns; below 20 it counts as 20.
  public init(width: Int) { self.width = width }

  /// The whole plan.
  ///
  /// - Parameters:
  ///   - plan: What is planned.
  ///   - questionnaire: The questionnaire that will be answered.
  ///   - texts: Its texts, for the names of countries.
  ///   - language: The language of the other words.
  /// - Returns: The lines, without line feeds.
  public func lines(
    of plan: CampaignPlan, in questionnaire: Questionnaire, texts: Texts, language: Language
  ) -> [StyledText] {
    var page = CampaignPlanPage(
      plan: plan, names: ComparisonNames(questionnaire, texts: texts, language: language),
      lines: ReportLines(width: width, language: language))
    page.assumptions()
    for outlook in plan.outlooks { page.add(outlook) }
    return page.lines.lines
  }
}

/// The lines of a plan as they grow.
private struct CampaignPlanPage {
  let plan: CampaignPlan
  let names: ComparisonNames
  var lines: ReportLines

  private var countries: [String] { plan.invitations.map(\.country) }

  mutating func assumptions() {
    lines.add(PlanningPhrase.title, as: .title)
    for invitation in plan.invitations {
      lines.add(
        PlanningPhrase.invited(
          country: names.country(invitation.country), invited: invitation.invited,
          millionths: invitation.millionths, expectedTenths: invitation.expectedTenths))
    }
    lines.add(PlanningPhrase.assumptions, as: .muted)
    for missing in plan.withoutMix {
      lines.add(
        PlanningPhrase.noOfficialMix(country: names.country(missing.country)), as: .warning)
    }
    if let points = plan.smallestPlain {
      lines.add(PlanningPhrase.plain(tenths: Int(tenthsOf: points)))
    }
    if countries.count == 1 { lines.add(PlanningPhrase.oneCountry) }
  }

  mutating func add(_ outlook: CampaignPlan.Outlook) {
    switch outlook.mix {
    case .official:
      lines.heading(PlanningPhrase.officialTitle)
      lines.add(PlanningPhrase.officialNote, as: .muted)
    case .standard:
      lines.heading(PlanningPhrase.standardTitle)
      lines.add(PlanningPhrase.standardNote, as: .muted)
    }
    if let difference = outlook.difference { add(difference) }
    addSizes(outlook)
    addCells(outlook)
  }

  private mutating func add(_ difference: PlannedDifference) {
    if let points = difference.smallestDetectable {
      lines.add(
        PlanningPhrase.detectable(
          first: names.country(countries[0]), second: names.country(countries[1]),
          tenths: Int(tenthsOf: points), deviationTenths: Int(tenthsOf: plan.deviation)))
    } else if difference.obstacle == .effectiveN {
      lines.add(PlanningPhrase.tooFew(effectiveN: Int(difference.effectiveN)))
    } else if difference.obstacle != nil {
      // Whole percent rounded down: 79.9 % must not read as the 80 % that are needed.
      lines.add(PlanningPhrase.uncovered(percent: Int(100 * difference.shareOfStandard)))
    }
    lines.add(PlanningPhrase.chanceOfVerdict(.init(difference.chanceOfVerdict)))
  }

  // MARK: Size classes

  private mutating func addSizes(_ outlook: CampaignPlan.Outlook) {
    let groups = outlook.groups.map { group in
      (
        name: group.size == "*" ? lines.words(PlanningPhrase.all) : names.size(group.size),
        counts: group.counts
      )
    }
    let (figures, questions) = (PublicationThreshold.figures, PublicationThreshold.questions)
    lines.space()
    lines.add(PlanningPhrase.sizesTitle, as: .title)
    lines.add(PlanningPhrase.probable(groups: probable(groups, figures), least: figures))
    // Single questions are given by size class, never of all together.
    lines.add(
      PlanningPhrase.probableQuestions(
        groups: probable(Array(groups.dropFirst()), questions), least: questions))
    var table = Table(
      [first(.columnSize)]
        + countries.flatMap { country in
          [
            column(.columnExpected(country)), column(.columnLeast(figures)),
            column(.columnLeast(questions)),
          ]
        })
    for group in groups {
      table.append(
        [StyledText(group.name)]
          + group.counts.flatMap {
            [expected($0), chance($0, figures), chance($0, questions)]
          })
    }
    lines.draw(table)
  }

  // MARK: Size classes and sectors

  private mutating func addCells(_ outlook: CampaignPlan.Outlook) {
    let figures = PublicationThreshold.figures
    let cells = outlook.cells.map { cell in
      (
        name: names.category(.init(sizes: [cell.size], sectors: [cell.sector])),
        counts: cell.counts
      )
    }
    let isPair = outlook.difference != nil
    let fewest = StandardisedDifference.fewestInCell
    lines.space()
    lines.add(PlanningPhrase.cellsTitle, as: .title)
    lines.add(PlanningPhrase.probable(groups: probable(cells, figures), least: figures))
    if isPair { lines.add(PlanningPhrase.bothNote(least: fewest), as: .muted) }
    var table = Table(
      [first(.columnCell)]
        + countries.flatMap { [column(.columnExpected($0)), column(.columnLeast(figures))] }
        + (isPair ? [column(.columnBoth(fewest))] : []))
    for (named, cell) in zip(cells, outlook.cells) {
      table.append(
        [StyledText(named.name)]
          + cell.counts.flatMap { [expected($0), chance($0, figures)] }
          + (isPair ? [text(.chance(.init(cell.chanceOfUse)))] : []))
    }
    lines.draw(table)
  }

  // MARK: Cells of tables

  /// The names of the groups that very probably reach so many answers in every country.
  private func probable(
    _ groups: [(name: String, counts: [PlannedCount])], _ least: Int
  ) -> [String] {
    let limit = Double(PlanningPhrase.probablePercent) / 100
    return groups.filter { $0.counts.allSatisfy { $0.chance(ofAtLeast: least) >= limit } }
      .map(\.name)
  }

  private func text(_ phrase: PlanningPhrase) -> StyledText { StyledText(lines.words(phrase)) }

  private func first(_ phrase: PlanningPhrase) -> Table.Column {
    Table.Column(lines.words(phrase), fit: .wrapping)
  }

  private func column(_ phrase: PlanningPhrase) -> Table.Column {
    Table.Column(lines.words(phrase), alignment: .trailing)
  }

  private func expected(_ count: PlannedCount) -> StyledText {
    StyledText(NumberFormat(lines.language).tenths(Int(tenthsOf: count.expected)))
  }

  private func chance(_ count: PlannedCount, _ least: Int) -> StyledText {
    text(.chance(.init(count.chance(ofAtLeast: least))))
  }
}

extension CampaignPlan.Invitation {
  /// The number of answers expected, in tenths, rounded half up; exact.
  fileprivate var expectedTenths: Int {
    Int((Int128(invited) * Int128(millionths) + 50_000) / 100_000)
  }
}
