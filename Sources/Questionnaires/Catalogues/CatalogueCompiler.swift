internal import JSON

/// Reads the catalogues of a questionnaire and compares each with the source locale's.
struct CatalogueCompiler {
  /// A catalogue file.
  struct File: Sendable {
    /// The file as the person named it.
    let path: String
    /// Its contents.
    let document: JSONDocument

    /// A file to be compiled.
    init(path: String, document: JSONDocument) {
      self.path = path
      self.document = document
    }
  }

  /// What compiling yields.
  struct Result: Sendable {
    /// The catalogues that could be read, in the order of the questionnaire's locales.
    let catalogues: [Catalogue]
    /// Every finding, file by file in the order given.
    let findings: [Finding]
  }

  private let questionnaire: Questionnaire
  private let keys: TextKeys
  private let countries: [String]

  private init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    keys = TextKeys(questionnaire)
    let options = questionnaire.strata.country.map { questionnaire.questions[$0].options } ?? []
    countries = options.map(\.code)
  }

  /// Compiles all catalogues of a questionnaire.
  static func compile(_ files: [File], of questionnaire: Questionnaire) -> Result {
    let compiler = CatalogueCompiler(questionnaire)
    let drafts = files.map { compiler.draft(of: $0) }
    compiler.reportRepetitions(drafts)
    let source = drafts.first { $0.locale == questionnaire.sourceLocale }
    for draft in drafts where questionnaire.locales.contains(draft.locale) {
      compiler.checkCompleteness(of: draft)
      if let source, draft.locale != questionnaire.sourceLocale {
        compiler.compare(draft, with: source)
      }
    }
    let catalogues = questionnaire.locales.compactMap { locale in
      drafts.first { $0.locale == locale && !$0.findings.hasErrors }.map {
        Catalogue(locale: locale, texts: $0.texts)
      }
    }
    let findings = zip(files, drafts).flatMap { file, draft in
      draft.findings.findings(in: file.document, path: file.path)
    }
    return Result(catalogues: catalogues, findings: findings)
  }

  // MARK: Reading

  private struct Entry {
    let key: String
    let text: String
    let sourceHash: String?
    let offset: Int
  }

  private struct Draft {
    var locale = ""
    var localeOffset = 0
    /// By normalized key; empty for what stands there but could not be read.
    var texts: [String: String] = [:]
    /// The entries that could be read and belong to the questionnaire, in file order.
    var entries: [Entry] = []
    /// Where missing texts are reported; `nil` if the texts could not be read.
    var textsOffset: Int?
    let findings = FindingCollector()
  }

  private func draft(of file: File) -> Draft {
    var draft = Draft()
    for problem in file.document.problems {
      draft.findings.report(.json(problem.kind), at: problem.offset)
    }
    guard let root = file.document.root,
      let reader = ObjectReader(
        root, "catalogue", keys: ["format", "questionnaire", "locale", "texts"], draft.findings)
    else { return draft }
    if let format = reader.string("format", needed: true), format != "readiness-catalogue/1" {
      reader.report(
        .wrongFormat(expected: "readiness-catalogue/1"), at: reader.object["format"]?.offset)
    }
    if let id = reader.string("questionnaire", needed: true), id != questionnaire.id {
      reader.report(
        .catalogueOfOther(id, expected: questionnaire.id),
        at: reader.object["questionnaire"]?.offset)
    }
    if let locale = reader.string("locale", needed: true) {
      draft.locale = locale
      draft.localeOffset = reader.object["locale"]?.offset ?? 0
      if !questionnaire.locales.contains(locale) {
        reader.report(
          .catalogueLocale(locale, expected: questionnaire.locales), at: draft.localeOffset)
      }
    }
    guard let texts = reader.value("texts", needed: true),
      let members = ObjectReader(texts, "texts", keys: nil, draft.findings)?.object.members
    else { return draft }
    draft.textsOffset = texts.offset
    draft.texts.reserveCapacity(members.count)
    draft.entries.reserveCapacity(members.count)
    for member in members { read(member, into: &draft) }
    return draft
  }

  private func read(_ member: JSONObject.Member, into draft: inout Draft) {
    let key = TextKey(member.key)
    let reader = ObjectReader(member.value, member.key, keys: ["text", "of"], draft.findings)
    let sourceHash = reader?.string("of")
    let text = reader?.words("text", needed: true)
    if draft.texts.updateValue(text ?? "", forKey: key.normalized) != nil {
      // The same key in the same order is a matter of JSON.
      if key.normalized != member.key {
        draft.findings.report(
          .duplicateEntry(key.normalized, key: "texts"), at: member.keyOffset)
      }
      return
    }
    if !key.variants.isEmpty { check(key, member, draft.findings) }
    guard keys.knows(key.base) else {
      draft.findings.report(
        .textUnused(key: key.base, known: keys.similar(to: key.base)), at: member.keyOffset)
      return
    }
    guard let text, !text.isEmpty else { return }
    draft.entries.append(
      Entry(key: key.normalized, text: text, sourceHash: sourceHash, offset: member.keyOffset))
  }

  /// Reports variants that do not exist or never hold together.
  private func check(_ key: TextKey, _ member: JSONObject.Member, _ findings: FindingCollector) {
    let all = countries + ["solo"]
    let unknown = key.variants.filter { !all.contains($0) }
    for variant in unknown {
      findings.report(
        .variantUnknown(variant, key: key.base, known: all), at: member.keyOffset)
    }
    let solo = key.variants.count { $0 == "solo" }
    if unknown.isEmpty, solo > 1 || key.variants.count - solo > 1 {
      findings.report(.variantsContradict(key: member.key), at: member.keyOffset)
    }
  }

  // MARK: Checking

  private func reportRepetitions(_ drafts: [Draft]) {
    var seen: Set<String> = []
    for draft in drafts where !draft.locale.isEmpty && !seen.insert(draft.locale).inserted {
      draft.findings.report(.catalogueTwice(locale: draft.locale), at: draft.localeOffset)
    }
  }

  private func checkCompleteness(of draft: Draft) {
    guard let offset = draft.textsOffset else { return }
    for key in keys.needed where draft.texts[key] == nil {
      draft.findings.report(.textMissing(key: key, locale: draft.locale), at: offset)
    }
  }

  /// Every text of the source, in every variant, fresh and with the same placeholders.
  private func compare(_ draft: Draft, with source: Draft) {
    guard let textsOffset = draft.textsOffset, source.textsOffset != nil else { return }
    for entry in draft.entries {
      guard let original = source.texts[entry.key] else {
        reportLackOfSource(entry, draft.findings)
        continue
      }
      // An empty text could not be read in the source's own file.
      if !original.isEmpty { compare(entry, with: original, draft.findings) }
    }
    for entry in source.entries where draft.texts[entry.key] == nil {
      // A needed base text that is missing has been reported as missing.
      if entry.key.contains("@") {
        draft.findings.report(
          .variantMissing(key: entry.key, locale: draft.locale), at: textsOffset)
      } else if !keys.needs(entry.key) {
        draft.findings.report(.textMissing(key: entry.key, locale: draft.locale), at: textsOffset)
      }
    }
  }

  private func reportLackOfSource(_ entry: Entry, _ findings: FindingCollector) {
    let locale = questionnaire.sourceLocale
    if entry.key.contains("@") {
      findings.report(.variantWithoutSource(key: entry.key, locale: locale), at: entry.offset)
    } else if !keys.needs(entry.key) {
      // The lack of a needed text is reported in the source's own file.
      findings.report(.textMissing(key: entry.key, locale: locale), at: entry.offset)
    }
  }

  private func compare(_ entry: Entry, with original: String, _ findings: FindingCollector) {
    if let hash = entry.sourceHash {
      if hash != original.sourceHash {
        findings.report(.textStale(key: entry.key), at: entry.offset)
      }
    } else {
      findings.report(.sourceHashMissing(key: entry.key), at: entry.offset)
    }
    let expected = original.placeholders
    if entry.text.placeholders != expected {
      findings.report(.placeholdersDiffer(key: entry.key, expected: expected), at: entry.offset)
    }
  }
}

extension String {
  /// The first 8 hexadecimal digits of the text's SHA-256: the `of` of its translations.
  var sourceHash: String { String(SHA256.hash(Array(utf8)).hex.prefix(8)) }

  /// The `{names}` in the text, sorted.
  var placeholders: [String] {
    guard utf8.contains(UInt8(ascii: "{")) else { return [] }
    var found: [String] = []
    for part in split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      if let end = part.firstIndex(of: "}") { found.append(String(part[..<end])) }
    }
    return found.sorted()
  }
}
