internal import JSON

extension QuestionnaireCompiler {
  /// The members of the file that are neither lists of objects nor strata.
  struct Head {
    var id = ""
    var version = Version(0, 0, 0)
    var sourceLocale = ""
    var locales: [String] = []
    var forms: [String] = []
    var coverage = CoverageLimits(scored: 80, provisional: 50)
    var stepsAboveWeakest: Int?
    var margin = 5
  }

  func head(_ file: ObjectReader) -> Head {
    var head = Head()
    if let id = file.string("id", needed: true) {
      head.id = id
      if !id.isQuestionnaireID {
        file.report(.invalidID(id, kind: .questionnaire), at: file.object["id"]?.offset)
      }
    }
    head.version = version(file)
    let locales = list("locales", file)
    for locale in locales where !locale.value.isLocale {
      file.report(.invalidLocale(locale.value), at: locale.offset)
    }
    head.locales = locales.map(\.value)
    head.sourceLocale = file.string("sourceLocale", needed: true) ?? ""
    if let value = file.object["sourceLocale"], value.string != nil, !head.locales.isEmpty,
      !head.locales.contains(head.sourceLocale)
    {
      file.report(.sourceLocaleMissing(head.sourceLocale), at: value.offset)
    }
    head.forms = formNames(file)
    head.coverage = coverage(file)
    if let value = file.value("overall"),
      let overall = ObjectReader(value, "overall", keys: Keys.overall, findings)
    {
      head.stepsAboveWeakest = overall.int("stepsAboveWeakest", in: 0...100)
    }
    head.margin = file.int("margin", in: 0...100) ?? 5
    return head
  }

  private func formNames(_ file: ObjectReader) -> [String] {
    let allowed = ["full", "express"]
    let forms = list("forms", file)
    let unknown = forms.filter { !allowed.contains($0.value) }
    for form in unknown {
      file.report(
        .notAllowed(value: form.value, allowed: allowed, key: "forms"), at: form.offset)
    }
    let known = forms.map(\.value).filter(allowed.contains)
    if !forms.isEmpty, unknown.isEmpty, !known.contains("full") {
      file.report(.fullFormMissing, at: file.object["forms"]?.offset)
    }
    return known
  }

  private func version(_ file: ObjectReader) -> Version {
    guard let text = file.string("version", needed: true) else { return Version(0, 0, 0) }
    if let version = Version(text) { return version }
    file.report(.invalidVersion(text), at: file.object["version"]?.offset)
    return Version(0, 0, 0)
  }

  /// A needed array of texts that is not empty and names nothing twice.
  private func list(_ key: String, _ file: ObjectReader) -> [Placed<String>] {
    guard let values = file.strings(key, needed: true) else { return [] }
    if values.isEmpty { file.report(.empty(key: key), at: file.object[key]?.offset) }
    return unique(values, key: key)
  }

  /// The values without repetitions, which are reported.
  func unique(_ values: [Placed<String>], key: String) -> [Placed<String>] {
    var seen: Set<String> = []
    return values.filter { value in
      let isNew = seen.insert(value.value).inserted
      if !isNew { findings.report(.duplicateEntry(value.value, key: key), at: value.offset) }
      return isNew
    }
  }

  private func coverage(_ file: ObjectReader) -> CoverageLimits {
    guard let value = file.value("coverage"),
      let reader = ObjectReader(value, "coverage", keys: Keys.coverage, findings)
    else { return CoverageLimits(scored: 80, provisional: 50) }
    let scored = reader.int("scored", in: 0...100) ?? 80
    let provisional = reader.int("provisional", in: 0...100) ?? 50
    if provisional > scored {
      let value = reader.object["provisional"] ?? reader.object["scored"]
      reader.report(
        .provisionalAboveScored(provisional: provisional, scored: scored), at: value?.offset)
    }
    return CoverageLimits(scored: scored, provisional: provisional)
  }

  // MARK: Levels, domains, sections

  mutating func levels(_ file: ObjectReader) -> [Level] {
    var levels: [Level] = []
    guard let values = file.array("levels", needed: true) else { return [] }
    if values.isEmpty { file.report(.empty(key: "levels"), at: file.object["levels"]?.offset) }
    for value in values {
      guard let reader = ObjectReader(value, "level", keys: Keys.level, findings) else { continue }
      let id = declaredID(reader, .level)
      let from = reader.int("from", in: 0...100, needed: true)
      if let from {
        if levels.isEmpty, from != 0 {
          reader.report(.firstLevelNotZero(id), at: reader.object["from"]?.offset)
        } else if let last = levels.last, from <= last.from {
          reader.report(.levelsNotAscending(id), at: reader.object["from"]?.offset)
        }
      }
      // A level whose beginning could not be read still exists for those that name it.
      levels.append(Level(id: id, from: from ?? levels.last?.from ?? 0))
    }
    return levels
  }

  mutating func domains(_ file: ObjectReader) -> [Domain] {
    guard let values = file.array("domains", needed: true) else { return [] }
    if values.isEmpty { file.report(.empty(key: "domains"), at: file.object["domains"]?.offset) }
    if values.count > Domain.most {
      file.report(
        .outOfRange(
          key: "domains", value: Int64(values.count), allowed: "1 to \(Domain.most) of them"),
        at: file.object["domains"]?.offset)
    }
    var domains: [Domain] = []
    for value in values {
      guard let reader = ObjectReader(value, "domain", keys: Keys.domain, findings) else {
        continue
      }
      domainOffsets.append(reader.offset)
      domains.append(
        Domain(
          id: declaredID(reader, .domain),
          role: reader.choice("role", Domain.Role.self, needed: true) ?? .context,
          weight: reader.int("weight", in: 1...ObjectReader.largest) ?? 1,
          series: reader.int("series", in: 1...ObjectReader.largest, needed: true) ?? 1,
          holdsBack: reader.bool("holdsBack") ?? false, denominator: 1))
    }
    return domains
  }

  mutating func sections(_ file: ObjectReader) -> [Placed<String>] {
    guard let sections = file.strings("sections", needed: true) else { return [] }
    if sections.isEmpty {
      file.report(.empty(key: "sections"), at: file.object["sections"]?.offset)
    }
    var declared: [Placed<String>] = []
    for section in sections
    where ids.declare(section.value, .section, at: section.offset, findings) {
      declared.append(section)
    }
    return declared
  }

  /// The object's `id`, checked and registered; empty if there is none.
  mutating func declaredID(_ reader: ObjectReader, _ kind: Problem.Named) -> String {
    guard let id = reader.string("id", needed: true) else { return "" }
    _ = ids.declare(id, kind, at: reader.object["id"]?.offset ?? reader.offset, findings)
    return id
  }

  /// The position of an id in a list; an unknown one is reported with a suggestion.
  func position(
    of key: String, _ reader: ObjectReader, _ kind: Problem.Named, among known: [String],
    needed: Bool = false
  ) -> Int? {
    guard let id = reader.string(key, needed: needed) else { return nil }
    if let position = known.firstIndex(of: id) { return position }
    // What could not be read at all was reported; nothing can be unknown among it.
    if !known.isEmpty {
      reader.report(.unknownID(id, kind: kind, known: known), at: reader.object[key]?.offset)
    }
    return nil
  }
}

extension String {
  /// A letter a-z, then at most 63 of a-z, 0-9, `_` and `-`.
  fileprivate var isQuestionnaireID: Bool {
    guard let first = utf8.first, utf8.count <= 64 else { return false }
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return letters.contains(first)
      && utf8.allSatisfy {
        letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: "_")
      }
  }
}
