import Text

/// A help page under construction: blocks apart by an empty line.
struct HelpPage {
  private let width: Int
  private(set) var text = StyledText()

  /// The widest left column of a list; longer entries have their explanation below them.
  private static let widestEntry = 26

  init(width: Int) {
    self.width = width
  }

  private mutating func begin(_ title: String? = nil) {
    if !text.isEmpty { text.append("\n") }
    if let title {
      text.append(title + ":", as: .title)
      text.append("\n")
    }
  }

  private mutating func add(_ lines: [String]) {
    for line in lines { text.append(line + "\n") }
  }

  mutating func addUsage(_ line: String) {
    begin()
    text.append("Usage:", as: .title)
    add(line.wrapped(to: width - "Usage:".count, first: " ", hanging: "    "))
  }

  mutating func addParagraphs(_ words: String) {
    guard !words.isEmpty else { return }
    begin()
    add(words.wrapped(to: width))
  }

  mutating func addExamples(_ examples: [CommandSpec.Example], program: String) {
    guard !examples.isEmpty else { return }
    begin("Examples")
    for example in examples {
      // A command line is never wrapped, so that it can be copied.
      let line = example.line.isEmpty ? program : "\(program) \(example.line)"
      add(["  \(line)"] + example.explanation.wrapped(to: width, first: "      "))
    }
  }

  mutating func addList(_ title: String, _ entries: [(name: String, help: String)]) {
    guard !entries.isEmpty else { return }
    begin(title)
    let widest = entries.map(\.name.displayWidth).filter { $0 <= Self.widestEntry }.max() ?? 0
    let margin = String(repeating: " ", count: widest + 4)
    for entry in entries {
      if entry.name.displayWidth > widest {
        add(["  " + entry.name] + entry.help.wrapped(to: width, first: margin, hanging: margin))
      } else {
        let first = "  " + entry.name.padded(to: widest) + "  "
        add(entry.help.wrapped(to: width, first: first, hanging: margin))
      }
    }
  }

  mutating func addOptions(_ title: String, _ options: [OptionSpec]) {
    let shown = options.filter { $0.visibility == .shown }
    addList(title, shown.map { ($0.usage, $0.explanation) })
  }
}

extension OptionSpec {
  /// The spellings in a list: `-o, --output PATH`, short forms in a column of their own.
  var usage: String {
    let start = short.map { "-\($0), " } ?? "    "
    return start + "--\(name)" + (kind == .flag ? "" : " \(placeholder)")
  }

  /// The help with choices, repetition and default added.
  var explanation: String {
    var notes: [String] = []
    if let last = choices.last {
      let others = choices.dropLast().joined(separator: ", ")
      notes.append(others.isEmpty ? last : "\(others) or \(last)")
    }
    if kind == .repeated { notes.append("may be given several times") }
    if let defaultValue { notes.append("default: \(defaultValue)") }
    if notes.isEmpty { return help }
    let sentence = help.hasSuffix(".") ? String(help.dropLast()) : help
    return "\(sentence) (\(notes.joined(separator: "; ")))."
  }
}
