/// Where one version of one questionnaire stands among the embedded files.
///
/// The current version of a questionnaire stands in the folder named by its id, each released one
/// in a folder below it:
/// ```
/// msme-readiness/questionnaire.json
/// msme-readiness/locales/en.json
/// msme-readiness/profiles/two-people-mx.json
/// msme-readiness/versions/1.0.0/questionnaire.json
/// msme-readiness/versions/1.0.0/locales/en.json
/// ```
public struct ShippedQuestionnaire: Sendable, Hashable {
  /// The id of the questionnaire, by the name of its folder.
  public let id: String
  /// The released version, by the name of its folder; nil for the current one.
  public let version: String?
  /// The path of `questionnaire.json`, for ``ShippedFiles/file(_:)``.
  public let path: String
  /// The paths of the catalogues of this version, in the order of their text.
  public let catalogues: [String]
  /// The paths of the answers for which reading times are told, in the order of their text.
  public let profiles: [String]

  /// The questionnaires among `paths`, in the same order.
  static func all(among paths: [String]) -> [ShippedQuestionnaire] {
    paths.compactMap { path in ShippedQuestionnaire(path, among: paths) }
  }

  /// Fails unless `path` is that of a `questionnaire.json` in one of the two places.
  private init?(_ path: String, among paths: [String]) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.last == "questionnaire.json" else { return nil }
    switch parts.count {
    case 2: version = nil
    case 4 where parts[1] == "versions": version = String(parts[2])
    default: return nil
    }
    id = String(parts[0])
    self.path = path
    let folder = parts.dropLast().joined(separator: "/")
    func files(in part: String) -> [String] {
      paths.filter { $0.hasPrefix("\(folder)/\(part)/") && $0.hasSuffix(".json") }
    }
    catalogues = files(in: "locales")
    profiles = files(in: "profiles")
  }
}
