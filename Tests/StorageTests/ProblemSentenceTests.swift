import Testing

@testable import Storage

@Suite("The sentences of problems")
struct ProblemSentenceTests {
  static let kinds: [StorageProblem.Kind] = [
    .busy(waitedMilliseconds: 5000), .draftHeld("id"), .erasurePending, .isDirectory, .notAFile,
    .notADatabase, .logBeside, .otherProgram(applicationID: 77), .newer(version: 9), .notPermitted,
    .readOnly, .noFolder, .diskFull, .corrupt("malformed"), .inputOutput(code: 10, system: 5),
    .settingRefused(name: "journal_mode", answer: "delete"), .unreadable("cell.detail"),
    .notFound(.enterprise, "Sol"), .labelTaken, .otherLogic(id: "trial", version: "1.0.0"),
    .questionnaireUnreadable(logic: "sha256:0"), .malformed("completed"),
    .refused(code: 1, message: "no such table"),
  ]

  @Test("each says the place, the problem and the remedy", arguments: kinds)
  func sentences(kind: StorageProblem.Kind) {
    let sentence = StorageProblem(path: "/home/ana/store.sqlite", kind: kind).sentence
    #expect(sentence.hasPrefix("/home/ana/store.sqlite: "))
    #expect(sentence.hasSuffix("."))
    #expect(sentence.contains(". "), "two sentences: what is wrong, and what to do")
    #expect(!sentence.contains("something is wrong"))
  }

  @Test("no two say the same")
  func distinct() {
    let sentences = Self.kinds.map { StorageProblem(path: "p", kind: $0).sentence }
    #expect(Set(sentences).count == sentences.count)
  }
}
