internal import Questionnaires
internal import Scoring
public import Text

/// Writes why every domain has its score: the answer to "why 42?".
public struct DerivationText: Sendable {
  /// The greatest width of a line in columns.
  public let width: Int
  /// Whether the words speak to the owner.
  public var isToOwner = true

  /// Below this width a question is a paragraph instead of a row.
  private static let leastTableWidth = 60

  /// A writer of lines of at most `width` columns; below 20 it counts as 20.
  public init(width: Int) {
    self.width = width
  }

  /// The derivation of every domain, then of the overall score.
  public func lines(of derivation: Derivation) -> [StyledText] {
    var lines = ReportLines(
      width: width, language: derivation.language, isToOwner: isToOwner)
    for part in derivation.parts where part.domain.status != .notApplicable {
      self.part(part, &lines)
    }
    let means = derivation.parts.map(\.domain).filter {
      $0.role == .readiness && $0.score != nil
    }
    if let score = derivation.overall.score {
      lines.space()
      lines.add(
        ReportPhrase.mean(
          of: means.map { $0.score?.tenths ?? 0 }, weights: means.map(\.weight),
          tenths: score.tenths))
      if let held = derivation.overall.heldBack {
        lines.add(ReportPhrase.heldBack(allowed: held.allowed.name, domain: held.domain))
      }
    }
    lines.space()
    lines.add(ReportPhrase.roundingNote, as: .muted)
    return lines.lines
  }

  /// One row a question of every domain, for programs that read tables.
  public static func table(of derivation: Derivation) -> Table {
    var table = Table(
      ["domain", "question", "status", "answer", "points", "weight", "contribution"]
        .map { Table.Column($0) })
    for part in derivation.parts {
      for row in part.rows {
        let question = row.question
        table.append(
          [
            part.domain.id, question.id, question.state.name, question.answer,
            question.points?.description ?? "", String(question.weight),
            row.contribution.map { "\($0 / 10).\($0 % 10)" } ?? "",
          ].map { StyledText($0) })
      }
    }
    return table
  }

  private func part(_ part: Derivation.Part, _ lines: inout ReportLines) {
    let domain = part.domain
    if let score = domain.score {
      lines.heading(ReportPhrase.why(domain: domain.name, tenths: score.tenths))
    } else {
      lines.heading(ReportPhrase.whyNone(domain: domain.name))
    }
    lines.space()
    if lines.width >= Self.leastTableWidth {
      let table = table(of: part, lines)
      for line in table.aligned(width: lines.width) { lines.draw(line, indent: 0) }
    } else {
      for row in part.rows { paragraph(row, &lines) }
    }
    lines.space()
    guard let score = domain.score else {
      for question in domain.wanted.prefix(1) {
        lines.add(ReportPhrase.answersWanted(count: domain.wanted.count))
        lines.add(StyledText(question.text), bullet: "- ")
      }
      for question in domain.wanted.dropFirst() {
        lines.add(StyledText(question.text), bullet: "- ")
      }
      return
    }
    lines.add(
      ReportPhrase.division(
        sum: part.sum.text(lines.language), weight: part.weight, tenths: score.tenths))
    guard domain.role == .readiness else { return }
    if domain.gates.isEmpty {
      lines.add(ReportPhrase.noGateHolds, as: .muted)
    } else {
      GateText.add(domain, to: &lines, indent: 0)
    }
  }

  private func table(of part: Derivation.Part, _ lines: ReportLines) -> Table {
    var table = Table([
      Table.Column(lines.words(ReportPhrase.columnQuestion), fit: .wrapping),
      Table.Column(lines.words(ReportPhrase.columnAnswer), fit: .wrapping),
      Table.Column(lines.words(ReportPhrase.columnPoints), alignment: .trailing),
      Table.Column(lines.words(ReportPhrase.columnWeight), alignment: .trailing),
      Table.Column(lines.words(ReportPhrase.columnContribution), alignment: .trailing),
    ])
    let format = NumberFormat(lines.language)
    for row in part.rows {
      table.append([
        StyledText(row.question.text), StyledText(row.question.answer),
        StyledText(row.question.points?.text(lines.language) ?? "–"),
        StyledText(format.integer(row.question.weight)),
        StyledText(row.contribution.map { format.tenths($0) } ?? "–"),
      ])
    }
    return table
  }

  private func paragraph(_ row: Derivation.Row, _ lines: inout ReportLines) {
    lines.add(StyledText(row.question.text))
    lines.add(ReportPhrase.ownAnswer(row.question.answer), indent: 2)
    guard let points = row.question.points, let contribution = row.contribution else { return }
    lines.add(
      ReportPhrase.contribution(
        points: points.text(lines.language), weight: row.question.weight, tenths: contribution),
      as: .muted, indent: 2)
  }
}
