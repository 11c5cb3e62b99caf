internal import CommandLine
internal import System

/// Where a command puts its data: the file named by `-o`, else standard output.
struct OutputFile {
  /// The file; `nil` = standard output.
  let path: String?
  private let existing: AtomicFile.Existing

  init(_ arguments: ParsedArguments) {
    path = arguments.value("output").flatMap { $0 == "-" ? nil : $0 }
    existing = arguments.isGiven("force") ? .replace : .refuse
  }

  /// Writes all bytes at once; authors' files may be read by everybody, for nobody's answers are
  /// in them.
  func write(
    _ bytes: [UInt8], in context: CommandContext, permissions: UInt32 = 0o644
  ) throws {
    guard let path else { return try context.surroundings.streams.output.write(bytes) }
    try AtomicFile.write(bytes, to: path, existing: existing, permissions: permissions)
  }
}

extension OptionSpec {
  /// `-o FILE`
  static let outputOption = OptionSpec.value(
    "output", short: "o", "FILE", help: "Write to this file instead of standard output.")
  /// `--force`
  static let forceOption = OptionSpec.flag("force", help: "Let -o replace an existing file.")
}
