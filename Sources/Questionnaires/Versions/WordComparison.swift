internal import JSON

/// Compares what stands outside the logic of two versions: texts, resources, references to
/// statistics, notes to authors. All of it is wording: no score depends on it.
struct WordComparison {
  private(set) var changes: [Change] = []

  init(_ old: QuestionnaireBundle, _ new: QuestionnaireBundle) {
    compareLocales(old.questionnaire, new.questionnaire)
    compareQuestions(old, new)
    compareResources(old.questionnaire.resources, new.questionnaire.resources)
    compareCrosswalks(old.questionnaire.crosswalks, new.questionnaire.crosswalks)
    compareTexts(old.catalogues, new.catalogues)
  }

  private mutating func note(_ subject: Change.Subject, _ kind: Change.Kind) {
    changes.append(Change(subject: subject, kind: kind, bump: .patch, touches: .nothing))
  }

  private mutating func compare(
    _ attribute: Attribute, of subject: Change.Subject, _ from: String?, _ to: String?
  ) {
    guard from != to else { return }
    note(subject, .altered(attribute, from: from.orDash, to: to.orDash))
  }

  private mutating func compareLocales(_ old: Questionnaire, _ new: Questionnaire) {
    compare(.sourceLocale, of: .questionnaire, old.sourceLocale, new.sourceLocale)
    let locales = Pairing(old.locales, new.locales) { $0 }
    for locale in locales.removed { note(.locale(locale), .removed) }
    for locale in locales.added { note(.locale(locale), .added) }
    for locale in locales.moved { note(.locale(locale), .moved) }
  }

  private mutating func compareQuestions(
    _ old: QuestionnaireBundle, _ new: QuestionnaireBundle
  ) {
    let (before, after) = (AuthorNotes(old.source), AuthorNotes(new.source))
    let questions = Pairing(old.questionnaire.questions, new.questionnaire.questions, by: \.id)
    for (question, other) in questions.common {
      let subject = Change.Subject.question(question.id)
      compare(.references, of: subject, question.references.words, other.references.words)
      compare(.seconds, of: subject, before.seconds[question.id], after.seconds[question.id])
      compare(.intent, of: subject, before.intents[question.id], after.intents[question.id])
    }
  }

  private mutating func compareResources(_ old: [Resource], _ new: [Resource]) {
    let resources = Pairing(old, new, by: \.id)
    for resource in resources.removed { note(.resource(resource.id), .removed) }
    for resource in resources.added { note(.resource(resource.id), .added) }
    for id in resources.moved { note(.resource(id), .moved) }
    for (before, after) in resources.common {
      let subject = Change.Subject.resource(before.id)
      compare(.country, of: subject, before.country, after.country)
      compare(.url, of: subject, before.url, after.url)
      compare(.phone, of: subject, before.phone, after.phone)
      compare(.cost, of: subject, before.cost, after.cost)
      compare(.language, of: subject, before.language, after.language)
      compare(.status, of: subject, before.status.rawValue, after.status.rawValue)
      compare(.checked, of: subject, before.checked, after.checked)
    }
  }

  private mutating func compareCrosswalks(_ old: [Crosswalk], _ new: [Crosswalk]) {
    let crosswalks = Pairing(old, new, by: \.id)
    for crosswalk in crosswalks.removed { note(.crosswalk(crosswalk.id), .removed) }
    for crosswalk in crosswalks.added { note(.crosswalk(crosswalk.id), .added) }
    for id in crosswalks.moved { note(.crosswalk(id), .moved) }
    for (before, after) in crosswalks.common {
      let subject = Change.Subject.crosswalk(before.id)
      func edges(_ scale: Crosswalk) -> String {
        scale.from.map(String.init).joined(separator: ", ")
      }
      compare(.from, of: subject, edges(before), edges(after))
      compare(
        .names, of: subject, before.names.joined(separator: ", "),
        after.names.joined(separator: ", "))
    }
  }

  private mutating func compareTexts(_ old: [Catalogue], _ new: [Catalogue]) {
    for (before, after) in Pairing(old, new, by: \.locale).common {
      let keys = Set(before.texts.keys).union(after.texts.keys).sorted()
      let added = keys.filter { before.texts[$0] == nil }
      let removed = keys.filter { after.texts[$0] == nil }
      let changed = keys.filter {
        guard let text = before.texts[$0], let other = after.texts[$0] else { return false }
        return text != other
      }
      if added.isEmpty, removed.isEmpty, changed.isEmpty { continue }
      note(
        .texts(before.locale), .reworded(changed: changed, added: added, removed: removed))
    }
  }
}

/// What a questionnaire's file tells its authors and nobody else.
private struct AuthorNotes {
  private(set) var seconds: [String: String] = [:]
  private(set) var intents: [String: String] = [:]

  init(_ source: [UInt8]) {
    let file = JSONDocument.read(source).root?.object
    for question in file?["questions"]?.array ?? [] {
      guard let object = question.object, let id = object["id"]?.string else { continue }
      // Bound first: the optimizer of Swift 6.3 crashes on a chain that ends in `map`.
      if let number = object["seconds"]?.integer { seconds[id] = "\(number)" }
      if let intent = object["intent"]?.string { intents[id] = intent }
    }
  }
}

extension [Reference] {
  /// The statistics with their rules, as people read them.
  fileprivate var words: String? {
    if isEmpty { return nil }
    return map { reference in
      let match = reference.match.map { " (\($0.rawValue))" } ?? ""
      return "\(reference.statistic): \(reference.rule.text)\(match)"
    }.joined(separator: "; ")
  }
}
