public import Text

/// Writes all businesses of an advisor as a table: one row a business, one column a domain.
public struct PortfolioText: Sendable {
  /// The language of the words.
  public let language: Language
  /// What the person's own business is called.
  public let own: String

  private var format: NumberFormat { NumberFormat(language) }

  /// A writer in a language.
  ///
  /// - Parameters:
  ///   - language: The language of the words.
  ///   - own: What the person's own business is called.
  public init(language: Language, own: String) {
    self.language = language
    self.own = own
  }

  /// One row a business; domains are letters, levels digits.
  public func table(of portfolio: Portfolio) -> Table {
    var table = Table(
      [
        Table.Column(words(.columnClient), fit: .wrapping), Table.Column(words(.columnOverall)),
      ]
        + portfolio.domains.indices.map { Table.Column(letter($0)) } + [
          Table.Column(words(.columnWeakest)),
          Table.Column(words(.columnNext), fit: .wrapping),
        ])
    for client in portfolio.clients {
      table.append(
        [
          StyledText((client.name ?? own).onOneLine),
          overall(client.overall),
        ] + client.domains.map(cell) + [
          StyledText(weakest(of: client, in: portfolio)), upcoming(client.next),
        ])
    }
    return table
  }

  /// What letters and digits mean, as lines of at most `width` columns.
  public func legend(of portfolio: Portfolio, width: Int) -> [StyledText] {
    let domains = portfolio.domains.enumerated().map { "\(letter($0)) \($1.name)" }
    let levels = portfolio.levels.enumerated().map { "\($0 + 1) \($1.name)" }
    return [words(.legend), domains.joined(separator: " · "), levels.joined(separator: " · ")]
      .flatMap { Wrapping(width: width).lines(of: StyledText($0, as: .muted)) }
  }

  private func letter(_ domain: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(clamping: domain)))
  }

  private func overall(_ standing: Portfolio.Standing) -> StyledText {
    let moved = standing.change.map { "(\(format.signedTenths($0)))" }
    return StyledText(
      [standing.tenths.map(format.tenths) ?? "–", moved].compactMap(\.self).joined(separator: " "))
  }

  /// The level and how it has moved.
  private func cell(_ standing: Portfolio.Standing) -> StyledText {
    let level = standing.level.map { "\($0.position + 1)" } ?? "–"
    let moved = standing.change.map(format.signedTenths)
    return StyledText([level, moved].compactMap(\.self).joined(separator: " "))
  }

  private func weakest(of client: Portfolio.Client, in portfolio: Portfolio) -> String {
    client.weakest.flatMap { weakest in
      portfolio.domains.firstIndex { $0.id == weakest.id }
    }.map(letter) ?? "–"
  }

  private func upcoming(_ next: Portfolio.Upcoming?) -> StyledText {
    guard let next else { return "–" }
    let what = next.step?.name ?? words(.answerAgain)
    return StyledText(
      [next.day?.text(in: language), what].compactMap(\.self).joined(separator: " "),
      as: next.isOverdue ? .warning : .plain)
  }

  private func words(_ phrase: FollowUpPhrase) -> String { phrase.text(in: language) }
}
