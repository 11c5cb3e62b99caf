internal import JSON

extension QuestionnaireCompiler {
  func number(_ draft: QuestionDraft, among drafts: [QuestionDraft]) -> NumberRange {
    let reader = draft.reader
    let range = -ObjectReader.largest...ObjectReader.largest
    let min = reader.integer("min", in: range, needed: true)
    let max = reader.integer("max", in: range, needed: true)
    if let min, let max, min > max {
      reader.report(.rangeEmpty(question: draft.id), at: reader.object["min"]?.offset)
    }
    if draft.isScored, reader.object["scale"] == nil {
      reader.report(
        .keyNeeded(key: "scale", question: draft.id, reason: "a scored number has a scale"))
    }
    return NumberRange(
      min: min ?? range.lowerBound, max: max ?? range.upperBound,
      notAbove: earlierNumber("notAbove", draft, drafts),
      of: base(draft, drafts), unit: reader.words("unit"), scale: scale(draft))
  }

  private func scale(_ draft: QuestionDraft) -> Scale? {
    guard let values = draft.reader.array("scale") else { return nil }
    if values.isEmpty {
      draft.reader.report(.empty(key: "scale"), at: draft.reader.object["scale"]?.offset)
      return nil
    }
    var points: [Scale.Point] = []
    var isSound = true
    for value in values {
      guard let pair = value.array, pair.count == 2, let x = pair[0].integer,
        let y = pair[1].integer
      else {
        findings.report(
          .wrongType(key: "scale", expected: "pairs of whole numbers such as [50, 80]"),
          at: value.offset)
        isSound = false
        continue
      }
      if !(0...100).contains(y) {
        findings.report(
          .outOfRange(key: "scale", value: y, allowed: "0 to 100"), at: pair[1].offset)
        isSound = false
      }
      if let last = points.last, x <= last.x {
        findings.report(.scaleNotAscending(question: draft.id), at: pair[0].offset)
        isSound = false
      }
      points.append(Scale.Point(x: x, y: y))
    }
    // Denominators are computed of sound scales only.
    return isSound ? Scale(points: points) : nil
  }

  /// The question out of whose value an answer counts: earlier, unscored, required, from 0 up.
  private func base(_ draft: QuestionDraft, _ drafts: [QuestionDraft]) -> Int? {
    guard let position = earlierNumber("of", draft, drafts) else { return nil }
    let base = drafts[position]
    let offset = draft.reader.object["of"]?.offset
    func unsuited(_ reason: String) {
      draft.reader.report(
        .baseUnsuited(base.id, question: draft.id, reason: reason), at: offset)
    }
    if base.isScored { unsuited("it is scored") }
    if !base.isRequired { unsuited("it is not required") }
    if let min = base.reader.object["min"]?.integer, min < 0 { unsuited("its min is below 0") }
    if base.reader.object["of"] != nil { unsuited("it is counted out of another itself") }
    let absent = draft.forms & ~base.forms
    if absent != 0 {
      draft.reader.report(
        .missingFromForm(question: base.id, form: forms[absent.trailingZeroBitCount]),
        at: offset)
    }
    return position
  }

  private func earlierNumber(
    _ key: String, _ draft: QuestionDraft, _ drafts: [QuestionDraft]
  ) -> Int? {
    guard let id = draft.reader.string(key) else { return nil }
    let offset = draft.reader.object[key]?.offset
    guard let position = positions[id] else {
      draft.reader.report(
        .unknownID(id, kind: .question, known: questionIDs), at: offset)
      return nil
    }
    if drafts[position].kind == nil { return nil }
    if drafts[position].kind != .number {
      draft.reader.report(
        .baseUnsuited(id, question: draft.id, reason: "it is no number"), at: offset)
      return nil
    }
    if position >= draft.position {
      draft.reader.report(
        .baseUnsuited(id, question: draft.id, reason: "it does not come before"),
        at: offset)
      return nil
    }
    return position
  }

  // MARK: Denominators

  /// The domains with the common denominator of their questions' scores.
  ///
  /// A domain whose sums might exceed 2^62 is reported.
  func denominated(_ domains: [Domain], _ questions: [Question]) -> [Domain] {
    var members: [[Question]] = Array(repeating: [], count: domains.count)
    for question in questions {
      if let domain = question.domain { members[domain].append(question) }
    }
    return zip(domains, zip(members, domainOffsets)).map { domain, entry in
      guard let denominator = denominator(of: entry.0) else {
        findings.report(.denominatorTooLarge(domain: domain.id), at: entry.1)
        return domain
      }
      return Domain(
        id: domain.id, role: domain.role, weight: domain.weight, series: domain.series,
        holdsBack: domain.holdsBack, denominator: denominator)
    }
  }

  private func denominator(of questions: [Question]) -> Int64? {
    var common: Int64 = 1
    var weights: Int128 = 0
    for question in questions {
      weights += Int128(question.weight)
      if weights > 1 << 62 { return nil }
      for part in question.denominators {
        guard let part, let next = leastCommonMultiple(common, part) else { return nil }
        common = next
      }
    }
    // Of whole points, 2^63 · 2^62 at most: no overflow before the comparison.
    return Int128(common) * weights <= (1 << 62) / 100 ? common : nil
  }
}

extension Question {
  /// The denominators that the question's scores may have; `nil` = beyond 64 bits.
  fileprivate var denominators: [Int64?] {
    switch kind {
    case .single, .text: return []
    case .number(let range): return [range.scale.map(\.denominator) ?? 1]
    case .multiple(let multiple):
      guard case .saturation(let limit) = multiple.rule else { return [] }
      // Between the options that are always offered and all of them, any number may be enough.
      let offered = multiple.countable.nonzeroBitCount
      let always = multiple.options.count { !$0.isExclusive && $0.when == nil }
      let most = Int64(Swift.max(1, Swift.min(limit, offered)))
      let least = Int64(Swift.max(1, Swift.min(limit, always)))
      return (Swift.min(least, most)...most).map { $0 / greatestCommonDivisor(100, $0) }
    }
  }
}
