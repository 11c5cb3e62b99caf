internal import CommandLine
internal import JSON
internal import System
internal import Text

/// `backup`: everything in one file, for another computer or a bad day.
struct BackupCommand: Command {
  static let spec = CommandSpec(
    "backup", abstract: "Save everything in one file, for another computer or a bad day.",
    discussion: """
      Writes all answers, results, notes and unfinished interviews into one file, by default \
      readiness-backup-DATE.sqlite in the folder that 'readiness where' names. Unfinished \
      interviews may stay open meanwhile.
      """,
    group: "Owners",
    examples: [
      .init("backup", "into your documents"),
      .init("backup -o /media/usb/readiness.sqlite", "onto a memory stick"),
    ],
    options: [
      .value("output", short: "o", "PATH", help: "Where to save it."),
      .flag("force", help: "Overwrite the file."),
    ])

  private let output: String?
  private let overwrites: Bool

  init(_ arguments: ParsedArguments) {
    output = arguments.value("output")
    overwrites = arguments.isGiven("force")
  }

  func run(in context: CommandContext) throws {
    let path = try context.backUp(to: output, overwrites: overwrites)
    if context.options.isJSON {
      return try context.write(["backup": JSONValue(.string(path))])
    }
    try context.show(
      [
        .backedUp(path: path), .backupHolds, .moveToOther(file: path.fileName.quotedForShell),
      ] as [KeepingPhrase])
  }
}

extension CommandContext {
  /// Writes sentences to the person as data, no wider than the window.
  func show(_ phrases: [some Phrase]) throws {
    for phrase in phrases {
      for line in self.phrase(phrase).split(separator: "\n", omittingEmptySubsequences: false) {
        let text = String(line)
        try write(
          facts.outputIsTerminal
            ? text.wrapped(to: width).map { StyledText($0) } : [StyledText(text)])
      }
    }
  }
}

extension String {
  /// The text as one word of a command line.
  var quotedForShell: String {
    let isPlain = utf8.allSatisfy { byte in
      let letter = byte | 0x20
      return (0x61...0x7A).contains(letter) || (0x30...0x39).contains(byte)
        || "-_./".utf8.contains(byte)
    }
    if isPlain { return self }
    let parts = split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }
}
