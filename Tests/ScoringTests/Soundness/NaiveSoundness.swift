import Questionnaires

@testable import Scoring

/// What the proofs should find in a tiny questionnaire: by scoring every set of answers there is.
struct NaiveSoundness {
  private let questionnaire: Questionnaire
  private let scorer: Scorer
  /// One line a flaw: code and subject.
  private(set) var flaws: Set<String> = []
  /// Domains and forms that this suite leaves alone: an outside question offers options by answers
  /// inside, so which of its answers are alike depends on what the proofs tell apart.
  private(set) var leftAlone: Set<String> = []
  /// How many sets of answers were scored.
  private(set) var count = 0

  private var conditions: [String: (holds: Bool, fails: Bool)] = [:]
  private var asked: Set<String> = []
  private var gains: Set<String> = []
  private var reach: [String: [String: (levels: Set<Int>, isHundred: Bool)]] = [:]
  private var levelsAfterGates: [String: Set<Int>] = [:]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    scorer = Scorer(questionnaire)
    for form in questionnaire.allForms {
      var answers = Answers(for: questionnaire)
      visit(0, &answers, form)
    }
    conclude()
  }

  // MARK: Every set of answers

  private mutating func visit(_ position: Int, _ answers: inout Answers, _ form: Form) {
    guard position < questionnaire.questions.count else {
      let sheet = scorer.score(answers, form: form)
      if isPossible(answers, sheet) { note(sheet, form) }
      return
    }
    for answer in candidates(questionnaire.questions[position]) {
      answers[position] = answer
      visit(position + 1, &answers, form)
    }
  }

  private func candidates(_ question: Question) -> [Answer] {
    var answers: [Answer] = MissingKind.allCases.filter(question.offers).map { .missing($0) }
    switch question.kind {
    case .single(let options): answers += options.indices.map { .option($0) }
    case .multiple(let multiple):
      for bits in 1..<(UInt64(1) << UInt64(multiple.options.count)) {
        let exclusive = bits & ~multiple.countable
        if exclusive != 0, bits.nonzeroBitCount > 1 { continue }
        if bits.nonzeroBitCount > multiple.choose ?? 64 { continue }
        answers.append(.options(bits))
      }
    case .number(let range): answers += (range.min...range.max).map { .number($0) }
    case .text: answers.append(.written)
    }
    return answers
  }

  /// Whether an enterprise could answer so: nothing beyond a limit, nothing that was not offered.
  private func isPossible(_ answers: Answers, _ sheet: ScoreSheet) -> Bool {
    questionnaire.questions.indices.allSatisfy { position in
      guard sheet.states[position] != .notAsked, answers[position].isValue else { return true }
      switch questionnaire.questions[position].kind {
      case .multiple: return sheet.values[position] == answers[position].raw
      case .number(let range):
        let limits = [range.of, range.notAbove].compactMap(\.self)
        return limits.allSatisfy {
          sheet.states[$0] != .answered || answers[position].raw <= sheet.values[$0]
        }
      case .single, .text: return true
      }
    }
  }

  // MARK: One set of answers

  private mutating func note(_ sheet: ScoreSheet, _ form: Form) {
    count += 1
    let name = questionnaire.name(of: form)
    for (position, question) in questionnaire.questions.enumerated()
    where question.belongs(to: form) {
      if let when = question.when { note(when, "question \(question.id)", sheet) }
      guard sheet.states[position] != .notAsked else { continue }
      asked.insert("\(question.id) \(name)")
      for option in question.options {
        if let when = option.when { note(when, "option \(question.id) \(option.code)", sheet) }
      }
    }
    for gate in questionnaire.gates { note(gate.when, "gate \(gate.id)", sheet) }
    for action in questionnaire.actions {
      note(action.when, "action \(action.id)", sheet)
      guard action.when.truth(over: sheet) == .yes else { continue }
      for improvement in action.improves where gains(improvement, sheet) {
        gains.insert("\(action.id) \(questionnaire.questions[improvement.question].id)")
      }
    }
    for domain in questionnaire.domains.indices { note(domain, sheet, form) }
  }

  private mutating func note(_ condition: Condition, _ owner: String, _ sheet: ScoreSheet) {
    let holds = condition.truth(over: sheet) == .yes
    let before = conditions[owner] ?? (false, false)
    conditions[owner] = (before.holds || holds, before.fails || !holds)
  }

  private func gains(_ improvement: Action.Improvement, _ sheet: ScoreSheet) -> Bool {
    let question = improvement.question
    guard questionnaire.questions[question].domain != nil else { return false }
    switch sheet.states[question] {
    case .answered: return scorer.points(after: improvement, in: sheet) > sheet.points[question]
    case .unknown: return scorer.points(after: improvement, in: sheet) > 0
    case .notAsked, .notApplicable, .skipped: return false
    }
  }

  private mutating func note(_ domain: Int, _ sheet: ScoreSheet, _ form: Form) {
    let members = questionnaire.questions.indices.filter {
      questionnaire.questions[$0].domain == domain && sheet.states[$0] != .notAsked
    }
    guard !members.isEmpty, members.allSatisfy({ sheet.states[$0] == .answered }) else { return }
    let score = sheet.domains[domain]
    let level = questionnaire.level(atTenths: score.tenths)
    let subject = "\(questionnaire.domains[domain].id) \(questionnaire.name(of: form))"
    let outside = closure(domain, form).filter { questionnaire.questions[$0].domain != domain }
    let key = outside.map { "\($0):\(sheet.states[$0]):\(sheet.values[$0])" }.joined(separator: " ")
    var reached = reach[subject]?[key] ?? ([], false)
    reached.levels.insert(level)
    let hundred = 100 * questionnaire.domains[domain].denominator * score.answeredWeight
    if score.weightedPoints == hundred { reached.isHundred = true }
    reach[subject, default: [:]][key] = reached
    levelsAfterGates[subject, default: []].insert(score.level ?? level)
  }

  /// Everything on which a domain's questions of a form depend.
  private func closure(_ domain: Int, _ form: Form) -> [Int] {
    var members: Set<Int> = []
    var added = questionnaire.questions.indices.filter {
      let question = questionnaire.questions[$0]
      return question.domain == domain && question.belongs(to: form)
    }.flatMap(named)
    while let next = added.popLast() {
      if members.insert(next).inserted { added += named(next) }
    }
    return members.sorted()
  }

  private func offersByInside(_ domain: Int, _ form: Form) -> Bool {
    let members = closure(domain, form)
    return members.contains { position in
      let question = questionnaire.questions[position]
      let named = question.options.flatMap { $0.when?.questions ?? [] }
      return question.domain != domain
        && named.contains { questionnaire.questions[$0].domain == domain }
    }
  }

  private func named(_ position: Int) -> [Int] {
    let question = questionnaire.questions[position]
    var named = question.when?.questions ?? []
    named += question.options.flatMap { $0.when?.questions ?? [] }
    if case .number(let range) = question.kind {
      named += [range.of, range.notAbove].compactMap(\.self)
    }
    return named
  }

  // MARK: What follows

  private mutating func conclude() {
    for question in questionnaire.questions {
      for form in questionnaire.allForms where question.belongs(to: form) {
        let subject = "\(question.id) \(questionnaire.name(of: form))"
        if !asked.contains(subject) { flaws.insert("unreachable \(subject)") }
      }
    }
    for (owner, verdict) in conditions {
      // That a question's condition is never true shows as a question never reached.
      if !verdict.holds, !owner.hasPrefix("question") { flaws.insert("never \(owner)") }
      if verdict.holds, !verdict.fails { flaws.insert("always \(owner)") }
    }
    for question in questionnaire.questions {
      for option in question.options
      where option.when != nil && conditions["option \(question.id) \(option.code)"] == nil {
        flaws.insert("never option \(question.id) \(option.code)")
      }
    }
    for action in questionnaire.actions {
      for improvement in action.improves {
        let subject = "\(action.id) \(questionnaire.questions[improvement.question].id)"
        if !gains.contains(subject) { flaws.insert("gainless \(subject)") }
      }
    }
    for domain in questionnaire.domains.indices {
      for form in questionnaire.allForms where offersByInside(domain, form) {
        leftAlone.insert("\(questionnaire.domains[domain].id) \(questionnaire.name(of: form))")
      }
    }
    for (subject, keys) in reach where !leftAlone.contains(subject) {
      if keys.values.contains(where: { !$0.isHundred }) { flaws.insert("hundred \(subject)") }
      guard subject.hasPrefix("d ") else { continue }
      for (index, level) in questionnaire.levels.enumerated() {
        if keys.values.contains(where: { !$0.levels.contains(index) }) {
          flaws.insert("level \(level.id) \(subject)")
        } else if levelsAfterGates[subject]?.contains(index) != true {
          flaws.insert("gates \(level.id) \(subject)")
        }
      }
    }
  }
}
