internal import JSON

/// A questionnaire with its texts, compiled together.
public struct QuestionnaireBundle: Sendable {
  /// The logic.
  public let questionnaire: Questionnaire
  /// The texts, in the order of the questionnaire's locales.
  public let catalogues: [Catalogue]
  /// The file of the logic, byte for byte, for stores that keep it.
  public let source: [UInt8]

  /// Compiles a questionnaire and its catalogues.
  ///
  /// - Parameters:
  ///   - source: the bytes of `questionnaire.json`.
  ///   - path: that file as the person named it.
  ///   - catalogues: the files under `locales/`.
  /// - Returns: the bundle, unless the logic has an error; and every finding of every file.
  public static func compile(
    _ source: [UInt8], path: String, catalogues: [(path: String, bytes: [UInt8])]
  ) -> (bundle: QuestionnaireBundle?, findings: [Finding]) {
    let checked = check(source, path: path, catalogues: catalogues, proving: false)
    return (checked.bundle, checked.findings)
  }

  /// Compiles a questionnaire and proves that it is sound.
  ///
  /// - Parameters: as of ``compile(_:path:catalogues:)``.
  /// - Returns: the same, with what the proofs found and how many there were.
  public static func prove(
    _ source: [UInt8], path: String, catalogues: [(path: String, bytes: [UInt8])]
  ) -> Checked {
    check(source, path: path, catalogues: catalogues, proving: true)
  }

  /// A questionnaire with everything that was found.
  public struct Checked: Sendable {
    /// The questionnaire with its texts, unless the logic has an error.
    public let bundle: QuestionnaireBundle?
    /// Every finding of every file.
    public let findings: [Finding]
    /// How many proofs came to an end.
    public let decided: Int
    /// How many were given up; each is among the findings.
    public let undecided: Int
  }

  private static func check(
    _ source: [UInt8], path: String, catalogues: [(path: String, bytes: [UInt8])], proving: Bool
  ) -> Checked {
    let document = JSONDocument.read(source)
    let result = QuestionnaireCompiler.compile(document, path: path)
    let files = catalogues.map {
      CatalogueCompiler.File(path: $0.path, document: JSONDocument.read($0.bytes))
    }
    guard let questionnaire = result.questionnaire else {
      // Without the logic, texts cannot be matched; that they can be read is checked all the same.
      return Checked(
        bundle: nil, findings: result.findings + files.flatMap(Self.unreadable), decided: 0,
        undecided: 0)
    }
    let flaws = FindingCollector()
    let tally =
      proving ? document.root.map { SoundnessCheck.run(questionnaire, $0, flaws) } : nil
    let texts = CatalogueCompiler.compile(files, of: questionnaire)
    let missing = Self.missingLocales(questionnaire, files, document, path)
    let bundle = QuestionnaireBundle(
      questionnaire: questionnaire, catalogues: texts.catalogues, source: source)
    // A stable order: where a place has several findings, those of the logic come first.
    let proved = flaws.findings(in: document, path: path)
    let inFile = (result.findings + missing + proved).enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element)
    return Checked(
      bundle: bundle, findings: inFile + texts.findings, decided: tally?.decided ?? 0,
      undecided: tally?.undecided ?? 0)
  }

  private static func unreadable(_ file: CatalogueCompiler.File) -> [Finding] {
    let collector = FindingCollector()
    for problem in file.document.problems {
      collector.report(.json(problem.kind), at: problem.offset)
    }
    return collector.findings(in: file.document, path: file.path)
  }

  private static func missingLocales(
    _ questionnaire: Questionnaire, _ files: [CatalogueCompiler.File], _ document: JSONDocument,
    _ path: String
  ) -> [Finding] {
    let present = files.compactMap { $0.document.root?.object?["locale"]?.string }
    let collector = FindingCollector()
    for value in document.root?.object?["locales"]?.array ?? [] {
      guard let locale = value.string, !present.contains(locale) else { continue }
      collector.report(.catalogueMissing(locale: locale), at: value.offset)
    }
    return collector.findings(in: document, path: path)
  }

  /// The texts as one reader meets them.
  public func texts(locale: String, audience: Audience = Audience()) -> Texts {
    Texts(catalogues, of: questionnaire, locale: locale, audience: audience)
  }
}

extension QuestionnaireBundle {
  /// A questionnaire whose texts are not at hand; everything is called by its key.
  public static func wordless(_ questionnaire: Questionnaire) -> QuestionnaireBundle {
    QuestionnaireBundle(questionnaire: questionnaire, catalogues: [], source: [])
  }
}
