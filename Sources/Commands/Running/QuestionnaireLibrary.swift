internal import JSON
internal import Questionnaires
internal import Scoring
internal import Shipped
internal import System
internal import Text

/// The questionnaires at hand: the embedded ones and those named by path, compiled when needed.
final class QuestionnaireLibrary {
  /// The questionnaire used when none is named.
  static let usual = "msme-readiness"

  private var compiled: [String: QuestionnaireBundle] = [:]
  private var scorers: [String: Scorer] = [:]
  private var added: [QuestionnaireBundle] = []

  /// The questionnaire named by `--questionnaire`: a shipped id, `id@version` of a shipped version,
  /// or a path; by default the usual.
  ///
  /// - Throws: ``CommandFailure`` with every finding if a file has errors, ``NamingProblem``.
  func bundle(_ name: String?) throws -> QuestionnaireBundle {
    let name = name ?? Self.usual
    if let shipped = ShippedFiles.questionnaires.first(where: { $0.id == name }) {
      return try compile(shipped)
    }
    if let bundle = try released(name) { return bundle }
    guard name.contains("/") || name.hasSuffix(".json") || Folder.kind(at: name) != nil else {
      throw NamingProblem(.notFound, .questionnaire(name, known: known))
    }
    let files = try QuestionnaireFiles(at: name)
    let (bundle, findings) = files.compile()
    guard let bundle else {
      throw CommandFailure(.invalidInput, lines: findings.map(\.description))
    }
    added.append(bundle)
    return bundle
  }

  /// The shipped version that `id@version` names, or `nil` if the name is none of that kind.
  ///
  /// - Throws: ``NamingProblem`` that lists the versions there are.
  private func released(_ name: String) throws -> QuestionnaireBundle? {
    let parts = name.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    let shipped = ShippedFiles.questionnaires.filter { $0.id == parts[0] }
    guard parts.count == 2, !shipped.isEmpty else { return nil }
    if let version = Version(parts[1]), let bundle = self.shipped(id: parts[0], version) {
      return bundle
    }
    let versions = try shipped.map { try compile($0).questionnaire.version }.sorted()
    throw NamingProblem(
      .notFound, .version(parts[1], of: parts[0], known: versions.map(\.description)))
  }

  /// The scorer of an id and version: of a file named on the command line, else embedded.
  func scorer(id: String, version: Version) -> Scorer? {
    let key = "\(id) \(version)"
    if let scorer = scorers[key] { return scorer }
    guard let bundle = bundle(id: id, version: version) else { return nil }
    let scorer = Scorer(bundle.questionnaire)
    scorers[key] = scorer
    return scorer
  }

  /// The bundle of an id and version, with its texts, if it is at hand.
  func bundle(id: String, version: Version) -> QuestionnaireBundle? {
    added.first { $0.questionnaire.id == id && $0.questionnaire.version == version }
      ?? shipped(id: id, version)
  }

  /// The ids of the questionnaires that are embedded.
  var known: [String] { ShippedFiles.questionnaires.map(\.id) }

  /// A questionnaire with its texts, or alone where they are not at hand.
  func bundle(holding questionnaire: Questionnaire) -> QuestionnaireBundle {
    bundle(id: questionnaire.id, version: questionnaire.version)
      ?? QuestionnaireBundle.wordless(questionnaire)
  }

  /// The embedded bundle of an id and version; the folders of released versions bear their numbers.
  private func shipped(id: String, _ version: Version) -> QuestionnaireBundle? {
    ShippedFiles.questionnaires.lazy
      .filter { $0.id == id && $0.version ?? "\(version)" == "\(version)" }
      .compactMap { try? self.compile($0) }
      .first { $0.questionnaire.version == version }
  }

  private func compile(_ shipped: ShippedQuestionnaire) throws -> QuestionnaireBundle {
    if let bundle = compiled[shipped.path] { return bundle }
    let (bundle, findings) = QuestionnaireFiles(shipped).compile()
    guard let bundle else {
      throw CommandFailure(.failure, lines: findings.map(\.description))
    }
    compiled[shipped.path] = bundle
    return bundle
  }
}

/// The bytes of a questionnaire and its catalogues with the paths by which findings name them.
struct QuestionnaireFiles {
  let source: (path: String, bytes: [UInt8])
  let catalogues: [(path: String, bytes: [UInt8])]
  /// Answers of enterprises for which reading times are told.
  let profiles: [(path: String, bytes: [UInt8])]

  /// An embedded questionnaire.
  init(_ shipped: ShippedQuestionnaire) {
    source = (shipped.path, ShippedFiles.file(shipped.path) ?? [])
    catalogues = shipped.catalogues.map { ($0, ShippedFiles.file($0) ?? []) }
    profiles = shipped.profiles.map { ($0, ShippedFiles.file($0) ?? []) }
  }

  /// A folder with `questionnaire.json`, `locales/` and perhaps `profiles/`, or the file itself
  /// with those beside.
  init(at path: String) throws {
    let isFolder = Folder.kind(at: path) == .folder
    let file = isFolder ? path.joined("questionnaire.json") : path
    let folder = isFolder ? path : path.folder
    source = (file, try FileReader.bytes(at: file))
    catalogues = try Self.files(in: folder.joined("locales"))
    profiles = try Self.files(in: folder.joined("profiles"))
  }

  /// The JSON files of a folder, by name; none without the folder.
  private static func files(in folder: String) throws -> [(path: String, bytes: [UInt8])] {
    guard Folder.kind(at: folder) == .folder else { return [] }
    return try Folder.entries(of: folder).filter { $0.name.hasSuffix(".json") }
      .map { ($0.path, try FileReader.bytes(at: $0.path)) }
  }

  func compile() -> (bundle: QuestionnaireBundle?, findings: [Finding]) {
    QuestionnaireBundle.compile(source.bytes, path: source.path, catalogues: catalogues)
  }

  /// Compiles and proves that the questionnaire is sound.
  func prove() -> QuestionnaireBundle.Checked {
    QuestionnaireBundle.prove(source.bytes, path: source.path, catalogues: catalogues)
  }
}

extension String {
  /// The path of an entry of this folder.
  func joined(_ name: String) -> String { hasSuffix("/") ? self + name : self + "/" + name }

  /// The folder that holds this path.
  var folder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }
}
