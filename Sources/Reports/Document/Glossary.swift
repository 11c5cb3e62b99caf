internal import Text

/// The words of a report that are explained at its end: those that occur in it, and no others.
struct Glossary {
  /// The words with their meanings, in the order of ``GlossaryPhrase``.
  let facts: [ReportBlock.Fact]

  /// Looks words up in what a report says.
  ///
  /// - Parameters:
  ///   - texts: everything the report says.
  ///   - language: the language of the report.
  init(of texts: [String], in language: Language) {
    let words = texts.map(\.wordsInSmallLetters)
    let known = Set(words.joined())
    facts = GlossaryPhrase.allCases.compactMap { term in
      let spellings = term.spellings(in: language)
      let occurs = spellings.contains { spelling in
        let parts = spelling.wordsInSmallLetters
        guard parts.allSatisfy(known.contains) else { return false }
        return parts.count == 1 || words.contains { $0.contains(parts) }
      }
      guard occurs, let name = spellings.first else { return nil }
      return ReportBlock.Fact(name: name, text: term.text(in: language))
    }
  }
}

extension String {
  /// The words in small letters: runs of letters and digits.
  fileprivate var wordsInSmallLetters: [String] {
    lowercased().unicodeScalars.split { scalar in
      scalar.isASCII
        ? !("a"..."z").contains(scalar) && !("0"..."9").contains(scalar)
        : !scalar.properties.isAlphabetic
    }.map { String($0) }
  }
}

extension ReportSection {
  /// Everything it says.
  var texts: [String] { [title] + blocks.flatMap(\.texts) }
}

extension ReportBlock {
  /// Everything it says.
  var texts: [String] {
    switch self {
    case .heading(let text): [text]
    case .paragraph(let text), .note(let text): [text.plain]
    case .care(let lines), .list(let lines): lines.map(\.plain)
    case .facts(let facts): facts.flatMap { [$0.name, $0.text] }
    case .table(let table):
      [table.caption] + table.columns.map(\.title) + table.rows.flatMap { $0.map(\.text) }
    case .figure(let chart), .illustration(let chart):
      [chart.title, chart.subtitle, chart.description]
    case .action(let card): [card.title, card.effort] + card.lines + card.help.map(\.plain)
    case .sources(let sources): sources.flatMap { [$0.name, $0.particulars] }
    }
  }
}
