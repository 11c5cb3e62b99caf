import Testing
import Text

@Suite("The words of reports")
struct ReportPhraseTests {
  static let report: [ReportPhrase] =
    [
      .resultTitle, .score(tenths: 425), .scoreBetween(tenths: 534, low: 501, high: 580, open: 3),
      .scoreBetween(tenths: 534, low: 501, high: 580, open: 1),
      .scoreWithBounds(tenths: 534, low: 501, high: 580), .provisional, .noOverallScore, .noScore,
      .answersWanted(count: 1), .answersWanted(count: 2), .nothingApplies,
      .heldBack(allowed: "L", domain: "D"), .unknownCount(1), .unknownCount(2), .domainsTitle,
      .questionsScored(1), .questionsScored(5), .answered(7, of: 10, unknown: 2),
      .target(level: "L", tenths: 400), .pointsAllow(level: "L"),
      .holdsBack(level: "L", reason: "R"), .openRisk(reason: "R"), .remedy(action: "A", hours: 1),
      .remedy(action: "A", hours: 4), .contextTitle, .contextNote, .feelsFurther, .isFurther,
      .feelingFits, .strengthsTitle, .gapsTitle, .actionsTitle, .ownAnswer("A"),
      .headroom(tenths: 71, domain: "D"), .firstStep("S"), .nextStep("S"), .doneWhen("S"),
    ] + [
      .hours(1), .hours(12), .costNone, .costLow, .costMedium, .help("H"), .moreActions(1),
      .moreActions(15), .selfAssessment, .answerUnknown, .answerSkipped, .answerNotApplicable,
      .answerNotAsked, .answerWritten, .answerPercent(30),
      .answerCount(8, of: 38, percent: 21), .why(domain: "D", tenths: 425), .whyNone(domain: "D"),
      .columnQuestion, .columnAnswer, .columnPoints, .columnWeight, .columnContribution,
      .contribution(points: "12.5", weight: 4, tenths: 71),
      .division(sum: "450", weight: 14, tenths: 321),
      .mean(of: [321, 333], weights: [1, 1], tenths: 327), .roundingNote, .noGateHolds,
    ]

  static let comparison: [ComparisonPhrase] = [
    .containsIndividualData, .internalOnly, .synthetic, .title,
    .scope(questionnaire: "Q 1.0.0", form: "express", period: "2026"), .selfSelected,
    .noEnterprises, .onlyOneCountry("M"), .overall, .contextDomain("D"),
    .source(campaign: "ccmx/2026", from: "a", to: "b", n: 1041),
    .source(campaign: nil, from: "a", to: "b", n: 5),
    .releasedSource(campaign: nil, period: "2026", n: 5),
    .participants(country: "M", n: 1041, sizes: "3 a", modes: "2 b"),
    .participants(country: "M", n: 41, sizes: "3 a", modes: ""), .notesTitle,
    .columnN, .columnMean, .columnDeviation, .columnMedian, .levels(country: "M", n: 41),
    .share(percent: 12, low: 5, high: 26, count: 5, n: 41),
    .leftOut(1), .leftOut(7), .nobodyLeftOut, .withoutConsent(3), .blocked(1), .blocked(2),
    .outOfScope(1), .withoutCell(2), .superseded(1), .superseded(5),
  ]

  @Test("Every phrase has words of its own in every language", arguments: Language.allCases)
  func everyLanguage(_ language: Language) {
    for phrases in [Self.report.map(\.words), Self.comparison.map(\.words)] {
      let texts = phrases.map { $0(language) }
      #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("  ") && !$0.contains("\n") })
      #expect(Set(texts).count == texts.count)
    }
  }

  @Test("Sentences with open slots differ between the languages")
  func noLanguageForgotten() {
    // Labels that are the same word in two languages.
    let shared: Set<String> = ["n", "provisional", "Median", "30%", "Overall", "Online"]
    for words in Self.report.map(\.words) + Self.comparison.map(\.words) {
      let texts = Language.allCases.map(words).filter { !shared.contains($0) }
      #expect(Set(texts).count == texts.count)
    }
  }

  @Test("Numbers follow the language")
  func numbers() {
    let phrase = ReportPhrase.scoreBetween(tenths: 534, low: 501, high: 580, open: 3)
    #expect(
      phrase.text(in: .english)
        == "53.4 of 100, between 50.1 and 58.0 because 3 answers are open")
    #expect(
      phrase.text(in: .spanish)
        == "53.4 de 100, entre 50.1 y 58.0 porque 3 respuestas son “No sé” o faltan")
    #expect(
      phrase.text(in: .german)
        == "53,4 von 100, zwischen 50,1 und 58,0, weil 3 Antworten „Weiß ich nicht“ lauten oder "
        + "fehlen")
  }

  @Test("A mean of unequal weights names them")
  func weightedMean() {
    let phrase = ReportPhrase.mean(of: [321, 333], weights: [2, 1], tenths: 325)
    #expect(phrase.text(in: .german) == "Gesamt: (2 × 32,1 + 33,3) ÷ 3 = 32,5.")
  }

  @Test("Nothing is claimed about enterprises that did not take part", arguments: Language.allCases)
  func wordsNeverUsed(_ language: Language) {
    let forbidden = [
      "representative", "margin of error", "significant", "hochgerechnet", "repräsentativ",
      "fehlerspanne", "signifikant", "representativo", "representativa", "margen de error",
      "significativo", "significativa", "anonymous", "anonym", "anónim",
    ]
    let texts =
      Self.comparison.map { $0.text(in: language) } + Self.report.map { $0.text(in: language) }
    for text in texts {
      #expect(!forbidden.contains { text.lowercased().contains($0) })
    }
  }
}

extension Phrase {
  /// The phrase as a function of the language.
  fileprivate var words: @Sendable (Language) -> String {
    { text(in: $0) }
  }
}
