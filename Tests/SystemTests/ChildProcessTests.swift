import System
import Testing

@Suite("Other programs, run to their end")
struct ChildProcessTests {
  let environment = Environment(["PATH": "/usr/bin:/bin", "GREETING": "buenos días"])

  func sh(_ script: String, input: [UInt8] = []) throws -> ChildProcess.Outcome {
    try ChildProcess.run("/bin/sh", ["-c", script], input: input, environment: environment)
  }

  @Test("Data, talk and code come back apart")
  func apart() throws {
    let outcome = try sh("echo data; echo talk >&2; exit 7")
    #expect(outcome.output == Array("data\n".utf8))
    #expect(outcome.errors == Array("talk\n".utf8))
    #expect(outcome.code == 7)
  }

  @Test(
    "More than a pipe holds goes in and out at the same time", arguments: [0, 1, 65_537, 3_000_000])
  func muchData(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let outcome = try ChildProcess.run("/bin/cat", input: bytes, environment: environment)
    #expect(outcome.output == bytes && outcome.code == 0)
  }

  @Test("Much talk does not keep the data waiting")
  func muchTalk() throws {
    let outcome = try sh("head -c 300000 /dev/zero >&2; head -c 200000 /dev/zero")
    #expect(outcome.errors.count == 300_000 && outcome.output.count == 200_000)
  }

  @Test("A program that stops reading is no failure of the one who writes")
  func stopsReading() throws {
    let bytes = [UInt8](repeating: 65, count: 1_000_000)
    let outcome = try sh("head -c 10 >/dev/null; echo enough", input: bytes)
    #expect(outcome.output == Array("enough\n".utf8) && outcome.code == 0)
  }

  @Test("Arguments arrive as they are, and only the given variables")
  func words() throws {
    let outcome = try ChildProcess.run(
      "/bin/sh",
      [
        "-c", "printf '%s|' \"$@\"; env | sort | grep -v ^_= | grep -v ^PWD=", "sh", "a b", "",
        "ñ\"'$x",
      ],
      environment: environment)
    let text = String(decoding: outcome.output, as: UTF8.self)
    #expect(text.hasPrefix("a b||ñ\"'$x|"))
    #expect(text.contains("GREETING=buenos días\n") && !text.contains("HOME="))
  }

  @Test("Whoever writes more than is listened to is ended", .timeLimit(.minutes(1)))
  func tooMuch() throws {
    let path = try Scratch()
    #expect(
      throws: ProcessProblem(program: "/bin/sh", reason: .tooLarge(limit: 1_000_000))
    ) {
      _ = try ChildProcess.run(
        "/bin/sh", ["-c", "echo $$ > \(path("id")); exec cat /dev/zero"], environment: environment,
        limit: 1_000_000)
    }
    let id = String(decoding: try FileReader.bytes(at: path("id")), as: UTF8.self)
      .filter(\.isNumber)
    #expect(Folder.isAbsent("/proc/\(id)"))
    let whole = try ChildProcess.run(
      "/bin/sh", ["-c", "head -c 1000000 /dev/zero"], environment: environment, limit: 1_000_000)
    #expect(whole.output.count == 1_000_000)
  }

  @Test("Of endless talk the end is kept")
  func endlessTalk() throws {
    let outcome = try sh("head -c 5000000 /dev/zero >&2; echo why >&2; exit 1")
    #expect(outcome.errors.suffix(4).elementsEqual("why\n".utf8))
    #expect(outcome.errors.count < 3_000_000)
  }

  @Test("It runs in a process group of its own")
  func ownGroup() throws {
    let outcome = try sh("ps -o pgid= -p $$ | tr -d ' '; echo $$")
    let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 2 && lines.first == lines.last)
  }

  @Test("What closes its streams before it ends is waited for")
  func closesEarly() throws {
    #expect(try sh("exec >&- 2>&-; sleep 0.2; exit 9").code == 9)
  }

  @Test("A signal that ends it counts as 128 and its number, a closed pipe ends it as usual")
  func signals() throws {
    #expect(try sh("kill -KILL $$").code == 137)
    #expect(try sh("kill -PIPE $$; echo still here").code == 141)
  }

  @Test(
    "What cannot be started says why",
    arguments: [
      ("/no/such/program", FileProblem.Reason.notFound), ("/etc", .notPermitted),
    ])
  func notStarted(_ program: String, _ reason: FileProblem.Reason) throws {
    #expect(throws: ProcessProblem(program: program, reason: reason)) {
      _ = try ChildProcess.run(program, environment: environment)
    }
  }
}

@Suite("Finding programs")
struct ProgramSearchTests {
  @Test("Only what can be run in an absolute folder of PATH is found")
  func finds() {
    #expect(Environment(["PATH": "/nowhere:/bin"]).program(named: "sh") == "/bin/sh")
    #expect(Environment(["PATH": "/nowhere"]).program(named: "sh") == nil)
    #expect(Environment(["PATH": "bin:.:../bin"]).program(named: "sh") == nil)
    #expect(Environment(["PATH": "/"]).program(named: "bin") == nil)
    #expect(Environment().program(named: "sh") == nil)
    #expect(Environment(["PATH": "/bin"]).program(named: ["no-such", "sh"]) == "/bin/sh")
  }
}

@Suite("A folder for a moment")
struct ScratchFolderTests {
  @Test("It is private, and gone with everything in it")
  func comesAndGoes() throws {
    var path = ""
    do {
      let folder = try ScratchFolder(Environment())
      path = folder.path
      try Folder.create(at: path + "/a/b")
      try AtomicFile.write([1, 2, 3], to: path + "/a/b/c", existing: .refuse)
      let made = try ChildProcess.run(
        "/bin/sh", ["-c", "ln -s /etc \(path)/link; stat -c %a \(path)"],
        environment: Environment(["PATH": "/usr/bin:/bin"]))
      #expect(made.output == Array("700\n".utf8))
      #expect(Folder.kind(at: path + "/link") == .folder)
    }
    #expect(Folder.isAbsent(path) && Folder.kind(at: "/etc") == .folder)
  }

  @Test("Where none can be made, the place is named")
  func noPlace() {
    #expect(throws: FileProblem(.createFolder, "/no/such/place", .notFound)) {
      _ = try ScratchFolder(Environment(["TMPDIR": "/no/such/place"])).path
    }
  }
}
