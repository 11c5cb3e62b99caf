internal import Text

extension PortfolioPage {
  private typealias Column = ReportTable.Column
  private typealias Cell = ReportTable.Cell

  /// What is not there: a dash for people, nothing for programs.
  private static let missing = ReportTable.Cell("–", .code(""))

  /// How many businesses stand on each level.
  func levels(of portfolio: Portfolio) -> ReportText {
    let positions = portfolio.clients.map(\.overall.level?.position)
    var counts = portfolio.levels.enumerated().map { place, level in
      "\(place + 1) \(level.name): \(format.integer(positions.count { $0 == place }))"
    }
    let without = positions.count { $0 == nil }
    if without > 0 {
      counts.append("\(words(PortfolioPhrase.noLevel)): \(format.integer(without))")
    }
    return ReportText(counts.joined(separator: " · "))
  }

  /// One row a business: level, score, change, what holds it back and what is due.
  public func standings(of portfolio: Portfolio) -> ReportTable {
    ReportTable(
      caption: words(PortfolioPhrase.standingsTable),
      columns: [
        Column("name", words(FollowUpPhrase.columnClient)),
        Column("completed", words(PortfolioPhrase.columnAnswered)),
        Column("level", words(DocumentPhrase.columnLevel)),
        Column("score", words(DocumentPhrase.columnScore), isNumeric: true),
        Column("change", words(PortfolioPhrase.columnChange), isNumeric: true),
        Column("weakest", words(PortfolioPhrase.columnHoldsBack)),
        Column("due", words(PortfolioPhrase.columnDue)),
        Column("next", words(PortfolioPhrase.columnNext)),
      ],
      rows: portfolio.clients.map { client in
        let due = client.next.flatMap { next in
          next.day.map { day in
            Cell(words(PortfolioPhrase.dueOn(day, isOverdue: next.isOverdue)), .code(day.iso))
          }
        }
        return [
          Cell(name(of: client)), Cell(client.day.text(in: language), .code(client.day.iso)),
          client.overall.level.map { Cell($0.name, .code($0.id)) } ?? Self.missing,
          client.overall.tenths.map { Cell(format.tenths($0), .tenths($0)) } ?? Self.missing,
          client.overall.change.map { Cell(format.signedTenths($0), .tenths($0)) }
            ?? Self.missing,
          client.weakest.map { Cell($0.name) } ?? Self.missing,
          due ?? Self.missing,
          client.next.map { Cell($0.step?.name ?? words(FollowUpPhrase.answerAgain)) }
            ?? Self.missing,
        ]
      })
  }

  /// One row a business, one column a domain: level, score and change.
  public func areas(of portfolio: Portfolio) -> ReportTable {
    ReportTable(
      caption: words(PortfolioPhrase.areasTable),
      columns: [Column("name", words(FollowUpPhrase.columnClient))]
        + portfolio.domains.enumerated().map { place, domain in
          Column("domain-\(place + 1)", domain.name, isNumeric: true)
        },
      rows: portfolio.clients.map { client in
        [Cell(name(of: client))] + client.domains.map(cell)
      })
  }

  /// `2 · 41.3 (+3.1)`
  private func cell(_ standing: Portfolio.Standing) -> Cell {
    guard let tenths = standing.tenths else { return Self.missing }
    let level = standing.level.map { "\($0.position + 1) · " } ?? ""
    let change = standing.change.map { " (\(format.signedTenths($0)))" } ?? ""
    return Cell(level + format.tenths(tenths) + change, .tenths(tenths))
  }
}
