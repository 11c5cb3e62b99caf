internal import JSON
internal import System
internal import Text

/// What a person has chosen for good: `config.json` in the folder of settings.
///
/// ```json
/// {"blockedDays":90,"language":"es-MX","plain":true}
/// ```
struct Settings {
  /// The language in which the program speaks; `nil` = not chosen.
  private(set) var language: Language?
  /// Whether plain lines are wanted; `nil` = not chosen.
  private(set) var isPlain: Bool?
  /// For how many days something is blocked before it is erased, 1 to 3650; `nil` = not chosen.
  private(set) var blockedDays: Int?
  /// What in the file is not understood; the rest holds.
  private(set) var warnings: [Warning] = []

  private static let languageKey = "language"
  private static let plainKey = "plain"
  private static let blockedDaysKey = "blockedDays"

  /// Something in the file that is not understood.
  enum Warning {
    /// A place in it, as `path:line:column`.
    case place(String, KeepingPhrase)
    /// The file itself.
    case file(FileProblem)

    /// The place, the problem and the remedy.
    func sentence(in language: Language) -> String {
      switch self {
      case .place(let place, let phrase): "\(place): \(phrase.text(in: language))"
      case .file(let problem): problem.sentence(in: language)
      }
    }
  }

  /// The path of the file.
  ///
  /// - Throws: ``PathsProblem/noHome``.
  static func path(in environment: Environment) throws(PathsProblem) -> String {
    try Paths(environment: environment).config() + "/config.json"
  }

  /// The settings of an environment; those of nobody where no home folder is known.
  init(of environment: Environment) {
    guard let path = try? Self.path(in: environment) else { return }
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try FileReader.bytes(at: path)
    } catch {
      if error.reason != .notFound { warnings = [.file(error)] }
      return
    }
    let document = JSONDocument.read(bytes)
    guard let object = document.root?.object, document.problems.isEmpty else {
      warnings = [.place(Self.place(of: document, path), .settingsUnreadable)]
      return
    }
    read(object) { value, phrase in
      .place("\(path):\(document.position(at: value.offset))", phrase)
    }
  }

  private mutating func read(
    _ object: JSONObject, _ warning: (JSONValue, KeepingPhrase) -> Warning
  ) {
    if let value = object[Self.languageKey] {
      language = value.string.flatMap(Language.matching)
      if language == nil {
        let shown = value.string ?? value.canonicalText()
        warnings.append(warning(value, .settingsLanguage(shown)))
      }
    }
    if let value = object[Self.plainKey] {
      isPlain = value.bool
      if isPlain == nil { warnings.append(warning(value, .settingsPlain)) }
    }
    if let value = object[Self.blockedDaysKey] {
      // Written without a closure: the optimiser of Swift 6.3.1 crashes on the shorter form.
      if let days = value.integer, days >= 1, days <= 3650 {
        blockedDays = Int(days)
      } else {
        warnings.append(warning(value, .settingsBlockedDays))
      }
    }
  }

  private static func place(of document: JSONDocument, _ path: String) -> String {
    let offset = document.problems.first?.offset ?? document.root?.offset ?? 0
    return "\(path):\(document.position(at: offset))"
  }

  /// Remembers a language; whatever else stands in the file stays.
  ///
  /// - Throws: ``CommandFailure`` if there is a file that cannot be read: it is not overwritten.
  static func save(_ language: Language, in environment: Environment) throws {
    let path = try path(in: environment)
    var object = JSONObject()
    if Folder.kind(at: path) != nil {
      let document = JSONDocument.read(try FileReader.bytes(at: path))
      guard let known = document.root?.object, document.problems.isEmpty else {
        let warning = Warning.place(place(of: document, path), .settingsUnreadable)
        throw CommandFailure(.failure, warning.sentence(in: language))
      }
      object = known
    }
    object[languageKey] = JSONValue(.string(language.tag))
    try Folder.create(at: path.folder)
    try AtomicFile.write(
      JSONValue(.object(object)).canonical() + [UInt8(ascii: "\n")], to: path,
      existing: .replace)
  }
}
