import Glibc
import System
import Testing

@Suite("Environment, clock and chance")
struct EnvironmentTests {
  @Test("An empty variable counts as unset")
  func empty() {
    var environment = Environment(["A": "", "B": "b"])
    #expect(environment["A"] == nil)
    #expect(environment["B"] == "b")
    environment["B"] = nil
    #expect(environment["B"] == nil)
  }

  @Test("The environment of the process is what the C library finds")
  func process() throws {
    let environment = Environment.ofProcess()
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) }
    #expect(environment["PATH"] == path)
    #expect(path != nil)
    #expect(environment["READINESS_NO_SUCH_VARIABLE"] == nil)
  }

  @Test("The locale of messages follows the order of POSIX")
  func locale() {
    var environment = Environment(["LANG": "en"])
    #expect(environment.messagesLocale == "en")
    environment["LC_MESSAGES"] = "de"
    #expect(environment.messagesLocale == "de")
    environment["LC_ALL"] = "es"
    #expect(environment.messagesLocale == "es")
    environment["LC_ALL"] = ""
    #expect(environment.messagesLocale == "de")
    #expect(Environment().messagesLocale == nil)
  }

  @Test("The system's clock agrees with the C library's seconds")
  func clock() {
    let before = Int64(time(nil))
    let now = WallClock.system.now()
    let after = Int64(time(nil))
    #expect((before - 1...after + 1).contains(now / 1000))
    #expect(abs(WallClock.system.secondsFromUTC(now)) <= 15 * 3600)
  }

  @Test("A stopped clock stands still in UTC")
  func stopped() {
    let clock = WallClock.stopped(at: 42)
    #expect(clock.now() == 42 && clock.now() == 42)
    #expect(clock.secondsFromUTC(42) == 0)
  }

  @Test(
    "The system's generator fills every count asked for", arguments: [0, 1, 16, 256, 257, 5000])
  func random(count: Int) throws {
    let bytes = try RandomSource.system.bytes(count)
    #expect(bytes.count == count)
    if count >= 16 {
      #expect(try RandomSource.system.bytes(count) != bytes)
      #expect(bytes.suffix(16).contains { $0 != 0 })
    }
  }

  @Test("A source that gives too little is found out")
  func wrongCount() {
    let source = RandomSource { _ in [1, 2] }
    #expect(throws: RandomProblem.wrongCount(asked: 16, got: 2)) {
      try UUIDs.random(from: source)
    }
  }

  @Test(
    "Version and variant are set and nothing else is changed",
    arguments: [
      (UInt8(0), "00000000-0000-4000-8000-000000000000"),
      (UInt8(0xFF), "ffffffff-ffff-4fff-bfff-ffffffffffff"),
      (UInt8(0x5A), "5a5a5a5a-5a5a-4a5a-9a5a-5a5a5a5a5a5a"),
    ])
  func uuids(byte: UInt8, text: String) throws {
    let source = RandomSource { [UInt8](repeating: byte, count: $0) }
    #expect(try UUIDs.random(from: source) == text)
  }

  @Test("Only lower-case identifiers of the usual form are valid")
  func validity() throws {
    for _ in 0..<100 { #expect(UUIDs.isValid(try UUIDs.random(from: .system))) }
    for text in [
      "", "9F1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b", "9f1c2a345b6d4e7f8a9b0c1d2e3f4a5b",
      "9f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5", "9f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5g",
      "9f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b0", "9f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f-a5b",
    ] {
      #expect(!UUIDs.isValid(text), "\(text)")
    }
  }
}
