public import System

/// Everything outside the program that a command may touch; tests pass their own.
public struct Surroundings {
  /// Input, output and what they are connected to.
  public var streams: StandardStreams
  /// The environment variables.
  public let environment: Environment
  /// The time.
  public let clock: WallClock
  /// Unpredictable bytes.
  public let random: RandomSource

  /// The folder in which the program lies, where that is known.
  public let programFolder: String?

  /// Surroundings made of these parts.
  public init(
    streams: StandardStreams, environment: Environment, clock: WallClock, random: RandomSource,
    programFolder: String? = nil
  ) {
    self.programFolder = programFolder
    self.streams = streams
    self.environment = environment
    self.clock = clock
    self.random = random
  }

  /// The surroundings of this process; call it once.
  public static func ofProcess() -> Surroundings {
    Surroundings(
      streams: .ofProcess(), environment: .ofProcess(), clock: .system, random: .system,
      programFolder: Folder.ofProgram())
  }
}
