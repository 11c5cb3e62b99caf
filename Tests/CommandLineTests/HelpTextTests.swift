import CommandLine
import Testing
import Text

@Suite("Help")
struct HelpTextTests {
  @Test("The overall help lists commands by group, options and exit codes")
  func overall() {
    let expected = """
      Usage: readiness [OPTIONS] [COMMAND]

      Assess how ready an enterprise is.

      Examples:
        readiness
            Open the home screen.

      Nothing is sent anywhere.

      Owners:
        report    Write the report of an assessment.
        score     Score a response file.
        show      Show a result.
        settings  See or change settings.

      Associations:
        compare  Compare countries.
        import   Read response files.

      Authors:
        questionnaire  Work on questionnaires.

      Options:
            --store PATH  Use the store at PATH.
            --json        Write JSON.
        -q, --quiet       Say less.
            --color WHEN  Colour the output (auto, always or never; default: auto).
        -h, --help        Show help for the program or the command.
            --version     Show the version.

      Exit codes:
        0  All went well.
        2  The command line is wrong.

      More about a command: 'readiness COMMAND --help'.

      """
    #expect(Sample.table.help()?.text == expected)
  }

  @Test("The help for a command has its examples before its options")
  func command() {
    let expected = """
      Usage: readiness report [OPTIONS]
          [ASSESSMENT]

      Write the report of an assessment.

      Examples:
        readiness report -o result.html
            Write the last assessment's report
            into a file.

      Arguments:
        ASSESSMENT  Its id, or the beginning of
                    it.

      Options:
        -o, --output FILE    Write to FILE
                             instead of standard
                             output.
            --format FORMAT  The format (html or
                             text).
        -f, --force          Overwrite an
                             existing file.

      Global options:
            --store PATH  Use the store at PATH.
            --json        Write JSON.
        -q, --quiet       Say less.
            --color WHEN  Colour the output
                          (auto, always or
                          never; default: auto).
        -h, --help        Show help for the
                          program or the
                          command.

      """
    #expect(Sample.table.help(for: ["report"], width: 42)?.text == expected)
  }

  @Test("A family lists its members, and what does not exist has no help")
  func family() throws {
    let text = try #require(Sample.table.help(for: ["questionnaire"])).text
    #expect(text.hasPrefix("Usage: readiness questionnaire [OPTIONS] COMMAND\n"))
    #expect(text.contains("\n  check  Check a questionnaire.\n  info   Describe"))
    #expect(Sample.table.help(for: ["nothing"]) == nil)
    #expect(Sample.table.help(for: ["report", "nothing"]) == nil)
  }

  @Test("What is hidden is not shown")
  func hidden() throws {
    let text = try #require(Sample.table.help()).text
    #expect(!text.contains("secret"))
    #expect(!text.contains("--trace"))
  }

  @Test(
    "Every page keeps within its width and has no trailing spaces", arguments: [40, 60, 80, 200])
  func widths(width: Int) throws {
    for path in [[], ["report"], ["compare"], ["questionnaire"], ["questionnaire", "check"]] {
      let page = try #require(Sample.table.help(for: path, width: width))
      for line in page.text.split(separator: "\n") {
        #expect(String(line).displayWidth <= width, "\(line)")
        #expect(!line.hasSuffix(" "))
      }
    }
  }

  @Test("Headings carry the role of a title")
  func titles() throws {
    let page = try #require(Sample.table.help(for: ["report"]))
    #expect(
      page.runs.filter { $0.role == .title }.map(\.text)
        == ["Usage:", "Examples:", "Arguments:", "Options:", "Global options:"])
  }
}
