/// Compares the logic of two versions of a questionnaire, key by key.
///
/// One rule decides everything: a change that may alter what was already scored or counted is
/// major, any other change of the logic is minor. What each key may alter is said where it is
/// compared. When in doubt a change counts as touching: a series raised for nothing costs a pool,
/// a series not raised a truth.
struct LogicComparison {
  let old: Questionnaire
  let new: Questionnaire
  private(set) var changes: [Change] = []
  private let oldDomains: Set<String>
  private let reachBefore: Influence
  private let reachAfter: Influence

  init(_ old: Questionnaire, _ new: Questionnaire) {
    self.old = old
    self.new = new
    oldDomains = Set(old.domains.map(\.id))
    reachBefore = Influence(old)
    reachAfter = Influence(new)
    compareScoring()
    compareStrata()
    compareDomains()
    compareSections()
    compareQuestions()
    compareGates()
    compareActions()
    compareRoles()
  }

  // MARK: Noting

  mutating func note(_ subject: Change.Subject, _ kind: Change.Kind, touching touch: Touch) {
    let touches = touch.among(oldDomains)
    changes.append(
      Change(
        subject: subject, kind: kind, bump: touches.isNothing ? .minor : .major, touches: touches))
  }

  /// Notes a key whose value differs, written as people read it.
  mutating func compare<Value: Equatable>(
    _ attribute: Attribute, of subject: Change.Subject, _ from: Value, _ to: Value,
    touching touch: Touch, as text: (Value) -> String = { "\($0)" }
  ) {
    guard from != to else { return }
    note(subject, .altered(attribute, from: text(from), to: text(to)), touching: touch)
  }

  /// Notes a condition that no longer means the same.
  mutating func compareWhen(
    of subject: Change.Subject, _ from: Condition?, _ to: Condition?, touching touch: Touch
  ) {
    guard old.meaning(of: from) != new.meaning(of: to) else { return }
    note(
      subject, .altered(.when, from: from?.text ?? "–", to: to?.text ?? "–"),
      touching: touch)
  }

  /// What the state or value of a question reaches, in either version.
  func reach(_ id: String) -> Touch {
    (old.question(id).map(reachBefore.reach) ?? .nothing)
      + (new.question(id).map(reachAfter.reach) ?? .nothing)
  }

  /// Every domain and the overall score.
  private var everything: Touch { Touch(domains: oldDomains, overall: true) }

  // MARK: The file

  private mutating func compareScoring() {
    let forms = Pairing(old.forms, new.forms) { $0 }
    for form in forms.removed { note(.form(form), .removed, touching: everything) }
    for form in forms.added { note(.form(form), .added, touching: .nothing) }
    compare(
      .coverage, of: .questionnaire, old.coverage, new.coverage, touching: everything
    ) { "scored \($0.scored), provisional \($0.provisional)" }
    let readiness = old.domains.filter { $0.role == .readiness }.map(\.id)
    compare(
      .levels, of: .questionnaire, old.levels, new.levels,
      touching: Touch(domains: Set(readiness), overall: true)
    ) { $0.map { "\($0.id) \($0.from)" }.joined(separator: ", ") }
    compare(
      .stepsAboveWeakest, of: .questionnaire, old.stepsAboveWeakest, new.stepsAboveWeakest,
      touching: Touch(overall: true)
    ) { $0.orDash }
    compare(.margin, of: .questionnaire, old.margin, new.margin, touching: .nothing)
  }

  /// The questions with a role in the result change no score.
  private mutating func compareRoles() {
    for (attribute, role) in [
      (Attribute.selfRating, \SpecialQuestions.selfRating), (.challenges, \.challenges),
      (.facts, \.facts),
    ] {
      compare(
        attribute, of: .questionnaire, old.special[keyPath: role].map { old.questions[$0].id },
        new.special[keyPath: role].map { new.questions[$0].id }, touching: .nothing
      ) { $0.orDash }
    }
    compare(.signs, of: .questionnaire, old.signs, new.signs, touching: .nothing) { $0.orDash }
  }

  private mutating func compareSections() {
    let sections = Pairing(old.sections, new.sections) { $0 }
    for id in sections.removed { note(.section(id), .removed, touching: .nothing) }
    for id in sections.added { note(.section(id), .added, touching: .nothing) }
    for id in sections.moved { note(.section(id), .moved, touching: .nothing) }
  }

  // MARK: Domains

  private mutating func compareDomains() {
    let domains = Pairing(old.domains, new.domains, by: \.id)
    for domain in domains.removed {
      note(.domain(domain.id), .removed, touching: .domain(domain.id) + overall(domain))
    }
    for domain in domains.added {
      note(.domain(domain.id), .added, touching: overall(domain))
    }
    for id in domains.moved { note(.domain(id), .moved, touching: .nothing) }
    for (before, after) in domains.common {
      let subject = Change.Subject.domain(before.id)
      compare(
        .role, of: subject, before.role.rawValue, after.role.rawValue,
        touching: .domain(before.id) + Touch(overall: true))
      // A series says what the author thinks of the other changes; it alters nothing by itself.
      compare(.series, of: subject, before.series, after.series, touching: .nothing)
      guard before.role == .readiness, after.role == .readiness else { continue }
      compare(
        .weight, of: subject, before.weight, after.weight, touching: Touch(overall: true))
      compare(
        .holdsBack, of: subject, before.holdsBack, after.holdsBack, touching: Touch(overall: true))
    }
  }

  private func overall(_ domain: Domain) -> Touch { Touch(overall: domain.role == .readiness) }
}

extension Optional {
  /// The value as people write it; a dash where there is none.
  var orDash: String { map { "\($0)" } ?? "–" }
}

extension Questionnaire {
  /// Which questions show signs of which challenges, as people read it; `nil` = of none.
  fileprivate var signs: String? {
    guard let position = special.challenges else { return nil }
    let listed = zip(questions[position].options, special.signs).filter { !$0.1.isEmpty }.map {
      option, signs in
      "\(option.code): \(signs.map { questions[$0].id }.joined(separator: ", "))"
    }
    return listed.isEmpty ? nil : listed.joined(separator: "; ")
  }
}
