public import JSON

/// Turns a questionnaire file into a ``Questionnaire`` or into the list of all its findings.
public struct QuestionnaireCompiler {
  /// What compiling yields.
  public struct Result: Sendable {
    /// The compiled questionnaire; `nil` if there is an error among the findings.
    public let questionnaire: Questionnaire?
    /// Every finding of the file, in its order.
    public let findings: [Finding]
  }

  let findings = FindingCollector()
  var ids = IDRegister()
  var forms: [String] = []
  /// The ids of all questions, for suggestions.
  var questionIDs: [String] = []
  /// Positions of the questions by id; of an id declared twice, the first.
  var positions: [String: Int] = [:]
  /// Positions of questions whose kind the file does not say: what suits them is not judged.
  var kindless: Set<Int> = []
  /// Where each domain stands in the file.
  var domainOffsets: [Int] = []

  /// Compiles a document; never stops at the first finding.
  ///
  /// - Parameters:
  ///   - document: the file's contents.
  ///   - path: the file as the person named it, for the findings.
  /// - Returns: the questionnaire, unless there is an error, and every finding.
  public static func compile(_ document: JSONDocument, path: String) -> Result {
    var compiler = QuestionnaireCompiler()
    for problem in document.problems {
      compiler.findings.report(.json(problem.kind), at: problem.offset)
    }
    let questionnaire = document.root.flatMap { compiler.file($0, document) }
    return Result(
      questionnaire: compiler.findings.hasErrors ? nil : questionnaire,
      findings: compiler.findings.findings(in: document, path: path))
  }

  private mutating func file(_ root: JSONValue, _ document: JSONDocument) -> Questionnaire? {
    guard let file = ObjectReader(root, "questionnaire", keys: Keys.file, findings) else {
      return nil
    }
    if let format = file.string("format", needed: true), format != "readiness-questionnaire/1" {
      file.report(
        .wrongFormat(expected: "readiness-questionnaire/1"), at: file.object["format"]?.offset)
    }
    let retired = file.strings("retired") ?? []
    ids.retire(retired, findings)
    let head = head(file)
    forms = head.forms
    let levels = levels(file)
    let domains = domains(file)
    let sections = sections(file)
    let drafts = questionDrafts(file, domains: domains, sections: sections)
    questionIDs = drafts.map(\.id)
    positions = firstPositions(of: questionIDs)
    kindless = Set(drafts.indices.filter { drafts[$0].kind == nil })
    let scope = ConditionContext(
      drafts: drafts, ids: questionIDs, positions: positions, forms: forms, document: document)
    let questions = drafts.map { compile($0, among: drafts, scope) }
    checkOrder(of: drafts, sections: sections, file)
    let strata = strata(file, questions)
    let resources = resources(file, strata, questions)
    let gates = gates(file, domains, levels, scope)
    let actions = actions(file, domains, resources, questions, scope)
    return Questionnaire(
      id: head.id, version: head.version, sourceLocale: head.sourceLocale, locales: head.locales,
      forms: head.forms, coverage: head.coverage,
      domains: denominated(domains, questions), levels: levels,
      stepsAboveWeakest: head.stepsAboveWeakest, strata: strata, margin: head.margin,
      sections: sections.map(\.value), questions: questions, gates: gates, actions: actions,
      resources: resources, crosswalks: crosswalks(file),
      special: special(file, questions), retired: retired.map(\.value),
      logic: LogicHash.hash(of: root))
  }
}

/// The position of each id; of an id that stands twice, the first.
func firstPositions(of ids: [String]) -> [String: Int] {
  Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
}

/// The keys of each object of the format `readiness-questionnaire/1`: what is not here does not
/// exist.
enum Keys {
  static let file = [
    "format", "id", "version", "sourceLocale", "locales", "forms", "coverage", "domains", "levels",
    "overall", "strata", "margin", "sections", "questions", "gates", "actions", "resources",
    "crosswalks", "special", "retired",
  ]
  static let coverage = ["scored", "provisional"]
  static let domain = ["id", "role", "weight", "series", "holdsBack"]
  static let level = ["id", "from"]
  static let overall = ["stepsAboveWeakest"]
  static let strata = ["country", "size", "sector", "region"]
  static let size = ["questions", "bands"]
  static let sector = ["question", "groups", "weighting"]
  static let question = [
    "id", "section", "kind", "domain", "weight", "critical", "required", "forms", "when",
    "mayBeNotApplicable", "options", "saturation", "rule", "choose", "min", "max", "notAbove",
    "unit", "of", "scale", "comparability", "references", "seconds", "intent",
  ]
  static let option = ["code", "score", "exclusive", "when"]
  static let reference = ["statistic", "rule", "match"]
  static let gate = ["id", "domain", "when", "atMost"]
  static let action = [
    "id", "domain", "when", "improves", "requires", "hours", "cost", "impact", "resources",
  ]
  static let resource = [
    "id", "country", "url", "phone", "cost", "language", "status", "checked",
  ]
  static let special = ["selfRating", "challenges", "facts", "signs"]
  static let crosswalk = ["id", "from", "names"]
}
