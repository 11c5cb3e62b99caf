import CommandLine
import TestSupport
import Testing

@Suite("Usage problems")
struct UsageProblemTests {
  @Test(
    "Each mistake is found",
    arguments: [
      ("asess", [UsageProblem.Finding.unknownCommand(word: "asess", suggestion: nil)]),
      ("reprot", [.unknownCommand(word: "reprot", suggestion: "report")]),
      ("help reprot", [.unknownCommand(word: "reprot", suggestion: "report")]),
      ("secre", [.unknownCommand(word: "secre", suggestion: nil)]),
      ("questionnaire chek", [.unknownCommand(word: "chek", suggestion: "check")]),
      ("questionnaire", [.missingSubcommand(choices: ["check", "info"])]),
      (
        "report --outptu f",
        [.unknownOption(option: "--outptu", suggestion: "--output", owners: [])]
      ),
      ("report --trac", [.unknownOption(option: "--trac", suggestion: nil, owners: [])]),
      (
        "score f --format html",
        [.unknownOption(option: "--format", suggestion: nil, owners: [["report"]])]
      ),
      (
        "--format html report",
        [.unknownOption(option: "--format", suggestion: nil, owners: [["report"]])]
      ),
      (
        "--strict questionnaire info",
        [.unknownOption(option: "--strict", suggestion: nil, owners: [["questionnaire", "check"]])]
      ),
      ("score f -x", [.unknownOption(option: "-x", suggestion: nil, owners: [])]),
      ("report -fx", [.unknownOption(option: "-x", suggestion: nil, owners: [])]),
      ("report --output", [.missingValue(option: "--output", placeholder: "FILE")]),
      ("report --output --force", [.missingValue(option: "--output", placeholder: "FILE")]),
      ("report -o", [.missingValue(option: "-o", placeholder: "FILE")]),
      ("report -fo -q", [.missingValue(option: "-o", placeholder: "FILE")]),
      ("report --force=yes", [.unexpectedValue(option: "--force", value: "yes")]),
      ("report -f=yes", [.unexpectedValue(option: "-f", value: "yes")]),
      (
        "report --format pdf",
        [.notAChoice(option: "format", text: "pdf", choices: ["html", "text"])]
      ),
      ("score", [.missingWord(name: "FILE")]),
      ("import", [.missingWord(name: "FILE")]),
      ("score a b c", [.unexpectedWord(word: "b"), .unexpectedWord(word: "c")]),
    ] as [(String, [UsageProblem.Finding])])
  func findings(line: String, findings: [UsageProblem.Finding]) {
    #expect(Sample.findings(line) == findings)
  }

  @Test("All mistakes of a line are told together")
  func together() {
    #expect(
      Sample.findings("report --force=1 --format pdf a b --output") == [
        .unexpectedValue(option: "--force", value: "1"),
        .notAChoice(option: "format", text: "pdf", choices: ["html", "text"]),
        .missingValue(option: "--output", placeholder: "FILE"),
        .unexpectedWord(word: "b"),
      ])
  }

  @Test("The value of an unknown option is not held against the line a second time")
  func oneFinding() {
    #expect(Sample.findings("score f --stroe x").count == 1)
  }

  @Test("Sentences name the place, the problem and the remedy")
  func sentences() {
    func lines(_ line: String) -> [String] {
      do throws(UsageProblem) {
        _ = try Sample.parse(line)
        return []
      } catch {
        return error.lines(program: "readiness")
      }
    }
    #expect(
      lines("reprot") == [
        "readiness: there is no command 'reprot'. Did you mean 'report'?",
        "See 'readiness --help'.",
      ])
    #expect(
      lines("questionnaire") == [
        "readiness questionnaire: a command is missing. "
          + "Write one of 'check' or 'info' after 'readiness questionnaire'.",
        "See 'readiness questionnaire --help'.",
      ])
    #expect(
      lines("score f --format html --json=1") == [
        "readiness score: there is no option '--format' here. "
          + "Write it after 'readiness report', where it belongs.",
        "readiness score: '--json' takes no value. Leave '=1' out.",
        "See 'readiness score --help'.",
      ])
    #expect(
      lines("report -o")[0] == "readiness report: '-o' needs a value. Write '-o FILE'.")
    #expect(
      lines("report --output")[0]
        == "readiness report: '--output' needs a value. Write '--output=FILE'.")
  }

  @Test("Every finding has a sentence of its own that ends with a full stop or a question")
  func everySentence() {
    let findings: [UsageProblem.Finding] = [
      .unknownCommand(word: "a", suggestion: nil), .unknownCommand(word: "a", suggestion: "b"),
      .missingSubcommand(choices: ["a"]), .missingValue(option: "-a", placeholder: "B"),
      .unknownOption(option: "--a", suggestion: nil, owners: []),
      .unknownOption(option: "--a", suggestion: "--b", owners: []),
      .unexpectedValue(option: "--a", value: "b"), .missingWord(name: "A"),
      .notAChoice(option: "a", text: "b", choices: ["c", "d", "e"]),
      .notInRange(option: "a", text: "b", range: 1...2),
      .unexpectedWord(word: "a"), .conflict(first: "--a", second: "--b"),
      .needs(option: "--a", needed: "--b"),
    ]
    let lines = UsageProblem(findings, in: ["x"]).lines(program: "p")
    #expect(lines.count == findings.count + 1)
    #expect(Set(lines).count == lines.count)
    #expect(lines.dropLast().allSatisfy { $0.hasPrefix("p x: ") })
    #expect(lines.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("?") })
  }

  @Test("No line of words, however odd, is anything but parsed or refused", arguments: 0..<4)
  func anyLine(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = [
      "report", "score", "questionnaire", "check", "help", "--help", "-h", "--", "-", "", "--=",
      "-=", "--output", "--output=", "-o", "-o=", "-fo", "---", "--json", "x", "ñ", "-ñ", "=",
      "--format", "html", "--version", "\u{301}", "--\u{0}",
    ]
    var outcomes: [Bool] = []
    for _ in 0..<5000 {
      let line = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        words[Int.random(in: 0..<words.count, using: &random)]
      }
      do throws(UsageProblem) {
        let invocation = try Sample.table.parse(line)
        #expect(
          invocation.command.isEmpty || Sample.table.command(at: invocation.command) != nil)
        if invocation.command == ["score"] && invocation.request == .run {
          _ = invocation.arguments.requiredWord("FILE")
        }
        outcomes.append(true)
      } catch {
        #expect(!error.findings.isEmpty)
        outcomes.append(false)
      }
    }
    #expect(outcomes.contains(true) && outcomes.contains(false))
  }
}
