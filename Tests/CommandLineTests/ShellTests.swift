import CommandLine
import Testing

@Suite("Completion scripts")
struct ShellTests {
  @Test(
    "A script names the program, and asks it the way it wants to be asked",
    arguments: Shell.allCases)
  func script(shell: Shell) {
    let script = shell.completionScript(program: "read-it")
    #expect(script.contains(" \(CommandTable.completionCommand) -- "))
    #expect(script.contains("read-it completions \(shell.rawValue)"))
    #expect(script.contains("_read_it"))
    #expect(script.hasSuffix("\n") && !script.hasSuffix("\n\n"))
    #expect(!script.contains("readiness"))
  }
}
