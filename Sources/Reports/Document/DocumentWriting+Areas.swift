internal import Questionnaires
internal import Scoring
internal import Text

extension DocumentWriting {
  /// The domains, one after the other.
  func areas(_ domains: [DomainResult]) -> [ReportBlock] {
    domains.flatMap { domain in
      var blocks: [ReportBlock] = [
        .heading(domain.name), .paragraph(headline(domain) + scope(domain)),
      ]
      if let meaning = domain.meaning { blocks.append(.paragraph(ReportText(meaning))) }
      let care = limits(domain)
      if !care.isEmpty { blocks.append(.care(care)) }
      if !domain.wanted.isEmpty {
        let wanted = ReportPhrase.answersWanted(count: domain.wanted.count)
        blocks.append(.paragraph(ReportText(words(wanted))))
        blocks.append(.list(domain.wanted.map { ReportText($0.text) }))
      }
      if let figure = strip(of: domain) { blocks.append(.illustration(figure)) }
      if particulars.audience != .owner,
        let part = derivation.parts.first(where: { $0.domain.id == domain.id }),
        !part.rows.isEmpty
      {
        blocks.append(.table(answerTable(part)))
      }
      return blocks
    }
  }

  /// How much of the domain was answered.
  private func scope(_ domain: DomainResult) -> ReportText {
    guard domain.score != nil else { return "" }
    return ReportText(" · " + words(domain.answers), .muted)
  }

  /// The points first, then what holds the level back and why, then how long the remedy takes.
  private func limits(_ domain: DomainResult) -> [ReportText] {
    var lines: [String] = []
    func remedy(_ gate: GateNotice) {
      guard let remedy = gate.remedy else { return }
      lines.append(words(ReportPhrase.remedy(action: remedy.title, hours: remedy.hours)))
    }
    let limiting = domain.gates.filter(\.isLimiting)
    if !limiting.isEmpty, let level = domain.level, let before = domain.levelBeforeGates {
      lines.append(words(ReportPhrase.pointsAllow(level: before.name)))
      for gate in limiting {
        lines.append(words(ReportPhrase.holdsBack(level: level.name, reason: gate.reason)))
        remedy(gate)
      }
    }
    for gate in domain.gates where !gate.isLimiting {
      lines.append(words(ReportPhrase.openRisk(reason: gate.reason)))
      remedy(gate)
    }
    return lines.map { ReportText($0) }
  }
}
