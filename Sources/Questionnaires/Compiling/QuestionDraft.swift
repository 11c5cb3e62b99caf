internal import JSON

/// A question whose id, kind and options are known, so that conditions can be checked against it.
struct QuestionDraft {
  let position: Int
  let id: String
  let kind: ConditionScope.Subject.Kind?
  let section: Int?
  let domain: Int?
  /// Bit `i` = part of form `i`.
  let forms: UInt64
  let reader: ObjectReader
  let options: [OptionDraft]
  let isRequired: Bool
}

/// An option whose code is known.
struct OptionDraft {
  let code: String
  let isExclusive: Bool
  let reader: ObjectReader
}

extension ConditionScope.Subject.Kind {
  init?(name: String) {
    guard let kind = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = kind
  }

  /// The keys that only questions of this kind have.
  var keys: [String] {
    switch self {
    case .single: ["options"]
    case .multiple: ["options", "saturation", "rule", "choose"]
    case .number: ["min", "max", "notAbove", "unit", "of", "scale"]
    case .text: []
    }
  }

  static var allKindKeys: [String] {
    ["options", "saturation", "rule", "choose", "min", "max", "notAbove", "unit", "of", "scale"]
  }
}

extension QuestionnaireCompiler {
  mutating func questionDrafts(
    _ file: ObjectReader, domains: [Domain], sections: [Placed<String>]
  ) -> [QuestionDraft] {
    guard let values = file.array("questions", needed: true) else { return [] }
    if values.isEmpty {
      file.report(.empty(key: "questions"), at: file.object["questions"]?.offset)
    }
    let domainIDs = domains.map(\.id)
    let sectionIDs = sections.map(\.value)
    var drafts: [QuestionDraft] = []
    for value in values {
      guard let reader = ObjectReader(value, "question", keys: Keys.question, findings) else {
        continue
      }
      let kind = kind(reader)
      let id = declaredID(reader, .question)
      drafts.append(
        QuestionDraft(
          position: drafts.count, id: id, kind: kind,
          section: position(of: "section", reader, .section, among: sectionIDs, needed: true),
          domain: position(of: "domain", reader, .domain, among: domainIDs),
          forms: formMask(reader), reader: reader,
          options: optionDrafts(reader, question: id, kind: kind),
          isRequired: reader.bool("required") ?? false))
    }
    return drafts
  }

  private func kind(_ reader: ObjectReader) -> ConditionScope.Subject.Kind? {
    guard let name = reader.string("kind", needed: true) else { return nil }
    if let kind = ConditionScope.Subject.Kind(name: name) { return kind }
    let allowed = ConditionScope.Subject.Kind.allCases.map { "\($0)" }
    reader.report(
      .notAllowed(value: name, allowed: allowed, key: "kind"), at: reader.object["kind"]?.offset)
    return nil
  }

  private func formMask(_ reader: ObjectReader) -> UInt64 {
    let all: UInt64 = 1 << UInt64(forms.count) - 1
    // A question whose forms cannot be read counts as part of all, so that nothing else complains.
    guard let values = reader.strings("forms") else { return all }
    if values.isEmpty { reader.report(.empty(key: "forms"), at: reader.object["forms"]?.offset) }
    var mask: UInt64 = 0
    for form in unique(values, key: "forms") {
      if let index = forms.firstIndex(of: form.value) {
        mask |= 1 << UInt64(index)
      } else {
        if !forms.isEmpty {
          reader.report(.unknownID(form.value, kind: .form, known: forms), at: form.offset)
        }
        mask = all
      }
    }
    if mask == 0 { return all }
    if let full = forms.firstIndex(of: "full"), let express = forms.firstIndex(of: "express"),
      mask >> UInt64(express) & 1 == 1, mask >> UInt64(full) & 1 == 0
    {
      reader.report(
        .expressNotInFull(question: reader.object["id"]?.string ?? ""),
        at: reader.object["forms"]?.offset)
      return all
    }
    return mask
  }

  private func optionDrafts(
    _ reader: ObjectReader, question: String, kind: ConditionScope.Subject.Kind?
  ) -> [OptionDraft] {
    guard kind == .single || kind == .multiple,
      let values = reader.array("options", needed: true)
    else { return [] }
    if values.isEmpty, kind == .single {
      reader.report(.empty(key: "options"), at: reader.object["options"]?.offset)
    }
    var seen: Set<String> = []
    return values.compactMap { value in
      guard let option = ObjectReader(value, "option", keys: Keys.option, findings),
        let code = option.string("code", needed: true)
      else { return nil }
      let offset = option.object["code"]?.offset
      if !code.isOptionCode {
        option.report(.invalidID(code, kind: .option), at: offset)
      } else if IDRegister.reserved.contains(code) {
        option.report(.reservedID(code, kind: .option), at: offset)
      }
      if !seen.insert(code).inserted {
        option.report(.duplicateID(code, kind: .option), at: offset)
      }
      return OptionDraft(code: code, isExclusive: option.bool("exclusive") ?? false, reader: option)
    }
  }

  /// Questions of a section stand together, and sections follow their list.
  func checkOrder(of drafts: [QuestionDraft], sections: [Placed<String>], _ file: ObjectReader) {
    var reached = 0
    for draft in drafts {
      guard let section = draft.section else { continue }
      if section < reached {
        draft.reader.report(
          .questionOutOfOrder(question: draft.id, section: sections[section].value),
          at: draft.reader.object["section"]?.offset)
      }
      reached = max(reached, section)
    }
    // A question whose section is unknown may belong to any; without questions all are empty.
    if drafts.isEmpty || drafts.contains(where: { $0.section == nil }) { return }
    let used = Set(drafts.compactMap(\.section))
    for (index, section) in sections.enumerated() where !used.contains(index) {
      file.report(.sectionEmpty(section.value), at: section.offset)
    }
  }
}
