internal import JSON
internal import System
internal import Text

/// What a person has chosen for good: `config.json` in the folder of settings.
///
/// ```json
/// {"blockedDays":90,"language":"es-MX","plain":true}
/// ```
struct Settings {
  private var values: [Setting: JSONValue] = [:]
  /// What in the file is not understood; the rest holds.
  private(set) var warnings: [Warning] = []
  /// Keys of the file that are no settings, each with its place as `path:line:column`.
  private(set) var strays: [(key: String, place: String)] = []

  /// The language in which the program speaks; `nil` = not chosen.
  var language: Language? { values[.language]?.string.flatMap(Language.matching) }
  /// Whether plain lines are wanted; `nil` = not chosen.
  var isPlain: Bool? { values[.plain]?.bool }
  /// For how many days something is blocked before it is erased, 1 to 3650; `nil` = not chosen.
  var blockedDays: Int? { values[.blockedDays]?.integer.map { Int($0) } }
  /// How text is coloured; `nil` = not chosen.
  var color: ColorChoice? { values[.color]?.string.flatMap(ColorChoice.init) }
  /// The absolute path of the store; `nil` = not chosen.
  var store: String? { values[.store]?.string }

  /// What is chosen for a setting; `nil` = nothing.
  subscript(setting: Setting) -> JSONValue? { values[setting] }

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
    for setting in Setting.allCases {
      guard let value = object[setting.rawValue] else { continue }
      values[setting] = setting.checked(value)
      guard values[setting] == nil else { continue }
      let place = "\(path):\(document.position(at: value.offset))"
      warnings.append(.place(place, setting.warning(about: value)))
    }
    strays = object.members.filter { Setting(rawValue: $0.key) == nil }.map {
      ($0.key, "\(path):\(document.position(at: $0.value.offset))")
    }
  }

  private static func place(of document: JSONDocument, _ path: String) -> String {
    let offset = document.problems.first?.offset ?? document.root?.offset ?? 0
    return "\(path):\(document.position(at: offset))"
  }

  /// Remembers a setting, or forgets it; whatever else stands in the file stays.
  ///
  /// - Parameters:
  ///   - setting: which.
  ///   - value: what is chosen; `nil` = nothing any more.
  ///   - environment: says where the file is.
  ///   - language: that of the failure.
  /// - Returns: whether anything was chosen before.
  /// - Throws: ``CommandFailure`` if there is a file that cannot be read: it is not overwritten.
  @discardableResult
  static func change(
    _ setting: Setting, to value: JSONValue?, in environment: Environment, _ language: Language
  ) throws -> Bool {
    let path = try path(in: environment)
    var object = JSONObject()
    if Folder.kind(at: path) != nil {
      let document = JSONDocument.read(try FileReader.bytes(at: path))
      guard let known = document.root?.object, document.problems.isEmpty else {
        let place = place(of: document, path)
        throw CommandFailure(.failure, "\(place): \(ConfigPhrase.notSaved.text(in: language))")
      }
      object = known
    }
    let wasChosen = object[setting.rawValue] != nil
    if value == nil, !wasChosen { return false }
    object[setting.rawValue] = value
    try Folder.create(at: path.folder)
    try AtomicFile.write(
      JSONValue(.object(object)).canonical() + [UInt8(ascii: "\n")], to: path,
      existing: .replace)
    return wasChosen
  }
}
