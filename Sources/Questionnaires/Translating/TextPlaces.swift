/// Where each text of a questionnaire is shown, in English words for translators.
struct TextPlaces {
  /// The keys without variants, in the order in which an enterprise meets them: questions with
  /// their help and answers first, then what the result says.
  private(set) var keys: [String] = []
  private var words: [String: String] = [:]
  private let source: Catalogue
  /// The question whose options are the countries.
  private let countryQuestion: String?

  /// The places of a questionnaire's texts; texts name each other in the words of `source`.
  init(_ questionnaire: Questionnaire, source: Catalogue) {
    self.source = source
    countryQuestion = questionnaire.strata.country.map { questionnaire.questions[$0].id }
    addQuestions(of: questionnaire)
    addLevels(of: questionnaire)
    addAdvice(of: questionnaire)
    for reference in questionnaire.questions.flatMap(\.references) {
      add("reference.\(reference.statistic)", "what enterprises do, after a share: \"38 % …\"")
    }
    for name in questionnaire.crosswalks.flatMap(\.names) {
      add(name, "name of a band of another tool")
    }
  }

  /// The words for a key with variants.
  func words(for key: TextKey) -> String {
    let place = words[key.base] ?? introduction(key.base)
    let audiences = key.variants.map {
      $0 == "solo" ? "only where one person works" : "only in \(country($0))"
    }
    let placeholders = Array(Set(source.text(key.normalized)?.placeholders ?? [])).sorted()
    let kept = placeholders.map { "keep {\($0)}" }
    return ([place].compactMap(\.self) + audiences + kept).joined(separator: "; ")
  }

  /// What a country is called in the questionnaire itself.
  private func country(_ code: String) -> String {
    countryQuestion.flatMap { source.text("option.\($0).\(code)") } ?? code
  }

  private func introduction(_ key: String) -> String? {
    key.hasPrefix("intro.") ? "shown before the first question" : nil
  }

  private mutating func add(_ key: String, _ words: String) {
    // A crosswalk may name a text that belongs to something else already.
    guard self.words[key] == nil else { return }
    self.words[key] = words
    keys.append(key)
  }

  private func quoted(_ key: String) -> String { "\"\(source.text(key) ?? key)\"" }

  // MARK: What is asked

  private mutating func addQuestions(of questionnaire: Questionnaire) {
    var section = -1
    let count = questionnaire.questions.count
    for (position, question) in questionnaire.questions.enumerated() {
      if question.section != section {
        section = question.section
        add("section.\(questionnaire.sections[section])", "heading above the next questions")
      }
      let key = "question.\(question.id)"
      add(key, "question \(position + 1) of \(count)")
      add(key + ".help", "help for \(quoted(key))")
      for option in question.options {
        add("option.\(question.id).\(option.code)", "answer to \(quoted(key))")
      }
      if question.mayBeNotApplicable {
        add(key + ".not_applicable", "answer \"does not apply\" to \(quoted(key))")
      }
    }
  }

  // MARK: What the result says

  private mutating func addLevels(of questionnaire: Questionnaire) {
    let levels = questionnaire.levels
    for domain in questionnaire.domains {
      add("domain.\(domain.id)", "name of a domain")
    }
    for (position, level) in levels.enumerated() {
      add("level.\(level.id)", "name of level \(position + 1) of \(levels.count)")
    }
    for level in levels {
      add("meaning.overall.\(level.id)", "what \(quoted("level.\(level.id)")) means overall")
    }
    for domain in questionnaire.domains where domain.role == .readiness {
      for level in levels {
        add(
          "meaning.\(domain.id).\(level.id)",
          "what \(quoted("level.\(level.id)")) means in \(quoted("domain.\(domain.id)"))")
      }
    }
  }

  private mutating func addAdvice(of questionnaire: Questionnaire) {
    for gate in questionnaire.gates {
      let domain = questionnaire.domains[gate.domain].id
      let level = questionnaire.levels[gate.atMost].id
      add(
        "gate.\(gate.id)",
        "why \(quoted("domain.\(domain)")) is at most \(quoted("level.\(level)"))")
    }
    for action in questionnaire.actions {
      let key = "action.\(action.id)"
      let domain = quoted("domain.\(questionnaire.domains[action.domain].id)")
      add(key + ".title", "recommendation for \(domain)")
      add(key + ".first", "first step of \(quoted(key + ".title")), at most 30 minutes")
      add(key + ".next", "next step of \(quoted(key + ".title"))")
      add(key + ".done", "how to know that \(quoted(key + ".title")) is done")
    }
    for resource in questionnaire.resources {
      let key = "resource.\(resource.id)"
      add(key + ".name", "name of a helping address in \(resource.country)")
      add(key + ".offer", "what \(quoted(key + ".name")) offers")
    }
  }
}
