internal import JSON

/// Where the parts of a questionnaire stand in its file; objects and positions agree, because the
/// file has no errors.
struct Places {
  private let file: JSONObject

  init(_ root: JSONValue) { file = root.object ?? JSONObject() }

  /// The value of a key of an object in a list, else the object.
  func member(_ key: String, of list: String, _ position: Int) -> Int {
    offset(key, of: element(list, position, of: file))
  }

  /// The value of a key of a question, else the question.
  func question(_ position: Int, key: String) -> Int { member(key, of: "questions", position) }

  /// The value of a key of an option, else the option.
  func option(_ ordinal: Int, of question: Int, key: String) -> Int {
    offset(key, of: part("options", ordinal, of: question))
  }

  /// The value of a key of a reference, else the reference.
  func reference(_ index: Int, of question: Int, key: String) -> Int {
    offset(key, of: part("references", index, of: question))
  }

  /// The answer to which an action leads.
  func improvement(_ improvement: Action.Improvement, _ action: Int, _ check: SoundnessCheck)
    -> Int
  {
    let id = check.questionnaire.questions[improvement.question].id
    let improves = element("actions", action, of: file)?.object?["improves"]
    return improves?.object?[id]?.offset ?? improves?.offset ?? 0
  }

  private func part(_ list: String, _ index: Int, of question: Int) -> JSONValue? {
    element("questions", question, of: file)?.object.flatMap { element(list, index, of: $0) }
  }

  private func element(_ list: String, _ index: Int, of object: JSONObject) -> JSONValue? {
    guard let values = object[list]?.array, values.indices.contains(index) else { return nil }
    return values[index]
  }

  private func offset(_ key: String, of value: JSONValue?) -> Int {
    value?.object?[key]?.offset ?? value?.offset ?? 0
  }
}
