import JSON

/// Carries answers in the form of response files over to another version, a second time and from
/// the rules alone: whatever a response to that version could not say is left out.
struct NaiveMapping {
  let old: JSONObject
  let new: JSONObject

  init(_ old: JSONValue, _ new: JSONValue) {
    self.old = old.object ?? JSONObject()
    self.new = new.object ?? JSONObject()
  }

  private func question(_ id: String, _ file: JSONObject) -> JSONObject? {
    (file["questions"]?.array ?? []).compactMap(\.object).first { $0.text("id") == id }
  }

  func map(_ answers: [String: JSONValue]) -> [String: JSONValue] {
    var mapped: [String: JSONValue] = [:]
    for (id, answer) in answers {
      guard let before = question(id, old), let after = question(id, new) else { continue }
      mapped[id] = map(answer, before, after)
    }
    for id in mapped.keys.sorted(by: { place($0) < place($1) }) {
      guard let question = question(id, new), let value = mapped[id]?.object?["v"]?.integer else {
        continue
      }
      for key in ["of", "notAbove"] {
        if let other = question[key]?.string, let limit = mapped[other]?.object?["v"]?.integer,
          value > limit
        {
          mapped[id] = nil
        }
      }
    }
    return mapped
  }

  private func place(_ id: String) -> Int {
    (new["questions"]?.array ?? []).firstIndex { $0.object?.text("id") == id } ?? 0
  }

  private func map(_ answer: JSONValue, _ before: JSONObject, _ after: JSONObject) -> JSONValue? {
    if let missing = answer.object?["m"]?.string {
      let isOffered =
        missing == "not_applicable"
        ? after["mayBeNotApplicable"]?.bool == true
        : after["required"]?.bool != true && (missing == "skipped" || after.text("kind") != "text")
      return isOffered ? answer : nil
    }
    guard let value = answer.object?["v"], before.text("kind") == after.text("kind") else {
      return nil
    }
    let options = (after["options"]?.array ?? []).compactMap(\.object)
    switch after.text("kind") {
    case "single":
      return options.contains { $0.text("code") == value.string } ? answer : nil
    case "multiple":
      let codes = (value.array ?? []).compactMap(\.string)
        .filter { code in options.contains { $0.text("code") == code } }
      let standsAlone = options.contains {
        $0["exclusive"]?.bool == true && codes.contains($0.text("code"))
      }
      if codes.isEmpty || standsAlone && codes.count > 1 { return nil }
      if let most = after["choose"]?.integer, codes.count > most { return nil }
      return .object(["v": JSONValue(.array(codes.map { .text($0) }))])
    case "number":
      guard let number = value.integer else {
        return after["of"] != nil && before["of"] == after["of"] ? answer : nil
      }
      let (min, max) = (after["min"]?.integer ?? 0, after["max"]?.integer ?? 0)
      return min <= number && number <= max ? answer : nil
    default: return answer
    }
  }
}
