import Testing
import Text

@testable import Exchange

@Suite("Sentences about responses")
struct ResponseSentenceTests {
  @Test("A slip is met with the word that was probably meant")
  func suggestions() {
    #expect(
      ResponseProblem.unknownQuestion("backups", known: ["backup", "tools"]).sentence(in: .english)
        == "unknown question \"backups\"; did you mean \"backup\"?")
    #expect(
      ResponseProblem.unknownOption("manuall", question: "backup", known: ["none", "manual"])
        .sentence(in: .english)
        == "unknown option \"manuall\" of question backup; did you mean \"manual\"?")
    #expect(
      ResponseProblem.unknownOption("xyz", question: "backup", known: ["none", "manual"]).sentence(
        in: .english)
        == "unknown option \"xyz\" of question backup")
  }

  @Test("Only what is passed over is a warning")
  func warnings() {
    #expect(ResponseProblem.notApplying(question: "a").isWarning)
    #expect(ResponseProblem.notOffered(option: "a", question: "b").isWarning)
    #expect(ResponseProblem.unknownKey("a").isWarning)
    #expect(!ResponseProblem.brokenSeal.isWarning)
    #expect(!ResponseProblem.missingKey("a").isWarning)
    #expect(!ResponseProblem.emptyValue(question: "a").isWarning)
  }
}
