public import Comparing
public import Questionnaires
public import Text

/// Writes what a campaign may be able to say, the sentence before its table.
public struct AnswerPlanText: Sendable {
  /// The greatest width of a line in columns.
  public let width: Int

  /// A writer of lines of at most `width` columns; below 20 it counts as 20.
  public init(width: Int) { self.width = width }

  /// The whole plan.
  ///
  /// - Parameters:
  ///   - plan: What is planned.
  ///   - questionnaire: The questionnaire asked.
  ///   - texts: Its texts, for the names of countries.
  ///   - language: The language of the other words.
  /// - Returns: The lines, without line feeds.
  public func lines(
    of plan: AnswerPlan, in questionnaire: Questionnaire, texts: Texts, language: Language
  ) -> [StyledText] {
    let names = ComparisonNames(questionnaire, texts: texts, language: language)
    let format = NumberFormat(language)
    var lines = ReportLines(width: width, language: language)
    lines.heading(AnswerPlanPhrase.title)
    func list(_ count: (Int) -> Int) -> String {
      plan.invited.map { "\(names.country($0.country)) \(format.integer(count($0.count)))" }
        .joined(separator: ", ")
    }
    lines.add(
      AnswerPlanPhrase.assumption(
        invited: list { $0 }, percent: Int(percentOf: plan.answering),
        answers: list { Int((Double($0) * plan.answering).rounded()) },
        deviationTenths: Int(tenthsOf: plan.deviation)))
    lines.add(
      plan.smallestPlain.map { AnswerPlanPhrase.plain(tenths: Int(tenthsOf: $0)) } ?? .noPlain)
    for outlook in plan.outlooks { add(outlook, names, &lines) }
    lines.space()
    lines.add(AnswerPlanPhrase.caution, as: .muted)
    return lines.lines
  }

  private func add(
    _ outlook: AnswerPlan.Outlook, _ names: ComparisonNames, _ lines: inout ReportLines
  ) {
    lines.heading(
      outlook.spread == .official ? AnswerPlanPhrase.spreadOfficial : .spreadStandard)
    let percent = Int(percentOf: outlook.shareOfStandard)
    if let points = outlook.smallestDetectable {
      lines.add(AnswerPlanPhrase.standardised(tenths: Int(tenthsOf: points), percent: percent))
      if outlook.shareOfStandard < Verdict.leastShareOfStandard {
        lines.add(AnswerPlanPhrase.noVerdict(percent: percent))
      }
    } else {
      lines.add(AnswerPlanPhrase.notStandardised)
    }
    lines.add(AnswerPlanPhrase.chances, as: .muted)
    let format = NumberFormat(lines.language)
    var table = Table(
      [Table.Column(lines.words(AnswerPlanPhrase.columnPart), fit: .wrapping)]
        + [AnswerPlanPhrase.columnExpected, .columnRow, .columnQuestions].map {
          Table.Column(lines.words($0), alignment: .trailing)
        })
    for part in outlook.parts {
      let name = [
        names.country(part.country), part.size.map(names.size),
        part.sector.map { lines.words(StratumPhrase.sectors($0)) },
      ].compactMap(\.self).joined(separator: " · ")
      table.append([
        StyledText(name), StyledText(format.tenths(Int(tenthsOf: part.expected))),
        StyledText(format.percent(Int(percentOf: part.chanceOfRow))),
        StyledText(
          part.sector == nil ? format.percent(Int(percentOf: part.chanceOfQuestions)) : "–"),
      ])
    }
    for line in table.aligned(width: lines.width) { lines.draw(line, indent: 0) }
  }
}
