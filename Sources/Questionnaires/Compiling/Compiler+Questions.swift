internal import JSON

extension QuestionnaireCompiler {
  func compile(
    _ draft: QuestionDraft, among drafts: [QuestionDraft], _ conditions: ConditionContext
  ) -> Question {
    let reader = draft.reader
    checkKeys(of: draft)
    return Question(
      id: draft.id, section: draft.section ?? 0, kind: kind(of: draft, among: drafts, conditions),
      domain: draft.domain,
      weight: reader.int("weight", in: 1...ObjectReader.largest) ?? 1,
      isCritical: reader.bool("critical") ?? false, isRequired: draft.isRequired,
      forms: draft.forms, when: conditions.condition("when", reader, of: draft),
      mayBeNotApplicable: reader.bool("mayBeNotApplicable") ?? false,
      comparability: reader.choice("comparability", Question.Comparability.self),
      references: references(draft, conditions))
  }

  /// Keys of another kind, and keys that need a domain.
  private func checkKeys(of draft: QuestionDraft) {
    let reader = draft.reader
    _ = reader.int("seconds", in: 0...ObjectReader.largest)
    _ = reader.string("intent")
    guard let kind = draft.kind else { return }
    var foreign = ConditionScope.Subject.Kind.allKindKeys.filter { !kind.keys.contains($0) }
    if kind == .text { foreign.append("domain") }
    for key in foreign {
      guard let value = reader.object[key] else { continue }
      reader.report(
        .keyNotForKind(key: key, question: draft.id, kind: "\(kind)"), at: value.offset)
    }
    guard reader.object["domain"] == nil else { return }
    for key in ["weight", "critical", "saturation", "rule", "scale"]
    where kind.keys.contains(key) || !ConditionScope.Subject.Kind.allKindKeys.contains(key) {
      guard let value = reader.object[key] else { continue }
      reader.report(
        .keyWithoutEffect(
          key: key, question: draft.id, reason: "it has no domain and is not scored"),
        at: value.offset)
    }
  }

  private func kind(
    of draft: QuestionDraft, among drafts: [QuestionDraft], _ conditions: ConditionContext
  ) -> Question.Kind {
    switch draft.kind {
    case .single:
      return .single(options: options(draft, haveScores: draft.isScored, conditions))
    case .multiple: return .multiple(multiple(draft, conditions))
    case .number: return .number(number(draft, among: drafts))
    case .text, nil: return .text
    }
  }

  private func options(
    _ draft: QuestionDraft, haveScores: Bool, _ conditions: ConditionContext
  ) -> [Option] {
    draft.options.map { option in
      let reader = option.reader
      if draft.kind == .single {
        if let value = reader.object["exclusive"] {
          reader.report(
            .keyNotForKind(key: "exclusive", question: draft.id, kind: "single"), at: value.offset)
        }
        if let value = reader.object["when"] {
          reader.report(
            .optionConditionOnSingle(option: option.code, question: draft.id), at: value.offset)
        }
      }
      let score = reader.int("score", in: 0...100)
      let wantsScore = haveScores && !(draft.kind == .multiple && option.isExclusive)
      if wantsScore, reader.object["score"] == nil {
        reader.report(.scoreNeeded(option: option.code, question: draft.id))
      } else if !wantsScore, let value = reader.object["score"] {
        reader.report(.scoreNotWanted(option: option.code, question: draft.id), at: value.offset)
      }
      let when =
        draft.kind == .multiple ? conditions.condition("when", reader, of: draft) : nil
      return Option(
        code: option.code, score: score, isExclusive: option.isExclusive, when: when)
    }
  }

  private func multiple(_ draft: QuestionDraft, _ conditions: ConditionContext) -> Multiple {
    let reader = draft.reader
    if let value = reader.object["options"], let count = value.array?.count {
      if !(1...53).contains(count) {
        reader.report(.optionCount(question: draft.id, count: count), at: value.offset)
      } else if draft.countable == 0, draft.options.count == count {
        reader.report(.onlyExclusive(question: draft.id), at: value.offset)
      }
    }
    let isBest = reader.choice("rule", RuleName.self) == .best
    if isBest, draft.isScored, let value = reader.object["saturation"] {
      reader.report(
        .keyWithoutEffect(
          key: "saturation", question: draft.id, reason: "the best option alone decides"),
        at: value.offset)
    }
    let countable = draft.countable.nonzeroBitCount
    let saturation = reader.int("saturation", in: 1...ObjectReader.largest) ?? max(1, countable)
    let options = options(draft, haveScores: isBest, conditions)
    return Multiple(
      options: options, rule: isBest ? .best : .saturation(saturation),
      choose: reader.int("choose", in: 1...ObjectReader.largest), countable: draft.countable,
      hasConditionalOptions: options.contains { $0.when != nil })
  }

  private func references(_ draft: QuestionDraft, _ conditions: ConditionContext) -> [Reference] {
    (draft.reader.array("references") ?? []).compactMap { value in
      guard let reader = ObjectReader(value, "reference", keys: Keys.reference, findings) else {
        return nil
      }
      let statistic = reader.words("statistic", needed: true)
      let match = reader.choice("match", Reference.Match.self)
      guard let rule = conditions.condition("rule", reader, needed: true), let statistic else {
        return nil
      }
      return Reference(statistic: statistic, rule: rule, match: match)
    }
  }
}

private enum RuleName: String, CaseIterable { case best }

extension QuestionDraft {
  /// Whether the question has a domain, known or not.
  var isScored: Bool { reader.object["domain"] != nil }
}
