import Terminal
import Testing

@Suite("How the program talks follows from options, variables, settings and the terminal")
struct TerminalModeTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let facts: TerminalFacts
    var variables: [String: String] = [:]
    let mode: TerminalMode
  }

  private static func facts(
    input: Bool = true, output: Bool = true, plain: Bool = false, noInput: Bool = false,
    setting: Bool = false
  ) -> TerminalFacts {
    TerminalFacts(
      inputIsTerminal: input, outputIsTerminal: output, plainOption: plain,
      noInputOption: noInput, plainSetting: setting)
  }

  private static let cases = [
    Case(testDescription: "a terminal", facts: facts(), mode: .plain(cause: nil)),
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
      variables: ["ACCESSIBLE": "1"], mode: .plain(cause: "--plain")),
    Case(
      testDescription: "our variable before everybody's", facts: facts(setting: true),
      variables: ["ACCESSIBLE": "1", "READINESS_ACCESSIBLE": "yes"],
      mode: .plain(cause: "READINESS_ACCESSIBLE")),
    Case(
      testDescription: "the variable before the setting", facts: facts(setting: true),
      variables: ["ACCESSIBLE": "1"], mode: .plain(cause: "ACCESSIBLE")),
    Case(
      testDescription: "an empty variable", facts: facts(), variables: ["ACCESSIBLE": ""],
      mode: .plain(cause: nil)),
    Case(
      testDescription: "the setting before the terminal", facts: facts(setting: true),
      variables: ["TERM": "dumb"], mode: .plain(cause: "plain")),
    Case(
      testDescription: "a dumb terminal", facts: facts(), variables: ["TERM": "dumb"],
      mode: .plain(cause: "TERM=dumb")),
    Case(
      testDescription: "a usual terminal", facts: facts(),
      variables: ["TERM": "xterm-256color"], mode: .plain(cause: nil)),
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
