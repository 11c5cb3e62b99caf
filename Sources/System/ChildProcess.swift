internal import Glibc

/// Another program, run to its end: bytes in, bytes out.
public enum ChildProcess {
  /// What a program left behind.
  public struct Outcome: Sendable, Hashable {
    /// The code it ended with, 0 for success; 128 and the number of the signal that ended it.
    public let code: Int32
    /// What it wrote as data.
    public let output: [UInt8]
    /// What it said beside the data.
    public let errors: [UInt8]
  }

  /// The most data a program may write unless told otherwise: 256 MiB, of which any report is a small
  /// part.
  public static let usualLimit = 256 << 20

  /// Runs a program and waits for its end.
  ///
  /// It runs in a process group of its own. If a signal asks this program to end, that group is ended
  /// first, and whoever called it has the chance to put things away.
  ///
  /// - Parameters:
  ///   - program: the path of its file.
  ///   - arguments: what follows its name.
  ///   - input: what it reads as standard input; the rest is dropped if it stops reading.
  ///   - environment: its environment variables, no others.
  ///   - limit: the most bytes of data it may write; who writes more is ended.
  /// - Returns: what it left behind, whether it succeeded or not.
  /// - Throws: ``ProcessProblem`` if it cannot be started, writes more than `limit` (`tooLarge`), or
  ///   was ended because a signal asked for it.
  public static func run(
    _ program: String, _ arguments: [String] = [], input: [UInt8] = [], environment: Environment,
    limit: Int = usualLimit
  ) throws(ProcessProblem) -> Outcome {
    let hold = SignalHold()
    guard !SignalHold.isEnding else { throw ProcessProblem(program: program, reason: .ending) }
    var pipes: [Pipe] = []
    let child: pid_t
    do throws(SystemFailure) {
      // A program that stops reading shall not end this one: sockets can be written to without signal.
      for isSocket in [true, false, false] { pipes.append(try Pipe(socket: isSocket)) }
      child = try spawn(
        [program] + arguments, environment,
        streams: [pipes[0].reading, pipes[1].writing, pipes[2].writing])
    } catch {
      for pipe in pipes { pipe.close() }
      throw ProcessProblem(program: program, reason: .init(code: error.code))
    }
    _ = close(pipes[0].reading)
    _ = close(pipes[1].writing)
    _ = close(pipes[2].writing)
    var talk = ProcessTalk(
      feed: pipes[0].writing, input: input[...], sources: [pipes[1].reading, pipes[2].reading],
      limit: limit)
    talk.finish(wake: hold.descriptor)
    let isOver =
      !talk.isTooLong && !talk.isInterrupted && hasEnded(child, wake: hold.descriptor)
    guard isOver else {
      stop(child)
      throw ProcessProblem(
        program: program, reason: talk.isTooLong ? .tooLarge(limit: limit) : .ending)
    }
    return Outcome(code: wait(for: child), output: talk.heard[0], errors: talk.heard[1])
  }

  /// Starts a program whose standard streams are the given descriptors.
  private static func spawn(
    _ words: [String], _ environment: Environment, streams: [Int32]
  ) throws(SystemFailure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (place, stream) in streams.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, stream, Int32(place))
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // This program passes over a closed pipe; others expect to be ended by it.
    var usual = sigset_t()
    unsafe sigemptyset(&usual)
    unsafe sigaddset(&usual, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
    let texts = CStrings()
    var child: pid_t = 0
    let code = withExtendedLifetime(texts) {
      unsafe posix_spawn(
        &child, words[0], &actions, &attributes, texts.list(words),
        texts.list(environment.entries))
    }
    guard code == 0 else { throw SystemFailure(code: code) }
    return child
  }

  /// Waits until a program has ended, without taking its code; `false` = a signal came first.
  private static func hasEnded(_ child: pid_t, wake: Int32) -> Bool {
    var pause: Int32 = 1
    while isRunning(child) {
      var request = pollfd(fd: wake, events: Int16(POLLIN), revents: 0)
      if unsafe poll(&request, 1, pause) > 0 { return false }
      pause = min(2 * pause, 64)
    }
    return true
  }

  private static func isRunning(_ child: pid_t) -> Bool {
    var about = unsafe siginfo_t()
    let flags = WEXITED | WNOHANG | WNOWAIT
    return unsafe waitid(P_PID, id_t(child), &about, flags) == 0 && about.si_signo == 0
  }

  /// Asks a program and those it started to end; once it has, at the latest after a second, ends
  /// whatever of them is left.
  private static func stop(_ child: pid_t) {
    _ = kill(-child, SIGTERM)
    for _ in 0..<50 where isRunning(child) { _ = poll(nil, 0, 20) }
    // Its code is not taken before, so no other group can have its number.
    _ = kill(-child, SIGKILL)
    _ = wait(for: child)
  }

  private static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      // Where ended programs are not remembered, nobody knows whether it succeeded.
      guard errno == EINTR else { return 127 }
    }
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }
}

/// Why a program could not be started.
public struct ProcessProblem: Error, Sendable, Hashable {
  /// The path of its file.
  public let program: String
  /// What stood in the way.
  public let reason: FileProblem.Reason

  /// A problem with a program.
  public init(program: String, reason: FileProblem.Reason) {
    self.program = program
    self.reason = reason
  }
}

extension FileProblem.Reason {
  /// A signal asks this program to end.
  fileprivate static var ending: Self { .system(code: EINTR) }
}

/// Both ends of a pipe or of a pair of sockets; they are not passed on to child processes.
private struct Pipe {
  let reading: Int32
  let writing: Int32

  init(socket: Bool = false) throws(SystemFailure) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue)
    let code = unsafe socket ? socketpair(AF_UNIX, kind, 0, &ends) : pipe(&ends)
    guard code == 0 else { throw SystemFailure.last }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = ends[0]
    writing = ends[1]
  }

  func close() {
    _ = Glibc.close(reading)
    _ = Glibc.close(writing)
  }
}
