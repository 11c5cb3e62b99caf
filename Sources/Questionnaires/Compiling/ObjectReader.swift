internal import JSON

/// Reads the members of one object and reports what is missing, unknown or of the wrong type.
struct ObjectReader {
  let name: String
  let object: JSONObject
  let offset: Int
  let findings: FindingCollector

  /// Reports unknown keys at once; `nil` if the value is no object.
  ///
  /// `keys` are those that exist; `nil` for objects whose keys are data.
  init?(_ value: JSONValue, _ name: String, keys: [String]?, _ findings: FindingCollector) {
    guard let object = value.object else {
      findings.report(.wrongType(key: name, expected: "an object"), at: value.offset)
      return nil
    }
    self.name = name
    self.object = object
    offset = value.offset
    self.findings = findings
    guard let keys else { return }
    for member in object.members where !keys.contains(member.key) {
      findings.report(.unknownKey(member.key, of: name, known: keys), at: member.keyOffset)
    }
  }

  func report(_ problem: Problem, at offset: Int? = nil) {
    findings.report(problem, at: offset ?? self.offset)
  }

  /// The member's value; a missing one is reported when `needed`.
  func value(_ key: String, needed: Bool = false) -> JSONValue? {
    let value = object[key]
    if value == nil, needed { report(.missingKey(key, of: name)) }
    return value
  }

  func string(_ key: String, needed: Bool = false) -> String? {
    typed(key, needed, "a text", \.string)
  }

  /// A text that is not empty.
  func words(_ key: String, needed: Bool = false) -> String? {
    guard let text = string(key, needed: needed) else { return nil }
    if text.isEmpty { report(.empty(key: key), at: object[key]?.offset) }
    return text
  }

  func bool(_ key: String) -> Bool? { typed(key, false, "true or false", \.bool) }

  func array(_ key: String, needed: Bool = false) -> [JSONValue]? {
    typed(key, needed, "an array", \.array)
  }

  func integer(
    _ key: String, in range: ClosedRange<Int64>, needed: Bool = false
  ) -> Int64? {
    guard let number = typed(key, needed, "a whole number", \.integer) else { return nil }
    guard range.contains(number) else {
      let allowed =
        range.upperBound == ObjectReader.largest
        ? "\(range.lowerBound) or more" : "\(range.lowerBound) to \(range.upperBound)"
      report(.outOfRange(key: key, value: number, allowed: allowed), at: object[key]?.offset)
      return nil
    }
    return number
  }

  func int(_ key: String, in range: ClosedRange<Int64>, needed: Bool = false) -> Int? {
    integer(key, in: range, needed: needed).map(Int.init)
  }

  /// A member that is one of a closed list of words.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _: Choice.Type, needed: Bool = false
  ) -> Choice? where Choice.RawValue == String {
    guard let text = string(key, needed: needed) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    report(
      .notAllowed(value: text, allowed: Choice.allCases.map(\.rawValue), key: key),
      at: object[key]?.offset)
    return nil
  }

  /// The texts of an array, each with its place; values of other types are reported.
  func strings(_ key: String, needed: Bool = false) -> [Placed<String>]? {
    array(key, needed: needed)?.compactMap { value in
      guard let text = value.string else {
        report(.wrongType(key: key, expected: "texts only"), at: value.offset)
        return nil
      }
      return Placed(text, at: value.offset)
    }
  }

  private func typed<Value>(
    _ key: String, _ needed: Bool, _ expected: String, _ read: (JSONValue) -> Value?
  ) -> Value? {
    guard let value = value(key, needed: needed) else { return nil }
    if let result = read(value) { return result }
    report(.wrongType(key: key, expected: expected), at: value.offset)
    return nil
  }

  /// 2^53 − 1: the largest whole number of the format.
  static let largest: Int64 = 1 << 53 - 1
}

/// A value with its place in the file.
struct Placed<Value> {
  let value: Value
  let offset: Int

  init(_ value: Value, at offset: Int) {
    self.value = value
    self.offset = offset
  }
}
