internal import JSON

/// The fingerprint of everything that a score depends on.
///
/// SHA-256 over the canonical JSON (RFC 8785) of the file without `resources`, `crosswalks`, and
/// the `references`, `intent` and `seconds` of every question.
enum LogicHash {
  private static let outsideTheLogic: Set<String> = ["resources", "crosswalks"]
  private static let besideTheLogic: Set<String> = ["references", "intent", "seconds"]

  /// `sha256:` and 64 lower-case hexadecimal digits.
  static func hash(of root: JSONValue) -> String {
    SHA256.named(logic(of: root).canonical())
  }

  /// Ids may be called as these keys are, so keys are removed only where they have the meaning.
  private static func logic(of root: JSONValue) -> JSONValue {
    let logic = without(outsideTheLogic, root)
    guard var file = logic.object, let questions = file["questions"]?.array else { return logic }
    file["questions"] = JSONValue(.array(questions.map { without(besideTheLogic, $0) }))
    return JSONValue(.object(file))
  }

  private static func without(_ keys: Set<String>, _ value: JSONValue) -> JSONValue {
    guard let object = value.object else { return value }
    return JSONValue(.object(JSONObject(object.members.filter { !keys.contains($0.key) })))
  }
}
