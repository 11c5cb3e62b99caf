import Testing
import Text

@Suite("The words beside official figures")
struct ReferencePhraseTests {
  private static func share(
    _ scope: ReferencePhrase.Scope = .ownSize, _ trust: ReferencePhrase.Trust = .transcribed,
    units: Int64 = 375, decimals: Int = 1
  ) -> ReferencePhrase.Share {
    ReferencePhrase.Share(
      scope: scope, country: "Z", units: units, decimals: decimals, publisher: "Eurostat",
      year: 2025, trust: trust)
  }

  private static let samples: [ReferencePhrase] =
    [.title, .otherAnswers, .noComparator] + ReferencePhrase.Unit.allCases.map { .note($0) }
    + [true, false, nil].map { .figure(share(), does: "P", own: $0) }
    + ReferencePhrase.Scope.allCases.flatMap { scope in
      ReferencePhrase.Trust.allCases.map { .intensityShare(share(scope, $0), basic: 4) }
    }
    + [false, true].map {
      .intensity(publisher: "Eurostat", evenYears: $0, atLeast: 3, atMost: 8, of: 12)
    }

  @Test("Every sentence has words of its own in every language", arguments: Language.allCases)
  func everyLanguage(_ language: Language) {
    let texts =
      Self.samples.map { $0.text(in: language) }
      + [HelpPhrase.mayHaveEnded, .unverified].map { $0.text(in: language) }
    #expect(Set(texts).count == texts.count)
    for text in texts {
      #expect(text.contains { $0.isLetter } && text.withoutControls == text)
      #expect(!text.contains("  ") && text.first?.isWhitespace == false)
    }
  }

  @Test("No sentence is the same in two languages", arguments: samples)
  private func differ(_ phrase: ReferencePhrase) {
    #expect(Set(Language.allCases.map { phrase.text(in: $0) }).count == 3)
  }

  @Test("A figure says whose it is, how much, what, from where, and the own answer")
  func figure() {
    let phrase = ReferencePhrase.figure(Self.share(), does: "use ERP", own: true)
    #expect(
      phrase.text(in: .english)
        == "Your size class in Z: 37.5% use ERP (Eurostat 2025, transcribed). You: yes.")
    #expect(
      phrase.text(in: .spanish)
        == "Su tamaño de empresa en Z: 37.5% use ERP (Eurostat 2025, transcrito). Usted: sí.")
    #expect(
      phrase.text(in: .german)
        == "Ihre Größenklasse in Z: 37,5\u{A0}% use ERP (Eurostat 2025, Abschrift). Bei Ihnen: ja.")
    let everybody = ReferencePhrase.figure(
      Self.share(.everySize, .quoted, units: 5, decimals: 1), does: "P", own: nil)
    #expect(
      everybody.text(in: .english)
        == "All sizes in Z: 0.5% P (Eurostat 2025, official, as quoted). You: open.")
  }

  @Test("Digital Intensity is a proxy and not official, in every language")
  func proxy() {
    let phrase = ReferencePhrase.intensity(
      publisher: "Eurostat", evenYears: true, atLeast: 3, atMost: 8, of: 12)
    #expect(phrase.text(in: .english).contains("(proxy, not official)"))
    #expect(phrase.text(in: .spanish).contains("(aproximación, no oficial)"))
    #expect(phrase.text(in: .german).contains("(Näherung, nicht amtlich)"))
    for language in Language.allCases {
      for number in ["3", "8", "12", "Eurostat"] {
        #expect(phrase.text(in: language).contains(number))
      }
    }
  }

  private static let percents: [(Int64, Int, [String])] = [
    (375, 1, ["37.5%", "37.5%", "37,5\u{A0}%"]), (260, 1, ["26.0%", "26.0%", "26,0\u{A0}%"]),
    (7099, 2, ["70.99%", "70.99%", "70,99\u{A0}%"]), (50, 0, ["50%", "50%", "50\u{A0}%"]),
    (5, 1, ["0.5%", "0.5%", "0,5\u{A0}%"]), (0, 0, ["0%", "0%", "0\u{A0}%"]),
  ]

  @Test("A share keeps the decimals of its source", arguments: percents)
  private func decimals(units: Int64, digits: Int, expected: [String]) {
    let texts = Language.allCases.map { NumberFormat($0).percent(units, digits: digits) }
    #expect(texts == expected)
  }
}
