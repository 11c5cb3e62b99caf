import Testing
import Text

@Suite("The words around an interview")
struct TalkPhraseTests {
  private static let phrases: [TalkPhrase] = [
    .askChoice(signs: ["1", "2", "f"], usual: "ccmx", keys: ["1", "2", "f"]),
    .askChoice(signs: ["1", "2", "f"], usual: nil, keys: ["1", "2", "f"]),
    .askChoice(signs: [], usual: nil, keys: []), .notAChoice(""), .notAChoice("X"),
    .askLine, .homeTitle, .homeOf("X"), .start(minutes: 3), .start(minutes: 1),
    .goOn(question: 3, of: 3), .goOn(question: 1, of: 1), .goOnWithRest(3), .goOnWithRest(1),
    .myResult, .saveReport, .handOver, .correctAnswer, .again, .otherEnterprise, .copies,
    .languages, .chooseLanguage, .otherTitle, .newEnterprise, .nameTitle, .nameStays,
    .answerOpen(question: "X"), .whatChanged, .remindMe, .closeResult,
    .handOverAgain(association: "ccmx"), .handOverAgain(association: nil), .reportSaved,
    .reportPrint, .alsoPDF, .alsoWorkbook, .alsoDocument, .reminderSaved, .reminderOpen,
    .clientConsentTitle, .agree, .disagree, .forWhom,
    .withoutCampaign, .cannotHandOver, .agreeAndSave, .notNow, .fileReady, .copiesExplained,
    .saveCopy, .bringBack, .copySaved, .copyMove, .whichCopy, .otherFile, .typePath, .copyBack,
    .mySteps, .stepsExplained, .stepRemembered("X"), .stepDone, .stepStarted, .stepPlanned,
    .stepDropped, .stepOpen, .stepDue, .stepPerson, .askDue, .askPerson,
    .didNotWork, .keepAndBringBack, .answersAreHere,
  ]

  @Test("Every sentence exists in every language, whole and without controls", arguments: phrases)
  private func words(phrase: TalkPhrase) {
    let texts = Language.allCases.map { phrase.text(in: $0) }
    #expect(
      texts.allSatisfy { !$0.isEmpty && !$0.contains("  ") && $0.withoutControls == $0 })
    // Words that are spelled alike in two languages, such as "No", are few.
    #expect(Set(texts).count >= 2, "\(phrase)")
  }

  @Test("People are spoken to formally, and nobody is called an enterprise", arguments: phrases)
  private func formally(phrase: TalkPhrase) {
    func words(_ language: Language) -> [String] {
      phrase.text(in: language).lowercased().split { !$0.isLetter }.map(String.init)
    }
    #expect(!words(.english).contains { $0.hasPrefix("enterprise") })
    #expect(!words(.spanish).contains { ["tú", "tu", "tus", "te"].contains($0) })
    #expect(!words(.german).contains { ["du", "dein", "deine", "unternehmen"].contains($0) })
  }
}
