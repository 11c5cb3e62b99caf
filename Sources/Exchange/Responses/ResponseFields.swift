internal import JSON
internal import Questionnaires
internal import Scoring
internal import Storage
internal import System
internal import Text

/// The members of a response around its answers, and all findings of the response.
struct ResponseFields {
  private static let known = [
    "format", "id", "subject", "supersedes", "campaign", "withdrawal", "mode", "synthetic",
    "questionnaire", "form", "locale", "completed", "minutes", "answers", "consent", "seal",
  ]
  private static let knownOfQuestionnaire = ["id", "version", "logic"]
  private static let knownOfConsent = ["scope", "notice", "date"]
  /// What a response to a campaign must hold, so that its enterprise keeps its rights.
  private static let neededWithCampaign = ["subject", "withdrawal", "consent", "seal"]

  private let document: JSONDocument
  private let firstLine: Int
  private var problems: [(offset: Int, problem: ResponseProblem)] = []
  /// Where the tree holds something else than the file, because that could not be read.
  let unreadable: Set<Int>

  init(_ document: JSONDocument, firstLine: Int) {
    self.document = document
    self.firstLine = firstLine
    problems = document.problems.map { ($0.offset, .json($0.kind)) }
    unreadable = Set(document.problems.lazy.filter(\.kind.replacesValue).map(\.offset))
  }

  mutating func report(_ problem: ResponseProblem, at offset: Int) {
    // What could not be read has been reported; its stand-in is nobody's mistake.
    if !unreadable.isEmpty, unreadable.contains(offset) { return }
    problems.append((offset, problem))
  }

  /// Whether nothing but warnings was found.
  var isClean: Bool { problems.allSatisfy(\.problem.isWarning) }

  /// All findings in the order of the file.
  var findings: [ResponseFinding] {
    if problems.isEmpty { return [] }
    let lines = document.lineTable
    return problems.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map { entry in
        let place = lines.position(at: entry.element.offset)
        return ResponseFinding(
          position: SourcePosition(line: place.line + firstLine - 1, column: place.column),
          pointer: document.pointer(at: entry.element.offset), problem: entry.element.problem)
      }
  }

  var rejection: ResponseRejected { ResponseRejected(findings: findings) }

  mutating func object(_ value: JSONValue) -> JSONObject? {
    if value.object == nil {
      report(.malformed(key: "response", expected: .object(with: [])), at: value.offset)
    }
    return value.object
  }

  // MARK: Checks

  /// Checks every member that does not depend on the questionnaire.
  ///
  /// - Parameters:
  ///   - object: the members of the response.
  ///   - root: the value of the whole response, where missing members are reported.
  mutating func check(_ object: JSONObject, in root: JSONValue) {
    checkKeys(object, Self.known)
    check("format", object, neededIn: root, .exactly("readiness-response/1")) {
      $0 == "readiness-response/1"
    }
    check("id", object, neededIn: root, .uuid, UUIDs.isValid)
    check("supersedes", object, .uuid, UUIDs.isValid)
    check("subject", object, .subject) { $0.isSubject }
    check("withdrawal", object, .hash) { $0.isHash }
    check("seal", object, .hash) { $0.isHash }
    check("campaign", object, .campaignID) {
      CampaignID($0) != nil
    }
    check("mode", object, .oneOf(["self", "assisted", "event", "paper", "foreign"])) {
      CollectionMode(rawValue: $0) != nil
    }
    check("form", object, neededIn: root, .form) { !$0.isEmpty }
    check("locale", object, neededIn: root, .locale) { $0.isLocale }
    check("completed", object, neededIn: root, .day(example: "2026-11-20"), Self.isDay)
    if let value = object["synthetic"], value.bool == nil {
      report(.malformed(key: "synthetic", expected: .truth), at: value.offset)
    }
    if let value = object["minutes"], !(0...100_000).contains(value.integer ?? -1) {
      report(.malformed(key: "minutes", expected: .minutes(upTo: 100_000)), at: value.offset)
    }
    checkConsent(object)
    if object["campaign"] != nil {
      for key in Self.neededWithCampaign where object[key] == nil {
        report(.missingKey(key), at: root.offset)
      }
    }
    if let id = object["id"]?.string, let other = object["supersedes"], other.string == id {
      report(.supersedesItself, at: other.offset)
    }
  }

  private static func isDay(_ text: String) -> Bool { CalendarDate(iso: text) != nil }

  private mutating func checkKeys(_ object: JSONObject, _ known: [String]) {
    for member in object.members where !known.contains(member.key) {
      report(.unknownKey(member.key), at: member.keyOffset)
    }
  }

  private mutating func check(
    _ key: String, _ object: JSONObject, neededIn parent: JSONValue? = nil, _ expected: ShapePhrase,
    _ holds: (String) -> Bool
  ) {
    guard let value = object[key] else {
      if let parent { report(.missingKey(key), at: parent.offset) }
      return
    }
    if let text = value.string, holds(text) { return }
    report(.malformed(key: key, expected: expected), at: value.offset)
  }

  private mutating func checkConsent(_ object: JSONObject) {
    guard let value = object["consent"] else { return }
    guard let consent = value.object else {
      report(.malformed(key: "consent", expected: .object(with: [])), at: value.offset)
      return
    }
    checkKeys(consent, Self.knownOfConsent)
    if let scope = consent["scope"] {
      if scope.array?.allSatisfy({ $0.string != nil }) != true {
        report(.malformed(key: "scope", expected: .texts), at: scope.offset)
      }
    } else {
      report(.missingKey("scope"), at: value.offset)
    }
    check("notice", consent, .hash) { $0.isHash }
    check("date", consent, .day(example: "2026-11-20"), Self.isDay)
  }

  /// The seal is the hash of the canonical response without it.
  mutating func checkSeal(_ object: JSONObject) {
    // Where the text is no JSON of ours, the tree is not what was sealed.
    guard document.problems.isEmpty, let value = object["seal"], let seal = value.string,
      seal.isHash
    else { return }
    if Seal.of(JSONValue(.object(object))) != seal { report(.brokenSeal, at: value.offset) }
  }

  // MARK: Members

  /// The questionnaire that the response names; `nil` if it names none properly.
  mutating func reference(_ object: JSONObject, in root: JSONValue) -> QuestionnaireReference? {
    guard let value = object["questionnaire"] else {
      report(.missingKey("questionnaire"), at: root.offset)
      return nil
    }
    guard let members = value.object else {
      report(
        .malformed(key: "questionnaire", expected: .object(with: ["id", "version"])),
        at: value.offset)
      return nil
    }
    checkKeys(members, Self.knownOfQuestionnaire)
    check("id", members, neededIn: value, .questionnaireID) { !$0.isEmpty }
    check("version", members, neededIn: value, .version) {
      Version($0) != nil
    }
    check("logic", members, .hash) { $0.isHash }
    guard let id = members["id"]?.string, !id.isEmpty,
      let version = members["version"]?.string.flatMap(Version.init)
    else { return nil }
    return QuestionnaireReference(
      id: id, version: version, logic: members["logic"], offset: value.offset)
  }

  /// Reports a reference to another logic than the questionnaire has.
  mutating func checkLogic(_ reference: QuestionnaireReference, _ questionnaire: Questionnaire) {
    guard let value = reference.logic, let logic = value.string, logic.isHash else { return }
    if logic != questionnaire.logic { report(.otherLogic, at: value.offset) }
  }

  mutating func form(_ object: JSONObject, of questionnaire: Questionnaire) -> Form? {
    guard let value = object["form"], let name = value.string, !name.isEmpty else { return nil }
    if let form = questionnaire.form(name) { return form }
    report(.unknownForm(name, known: questionnaire.forms), at: value.offset)
    return nil
  }

  mutating func answers(_ object: JSONObject, in root: JSONValue) -> JSONObject? {
    guard let value = object["answers"] else {
      report(.missingKey("answers"), at: root.offset)
      return nil
    }
    if value.object == nil {
      report(.malformed(key: "answers", expected: .object(with: [])), at: value.offset)
    }
    return value.object
  }
}

/// The questionnaire that a response names, with its place.
struct QuestionnaireReference {
  let id: String
  let version: Version
  /// The member `logic` as it stands in the file.
  let logic: JSONValue?
  let offset: Int
}

extension JSONProblem.Kind {
  /// Whether the reader puts something else in the place of what it could not read.
  fileprivate var replacesValue: Bool {
    switch self {
    case .notAnInteger, .outOfRange, .tooDeep: true
    default: false
    }
  }
}
