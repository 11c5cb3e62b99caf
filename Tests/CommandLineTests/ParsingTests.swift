import CommandLine
import Testing
import Text

@Suite("Parsing")
struct ParsingTests {
  @Test(
    "All spellings of a value mean the same",
    arguments: [
      "report --output a.html", "report --output=a.html", "report -o a.html", "report -oa.html",
      "report -o=a.html", "report -o first -o a.html", "report -qfo a.html", "report -fqoa.html",
    ])
  func spellings(line: String) throws {
    let invocation = try Sample.parse(line)
    #expect(invocation.command == ["report"])
    #expect(invocation.request == .run)
    #expect(invocation.arguments.value("output") == "a.html")
    #expect(invocation.arguments.word("ASSESSMENT") == nil)
  }

  @Test(
    "Global options count before and after the command",
    arguments: [
      "--store s --json score f", "score --store s --json f", "score f --json --store=s",
      "--json score f --store s",
    ])
  func global(line: String) throws {
    let invocation = try Sample.parse(line)
    #expect(invocation.command == ["score"])
    #expect(invocation.arguments.value("store") == "s")
    #expect(invocation.arguments.isGiven("json"))
    #expect(!invocation.arguments.isGiven("quiet"))
    #expect(invocation.arguments.requiredWord("FILE") == "f")
  }

  @Test("A default counts until a value is given")
  func defaults() throws {
    #expect(try Sample.parse("score f").arguments.value("color") == "auto")
    #expect(try !Sample.parse("score f").arguments.isGiven("color"))
    #expect(try Sample.parse("score f --color never").arguments.value("color") == "never")
  }

  @Test("Repeated options keep all values in order, empty ones too")
  func repeated() throws {
    let arguments = try Sample.table.parse(["compare", "-p", "a=1", "--period=", "-pb=2"]).arguments
    #expect(arguments.values("period") == ["a=1", "", "b=2"])
    #expect(try Sample.parse("compare").arguments.values("period") == [])
  }

  @Test("A value keeps every equals sign but the first and every space")
  func values() throws {
    let arguments = try Sample.table.parse(["score", "--store=a=b c", "my file"]).arguments
    #expect(arguments.value("store") == "a=b c")
    #expect(arguments.requiredWord("FILE") == "my file")
  }

  @Test("A hyphen alone is a word and a value")
  func hyphen() throws {
    #expect(try Sample.parse("score -").arguments.requiredWord("FILE") == "-")
    #expect(try Sample.parse("report -o -").arguments.value("output") == "-")
  }

  @Test("After two hyphens everything is a word")
  func endOfOptions() throws {
    let arguments = try Sample.parse("import --json -- --quiet -- -x").arguments
    #expect(arguments.allWords("FILE") == ["--quiet", "--", "-x"])
    #expect(arguments.isGiven("json"))
    #expect(!arguments.isGiven("quiet"))
  }

  @Test("A value that begins with a hyphen is written after an equals sign")
  func hyphenValue() throws {
    #expect(try Sample.parse("score --store=-x f").arguments.value("store") == "-x")
    #expect(try Sample.parse("report -o-x").arguments.value("output") == "-x")
  }

  @Test("Words are given to the positionals in order", arguments: 0...3)
  func words(count: Int) throws {
    let words = (0..<count).map { "w\($0)" }
    let invocation = try Sample.table.parse(["compare"] + words)
    #expect(invocation.arguments.allWords("SUMMARY") == words)
  }

  @Test("Subcommands nest, with their family's name before them")
  func nested() throws {
    let invocation = try Sample.parse("--json questionnaire check --strict folder")
    #expect(invocation.command == ["questionnaire", "check"])
    #expect(invocation.arguments.isGiven("strict"))
    #expect(invocation.arguments.requiredWord("FOLDER") == "folder")
  }

  @Test("A family of which no member is named stands for its usual one")
  func usualMember() throws {
    #expect(try Sample.parse("settings").command == ["settings", "list"])
    #expect(try Sample.parse("settings --json").arguments.isGiven("json"))
    #expect(try Sample.parse("settings set k").command == ["settings", "set"])
    #expect(try Sample.parse("settings --help").command == ["settings"])
    #expect(
      Sample.findings("settings x") == [.unknownCommand(word: "x", suggestion: nil)])
    #expect(
      Sample.table.help(for: ["settings"])?.text.hasPrefix(
        "Usage: readiness settings [OPTIONS] [COMMAND]\n") == true)
  }

  @Test("An empty line runs the program without a command")
  func empty() throws {
    let invocation = try Sample.parse("--json")
    #expect(invocation.request == .run)
    #expect(invocation.command == [])
    #expect(invocation.arguments.isGiven("json"))
    #expect(try Sample.parse("").command == [])
  }

  @Test("A hidden command and a hidden option work")
  func hidden() throws {
    #expect(try Sample.parse("secret --trace").command == ["secret"])
  }

  @Test(
    "Whoever asks for help gets it, whatever else is wrong",
    arguments: [
      ("--help", []), ("-h", []), ("help", []), ("help help", []), ("report --help", ["report"]),
      ("help report", ["report"]), ("score -h", ["score"]), ("score -h a b c", ["score"]),
      ("--nonsense report --help", ["report"]), ("report --format --help", ["report"]),
      ("questionnaire --help", ["questionnaire"]),
      ("help questionnaire check", ["questionnaire", "check"]),
      ("questionnaire check --help", ["questionnaire", "check"]), ("report -fh", ["report"]),
    ])
  func help(line: String, path: [String]) throws {
    let invocation = try Sample.parse(line)
    #expect(invocation.request == .help)
    #expect(invocation.command == path)
  }

  @Test("The version is asked for before any command only")
  func version() throws {
    #expect(try Sample.parse("--version").request == .version)
    #expect(try Sample.parse("--json --version").request == .version)
    #expect(Sample.findings("score f --version").count == 1)
    #expect(try Sample.parse("score -- --version").request == .run)
  }

  @Test("Numbers and choices are read or refused")
  func typed() throws {
    let arguments = try Sample.parse("compare --margin 12").arguments
    #expect(try arguments.integer("margin", in: 0...12) == 12)
    #expect(try arguments.choice("color", as: ColorChoice.self) == .auto)
    #expect(try Sample.parse("compare").arguments.integer("margin", in: 0...9) == 5)
    for text in ["13", "-1", "+1", "1.0", "", "x", "99999999999999999999"] {
      let arguments = try Sample.table.parse(["compare", "--margin=\(text)"]).arguments
      #expect(
        throws: UsageProblem(
          [.notInRange(option: "margin", text: text, range: 0...12)], in: ["compare"])
      ) { try arguments.integer("margin", in: 0...12) }
    }
  }
}
