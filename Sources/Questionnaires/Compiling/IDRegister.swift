/// Checks the form of ids and that each is declared once within its kind.
struct IDRegister {
  private var seen: [Problem.Named: Set<String>] = [:]
  private var retired: Set<String> = []

  static let reserved: Set<String> = [
    "and", "or", "not", "true", "false", "in", "has", "hasany", "hasall", "count", "answered",
    "applies", "missing", "unknown", "skipped", "not_applicable",
  ]

  mutating func retire(_ ids: [Placed<String>], _ findings: FindingCollector) {
    for id in ids {
      if !id.value.isID { findings.report(.invalidID(id.value, kind: .retired), at: id.offset) }
      if !retired.insert(id.value).inserted {
        findings.report(.duplicateEntry(id.value, key: "retired"), at: id.offset)
      }
    }
  }

  /// Reports an id that is malformed, reserved, retired or declared before.
  ///
  /// - Returns: whether it was not declared before.
  mutating func declare(
    _ id: String, _ kind: Problem.Named, at offset: Int, _ findings: FindingCollector
  ) -> Bool {
    if !id.isID {
      findings.report(.invalidID(id, kind: kind), at: offset)
    } else if Self.reserved.contains(id) {
      findings.report(.reservedID(id, kind: kind), at: offset)
    } else if retired.contains(id) {
      findings.report(.retiredID(id, kind: kind), at: offset)
    }
    let isNew = seen[kind, default: []].insert(id).inserted
    if !isNew { findings.report(.duplicateID(id, kind: kind), at: offset) }
    return isNew
  }
}

extension String {
  /// `[a-z][a-z0-9_]{0,31}`
  var isID: Bool {
    isWord {
      $0 == UInt8(ascii: "_") || $0.isLower || $0.isDigit
    } first: {
      $0.isLower
    }
  }

  /// `[A-Za-z][A-Za-z0-9_]{0,31}`
  var isOptionCode: Bool {
    isWord {
      $0 == UInt8(ascii: "_") || $0.isLower || $0.isUpper || $0.isDigit
    } first: {
      $0.isLower || $0.isUpper
    }
  }

  private func isWord(_ rest: (UInt8) -> Bool, first: (UInt8) -> Bool) -> Bool {
    guard let initial = utf8.first, first(initial), utf8.count <= 32 else { return false }
    return utf8.allSatisfy(rest)
  }

  /// Language, script and region of BCP 47 (RFC 5646), the last two optional: `en`, `es-MX`,
  /// `es-419`, `zh-Hant-TW`.
  var isLocale: Bool {
    var parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)[...]
    guard let language = parts.popFirst(), (2...3).contains(language.count),
      language.allSatisfy(\.isLower)
    else { return false }
    if let script = parts.first, script.count == 4, script.first?.isUpper == true,
      script.dropFirst().allSatisfy(\.isLower)
    {
      parts.removeFirst()
    }
    guard let region = parts.popFirst() else { return true }
    return parts.isEmpty
      && (region.count == 2 && region.allSatisfy(\.isUpper)
        || region.count == 3 && region.allSatisfy(\.isDigit))
  }
}

extension UInt8 {
  fileprivate var isLower: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  fileprivate var isUpper: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
