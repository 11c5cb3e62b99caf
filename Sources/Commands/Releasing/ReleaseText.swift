internal import Comparing
internal import Questionnaires
internal import Reports
internal import Storage
internal import Summaries
internal import Text

/// Releases in words and tables: the sentence before the table.
struct ReleaseText {
  let width: Int
  let language: Language

  // MARK: All

  func lines(of releases: [ReleaseRecord]) -> [StyledText] {
    var table = Table([
      Table.Column(words(.columnNumber), alignment: .trailing),
      Table.Column(words(.columnDay)),
      Table.Column(words(.columnFor), fit: .wrapping),
      Table.Column(words(.columnPeriods), fit: .wrapping),
      Table.Column(words(.columnShown), alignment: .trailing),
      Table.Column(words(.columnCarried), alignment: .trailing),
      Table.Column(words(.columnWithheld), alignment: .trailing),
    ])
    for release in releases {
      let mark = release.isSynthetic ? words(.syntheticMark) + " " : ""
      table.append([
        StyledText("\(release.id)", as: .title), StyledText(day(release)),
        StyledText(mark + words(.kind(release.kind.phrase))),
        StyledText(release.periods.joined(separator: " + ")), count(release.cells),
        count(release.carriedForward), count(release.withheld),
      ])
    }
    return table.aligned(width: width, heading: .shown)
  }

  // MARK: One

  /// A release with its cells; names are needed for what its codes are called.
  func lines(of release: Release, _ names: ComparisonNames?) -> [StyledText] {
    let record = release.record
    var lines = paragraph(
      .heading(number: record.id, kind: record.kind.phrase, day: day(record)), as: .title)
    if record.isSynthetic { lines += paragraph(.synthetic, as: .warning) }
    lines += paragraph(
      .made(
        questionnaire: "\(record.questionnaire) \(record.version)", form: record.form,
        periods: record.periods.joined(separator: " + ")))
    if record.carriedForward > 0 { lines += paragraph(.carried(record.carriedForward)) }
    if record.withheld > 0 { lines += paragraph(.withheld(record.withheld)) }
    lines += paragraph(.file(record.file), as: .muted)
    for block in CellDefinition.Block.allCases {
      let cells = release.cells.compactMap { cell in
        CellDefinition(text: cell.definition).map { (definition: $0, cell: cell) }
      }.filter { $0.definition.block == block }
      guard !cells.isEmpty else { continue }
      lines.append("")
      lines += paragraph(.block(block.phrase), as: .title)
      lines += table(of: cells, names).aligned(width: width, heading: .shown)
    }
    return lines
  }

  private func table(
    of cells: [(definition: CellDefinition, cell: ReleasedCell)], _ names: ComparisonNames?
  ) -> Table {
    var table = Table([
      Table.Column(words(.columnWho), fit: .wrapping),
      Table.Column(words(.columnCampaigns), fit: .wrapping),
      Table.Column(words(.columnCount), alignment: .trailing),
      Table.Column(words(.columnFrom)),
    ])
    for (definition, cell) in cells {
      table.append([
        StyledText(who(definition, names)), StyledText(origins(of: definition)), count(cell.n),
        cell.carriedFrom.map { StyledText(words(.carriedFrom($0)), as: .warning) }
          ?? StyledText(words(.new), as: .muted),
      ])
    }
    return table
  }

  /// The enterprises of a definition: country, size classes, sectors or part.
  private func who(_ definition: CellDefinition, _ names: ComparisonNames?) -> String {
    let country = names?.country(definition.country) ?? definition.country
    var parts = [country]
    if let part = definition.part {
      switch part.breakdown {
      case .region: parts.append(names?.region(part.code) ?? part.code)
      case .language: parts.append(StratumPhrase.language(part.code).text(in: language))
      case .mode: parts.append(StratumPhrase.mode(part.code).text(in: language))
      }
      return parts.joined(separator: " · ")
    }
    if !definition.sizes.isEmpty {
      let sizes = names?.ordered(definition.sizes) ?? definition.sizes
      parts.append(StratumPhrase.size(sizes.joined(separator: "+")).text(in: language))
    }
    if !definition.sectors.isEmpty {
      parts.append(definition.sectors.map { names?.sector($0) ?? $0 }.joined(separator: " + "))
    } else if definition.block == .cell {
      parts.append(words(.everySector))
    }
    return parts.joined(separator: " · ")
  }

  private func origins(of definition: CellDefinition) -> String {
    definition.origins.map { origin in
      origin.hasPrefix("/") ? words(.withoutCampaign(year: String(origin.dropFirst()))) : origin
    }.joined(separator: ", ")
  }

  // MARK: Words

  private func words(_ phrase: ReleasePhrase) -> String { phrase.text(in: language) }

  private func day(_ release: ReleaseRecord) -> String {
    CalendarDate(iso: release.date)?.text(in: language) ?? release.date
  }

  private func count(_ n: Int) -> StyledText {
    n == 0 ? StyledText("–", as: .muted) : StyledText(NumberFormat(language).integer(n))
  }

  private func paragraph(
    _ phrase: ReleasePhrase, as role: StyledText.Role = .plain
  ) -> [StyledText] {
    Wrapping(width: width, first: "").lines(of: StyledText(words(phrase), as: role))
  }
}

extension ReleaseKind {
  /// What it is called.
  fileprivate var phrase: ReleasePhrase.Kind {
    switch self {
    case .exchange: .exchange
    case .benchmark: .benchmark
    case .public: .everybody
    }
  }
}

extension CellDefinition.Block {
  /// What it is called.
  fileprivate var phrase: ReleasePhrase.Block {
    switch self {
    case .cell: .cell
    case .table: .table
    case .group: .group
    case .country: .country
    case .whole: .whole
    case .quality: .quality
    case .question: .question
    }
  }
}
