extension SoundnessCheck {
  /// In each domain 100 points and every level can be attained, whatever was answered elsewhere;
  /// and gates leave every level to somebody.
  mutating func domains() {
    for domain in questionnaire.domains.indices {
      for cones in cones { prove(domain, cones) }
    }
  }

  private mutating func prove(_ domain: Int, _ cones: Cones) {
    let definition = questionnaire.domains[domain]
    let form = questionnaire.name(of: cones.form)
    let offset = places.member("id", of: "domains", domain)
    let gates = questionnaire.gates.filter { $0.domain == domain }
    let named = questionnaire.questions
      .filter { $0.domain == domain && $0.belongs(to: cones.form) }.flatMap(\.dependencies)
    let size = cones.cone(of: named + gates.flatMap(\.when.questions)).questions.count
    prove("what domain \(definition.id) can attain in \(form)", cone: size, at: offset) {
      (check) throws(StateBudget.Exhausted) in
      let before = try check.reach(of: domain, gates: [], cones)
      let after = gates.isEmpty ? before : try check.reach(of: domain, gates: gates, cones)
      check.report(before, closedByGates: before.levels & ~after.levels, domain, form, at: offset)
    }
  }

  private mutating func reach(
    of domain: Int, gates: [Gate], _ cones: Cones
  ) throws(StateBudget.Exhausted) -> DomainReach {
    try DomainReach(domain, gates: gates, in: questionnaire, cones, &search, budget)
  }

  private func report(
    _ reach: DomainReach, closedByGates: UInt64, _ domain: Int, _ form: String, at offset: Int
  ) {
    let definition = questionnaire.domains[domain]
    if let worst = shortest(reach.reaches.filter { !$0.reachesHundred }) {
      findings.report(
        .hundredOutOfReach(
          domain: definition.id, form: form, most: worst.most, given: words(worst.given)),
        at: offset)
    }
    guard definition.role == .readiness else { return }
    for (index, level) in questionnaire.levels.enumerated() {
      let bit: UInt64 = 1 << UInt64(index)
      if let worst = shortest(reach.reaches.filter { $0.levels & bit == 0 }) {
        findings.report(
          .levelOutOfReach(
            level.id, domain: definition.id, form: form, given: words(worst.given)),
          at: offset)
      } else if closedByGates & bit != 0 {
        findings.report(
          .levelClosedByGates(level.id, domain: definition.id, form: form), at: offset)
      }
    }
  }

  /// The reach that takes the fewest answers to describe; of several, the first found.
  private func shortest(_ reaches: [DomainReach.Reach]) -> DomainReach.Reach? {
    reaches.min { answers($0.given).count < answers($1.given).count }
  }

  private func answers(_ given: [Assignment.Entry]) -> [Assignment.Entry] {
    given.filter { $0.answer.state != .notAsked && $0.answer.state != .skipped }
  }

  /// `business_facts = {remote}, people = 1`; empty if nothing was answered.
  private func words(_ given: [Assignment.Entry]) -> String {
    answers(given).map { entry in
      let question = questionnaire.questions[entry.question]
      return "\(question.id) = \(question.words(for: entry.answer))"
    }.joined(separator: ", ")
  }
}

extension Question {
  /// The answer in the codes of the file.
  fileprivate func words(for answer: AnswerClass) -> String {
    guard answer.state == .answered else {
      return answer.state == .unknown ? MissingKind.unknown.rawValue : "not_applicable"
    }
    switch kind {
    case .single(let options): return options[Int(answer.value)].code
    case .multiple(let multiple):
      let chosen = multiple.options.enumerated().filter {
        UInt64(bitPattern: answer.value) >> UInt64($0.offset) & 1 == 1
      }
      return "{\(chosen.map(\.element.code).joined(separator: ", "))}"
    case .number: return String(answer.value)
    case .text: return "text"
    }
  }
}
