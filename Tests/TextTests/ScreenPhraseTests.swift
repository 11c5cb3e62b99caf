import Testing
import Text

@Suite("The words of full screens")
struct ScreenPhraseTests {
  private static let phrases: [ScreenPhrase] = [
    .programTitle, .more(3), .more(1), .moreLines(3), .moreLines(1), .goOn, .choose, .readOn,
    .move, .back, .leave, .help, .language, .unknownKey, .enlarge, .minutesLeft(3),
    .minutesLeft(1), .questionShort(number: 3, of: 3), .questionShort(number: 1, of: 1),
    .sectionShort(number: 3, of: 3, name: "X"), .sectionShort(number: 1, of: 1, name: "X"),
    .searching("X"), .saved, .pasteIgnored, .several(most: 3), .several(most: nil), .chosen(3),
    .chosen(1), .space, .letters, .search, .note("X"), .noteKey, .review, .sections, .evidenceKey,
    .begin, .welcomeTitle, .continueAt(question: 3, of: 3), .continueAt(question: 1, of: 1),
    .startOver, .startOverTitle, .startOverWarning, .keepAnswers, .setAsideTogether(3),
    .backTogether(3), .comesNext,
    .sectionSize(questions: 3, minutesLeft: 8), .sectionSize(questions: 1, minutesLeft: 0),
    .sectionsTitle, .sectionDone(answered: 3, of: 3), .sectionDone(answered: 1, of: 1),
    .helpTitle, .helpReview, .helpKeys, .languageTitle, .evidenceTitle, .noteExplained,
    .characters(3, of: 3), .characters(1, of: 1), .keepNote, .cancel, .seeResult, .nextOpen,
    .notAsked, .notAskedYet(3), .notAskedYet(1), .skippedTitle(3), .skippedTitle(1),
    .skippedWarning, .answerNow, .finishAnyway,
  ]

  @Test("Every sentence exists in every language, whole and without controls", arguments: phrases)
  private func words(phrase: ScreenPhrase) {
    let texts = Language.allCases.map { phrase.text(in: $0) }
    #expect(
      texts.allSatisfy { !$0.isEmpty && !$0.contains("  ") && $0.withoutControls == $0 })
    // Words that are spelled alike in two languages, such as "No", are few.
    #expect(Set(texts).count >= 2, "\(phrase)")
  }

  @Test("People are spoken to formally, and nobody is called an enterprise", arguments: phrases)
  private func formally(phrase: ScreenPhrase) {
    func words(_ language: Language) -> [String] {
      phrase.text(in: language).lowercased().split { !$0.isLetter }.map(String.init)
    }
    #expect(!words(.english).contains { $0.hasPrefix("enterprise") })
    #expect(!words(.spanish).contains { ["tú", "tu", "tus", "te"].contains($0) })
    #expect(!words(.german).contains { ["du", "dein", "deine", "unternehmen"].contains($0) })
  }
}
