internal import Questionnaires
internal import Shipped

/// A questionnaire with the files of its catalogues, as translators' tables need them.
struct TranslationFiles {
  /// A catalogue and where it stands.
  struct Place {
    let path: String
    let catalogue: CatalogueFile
    /// Whether there is such a file already.
    let exists: Bool
  }

  let questionnaire: Questionnaire
  let source: CatalogueFile
  /// Whether the questionnaire is embedded, so that its files cannot be changed.
  let isShipped: Bool
  private let files: QuestionnaireFiles
  private let findings: [Finding]
  private let folder: String

  /// The questionnaire with a shipped id or at a path; by default the usual one.
  ///
  /// - Throws: ``CommandFailure`` with the errors of its logic or of its source catalogue.
  init(named name: String?) throws {
    let name = name ?? QuestionnaireLibrary.usual
    let shipped = ShippedFiles.questionnaires.first { $0.id == name }
    isShipped = shipped != nil
    files = try shipped.map(QuestionnaireFiles.init) ?? QuestionnaireFiles(at: name)
    let result = files.compile()
    findings = result.findings
    guard let bundle = result.bundle else {
      throw CommandFailure(.invalidInput, lines: findings.map(\.description))
    }
    questionnaire = bundle.questionnaire
    folder = files.source.path.folder.joined("locales")
    let locale = questionnaire.sourceLocale
    guard let place = try Self.place(of: locale, in: files, findings),
      bundle.catalogues.contains(where: { $0.locale == locale })
    else {
      throw CommandFailure(
        .invalidInput,
        lines: findings.filter { $0.severity == .error }.map(\.description) + [
          "\(folder): the catalogue of \(locale), from which all others are translated, is missing "
            + "or has errors; mend it first."
        ])
    }
    source = place.catalogue
  }

  /// The catalogue of a locale; an empty one where there is none yet.
  ///
  /// - Throws: ``CommandFailure`` if there is one that cannot be changed.
  func place(of locale: String) throws -> Place {
    if let place = try Self.place(of: locale, in: files, findings) { return place }
    guard let empty = CatalogueFile(emptyFor: questionnaire, locale: locale) else {
      throw CommandFailure(.usage, "\"\(locale)\" is no locale of the form es-MX.")
    }
    return Place(path: folder.joined("\(locale).json"), catalogue: empty, exists: false)
  }

  private static func place(
    of locale: String, in files: QuestionnaireFiles, _ findings: [Finding]
  ) throws -> Place? {
    for (path, bytes) in files.catalogues {
      if let catalogue = CatalogueFile(bytes) {
        guard catalogue.locale == locale else { continue }
        return Place(path: path, catalogue: catalogue, exists: true)
      }
      // Its name is the only hint at what a file holds that cannot be read.
      guard path.hasSuffix("/\(locale).json") else { continue }
      throw CommandFailure(
        .invalidInput, lines: findings.filter { $0.path == path }.map(\.description))
    }
    return nil
  }
}
