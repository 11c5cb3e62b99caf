import Text

/// A manual page under construction, as lines of roff with the macros of man(7).
///
/// Source: man(7) and mandoc_char(7) of mandoc 1.14.6: what a line may begin with, and how
/// characters are written that are not ASCII.
struct ManualPage {
  private(set) var lines: [String] = []
  /// Whether a paragraph must be told apart from what stands before it.
  private var isWithin = false

  /// The longest line of the source.
  private static let width = 78

  mutating func begin(_ program: String, version: String, day: String) {
    let name = "\(program) \(version)".quoted
    lines.append(".TH \(program.uppercased().quoted) 1 \(day) \(name) \"User Commands\"")
    // Commands are copied: neither hyphenated nor spread out.
    lines += [".nh", ".ad l"]
  }

  mutating func section(_ title: String) {
    lines.append(".SH \(title)")
    isWithin = false
  }

  mutating func subsection(_ title: String) {
    lines.append(".SS \(title.quoted)")
    isWithin = false
  }

  /// The words of a call: those typed as they are, then those that stand for others.
  mutating func synopsis(_ typed: [String], _ others: [String]) {
    let words = ["\\fB\(typed.joined(separator: " ").escaped)\\fR"] + others.map(\.escaped)
    add(words.joined(separator: " "))
    isWithin = true
  }

  /// The section of the name, from which indexes of manual pages are made.
  mutating func name(_ program: String, _ purpose: String) {
    section("NAME")
    add("\(program.escaped) \\- \(purpose.escaped)")
  }

  /// Paragraphs apart by a line feed.
  mutating func paragraphs(_ words: String) {
    for paragraph in words.split(separator: "\n") {
      if isWithin { lines.append(".PP") }
      add(String(paragraph).escaped)
      isWithin = true
    }
  }

  mutating func option(_ option: OptionSpec) {
    let names = (option.short.map { ["-\($0)"] } ?? []) + ["--\(option.name)"]
    let spelled = names.map { "\\fB\($0.escaped)\\fR" }.joined(separator: ", ")
    let value = option.kind == .flag ? "" : " \\fI\(option.placeholder.escaped)\\fR"
    item(spelled + value, option.explanation)
  }

  mutating func item(_ positional: PositionalSpec) {
    item("\\fI\(positional.name.escaped)\\fR", positional.help)
  }

  mutating func notes(_ title: String, _ notes: [CommandTable.Note]) {
    guard !notes.isEmpty else { return }
    section(title)
    for note in notes { item("\\fB\(note.name.escaped)\\fR", note.meaning) }
  }

  /// Command lines with what they do; within a section of more they have a line before them.
  mutating func examples(_ examples: [CommandSpec.Example], program: String) {
    if isWithin && !examples.isEmpty { paragraphs("Examples:") }
    for example in examples {
      let line = example.line.isEmpty ? program : "\(program) \(example.line)"
      item("\\fB\(line.escaped)\\fR", example.explanation)
    }
  }

  private mutating func item(_ term: String, _ words: String) {
    lines += [".TP", term]
    add(words.escaped)
    isWithin = true
  }

  private mutating func add(_ escaped: String) {
    for line in escaped.wrapped(to: Self.width) {
      // A control character at the beginning of a line would make it a request.
      lines.append(line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line)
    }
  }
}

extension String {
  /// The text as roff: backslashes, hyphens that are typed, and everything that is not ASCII.
  fileprivate var escaped: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
      }
    }
    return result
  }

  /// The text as the argument of a macro.
  fileprivate var quoted: String {
    "\""
      + escaped.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\\(dq") + "\""
  }
}
