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

  /// Refuses to begin where the folder is missing or a file stands in the way: what is released is
  /// remembered for good, whether it could be written or not.
  ///
  /// - Throws: ``System/FileProblem``.
  func requireRoom() throws {
    guard let path else { return }
    try path.requireFolder()
    guard existing == .refuse, Folder.kind(at: path) != nil else { return }
    throw FileProblem(.write, path, .alreadyExists)
  }

  /// Writes all bytes at once; authors' files may be read by everybody, for nobody's answers are
  /// in them.
  ///
  /// - Parameters:
  ///   - bytes: everything.
  ///   - context: has standard output.
  ///   - permissions: those of the file.
  ///   - other: another file, where `-o` names a folder.
  /// - Throws: ``System/FileProblem``, ``System/StreamProblem``.
  func write(
    _ bytes: [UInt8], in context: CommandContext, permissions: UInt32 = 0o644,
    at other: String? = nil
  ) throws {
    guard let path = other ?? path else {
      return try context.write(data: bytes)
    }
    try AtomicFile.write(bytes, to: path, existing: existing, permissions: permissions)
  }

  /// Writes piece by piece what only its owner may read; a file appears complete or not at all.
  ///
  /// - Parameters:
  ///   - context: has standard output.
  ///   - body: is given what writes a piece.
  /// - Throws: ``System/FileProblem``, ``System/StreamProblem``, and what `body` throws.
  func write(
    in context: CommandContext, _ body: (_ write: ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    guard let path else {
      return try body { try context.write(data: $0) }
    }
    var file = try AtomicFile(at: path, existing: existing)
    var pending: [UInt8] = []
    try body { bytes in
      pending += bytes
      guard pending.count >= Self.piece else { return }
      try file.append(pending)
      pending.removeAll(keepingCapacity: true)
    }
    try file.append(pending)
    try file.commit()
  }

  private static let piece = 1 << 16
}

extension OptionSpec {
  /// `-o FILE`
  static let outputOption = OptionSpec.value(
    "output", short: "o", "FILE", help: "Write to this file instead of standard output.")
  /// `--force`
  static let forceOption = OptionSpec.flag("force", help: "Let -o replace an existing file.")
}
