import CommandLine
import Testing

@Suite("Manual page")
struct ManualTests {
  private static let lines = Sample.table.manual(version: "1.2.3", day: "2026-11-20")
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

  @Test("The page begins with its title, the name and the call")
  func beginning() {
    let expected = [
      #".TH "READINESS" 1 2026-11-20 "readiness 1.2.3" "User Commands""#, ".nh", ".ad l",
      ".SH NAME", #"readiness \- Assess how ready an enterprise is"#, ".SH SYNOPSIS",
      #"\fBreadiness\fR [OPTIONS] [COMMAND]"#, ".SH DESCRIPTION", "Nothing is sent anywhere.",
      ".SH COMMANDS",
    ]
    #expect(Array(Self.lines.prefix(expected.count)) == expected)
    #expect(Self.lines.last == "")
  }

  @Test("Every command that is shown has a section of its own with its options")
  func commands() throws {
    let sections = Self.lines.filter { $0.hasPrefix(".SS ") }
    #expect(
      sections
        == [
          "report", "score", "compare", "import", "questionnaire", "questionnaire check",
          "questionnaire info", "show", "settings", "settings list", "settings set",
        ].map { ".SS \"readiness \($0)\"" })
    let start = try #require(Self.lines.firstIndex(of: #".SS "readiness report""#))
    let expected = [
      #"\fBreadiness report\fR [OPTIONS] [ASSESSMENT]"#, ".PP",
      "Write the report of an assessment.", ".TP", #"\fIASSESSMENT\fR"#,
      "Its id, or the beginning of it.", ".TP", #"\fB\-o\fR, \fB\-\-output\fR \fIFILE\fR"#,
      "Write to FILE instead of standard output.", ".TP", #"\fB\-\-format\fR \fIFORMAT\fR"#,
      "The format (html or text).",
    ]
    #expect(Array(Self.lines[(start + 1)...].prefix(expected.count)) == expected)
    let example = [
      ".PP", "Examples:", ".TP", #"\fBreadiness report \-o result.html\fR"#,
      "Write the last assessment\\(aqs report into a file.",
    ]
    let rest = Self.lines[start...]
    let place = try #require(rest.firstIndex(of: "Examples:"))
    #expect(Array(rest[(place - 1)...].prefix(example.count)) == example)
    #expect(Self.lines.contains(#"\fBreadiness questionnaire\fR check|info"#))
    #expect(Self.lines.contains(#"\fBreadiness settings\fR [list|set]"#))
    #expect(!Self.lines.contains { $0.contains("secret") || $0.contains("trace") })
  }

  @Test("What belongs around the program stands at the end, nothing of it read as a macro")
  func ending() throws {
    let start = try #require(Self.lines.firstIndex(of: ".SH EXIT STATUS"))
    #expect(
      Array(Self.lines[start...])
        == [
          ".SH EXIT STATUS", ".TP", #"\fB0\fR"#, "All went well.", ".TP", #"\fB2\fR"#,
          "The command line is wrong.", ".SH ENVIRONMENT", ".TP", #"\fBSTORE\fR"#, "The store.",
          ".SH FILES", ".TP", #"\fB\(ti/.config/it\(aqs\fR"#, #"Settings\erules."#,
          ".SH EXAMPLES", ".TP", #"\fBreadiness\fR"#, "Open the home screen.", "",
        ])
  }

  @Test("Characters beyond ASCII are spelled out, control characters at a line's start hidden")
  func escaping() {
    let table = CommandTable(
      program: "p", abstract: "Größe.", discussion: ".x 'y\n'z … \u{1F600}", commands: [])
    let page = table.manual(version: "1", day: "2026-11-20")
    #expect(page.contains("Gr\\[u00F6]\\[u00DF]e\n"))
    #expect(page.contains("\n\\&.x \\(aqy\n.PP\n\\(aqz \\[u2026] \\[u1F600]\n"))
    #expect(!page.contains(".SH COMMANDS") && !page.contains(".SH EXAMPLES"))
    #expect(page.utf8.allSatisfy { $0 < 0x80 })
  }
}
