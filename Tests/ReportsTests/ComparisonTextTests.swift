import Comparing
import Questionnaires
import Reports
import SampleFirms
import Scoring
import Summaries
import TestSupport
import Testing
import Text

@Suite("The comparison of countries as text")
struct ComparisonTextTests {
  /// Enterprises whose answers are drawn from a seed; many enough for a verdict or few.
  static func summary(
    _ count: Int, countries: [String] = ["MX", "DE"], seed: UInt64 = 7, isSynthetic: Bool = false
  ) throws -> (summary: Summary, questionnaire: Questionnaire, form: Form) {
    let questionnaire = try Samples.questionnaire()
    let form = try #require(questionnaire.form("express"))
    let scorer = Scorer(questionnaire)
    var generator = SplitMix64(seed: seed)
    var summary = Summary(
      of: questionnaire, form: form, period: "2026-q4", isSynthetic: isSynthetic)
    var counts: [String: Int] = [:]
    for number in 0..<count {
      let country = countries[number % countries.count]
      let answers = RandomFirm.answers(
        questionnaire, scorer, form, country: country, using: &generator)
      let sheet = scorer.score(answers, form: form)
      guard case .cell(let cell) = questionnaire.cell(of: sheet) else { continue }
      summary.add(
        sheet,
        Contribution(
          of: sheet, in: cell, locale: country == "MX" ? "es-MX" : "de-DE",
          mode: number % 5 == 0 ? "assisted" : "self", questionnaire), in: questionnaire)
      counts[country, default: 0] += 1
    }
    for (country, n) in counts.sorted(by: { $0.key < $1.key }) {
      let association = country == "MX" ? "ccmx" : "bvmw"
      summary.add(
        Source(
          association: association, campaign: "\(association)/2026-q4", from: "2026-10-01",
          to: "2026-12-20", n: n))
    }
    return (summary, questionnaire, form)
  }

  /// The official counts and the standard mix that the program carries.
  static func setting(_ questionnaire: Questionnaire) throws -> Comparison.Setting {
    let margins = Margins.read(
      .init(path: "m.csv", bytes: try Samples.bytes("reference/margins.csv")), for: questionnaire)
    let mix = StandardMix.read(
      .init(path: "s.csv", bytes: try Samples.bytes("reference/standard-mix.csv")),
      for: questionnaire)
    return Comparison.Setting(
      margins: try #require(margins.margins), mix: try #require(mix.mix))
  }

  private static func lines(
    _ summary: Summary, _ questionnaire: Questionnaire, _ form: Form, width: Int = 80,
    language: Language = .english, ink: TerminalBar.Ink = .blocks, dimension: Dimension? = nil,
    choice: ComparisonText.Choice = .init()
  ) throws -> [StyledText] {
    var setting = try Self.setting(questionnaire)
    setting.dimension = dimension
    setting.trims = true
    let comparison = Comparison(of: summary, in: questionnaire, form: form, setting: setting)
    return ComparisonText(width: width, ink: ink).lines(
      of: comparison, choice, in: questionnaire,
      texts: try Samples.bundle.get().texts(locale: language.tag), language: language)
  }

  @Test("The recorded comparison still holds", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    var (summary, questionnaire, form) = try Self.summary(600)
    summary.leftOut[.noConsent] = 3
    summary.leftOut[.superseded] = 1
    let text = try Self.lines(
      summary, questionnaire, form, language: language, dimension: .sector,
      choice: .init(withTests: true)
    ).rendered()
    try Golden.expect(text, equals: "comparison-\(language.tag).txt")
  }

  @Test("No line is wider than asked", arguments: [40, 60, 80, 120], Language.allCases)
  func widthHolds(_ width: Int, _ language: Language) throws {
    for count in [0, 1, 2, 60, 400] {
      var (summary, questionnaire, form) = try Self.summary(count)
      for reason in LeftOut.allCases { summary.leftOut[reason] = 1234 }
      for ink in TerminalBar.Ink.allCases {
        let lines = try Self.lines(
          summary, questionnaire, form, width: width, language: language, ink: ink,
          dimension: .mode, choice: .init(withTests: true))
        for line in lines { #expect(line.displayWidth <= width, "\(line.text)") }
        #expect(!lines.rendered().utf8.contains(0x1B))
      }
    }
  }

  /// What must never be said of enterprises that chose to take part.
  static let banned = [
    "representative", "margin of error", "significan", "hochgerechnet", "repräsentativ",
    "fehlerspanne", "signifikan", "representativ", "margen de error", "significativ",
    "german smes", "mexican smes", "because", "anonym", "anónim", "nan",
  ]

  @Test("Nothing is said that a self-selected sample cannot say", arguments: Language.allCases)
  func words(_ language: Language) throws {
    for (count, countries) in [(0, ["MX"]), (3, ["MX", "DE"]), (40, ["DE"]), (500, ["MX", "DE"])] {
      let (summary, questionnaire, form) = try Self.summary(count, countries: countries)
      for dimension in [nil, Dimension.sector, .language, .mode, .region] {
        for measure in ["overall", "cybersecurity", "pressure"] {
          let text = try Self.lines(
            summary, questionnaire, form, language: language, dimension: dimension,
            choice: .init(measure: measure, withTests: true)
          ).rendered().lowercased()
          // Whole words: "finanzen" holds "nan".
          let found = Self.banned.filter { word in
            text.split { !$0.isLetter && $0 != " " }.contains { part in
              (" " + part).contains(" " + word)
            }
          }
          #expect(found.isEmpty, "\(found)")
        }
      }
    }
  }

  @Test(
    "Every output with an interval says what intervals do not cover", arguments: Language.allCases)
  func intervals(_ language: Language) throws {
    let (summary, questionnaire, form) = try Self.summary(400)
    let text = try Self.lines(summary, questionnaire, form, language: language).rendered()
      .replacing("\n", with: " ")
    #expect(text.contains(DifferencePhrase.intervalNote.text(in: language)))
    #expect(text.contains(DifferencePhrase.weightingNote.text(in: language)))
    #expect(text.contains(ComparisonPhrase.selfSelected.text(in: language)))
  }

  @Test("Figures of the store are marked before anything else is said")
  func individualData() throws {
    let (summary, questionnaire, form) = try Self.summary(30)
    let first = try #require(try Self.lines(summary, questionnaire, form).first)
    #expect(first.text == "CONTAINS INDIVIDUAL DATA, do not send")
  }

  @Test("Synthetic figures are marked")
  func synthetic() throws {
    let (summary, questionnaire, form) = try Self.summary(30, isSynthetic: true)
    let text = try Self.lines(summary, questionnaire, form).rendered()
    #expect(text.contains("Synthetic: no enterprise stands behind these figures."))
    #expect(!text.contains("decided to take part"))
  }
}

/// Answers drawn at random that fit together.
enum RandomFirm {
  static func answers(
    _ questionnaire: Questionnaire, _ scorer: Scorer, _ form: Form, country: String,
    using generator: inout SplitMix64
  ) -> Answers {
    var answers = Answers(for: questionnaire)
    let better = country == "DE" ? 1 : 0
    for (position, question) in questionnaire.questions.enumerated()
    where question.belongs(to: form) {
      if position == questionnaire.strata.country {
        answers[position] = .option(question.option(country) ?? 0)
        continue
      }
      guard scorer.score(answers, form: form).state(of: position) != .notAsked else { continue }
      switch question.kind {
      case .single(let options):
        let drawn = Int.random(in: 0..<options.count, using: &generator)
        answers[position] = .option(min(options.count - 1, drawn + better))
      case .multiple(let multiple):
        let free = multiple.options.indices.filter { !multiple.options[$0].isExclusive }
        let most = min(multiple.choose ?? 3, 3)
        let chosen = free.shuffled(using: &generator).prefix(most)
        answers[position] = .options(chosen.reduce(0) { $0 | 1 << UInt64($1) })
      case .number(let range):
        let sizes: [Int64] = [3, 20, 100]
        let isHeads = questionnaire.strata.size?.questions.contains(position) == true
        answers[position] =
          isHeads
          ? .number(sizes.randomElement(using: &generator) ?? 3)
          : .number(
            Int64.random(in: range.min...min(range.max, range.min + 3), using: &generator))
      case .text: break
      }
    }
    return answers
  }
}
