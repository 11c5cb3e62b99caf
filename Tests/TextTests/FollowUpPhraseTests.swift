import Testing
import Text

@Suite("The phrases of what becomes of actions")
struct FollowUpPhraseTests {
  private static let day = CalendarDate(iso: "2027-01-31") ?? .earliest

  static let sentences: [FollowUpPhrase] =
    [
      .planTitle, .columnNumber, .columnAction, .columnStanding, .columnDue, .columnPerson,
      .until(day), .remembered(1), .remembered(2), .nothing, .notOwn,
      .unknownAction("x", greatest: 7), .unreadableDay("x"), .unknownStatus("x"),
      .ambiguousDay("x", day, .latest), .pastDay(day), .whichAction,
      .whichChange,
      .nobodyMeets, .undecided(1), .undecided(5), .portfolioTitle, .columnClient, .columnOverall,
      .columnWeakest, .columnNext, .legend, .noClient, .answerAgain,
    ]
    + FollowUpPhrase.Status.allCases.flatMap { status in
      FollowUpPhrase.Sign.allCases.map { .standing(status, $0, isOverdue: false) }
    }

  @Test(
    "differ between the languages and hold no mark of being unfinished",
    arguments: sentences.indices)
  func languages(_ position: Int) {
    let texts = Language.allCases.map { Self.sentences[position].text(in: $0) }
    #expect(Set(texts).count == texts.count)
    #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("  ") && !$0.contains("\n") })
  }

  @Test(
    "A status is understood in every language, whatever its capitals and accents",
    arguments: FollowUpPhrase.Status.allCases)
  func statusWords(_ status: FollowUpPhrase.Status) {
    for language in Language.allCases {
      let word = status.text(in: language)
      #expect(FollowUpPhrase.Status(word: word) == status)
      #expect(FollowUpPhrase.Status(word: word.uppercased()) == status)
    }
    #expect(FollowUpPhrase.Status(word: "") == nil)
    #expect(FollowUpPhrase.Status(word: "plan") == nil)
  }

  @Test("That there is none is understood in every language")
  func none() {
    for word in ["none", "Ninguna", "NADIE", "keines", "keins", "keiner", "niemand"] {
      #expect(FollowUpPhrase.meansNone(word))
    }
    #expect(!FollowUpPhrase.meansNone("Nina"))
    #expect(!FollowUpPhrase.meansNone(""))
  }

  @Test("Word and answers are told apart", arguments: Language.allCases)
  func standing(_ language: Language) {
    func text(_ status: FollowUpPhrase.Status, _ sign: FollowUpPhrase.Sign) -> String {
      FollowUpPhrase.standing(status, sign, isOverdue: false).text(in: language)
    }
    #expect(
      Set([
        text(.done, .needed), text(.done, .settled), text(.done, .untold), text(.open, .settled),
        text(.planned, .needed), text(.planned, .settled),
      ]).count == 6)
  }
}
