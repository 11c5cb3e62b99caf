@testable import Reports
import TestSupport
import Text

/// Charts of every kind with numbers and names drawn by chance.
struct RandomCharts {
  private var chance: SplitMix64

  /// Charts that follow from `seed`.
  init(seed: UInt64) {
    chance = SplitMix64(seed: seed)
  }

  static let names = [
    "", "A", "Ciberseguridad", "Digitale Kompetenzen im Betrieb", "<script>alert(1)</script>",
    "\"quoted\" & 'single'", "\u{1B}[31mred\u{1B}[0m", "left\u{202E}thgir", "多言語対応の名前です",
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", "two\nlines\tand tab",
    String(repeating: "x", count: 10_000), String(repeating: "word ", count: 2000), "👩‍🔧 workshop",
    "e\u{301}\u{301}\u{301}", "\u{FFFE}\u{0}\u{7F}", "]]>", "--><svg onload=x>",
  ]

  private mutating func name() -> String {
    Self.names.randomElement(using: &chance) ?? ""
  }

  /// A score, often one at an end or a round one.
  private mutating func score() -> Int {
    switch Int.random(in: 0..<6, using: &chance) {
    case 0: 0
    case 1: 1000
    case 2: 500
    default: .random(in: 0...1000, using: &chance)
    }
  }

  private mutating func maybe(_ value: Int) -> Int? {
    Int.random(in: 0..<5, using: &chance) == 0 ? nil : value
  }

  private mutating func quartiles() -> DumbbellFigure.Quartiles {
    let sorted = [score(), score(), score()].sorted()
    return DumbbellFigure.Quartiles(low: sorted[0], median: sorted[1], high: sorted[2])
  }

  private mutating func levels(_ count: Int) -> [FigureLevel] {
    let starts = [0] + (1..<count).map { _ in Int.random(in: 1...999, using: &chance) }.sorted()
    return starts.map { FigureLevel(name(), from: $0) }
  }

  private mutating func counts() -> [ChartPhrase.Count] {
    [
      ChartPhrase.Count(name(), n: .random(in: 0...20_000, using: &chance)),
      ChartPhrase.Count(name(), n: .random(in: 0...20_000, using: &chance)),
    ]
  }

  private mutating func date() -> CalendarDate {
    CalendarDate(daysSinceEpoch: .random(in: 15_000...25_000, using: &chance)) ?? .earliest
  }

  /// The next chart of every kind in a language.
  mutating func all(in language: Language) -> [Chart] {
    [
      dumbbell(in: language), radar(in: language), ladder(in: language), strip(in: language),
      matrix(in: language), progress(in: language), distribution(in: language),
      spread(in: language), differences(in: language), missing(in: language),
      completeness(in: language),
    ]
  }

  private mutating func dumbbell(in language: Language) -> Chart {
    let hasPeers = Bool.random(using: &chance)
    let domains = (0..<Int.random(in: 0...8, using: &chance)).map { _ in
      let target = Bool.random(using: &chance) ? score() : 500
      // Close pairs are where labels could touch.
      let near = max(0, min(1000, target + .random(in: -20...20, using: &chance)))
      let own = Bool.random(using: &chance) ? near : score()
      return DumbbellFigure.Domain(
        name(), score: maybe(own), target: maybe(target), peers: hasPeers ? quartiles() : nil,
        n: hasPeers ? 42 : nil)
    }
    let levels = Bool.random(using: &chance) ? levels(5) : []
    return DumbbellFigure(domains: domains, levels: levels, date: date()).chart(in: language)
  }

  private mutating func radar(in language: Language) -> Chart {
    let domains = (0..<Int.random(in: 3...7, using: &chance)).map { _ in
      RadarFigure.Domain(name(), score: maybe(score()), other: maybe(score()))
    }
    let other = Bool.random(using: &chance) ? name() : nil
    return RadarFigure(domains: domains, own: name(), other: other, date: date())
      .chart(in: language)
  }

  private mutating func ladder(in language: Language) -> Chart {
    LadderFigure(
      levels: levels(.random(in: 2...6, using: &chance)),
      own: maybe(.random(in: 0...5, using: &chance)), score: maybe(score()), date: date()
    ).chart(in: language)
  }

  private mutating func strip(in language: Language) -> Chart {
    let questions = (0..<Int.random(in: 0...12, using: &chance)).map { _ in
      StripFigure.Question(
        name(), points: maybe(score() * 40 / 1000), target: maybe(score() * 40 / 1000),
        flag: Bool.random(using: &chance)
          ? StripFigure.Flag.allCases.randomElement(using: &chance) : nil)
    }
    return StripFigure(domain: name(), questions: questions, date: date()).chart(in: language)
  }

  private mutating func matrix(in language: Language) -> Chart {
    let steps = (0..<Int.random(in: 0...60, using: &chance)).map { number in
      MatrixFigure.Step(
        number: number + 1, title: name(), effort: .random(in: 0...4, using: &chance),
        effect: .random(in: 2...3, using: &chance))
    }
    return MatrixFigure(steps: steps, date: date()).chart(in: language)
  }

  private mutating func progress(in language: Language) -> Chart {
    let dates = (0..<Int.random(in: 1...6, using: &chance)).map { _ in date() }
      .sorted { $0.daysSinceEpoch < $1.daysSinceEpoch }
    let domains = (0..<Int.random(in: 0...6, using: &chance)).map { _ in
      ProgressFigure.Domain(name(), scores: dates.map { _ in maybe(score()) })
    }
    return ProgressFigure(dates: dates, domains: domains).chart(in: language)
  }

  private mutating func distribution(in language: Language) -> Chart {
    let domains = (0..<Int.random(in: 0...5, using: &chance)).map { _ in
      let rows = (0..<2).map { _ in
        let counts = (0..<5).map { _ in max(0, .random(in: -200...500, using: &chance)) }
        return DistributionFigure.Row(
          name(), counts: counts, without: max(0, .random(in: -50...200, using: &chance)))
      }
      return DistributionFigure.Domain(name(), rows: rows)
    }
    return DistributionFigure(
      domains: domains, levels: (0..<5).map { _ in name() },
      parting: .random(in: 1...4, using: &chance), least: 10, participants: counts(), date: date()
    ).chart(in: language)
  }

  private mutating func spread(in language: Language) -> Chart {
    let domains = (0..<Int.random(in: 0...5, using: &chance)).map { _ in
      let rows = (0..<2).map { _ in
        SpreadFigure.Row(
          name(), quartiles: quartiles(), n: .random(in: 0...100_000, using: &chance),
          scores: (0..<20).map { _ in score() })
      }
      return SpreadFigure.Domain(name(), rows: rows)
    }
    return SpreadFigure(domains: domains, participants: counts(), date: date()).chart(in: language)
  }

  private mutating func differences(in language: Language) -> Chart {
    let questions = (0..<Int.random(in: 0...15, using: &chance)).map { _ in
      let sorted = [score(), score(), score()].map { $0 - 500 }.sorted()
      let hasEnds = Bool.random(using: &chance)
      return DifferenceFigure.Question(
        name(), difference: sorted[1],
        ends: hasEnds ? DifferencePhrase.Ends(low: sorted[0], high: sorted[2]) : nil)
    }
    let counts = counts()
    return DifferenceFigure(
      questions: questions, first: counts[0], second: counts[1], date: date()
    ).chart(in: language)
  }

  private mutating func missing(in language: Language) -> Chart {
    let controls = (0..<Int.random(in: 0...20, using: &chance)).map { _ in
      MissingFigure.Control(name(), without: score(), n: 1000)
    }
    return MissingFigure(controls: controls, participants: counts(), date: date())
      .chart(in: language)
  }

  private mutating func completeness(in language: Language) -> Chart {
    CompletenessFigure(
      answered: score(), unknown: max(0, score() - 500), notApplicable: max(0, score() - 800),
      skipped: max(0, score() - 500), date: date()
    ).chart(in: language)
  }
}
