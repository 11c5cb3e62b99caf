internal import CommandLine
internal import Exchange
internal import JSON
internal import Questionnaires
internal import Storage
internal import System
internal import Text

/// `import`: response files into the store.
struct ImportCommand: Command {
  static let spec = CommandSpec(
    "import", abstract: "Take response files into the store.",
    discussion: """
      Takes a file (one response or JSON Lines), a folder of .json and .jsonl files, or standard \
      input. Files imported twice are counted once; the order of imports never matters. What is \
      not taken is named with its place and reason (exit 3), everything else is stored.

      A workbook of 'report --format xlsx' gives back what was decided about steps: what differs \
      is shown, and changed when that is agreed to.
      """,
    group: "Associations and advisors",
    examples: [
      .init("import responses/", "every response file of a folder"),
      .init("import responses/ --keep-until 2028-12-31", "as the campaign's notice promises"),
      .init("import pan-y-sol.xlsx", "what was decided in a workbook"),
      .init("questionnaire simulate --count 500 | readiness import -", "try it out"),
    ],
    options: [
      .value(
        "questionnaire", "ID|PATH", help: "A questionnaire the files may name.",
        completion: .questionnaire),
      .keepUntil,
      .flag("yes", help: "Take over what a workbook says without asking."),
    ],
    positionals: [PositionalSpec("FILE|FOLDER", .required, help: "What to import; - = input.")])

  private let path: String
  private let questionnaire: String?
  private let keepUntil: String?
  private let isSure: Bool

  init(_ arguments: ParsedArguments) throws {
    path = arguments.requiredWord("FILE|FOLDER")
    questionnaire = arguments.value("questionnaire")
    keepUntil = arguments.value("keep-until")
    isSure = arguments.isGiven("yes")
  }

  func run(in context: CommandContext) throws {
    if let questionnaire { _ = try context.library.bundle(questionnaire) }
    let keptUntil = try context.lastDay(keepUntil, option: "keep-until")
    // A name that leads nowhere must not leave a new store behind.
    if path != "-", Folder.kind(at: path) == nil { _ = try FilePieces(at: path) }
    if WorkbookIntake.isMeant(by: path) {
      return try WorkbookIntake(path: path, isSure: isSure).run(in: context)
    }
    guard !Self.isOfAnotherKind(path) else {
      throw CommandFailure(.invalidInput, "\(path) \(context.phrase(ImportPhrase.otherKind))")
    }
    let isFolder = path != "-" && Folder.kind(at: path) == .folder
    let files = isFolder ? try self.files() : [path]
    guard !files.isEmpty else {
      throw CommandFailure(.notFound, "\(path): \(context.phrase(ImportPhrase.emptyFolder))")
    }
    let store = try context.store()
    let length = path == "-" ? nil : files.compactMap { try? FilePieces(at: $0).length }
    var line = ProgressLine(context, total: length?.reduce(0, +))
    var intake = ResponseTaking(
      store: store, library: context.library, language: context.language,
      keptUntil: keptUntil?.iso
    ) { sentence in
      try line.erase()
      try context.say(sentence.onOneLine)
    }
    let responses = ResponseFiles(
      files.map { Self.file($0, input: context.surroundings.streams.input) },
      threads: Thread.parallelism, lookup: context.library.scorer(id:version:))
    var isAllRead = true
    var done = 0
    while let item = try responses.next() {
      switch item {
      case .responses(let read):
        try intake.take(read)
        done += read.byteCount
        try line.show(done: done, things: intake.taken)
      case .unreadable(let path, let error):
        let problem = Self.problem(error, path: path)
        // One file that cannot be read must not cost the others.
        guard isFolder, let problem = problem as? FileProblem else { throw problem }
        try line.erase()
        try context.say(problem.sentence(in: context.language))
        isAllRead = false
      }
    }
    try intake.finish()
    try line.erase()
    if context.options.isJSON {
      try context.write(intake.json)
    } else {
      try context.write("\(intake.sentence)")
    }
    if intake.rejected > 0 { throw CommandFailure(.invalidInput) }
    if !isAllRead { throw CommandFailure(.failure) }
  }

  /// Whether a file is a printed report or a workbook that cannot be read as one.
  private static func isOfAnotherKind(_ path: String) -> Bool {
    guard path != "-", Folder.kind(at: path) == .file else { return false }
    if [".pdf", ".docx", ".xlsx"].contains(where: path.lowercased().hasSuffix) { return true }
    guard let pieces = try? FilePieces(at: path), let piece = try? pieces.next() else {
      return false
    }
    return piece.starts(with: "%PDF".utf8)
  }

  /// The response files of the folder, by name.
  private func files() throws -> [String] {
    try Folder.entries(of: path)
      .filter { $0.kind != .folder && ($0.name.hasSuffix(".json") || $0.name.hasSuffix(".jsonl")) }
      .map(\.path)
  }

  /// A file, or standard input for `-`, to be read piece by piece.
  private static func file(_ path: String, input: LineReader) -> ResponseFiles.File {
    ResponseFiles.File(path: path) {
      if path == "-" {
        var reader = input
        return { try reader.piece() }
      }
      let pieces = try FilePieces(at: path)
      return { try pieces.next() }
    }
  }

  /// What to tell of a file that could not be read.
  private static func problem(_ error: any Error, path: String) -> any Error {
    guard let tooLong = error as? ResponseStream.TooLong else { return error }
    return path == "-"
      ? StreamProblem.lineTooLong(limit: tooLong.limit)
      : FileProblem(.read, path, .tooLarge(limit: tooLong.limit))
  }
}

/// Collects responses in portions and stores each portion in one transaction.
struct ResponseTaking {
  private static let portion = 20_000

  private let store: any Store
  private let library: QuestionnaireLibrary
  private let language: Language
  private let keptUntil: String?
  private let say: (String) throws -> Void
  private var registered: Set<String> = []
  private var waiting: [ReadResponses] = []
  private var waitingCount = 0
  private(set) var stored = 0
  private(set) var duplicates = 0
  private(set) var rejected = 0
  private var refused = IntakeTally()

  /// A taking of nothing yet; findings go to `say`. What it stores is kept until the day given, as
  /// `2026-11-20`, where there is one.
  init(
    store: any Store, library: QuestionnaireLibrary, language: Language, keptUntil: String? = nil,
    say: @escaping (String) throws -> Void
  ) {
    self.store = store
    self.library = library
    self.language = language
    self.keptUntil = keptUntil
    self.say = say
  }

  /// How many were dealt with, or wait for it.
  var taken: Int { stored + duplicates + rejected + waitingCount }

  /// Takes responses that were read.
  mutating func take(_ read: ReadResponses) throws {
    for finding in read.findings { try say(finding.line(in: read.path, language)) }
    rejected += read.rejected
    refused += read.refused
    for questionnaire in read.questionnaires { try register(questionnaire) }
    guard read.prepared.count > 0 else { return }
    waiting.append(read)
    waitingCount += read.prepared.count
    if waitingCount >= Self.portion { try finish() }
  }

  private mutating func register(_ questionnaire: Questionnaire) throws {
    guard registered.insert(questionnaire.logic).inserted else { return }
    guard let bundle = library.bundle(id: questionnaire.id, version: questionnaire.version) else {
      // Responses are read by questionnaires of the library alone; one without its text would never
      // be read again.
      throw NamingProblem(
        .notFound,
        .questionnaire("\(questionnaire.id)@\(questionnaire.version)", known: library.known))
    }
    try store.register(questionnaire, json: String(decoding: bundle.source, as: UTF8.self))
  }

  /// Stores what is waiting.
  mutating func finish() throws {
    guard !waiting.isEmpty || !refused.isEmpty else { return }
    let report = try store.add(waiting.map(\.prepared), refused: refused, keptUntil: keptUntil)
    refused = IntakeTally()
    let places = waiting.flatMap { read in read.lines.map { (path: read.path, line: $0) } }
    for (outcome, place) in zip(report.outcomes, places) {
      switch outcome {
      case .stored: stored += 1
      case .duplicate: duplicates += 1
      case .rejected(let reason):
        rejected += 1
        func words(_ phrase: ImportPhrase) -> String { phrase.text(in: language) }
        let path = place.path == "-" ? words(.standardInput) : place.path
        try say("\(path):\(place.line): \(words(.error)): \(words(reason.phrase))")
      }
    }
    for id in report.expelled { try say(ImportPhrase.expelled(id: id).text(in: language)) }
    waiting.removeAll(keepingCapacity: true)
    waitingCount = 0
  }

  var sentence: String {
    ImportPhrase.counts(stored: stored, duplicates: duplicates, rejected: rejected)
      .text(in: language)
  }

  var json: JSONValue {
    [
      "stored": JSONValue(.integer(Int64(stored))),
      "duplicates": JSONValue(.integer(Int64(duplicates))),
      "rejected": JSONValue(.integer(Int64(rejected))),
    ]
  }
}

extension ImportRejection {
  /// Why a response was not taken.
  var phrase: ImportPhrase {
    switch self {
    case .otherSeal: .otherSeal
    case .supersedesItself: .supersedesItself
    case .supersedesOtherSubject(let id): .supersedesOther(id: id)
    case .erased: .erased
    case .unknownQuestionnaire(let logic): .unknownLogic(logic)
    case .malformed(let field): .malformed(field: field)
    }
  }
}
