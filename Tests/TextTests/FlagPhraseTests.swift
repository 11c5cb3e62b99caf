import Testing
import Text

@Suite("The phrases of responses that raise doubts")
struct FlagPhraseTests {
  static let sentences: [FlagPhrase] =
    [
      .title, .country("X", flagged: 0, n: 12), .country("X", flagged: 3, n: 12),
      .ofCampaign(country: "X", flagged: 0, n: 12), .ofCampaign(country: "X", flagged: 1, n: 12),
      .ofCampaign(country: "X", flagged: 3, n: 12), .columnFindings, .noneFlagged, .lookAgain,
      .howToCorrect, .several, .counted, .howToLook, .withoutTitle, .columnResponses,
      .rowAllStandardised, .rowWithoutStandardised, .rowAllPlain, .rowWithoutPlain, .withoutNote,
    ]
    + FlagPhrase.Reason.allCases.flatMap {
      [.reason($0, 2), .finding($0, questions: []), .finding($0, questions: ["A", "B"])]
    }

  @Test(
    "differ between the languages and hold no mark of being unfinished",
    arguments: sentences.indices)
  func languages(_ position: Int) {
    let texts = Language.allCases.map { Self.sentences[position].text(in: $0) }
    #expect(Set(texts).count == texts.count)
    #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("  ") && !$0.contains("\n") })
  }

  @Test("name the questions that contradict one another")
  func questions() {
    let phrase = FlagPhrase.finding(.contradiction, questions: ["A?", "B?"])
    #expect(phrase.text(in: .english) == "answers that cannot all be true: “A?” – “B?”")
    #expect(
      phrase.text(in: .german) == "Angaben, die nicht zugleich wahr sein können: „A?“ – „B?“")
    #expect(FlagPhrase.contradicted(questions: ["A?"], 2).text(in: .spanish) == "2: “A?”")
  }
}
