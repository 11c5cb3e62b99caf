internal import Comparing
internal import JSON
internal import Questionnaires
internal import Scoring
internal import Storage
internal import System
internal import Text

/// What a running command works with: its surroundings, the global options and what follows from
/// both, opened only when needed.
final class CommandContext {
  var surroundings: Surroundings
  let options: GlobalOptions
  let library: QuestionnaireLibrary
  private var openStore: (any Store)?
  private let chosenDay: CalendarDate?
  /// The embedded official figures once they have been read: a portfolio asks for them with every
  /// business.
  var officialStatistics: OfficialStatistics?

  /// How long a store held by another program is waited for.
  static let busyMilliseconds = 5000

  /// A context.
  ///
  /// - Parameters:
  ///   - surroundings: everything outside that it may touch.
  ///   - options: the global options.
  ///   - day: the day on which what is written counts as written; `nil` = as the environment says,
  ///     else today.
  init(_ surroundings: Surroundings, _ options: GlobalOptions, day: CalendarDate? = nil) {
    chosenDay = day
    self.surroundings = surroundings
    self.options = options
    library = QuestionnaireLibrary()
    language = options.language
    languageIsClear = options.languageIsClear
  }

  /// The language spoken; a person may choose another in mid-conversation.
  private(set) var language: Language

  /// Whether the person's language is known rather than guessed; if not, ask.
  private(set) var languageIsClear: Bool

  /// From now on speaks another language, and remembers it for later runs.
  func speak(_ language: Language) {
    self.language = language
    languageIsClear = true
    // Settings that cannot be written are no reason to end a conversation: it is spoken all the
    // same, and asked for again another time.
    _ = try? Settings.change(
      .language, to: JSONValue(.string(language.tag)), in: surroundings.environment, language)
  }

  /// Whether plain lines were chosen for good.
  var plainSetting: Bool { options.settings.isPlain == true }

  var facts: StreamFacts { surroundings.streams.facts }

  /// Today in the person's time zone.
  var today: CalendarDate {
    CalendarDate(
      unixMilliseconds: surroundings.clock.now(),
      secondsFromUTC: surroundings.clock.secondsFromUTC(surroundings.clock.now()))
  }

  /// The day on which what is written now counts as written: that of `SOURCE_DATE_EPOCH`, with which
  /// the same answers give the same bytes on any day, else today.
  ///
  /// Source: reproducible-builds.org, the SOURCE_DATE_EPOCH specification. What is no such number is
  /// passed over.
  var dayOfWriting: CalendarDate {
    if let chosenDay { return chosenDay }
    guard let text = surroundings.environment[.sourceDateEpoch], let seconds = Int64(text),
      (0...Int64(253_402_300_799)).contains(seconds)
    else { return today }
    return CalendarDate(unixMilliseconds: seconds * 1000)
  }

  /// How wide text may be.
  var width: Int { facts.outputIsTerminal ? min(facts.columns ?? 80, 100) : 80 }

  /// Whether somebody can be asked.
  var canAsk: Bool { facts.inputIsTerminal && facts.outputIsTerminal && !options.asksNothing }

  /// Whether a conversation is held in plain lines, for whatever reason.
  var talksInLines = false

  /// Whether only plain lines are wanted, without colours, for screen readers.
  var isPlain: Bool {
    talksInLines || options.isPlain || plainSetting
      || Environment.Name.accessible.contains { surroundings.environment[$0] != nil }
  }

  var rendering: Rendering {
    isPlain
      ? .plain
      : options.color.rendering(isTerminal: facts.outputIsTerminal) { [self] name in
        surroundings.environment[Environment.Name(name)]
      }
  }

  // MARK: Store

  /// The path of the store: option, environment, settings, else the data folder.
  func storePath() throws -> String {
    if let path = options.store { return path }
    return try Paths(environment: surroundings.environment).usualStore()
  }

  /// The store; made if it is not there yet.
  func store() throws -> any Store {
    if let openStore { return openStore }
    let store = try SQLiteStore(path: storePath(), busyMilliseconds: Self.busyMilliseconds)
    openStore = store
    return store
  }

  /// The store if there is one; where there is none, none is made.
  func existingStore() throws -> (any Store)? {
    if openStore == nil, Folder.isAbsent(try storePath()) {
      // The usual folder is made with the first answers; one that was named and is not there is a slip.
      if let path = options.store, let slash = path.lastIndex(of: "/"), slash > path.startIndex,
        Folder.isAbsent(String(path[..<slash]))
      {
        throw FileProblem(.read, String(path[..<slash]), .notFound)
      }
      return nil
    }
    return try store()
  }

  /// Runs the body while this program does not have the store open, so that its file can be
  /// replaced. Whoever keeps a store of this context must have let go of it.
  func withoutStore<Result>(_ body: (_ path: String) throws -> Result) throws -> Result {
    openStore = nil
    return try body(storePath())
  }

  // MARK: Output

  /// Writes a line of data.
  func write(_ line: StyledText) throws {
    try surroundings.streams.output.write(line.rendered(as: rendering) + "\n")
  }

  /// Writes lines of data.
  func write(_ lines: [StyledText]) throws {
    for line in lines { try write(line) }
  }

  /// Writes a JSON value on a line of its own.
  func write(_ value: JSONValue) throws {
    try write(data: value.canonical() + [UInt8(ascii: "\n")])
  }

  /// Writes text for programs: to the letter into a pipe or a file; a terminal is not steered by
  /// what people typed.
  func write(data: [UInt8]) throws {
    try surroundings.streams.output.write(facts.outputIsTerminal ? data.shownOnTerminal : data)
  }

  /// Says something to the person, beside the data.
  func say(_ line: String) throws {
    try surroundings.streams.output.flush()
    try surroundings.streams.errors.write(line.withoutControls + "\n")
  }

  /// Says a sentence to the person in the person's language, no wider than the window.
  func tell(_ phrase: CommandPhrase) throws { try tell(sentence: self.phrase(phrase)) }

  /// Says a sentence to the person, no wider than the window.
  func tell(sentence: String) throws {
    guard facts.errorsAreTerminal else { return try say(sentence) }
    for line in sentence.split(separator: "\n", omittingEmptySubsequences: false) {
      for part in String(line).wrapped(to: width) { try say(part) }
    }
  }

  /// A table: aligned for people, tab-separated for a pipe.
  func write(_ table: Table) throws {
    if facts.outputIsTerminal {
      try write(table.aligned(width: width, heading: .shown))
    } else {
      for line in table.tabSeparated(heading: .hidden) {
        try surroundings.streams.output.write(line + "\n")
      }
    }
  }

  // MARK: Input

  /// The bytes of a file, or of standard input for `-`.
  func bytes(of path: String) throws -> [UInt8] {
    path == "-"
      ? try surroundings.streams.input.rest(atMost: FileReader.usualLimit)
      : try FileReader.bytes(at: path)
  }
}
