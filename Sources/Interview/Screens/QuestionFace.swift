internal import Questionnaires
internal import Terminal
internal import Text

/// A question on a screen: what is marked, chosen and typed before it is confirmed.
struct QuestionFace: Sendable {
  /// A line that can be marked.
  enum Row: Sendable, Hashable {
    /// The field in which a number or words are written.
    case field
    /// An option, by its place among those offered.
    case choice(Int)
    /// An answer without a value.
    case missing(MissingKind)
  }

  /// What can be answered.
  let prompt: Prompt
  /// The words of the options, in the order offered.
  let labels: [String]
  /// What helps to choose; `nil` = nothing.
  let help: String?
  /// All lines that can be marked.
  let rows: [Row]
  /// The marked one, by position in ``visible(in:)``. `nil` = none: an option that nobody chose is
  /// not offered as if it were the usual answer, for many would confirm it.
  var marked: Int?
  /// The options chosen so far, by bit of their ordinal.
  var chosen: UInt64 = 0
  /// What was typed: digits of a number, or what a long list is searched for.
  var typed = ""
  /// Whether the number shown is the one answered before, which the first digit replaces.
  var isPrefilled = false
  /// The words being written.
  var editor = LineEditor()

  /// The question with its present answer.
  init(_ prompt: Prompt, labels: [String], help: String? = nil) {
    self.prompt = prompt
    self.labels = labels
    self.help = help
    let missing = prompt.missing.map(Row.missing)
    switch prompt.kind {
    case .single(let choices), .multiple(let choices, _):
      rows = choices.indices.map(Row.choice) + missing
    case .number, .words:
      rows = [.field] + missing
      marked = 0
    }
    guard let current = prompt.current else { return }
    if let kind = current.answer.missing {
      marked = rows.firstIndex(of: .missing(kind)) ?? 0
      return
    }
    switch prompt.kind {
    case .single(let choices):
      marked = choices.firstIndex { current.answer == .option($0.option) }
    case .multiple(let choices, _):
      // What is no longer offered cannot be part of a new answer.
      let offered = choices.reduce(UInt64(0)) { $0 | 1 << UInt64($1.option) }
      chosen = UInt64(bitPattern: current.answer.raw) & offered
    case .number where current.answer.percentage == nil:
      typed = String(current.answer.raw)
      isPrefilled = true
    case .number: break
    case .words: editor = LineEditor(current.words ?? "")
    }
  }

  /// Takes over what was chosen and typed at the same question before something came in front.
  mutating func takeUp(_ other: QuestionFace) {
    guard other.prompt.question == prompt.question, other.prompt.kind == prompt.kind,
      other.prompt.current?.answer == prompt.current?.answer
    else { return }
    marked = other.marked
    chosen = other.chosen
    typed = other.typed
    isPrefilled = other.isPrefilled
    editor = other.editor
  }

  /// Whether the list is too long for one digit a line: then what is typed searches it.
  var isLong: Bool {
    switch prompt.kind {
    case .single(let choices), .multiple(let choices, _): choices.count > 9
    case .number, .words: false
    }
  }

  /// The lines that are left by what was typed.
  func visible(in language: Language) -> [Row] {
    guard isLong, !typed.isEmpty, Int(typed) == nil else { return rows }
    let matches = OptionFilter(labels: labels, help: help).matches(typed)
    let letters = rows.filter { row in
      guard case .missing(let kind) = row else { return false }
      return kind.key.letter(in: language) == typed.lowercased()
    }
    return letters + matches.map(Row.choice)
  }

  /// The marked line; `nil` if none is marked or nothing is left.
  func markedRow(in language: Language) -> Row? {
    let visible = visible(in: language)
    return marked.flatMap { visible.indices.contains($0) ? visible[$0] : nil }
  }

  /// How many options are chosen.
  var count: Int { chosen.nonzeroBitCount }
}
