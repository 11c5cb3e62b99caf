import System
import Testing

@Suite("Sentences about files and streams")
struct SentenceTests {
  private static let reasons: [FileProblem.Reason] = [
    .notFound, .alreadyExists, .isFolder, .notFolder, .notRegularFile, .notPermitted,
    .readOnlyVolume, .noSpace, .tooLarge(limit: 9), .badName, .linkLoop, .system(code: 5),
  ]

  @Test("A problem names the place, what is wrong and what to do", arguments: reasons)
  func files(reason: FileProblem.Reason) {
    let sentence = FileProblem(.write, "/x/report.html", reason).sentence
    #expect(sentence.hasPrefix("/x/report.html: cannot be written: "))
    #expect(sentence.hasSuffix("."))
    #expect(sentence.split(separator: ". ").count == 2)
  }

  @Test("Every reason has a sentence of its own")
  func distinct() {
    let sentences = Set(Self.reasons.map { FileProblem(.read, "a", $0).sentence })
    #expect(sentences.count == Self.reasons.count)
  }

  @Test("The sentence about an overwriting names the option that allows it")
  func force() {
    #expect(
      FileProblem(.write, "a.html", .alreadyExists).sentence
        == "a.html: cannot be written: it already exists. "
        + "Choose another name, or allow overwriting with --force.")
  }

  @Test("An unusual failure is told in the words of the system")
  func unusual() {
    #expect(FileProblem(.read, "a", .system(code: 5)).sentence.contains("Input/output error"))
    #expect(StreamProblem.system(.output, code: 9).sentence.contains("Bad file descriptor"))
  }
}
