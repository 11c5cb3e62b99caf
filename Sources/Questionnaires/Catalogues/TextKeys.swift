/// The text keys that a complete catalogue has, and those that it may have.
struct TextKeys {
  /// The keys of a complete catalogue, each once, in the order of the questionnaire.
  private(set) var needed: [String] = []
  /// Whether a known key is needed.
  private var isNeeded: [String: Bool] = [:]

  /// The keys of a questionnaire.
  ///
  /// `meaning.overall.<level>` adds a sentence about the whole enterprise to the domains'.
  init(_ questionnaire: Questionnaire) {
    let options = questionnaire.questions.reduce(0) { $0 + $1.options.count }
    isNeeded.reserveCapacity(options + 3 * questionnaire.questions.count + 1000)
    needed.reserveCapacity(options + 2 * questionnaire.questions.count + 1000)
    for question in questionnaire.questions {
      let key = "question.\(question.id)"
      need(key)
      allow(key + ".help")
      if question.mayBeNotApplicable { need(key + ".not_applicable") }
      let prefix = "option.\(question.id)."
      for option in question.options { need(prefix + option.code) }
    }
    for section in questionnaire.sections { need("section.\(section)") }
    for domain in questionnaire.domains {
      need("domain.\(domain.id)")
      guard domain.role == .readiness else { continue }
      for level in questionnaire.levels { allow("meaning.\(domain.id).\(level.id)") }
    }
    for level in questionnaire.levels {
      need("level.\(level.id)")
      allow("meaning.overall.\(level.id)")
    }
    for gate in questionnaire.gates { need("gate.\(gate.id)") }
    for action in questionnaire.actions {
      for part in ["title", "first", "next", "done"] { need("action.\(action.id).\(part)") }
    }
    for resource in questionnaire.resources {
      need("resource.\(resource.id).name")
      allow("resource.\(resource.id).offer")
    }
    for reference in questionnaire.questions.flatMap(\.references) {
      need("reference.\(reference.statistic)")
    }
    // The names of other tools' bands may be texts that exist already.
    for crosswalk in questionnaire.crosswalks { crosswalk.names.forEach { need($0) } }
  }

  private mutating func need(_ key: String) {
    if isNeeded.updateValue(true, forKey: key) != true { needed.append(key) }
  }

  private mutating func allow(_ key: String) {
    if isNeeded[key] == nil { isNeeded[key] = false }
  }

  /// Whether a complete catalogue has the key.
  func needs(_ key: String) -> Bool { isNeeded[key] == true }

  /// Whether a catalogue may have the key.
  func knows(_ key: String) -> Bool { isNeeded[key] != nil || key.hasPrefix("intro.") }

  /// Known keys about as long as one that is not, sorted, for suggestions.
  func similar(to key: String) -> [String] {
    let length = key.utf8.count
    return isNeeded.keys.filter { abs($0.utf8.count - length) <= 2 }.sorted()
  }
}

/// A catalogue key taken apart: `question.x.help@solo@MX` = base and variants.
struct TextKey {
  let base: String
  let variants: [String]

  /// The key with its variants in the order country, `solo`.
  let normalized: String

  init(_ key: String) {
    // Most keys have no variant and are not taken apart.
    guard key.utf8.contains(UInt8(ascii: "@")) else {
      (base, variants, normalized) = (key, [], key)
      return
    }
    let parts = key.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    base = parts[0]
    variants = Array(parts.dropFirst())
    let ordered = variants.filter { $0 != "solo" } + variants.filter { $0 == "solo" }
    normalized = ([base] + ordered).joined(separator: "@")
  }
}
