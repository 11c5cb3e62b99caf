import Testing
import Text

@Suite("The words of re-scoring")
struct RescorePhraseTests {
  private static let phrases: [RescorePhrase] =
    [
      .overall, .onForm(measure: "M", form: "F"), .notScored, .notApplicable, .provisional("S"),
      .points(question: "Q", answer: "A", from: "1", to: "2"),
      .weight(question: "Q", from: 1, to: 2), .critical(question: "Q", isCritical: true),
      .critical(question: "Q", isCritical: false), .asked(question: "Q", isOpen: true),
      .asked(question: "Q", isOpen: false), .notAsked(question: "Q"), .opened(question: "Q"),
      .answeredOtherwise(question: "Q"), .newQuestion("Q", isOpen: true),
      .newQuestion("Q", isOpen: false), .joins(question: "Q"), .leaves(question: "Q"),
      .goneQuestion("Q"), .gate("G", holds: true), .gate("G", holds: false),
      .gateLimit("G", from: "L", to: "M"), .coverage, .levels, .role, .existence(isNew: true),
      .existence(isNew: false), .domain("D"), .domainWeight("D", from: 1, to: 2),
      .domainPart("D", enters: true), .domainPart("D", enters: false), .heldBack,
    ] + [
      .lossesTitle(version: "V"), .lostQuestion("Q", count: 7), .lostKind("Q", count: 7),
      .lostOption("Q", code: "C", count: 7), .lostBeside("Q", code: "C", count: 7),
      .lostTooMany("Q", most: 2, count: 7), .lostRange("Q", min: 1, max: 2, count: 7),
      .lostAbove("Q", other: "P", count: 7), .lostBase("Q", count: 7), .lostMissing("Q", count: 7),
      .nothingToDo(version: "V"), .assessments(1, version: "V"), .assessments(5, version: "V"),
      .changed(3), .unchanged(3), .superseded(3), .withoutForm(3), .dryRun,
      .added(1, counted: 1, version: "V"), .added(5, counted: 4, version: "V"), .draftsStay(1),
      .draftsStay(4),
    ]

  @Test("Every phrase has words of its own, and other ones in each language")
  func words() {
    for language in Language.allCases {
      let texts = Self.phrases.map { $0.text(in: language) }
      #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("  ") && $0.withoutControls == $0 })
      #expect(Set(texts).count == texts.count)
    }
    for phrase in Self.phrases {
      #expect(Set(Language.allCases.map { phrase.text(in: $0) }).count == 3, "\(phrase)")
    }
  }

  @Test("What is filled in can be read", arguments: Language.allCases)
  func arguments(language: Language) {
    func expect(_ phrase: RescorePhrase, _ parts: String...) {
      let text = phrase.text(in: language)
      for part in parts { #expect(text.contains(part), "\(text)") }
    }
    expect(
      .points(question: "ec_orders", answer: "shop", from: "100", to: "75"),
      "ec_orders: shop 100 → 75")
    expect(.lostRange("people", min: 3, max: 44, count: 9), "people", "3", "44", "9")
    expect(.added(12, counted: 11, version: "1.0.0"), "12", "11", "1.0.0")
    expect(.dryRun, "--apply")
  }
}
