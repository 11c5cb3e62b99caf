internal import JSON
internal import Text

extension QuestionnaireCompiler {
  mutating func gates(
    _ file: ObjectReader, _ domains: [Domain], _ levels: [Level], _ conditions: ConditionContext
  ) -> [Gate] {
    var gates: [Gate] = []
    for value in file.array("gates") ?? [] {
      guard let reader = ObjectReader(value, "gate", keys: Keys.gate, findings) else { continue }
      let id = declaredID(reader, .gate)
      let domain = position(
        of: "domain", reader, .domain, among: domains.map(\.id), needed: true)
      if let domain, domains[domain].role == .context {
        reader.report(
          .gateOnContext(domain: domains[domain].id, gate: id),
          at: reader.object["domain"]?.offset)
      }
      let atMost = position(of: "atMost", reader, .level, among: levels.map(\.id), needed: true)
      let when = conditions.condition("when", reader, needed: true)
      guard let domain, let atMost, let when else { continue }
      gates.append(Gate(id: id, domain: domain, when: when, atMost: atMost))
    }
    return gates
  }

  mutating func resources(
    _ file: ObjectReader, _ strata: Strata, _ questions: [Question]
  ) -> [Resource] {
    let countries = strata.country.map { questions[$0].options.map(\.code) }
    var resources: [Resource] = []
    for value in file.array("resources") ?? [] {
      guard let reader = ObjectReader(value, "resource", keys: Keys.resource, findings) else {
        continue
      }
      let id = declaredID(reader, .resource)
      let country = reader.string("country", needed: true) ?? ""
      if let value = reader.object["country"], value.string != nil, let countries,
        !countries.contains(country)
      {
        reader.report(.unknownID(country, kind: .country, known: countries), at: value.offset)
      }
      resources.append(
        Resource(
          id: id, country: country,
          url: reader.words("url"),
          phone: reader.words("phone"), cost: reader.words("cost"),
          language: reader.words("language"),
          status: reader.choice("status", Resource.Status.self, needed: true) ?? .unverified,
          checked: month(reader)))
    }
    return resources
  }

  private func month(_ reader: ObjectReader) -> String {
    guard let text = reader.string("checked", needed: true) else { return "" }
    if CalendarDate(iso: text) == nil, CalendarDate(iso: text + "-01") == nil {
      reader.report(
        .wrongType(key: "checked", expected: "a month or day such as \"2026-11\""),
        at: reader.object["checked"]?.offset)
    }
    return text
  }

  mutating func actions(
    _ file: ObjectReader, _ domains: [Domain], _ resources: [Resource], _ questions: [Question],
    _ conditions: ConditionContext
  ) -> [Action] {
    let readers = (file.array("actions") ?? []).compactMap {
      ObjectReader($0, "action", keys: Keys.action, findings)
    }
    var actionIDs: [String] = []
    for reader in readers { actionIDs.append(declaredID(reader, .action)) }
    let actionPositions = firstPositions(of: actionIDs)
    let resourceIDs = resources.map(\.id)
    let resourcePositions = firstPositions(of: resourceIDs)
    var actions: [Action] = []
    for (reader, id) in zip(readers, actionIDs) {
      let domain = position(
        of: "domain", reader, .domain, among: domains.map(\.id), needed: true)
      let when = conditions.condition("when", reader, needed: true)
      actions.append(
        Action(
          id: id, domain: domain ?? 0, when: when ?? .never,
          improves: improvements(reader, questions),
          requires: references("requires", reader, .action, actionIDs, actionPositions),
          hours: reader.int("hours", in: 0...ObjectReader.largest, needed: true) ?? 0,
          cost: reader.choice("cost", Action.Cost.self) ?? .none,
          impact: reader.int("impact", in: 1...3) ?? 1,
          resources: references(
            "resources", reader, .resource, resourceIDs, resourcePositions)))
    }
    reportCycles(actions, readers)
    return actions
  }

  private func references(
    _ key: String, _ reader: ObjectReader, _ kind: Problem.Named, _ known: [String],
    _ positions: [String: Int]
  ) -> [Int] {
    unique(reader.strings(key) ?? [], key: key).compactMap { id in
      if let position = positions[id.value] { return position }
      reader.report(.unknownID(id.value, kind: kind, known: known), at: id.offset)
      return nil
    }
  }

  /// Names the members of each circle of requirements, once.
  ///
  /// A search in depth whose path lies in an array: chains may be as long as the file.
  private func reportCycles(_ actions: [Action], _ readers: [ObjectReader]) {
    var places: [Int?] = Array(repeating: nil, count: actions.count)
    var isDone = Array(repeating: false, count: actions.count)
    for start in actions.indices where !isDone[start] {
      var path = [(action: start, next: 0)]
      places[start] = 0
      while let (action, next) = path.last {
        guard next < actions[action].requires.count else {
          path.removeLast()
          places[action] = nil
          isDone[action] = true
          continue
        }
        path[path.count - 1].next += 1
        let required = actions[action].requires[next]
        if let place = places[required] {
          let members = path[place...].map { actions[$0.action].id } + [actions[required].id]
          readers[action].report(
            .requirementCycle(members), at: readers[action].object["requires"]?.offset)
        } else if !isDone[required] {
          places[required] = path.count
          path.append((required, 0))
        }
      }
    }
  }
}

extension Condition {
  /// Stands where a condition could not be read; the questionnaire is not loaded then.
  static let never = Condition(
    text: "false", expression: .constant(false), program: [Instruction(.push)])
}
