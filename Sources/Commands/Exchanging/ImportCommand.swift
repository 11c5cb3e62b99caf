internal import CommandLine
internal import Exchange
internal import JSON
internal import Questionnaires
internal import Storage
internal import System

/// `import`: response files into the store.
struct ImportCommand: Command {
  static let spec = CommandSpec(
    "import", abstract: "Take response files into the store.",
    discussion: """
      Takes a file (one response or JSON Lines), a folder of .json and .jsonl files, or standard \
      input. Files imported twice are counted once; the order of imports never matters. What is \
      not taken is named with its place and reason (exit 3), everything else is stored.
      """,
    group: "Associations and advisors",
    examples: [
      .init("import responses/", "every response file of a folder"),
      .init("questionnaire simulate --count 500 | readiness import -", "try it out"),
    ],
    options: [.value("questionnaire", "ID|PATH", help: "A questionnaire the files may name.")],
    positionals: [PositionalSpec("FILE|FOLDER", .required, help: "What to import; - = input.")])

  private let path: String
  private let questionnaire: String?

  init(_ arguments: ParsedArguments) {
    path = arguments.requiredWord("FILE|FOLDER")
    questionnaire = arguments.value("questionnaire")
  }

  func run(in context: CommandContext) throws {
    if let questionnaire { _ = try context.library.bundle(questionnaire) }
    // A name that leads nowhere must not leave a new store behind.
    if path != "-", Folder.kind(at: path) == nil { _ = try FileReader.bytes(at: path) }
    let store = try context.store()
    var intake = ResponseIntake(store: store, library: context.library)
    var isAllRead = true
    if path != "-", Folder.kind(at: path) == .folder {
      for path in try files() {
        // One file that cannot be read must not cost the others.
        do {
          try intake.read(try FileReader.bytes(at: path), path: path) { try context.say($0) }
        } catch let problem as FileProblem {
          try context.say(problem.sentence(in: context.language))
          isAllRead = false
        }
      }
    } else {
      try intake.read(try context.bytes(of: path), path: path) { try context.say($0) }
    }
    try intake.finish { try context.say($0) }
    if context.options.isJSON {
      try context.write(intake.json)
    } else {
      try context.write("\(intake.sentence)")
    }
    if intake.rejected > 0 { throw CommandFailure(.invalidInput) }
    if !isAllRead { throw CommandFailure(.failure) }
  }

  /// The response files of the folder, by name.
  private func files() throws -> [String] {
    try Folder.entries(of: path)
      .filter { $0.kind != .folder && ($0.name.hasSuffix(".json") || $0.name.hasSuffix(".jsonl")) }
      .map(\.path)
  }
}

/// Collects responses in portions and stores each portion in one transaction.
struct ResponseIntake {
  private static let portion = 20_000

  private let store: any Store
  private let library: QuestionnaireLibrary
  private let reader: ResponseReader
  private var registered: Set<String> = []
  private var waiting: [(assessment: NewAssessment, place: String)] = []
  private(set) var stored = 0
  private(set) var duplicates = 0
  private(set) var rejected = 0

  init(store: any Store, library: QuestionnaireLibrary) {
    self.store = store
    self.library = library
    reader = ResponseReader { library.scorer(id: $0, version: $1) }
  }

  /// Reads a file; findings go to `say`.
  mutating func read(
    _ bytes: [UInt8], path: String, _ say: (String) throws -> Void
  ) throws {
    for line in ResponseLines(bytes).lines {
      do {
        let response = try reader.read(Array(line.bytes), firstLine: line.number)
        for warning in response.warnings { try say(warning.line(in: path)) }
        try register(response.questionnaire)
        let place = path == "-" ? "standard input" : path
        waiting.append((response.assessment, "\(place):\(line.number)"))
        if waiting.count >= Self.portion { try finish(say) }
      } catch let problem as ResponseRejected {
        rejected += 1
        for finding in problem.findings { try say(finding.line(in: path)) }
      }
    }
  }

  private mutating func register(_ questionnaire: Questionnaire) throws {
    guard registered.insert(questionnaire.logic).inserted else { return }
    let bundle = library.bundle(id: questionnaire.id, version: questionnaire.version)
    try store.register(questionnaire, json: String(decoding: bundle?.source ?? [], as: UTF8.self))
  }

  /// Stores what is waiting.
  mutating func finish(_ say: (String) throws -> Void) throws {
    guard !waiting.isEmpty else { return }
    let report = try store.add(waiting.map(\.assessment))
    for (outcome, response) in zip(report.outcomes, waiting) {
      switch outcome {
      case .stored: stored += 1
      case .duplicate: duplicates += 1
      case .rejected(let reason):
        rejected += 1
        try say("\(response.place): error: \(reason.sentence)")
      }
    }
    for id in report.expelled {
      try say(
        "warning: \(id) was taken out: what it claims to correct belongs to another enterprise")
    }
    waiting.removeAll(keepingCapacity: true)
  }

  var sentence: String {
    "\(stored) stored, \(duplicates) already there, \(rejected) not taken"
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
  /// Why a response was not taken, in one English sentence.
  var sentence: String {
    switch self {
    case .otherSeal: "another response with this id is stored; ids are given once"
    case .supersedesItself: "it names itself as the response it corrects"
    case .supersedesOtherSubject(let id):
      "it claims to correct \(id), which belongs to another enterprise"
    case .erased: "the enterprise had this response erased; it does not come back"
    case .unknownQuestionnaire(let logic): "the questionnaire with the logic \(logic) is not known"
    case .malformed(let field): "\"\(field)\" is not what the format says"
    }
  }
}
