import Glibc
import Questionnaires
import Testing

@testable import Storage

@Suite("The view of answers")
struct AnswerViewTests {
  private let bench: Bench

  init() throws {
    bench = try Bench()
    var answers = Samples.answers(backups: .unknown)
    answers[TrialQuestionnaire.trained] = .percent(30)
    answers[TrialQuestionnaire.shop] = .skipped
    answers[TrialQuestionnaire.remark] = .written
    answers[TrialQuestionnaire.costs] = .absent
    _ = try bench.store.add([
      Samples.assessment(1, bench.questionnaire, answers: answers),
      Samples.assessment(
        2, bench.questionnaire, answers: Samples.answers(country: 1, backups: .notApplicable)),
    ])
  }

  private let expected = [
    "1|country|MX|||", "1|people||4||", "1|sector|trade|||", "1|backups||||unknown",
    "1|tools|vpn|||", "1|tools|mfa|||", "1|trained|||30|", "1|shop||||skipped",
    "2|country|DE|||", "2|people||4||", "2|sector|trade|||", "2|backups||||not_applicable",
    "2|tools|vpn|||", "2|tools|mfa|||", "2|trained||1||", "2|shop|yes|||", "2|costs|low|||",
  ]

  @Test("each answer is a row, each chosen option another, missing kinds by name")
  func rows() throws {
    let rows = try bench.store.connection.rows("SELECT * FROM answer") { row in
      (0..<6).map { row.text($0) }.joined(separator: "|")
    }
    #expect(rows.sorted() == expected.sorted())
  }

  @Test("the sqlite3 program reads the same rows", .enabled(if: Program.path("sqlite3") != nil))
  func otherProgram() throws {
    let program = try #require(Program.path("sqlite3"))
    let output = try Program.run(
      program, [bench.folder.store, "SELECT * FROM answer"], folder: bench.folder)
    #expect(output.split(separator: "\n").map(String.init).sorted() == expected.sorted())
  }

  @Test(
    "the sqlite3 program finds the file sound and can read ids",
    .enabled(if: Program.path("sqlite3") != nil))
  func integrity() throws {
    let program = try #require(Program.path("sqlite3"))
    let output = try Program.run(
      program,
      [bench.folder.store, "PRAGMA integrity_check; SELECT lower(hex(uuid)) FROM assessment"],
      folder: bench.folder)
    #expect(
      output == "ok\n00000000000040008000000000000001\n00000000000040008000000000000002\n")
  }
}

/// Programs found on the search path.
private enum Program {
  static func path(_ name: String) -> String? {
    ["/usr/bin/", "/usr/local/bin/", "/bin/"].map { $0 + name }
      .first { unsafe access($0, X_OK) == 0 }
  }

  /// Runs a program and returns what it wrote.
  static func run(_ path: String, _ arguments: [String], folder: TemporaryFolder) throws -> String {
    let output = folder.file("output")
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(
      &actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([path] + arguments).map {
      unsafe strdup($0)
    }
    unsafe words.append(nil)
    defer { for index in unsafe words.indices { unsafe free(words[index]) } }
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, path, &actions, nil, words, environ)
    guard code == 0 else { throw SystemError(code: code) }
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    guard status == 0 else { throw SystemError(code: status) }
    return String(decoding: try Bytes.read(output), as: UTF8.self)
  }
}
