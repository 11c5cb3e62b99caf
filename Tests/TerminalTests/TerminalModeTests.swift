import Terminal
import Testing

@Suite("How the program talks follows from options, variables, settings and the terminal")
struct TerminalModeTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let facts: TerminalFacts
    var variables: [String: String] = ["TERM": "xterm-256color"]
    let mode: TerminalMode
  }

  private static func facts(
    input: Bool = true, output: Bool = true, plain: Bool = false, noInput: Bool = false,
    setting: Bool = false, size: WindowSize? = .usual
  ) -> TerminalFacts {
    TerminalFacts(
      inputIsTerminal: input, outputIsTerminal: output, size: size, plainOption: plain,
      noInputOption: noInput, plainSetting: setting)
  }

  private static let small = WindowSize(columns: 39, rows: 24)
  private static let flat = WindowSize(columns: 200, rows: 11)

  private static let cases = [
    Case(testDescription: "a terminal", facts: facts(), mode: .full),
    Case(
      testDescription: "piped input", facts: facts(input: false, plain: true),
      mode: .batch(.inputIsNoTerminal)),
    Case(
      testDescription: "piped output", facts: facts(output: false),
      mode: .batch(.outputIsNoTerminal)),
    Case(
      testDescription: "no input wanted", facts: facts(plain: true, noInput: true),
      mode: .batch(.option)),
    Case(
      testDescription: "the option before the variable", facts: facts(plain: true),
      variables: ["ACCESSIBLE": "1"], mode: .plain(cause: .option)),
    Case(
      testDescription: "our variable before everybody's", facts: facts(setting: true),
      variables: ["ACCESSIBLE": "1", "READINESS_ACCESSIBLE": "yes"],
      mode: .plain(cause: .variable("READINESS_ACCESSIBLE"))),
    Case(
      testDescription: "the variable before the setting", facts: facts(setting: true),
      variables: ["ACCESSIBLE": "1"], mode: .plain(cause: .variable("ACCESSIBLE"))),
    Case(
      testDescription: "an empty variable", facts: facts(),
      variables: ["ACCESSIBLE": "", "TERM": "vt100"], mode: .full),
    Case(
      testDescription: "the setting before the terminal", facts: facts(setting: true),
      variables: ["TERM": "dumb"], mode: .plain(cause: .setting)),
    Case(
      testDescription: "a dumb terminal before its size", facts: facts(size: small),
      variables: ["TERM": "dumb"], mode: .plain(cause: .dumbTerminal)),
    Case(
      testDescription: "a terminal nothing is known about", facts: facts(), variables: [:],
      mode: .plain(cause: .unknownTerminal)),
    Case(
      testDescription: "a terminal with an empty name", facts: facts(), variables: ["TERM": ""],
      mode: .plain(cause: .unknownTerminal)),
    Case(testDescription: "the smallest window", facts: facts(size: .least), mode: .full),
    Case(
      testDescription: "too few columns", facts: facts(size: small),
      mode: .plain(cause: .windowTooSmall(small))),
    Case(
      testDescription: "too few rows", facts: facts(size: flat),
      mode: .plain(cause: .windowTooSmall(flat))),
    Case(testDescription: "a size nobody measured", facts: facts(size: nil), mode: .full),
  ]

  @Test("With", arguments: cases)
  private func mode(_ sample: Case) {
    #expect(sample.facts.mode { sample.variables[$0] } == sample.mode)
  }

  @Test("A program that is interrupted ends with 128 and the signal's number")
  func exitStatus() {
    #expect(Interruption.allCases.map(\.exitStatus) == [129, 130, 143])
  }
}
