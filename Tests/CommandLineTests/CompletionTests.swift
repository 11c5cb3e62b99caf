import CommandLine
import TestSupport
import Testing

@Suite("Completion")
struct CompletionTests {
  /// What is offered after a line; the word looked for is what follows the last space.
  private static func offer(_ line: String) -> CompletionOffer {
    Sample.table.completions(
      of: line.split(separator: " ", omittingEmptySubsequences: false).map(String.init))
  }

  @Test(
    "The words that fit are offered, and no others",
    arguments: [
      // Commands, hidden ones never.
      ("", ["report", "score", "compare", "import", "questionnaire", "show", "settings", "help"]),
      ("s", ["score", "show", "settings"]), ("sec", []), ("re", ["report"]), ("report", ["report"]),
      ("x", []),
      ("--json sc", ["score"]), ("--store s sc", ["score"]), ("--quiet -- sc", ["score"]),
      ("help ", ["report", "score", "compare", "import", "questionnaire", "show", "settings"]),
      ("help questionnaire ", ["check", "info"]),
      // Families.
      ("questionnaire ", ["check", "info"]), ("questionnaire i", ["info"]),
      ("questionnaire x ", []), ("nonsense ", []), ("nonsense --", []),
      // Options, the command's own first; given ones no more, repeated ones again.
      ("report --f", ["--format", "--force"]), ("report --force --f", ["--format"]),
      ("report -f --f", ["--format"]), ("report --form", ["--format"]),
      ("compare --period a=b --p", ["--period"]), ("report --t", []), ("report -- --f", []),
      ("--v", ["--version"]), ("report --v", []), ("report --help --h", ["--help"]),
      (
        "report -",
        [
          "--output", "--format", "--force", "--store", "--json", "--quiet", "--color",
          "--help",
        ]
      ),
      // Values: choices, and nothing where there are none.
      ("report --format ", ["html", "text"]), ("report --format t", ["text"]),
      ("report --format=t", ["--format=text"]),
      ("report --format=", ["--format=html", "--format=text"]),
      ("--color a", ["auto", "always"]), ("compare --margin ", []), ("report --nothing=", []),
      ("report --format html --color=n", ["--color=never"]), ("report --force=", []),
      // A value is due only at the end of the words.
      ("report --format --force --j", ["--json"]),
    ])
  func words(line: String, expected: [String]) {
    #expect(Self.offer(line).candidates.map(\.word) == expected)
  }

  @Test(
    "Files are offered where a file may stand",
    arguments: [
      ("score ", .paths), ("score x", .paths), ("score x ", .none), ("import a b ", .paths),
      ("report ", .none), ("report -o ", .paths), ("report --output=/tm", .paths),
      ("report --output /tm", .paths), ("--store ", .paths), ("report --format ", .none),
      ("questionnaire check ", .folders), ("questionnaire info ", .none),
      ("score -- --", .paths), ("", .none),
    ] as [(String, CompletionOffer.Files)])
  func files(line: String, expected: CompletionOffer.Files) {
    #expect(Self.offer(line).files == expected)
  }

  @Test("What only the program knows is asked for by name, with the options that stand before")
  func lookups() {
    let offer = Self.offer("--store /a --store /b show --client Tal")
    #expect(offer.lookup == "client")
    #expect(offer.typed == "Tal")
    #expect(offer.value("store") == "/b")
    #expect(offer.value("color") == nil)
    #expect(offer.files == .none)
    let attached = Self.offer("show --client=Tal")
    #expect(attached.lookup == "client" && attached.typed == "Tal")
    let either = Self.offer("show ")
    #expect(either.lookup == "assessment" && either.files == .paths)
    #expect(Self.offer("show a ").lookup == nil)
    #expect(Self.offer("show --client a --").lookup == nil)
  }

  @Test("What was looked up is filtered, prefixed and written line by line")
  func lines() {
    var offer = Self.offer("show --client=Ta")
    offer.offer(["Taller Ulm", "Bakery", "Ta\nb", "Ta\tb", "Ta", ""])
    #expect(offer.lines == ["none", "--client=Taller Ulm", "--client=Ta"])
    #expect(Self.offer("questionnaire c").lines == ["none", "check\tCheck a questionnaire."])
    #expect(Self.offer("score ").lines == ["paths"])
    #expect(Sample.table.completions(of: []).candidates.count == 8)
  }

  @Test("Every word offered is one that the parser takes", arguments: 0..<300)
  func offeredWordsParse(seed: Int) {
    // Walks along offers; what an offer leads to must never be called unknown.
    var generator = SplitMix64(seed: UInt64(seed))
    var words: [String] = []
    for _ in 0..<5 {
      let start = ["", "-", "--"].randomElement(using: &generator) ?? ""
      let offer = Sample.table.completions(of: words + [start])
      guard let next = offer.candidates.randomElement(using: &generator) else { break }
      if next.word == "--help" || next.word == "--version" || next.word == "help" { break }
      words.append(next.word)
      do throws(UsageProblem) {
        _ = try Sample.table.parse(words)
      } catch {
        for finding in error.findings {
          switch finding {
          case .unknownCommand, .unknownOption, .notAChoice, .unexpectedWord, .unexpectedValue:
            Issue.record("\(words): \(finding)")
          default: continue
          }
        }
      }
    }
  }
}
