internal import Comparing
internal import Questionnaires
internal import Reports
internal import Storage
internal import Summaries
internal import Text

/// How campaigns go, in words and tables: the sentence before the table.
struct CampaignStatusText {
  let width: Int
  let language: Language
  let isSynthetic: Bool

  func lines(of all: [CampaignStatus]) -> [StyledText] {
    var lines: [StyledText] = []
    if isSynthetic { lines += paragraph(.synthetic, as: .warning) }
    for status in all where !status.intake.campaign.isEmpty {
      if !lines.isEmpty { lines.append("") }
      lines += campaign(status)
    }
    for status in all where status.intake.campaign.isEmpty {
      let rest =
        (status.intake.refused > 0
          ? paragraph(.beforeCampaign(status.intake.refused), as: .warning) : [])
        + (status.intake.received > 0
          ? paragraph(.withoutCampaign(status.intake.received), as: .muted) : [])
      if !rest.isEmpty, !lines.isEmpty { lines.append("") }
      lines += rest
    }
    return lines
  }

  // MARK: One campaign

  private func campaign(_ status: CampaignStatus) -> [StyledText] {
    let intake = status.intake
    var lines = paragraph(
      .summary(campaign: intake.campaign, received: intake.received, counted: intake.counted),
      as: .title)
    lines.append("")
    lines += outcomes(of: intake).aligned(width: width, heading: .shown)
    if status.otherVersions > 0, status.bundle != nil {
      lines.append("")
      lines += paragraph(.otherVersions(status.otherVersions), as: .warning)
    }
    guard let bundle = status.bundle else { return lines }
    let names = ComparisonNames(
      bundle.questionnaire, texts: bundle.texts(locale: language.tag), language: language)
    lines += doubts(status, names)
    for country in status.progress.countries {
      lines.append("")
      lines += paragraph(.bySectorAndSize(country: names.country(country)), as: .title)
      lines += cells(of: country, status, names).aligned(width: width, heading: .shown)
      let regions = status.progress.regions(of: country)
      if !regions.isEmpty {
        lines.append("")
        lines += regionTable(regions, names).aligned(width: width, heading: .shown)
      }
    }
    return lines + missing(status, names)
  }

  /// What became of everything that arrived; lines without anything are absent.
  private func outcomes(of intake: CampaignIntake) -> Table {
    var table = Table([
      Table.Column(words(.columnWhat), fit: .wrapping),
      Table.Column(words(.columnCount), alignment: .trailing),
    ])
    func add(_ phrase: CampaignStatusPhrase, _ n: Int) {
      table.append([StyledText(words(phrase)), count(n)])
    }
    add(.received, intake.received)
    add(.counted, intake.counted)
    for reason in LeftOut.allCases where intake.leftOut[reason] > 0 {
      add(reason.phrase, intake.leftOut[reason])
    }
    for outcome in IntakeOutcome.allCases {
      if let n = intake.notStored[outcome] { add(outcome.phrase, n) }
    }
    return table
  }

  private func cells(
    of country: String, _ status: CampaignStatus, _ names: ComparisonNames
  ) -> Table {
    let sizes = status.sizes
    var table = Table(
      [Table.Column(words(.columnSector), fit: .wrapping)]
        + (sizes.map(names.size) + [words(.columnTotal)]).map {
          Table.Column($0, alignment: .trailing)
        })
    for sector in status.sectors {
      let row = sizes.map {
        status.progress.cells[CellKey(country: country, size: $0, sector: sector), default: 0]
      }
      table.append(
        [StyledText(names.sector(sector))] + row.map(count) + [count(row.reduce(0, +))])
    }
    table.append(
      [StyledText(words(.columnTotal), as: .title)]
        + sizes.map { count(status.progress.n(country: country, size: $0)) }
        + [count(status.progress.n(country: country))])
    return table
  }

  private func regionTable(
    _ regions: [(key: GroupKey, n: Int)], _ names: ComparisonNames
  ) -> Table {
    var table = Table([
      Table.Column(words(.columnRegion), fit: .wrapping),
      Table.Column(words(.columnCount), alignment: .trailing),
    ])
    for (key, n) in regions { table.append([StyledText(names.region(key.code)), count(n)]) }
    return table
  }

  /// How many of those that count raise doubts, and how to look at them; nothing without any.
  private func doubts(_ status: CampaignStatus, _ names: ComparisonNames) -> [StyledText] {
    guard status.flagged.contains(where: { $0.flagged > 0 }) else { return [] }
    let sentences =
      status.flagged.map {
        FlagPhrase.ofCampaign(country: names.country($0.id), flagged: $0.flagged, n: $0.n)
      } + [.howToLook]
    return [""]
      + sentences.flatMap {
        Wrapping(width: width, first: "").lines(of: StyledText($0.text(in: language)))
      }
  }

  // MARK: What is missing

  private func missing(_ status: CampaignStatus, _ names: ComparisonNames) -> [StyledText] {
    var lines: [StyledText] = [""]
    lines += paragraph(.missingTitle, as: .title)
    let before = lines.count
    var empty = 0
    for country in status.progress.countries {
      let rows = status.progress.shortfalls(
        of: country, sizes: status.sizes, sectors: status.sectors)
      for row in rows { lines += paragraph(phrase(row, names), bullet: "  - ") }
      empty += status.sizes.count * status.sectors.count
      empty -= status.progress.cells.keys.count { $0.country == country }
    }
    if lines.count == before { lines += paragraph(.nothingMissing) }
    if empty > 0 { lines += paragraph(.empty(empty)) }
    return lines + paragraph(.mayBeHeldBack, as: .muted)
  }

  private func phrase(
    _ shortfall: CampaignProgress.Shortfall, _ names: ComparisonNames
  ) -> CampaignStatusPhrase {
    let row: String
    switch shortfall.row {
    case .weighted(let country):
      return .missingWeighted(
        country: names.country(country), n: shortfall.n, more: shortfall.missing)
    case .size(let country, let size): row = "\(country) · \(names.size(size))"
    case .cell(let key):
      row = "\(key.country) · \(names.size(key.size)) · \(names.sector(key.sector))"
    case .region(let key): row = "\(key.country) · \(names.region(key.code))"
    }
    guard let forQuestions = shortfall.missingForQuestions else {
      return .missing(row: row, n: shortfall.n, more: shortfall.missing)
    }
    return shortfall.missing > 0
      ? .missingBoth(
        row: row, n: shortfall.n, more: shortfall.missing, moreForQuestions: forQuestions)
      : .missingQuestions(row: row, n: shortfall.n, more: forQuestions)
  }

  // MARK: Words

  private func words(_ phrase: CampaignStatusPhrase) -> String { phrase.text(in: language) }

  private func count(_ n: Int) -> StyledText {
    n == 0 ? StyledText("–", as: .muted) : StyledText(NumberFormat(language).integer(n))
  }

  private func paragraph(
    _ phrase: CampaignStatusPhrase, as role: StyledText.Role = .plain, bullet: String = ""
  ) -> [StyledText] {
    Wrapping(width: width, first: bullet).lines(of: StyledText(words(phrase), as: role))
  }
}

extension LeftOut {
  /// What the answers that are left out for this reason are called.
  fileprivate var phrase: CampaignStatusPhrase {
    switch self {
    case .noConsent: .leftOut(.noConsent)
    case .blocked: .leftOut(.blocked)
    case .outOfScope: .leftOut(.outOfScope)
    case .noCell: .leftOut(.noCell)
    case .superseded: .replaced
    }
  }
}

extension IntakeOutcome {
  /// What the files with this outcome are called.
  fileprivate var phrase: CampaignStatusPhrase {
    switch self {
    case .duplicate: .duplicates
    case .unreadable: .refusedFor(.unreadable)
    case .malformed: .refusedFor(.malformed)
    case .brokenSeal: .refusedFor(.brokenSeal)
    case .unknownQuestionnaire: .refusedFor(.unknownQuestionnaire)
    case .otherSeal: .refusedFor(.otherSeal)
    case .supersedesItself: .refusedFor(.supersedesItself)
    case .supersedesOtherSubject: .refusedFor(.supersedesOtherSubject)
    case .erased: .refusedFor(.erased)
    }
  }
}
