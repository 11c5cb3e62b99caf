internal import Questionnaires
internal import Scoring
internal import Text

/// Puts the words of a report together.
struct DocumentWriting {
  let content: ResultContent
  let derivation: Derivation
  let particulars: ReportParticulars
  /// What it cites.
  let sources: SourceList

  init(content: ResultContent, derivation: Derivation, particulars: ReportParticulars) {
    self.content = content
    self.derivation = derivation
    self.particulars = particulars
    var cited: [SourceList.Subject] = []
    if particulars.audience != .association {
      let written = content.numbered(atMost: particulars.audience.steps)
      cited += written.flatMap(\.action.help).map { .help($0) }
    }
    cited += (content.official?.statements ?? []).map { .official($0.value) }
    sources = SourceList(
      cited + [.method], questionnaire: particulars.questionnaire, language: content.language)
  }

  var format: NumberFormat { NumberFormat(content.language) }

  /// The words; to all but the owner the same is said of the business.
  func words(_ phrase: some Phrase) -> String {
    let other = particulars.audience.isOwner ? nil : OutsiderPhrase(insteadOf: phrase)
    return other?.text(in: content.language) ?? phrase.text(in: content.language)
  }

  func section(
    _ id: String, _ title: some Phrase, _ blocks: [ReportBlock]
  ) -> ReportSection? {
    blocks.isEmpty ? nil : ReportSection(id: id, title: words(title), blocks: blocks)
  }

  func cover() -> [ReportBlock.Fact] {
    var facts: [ReportBlock.Fact] = []
    func add(_ name: DocumentPhrase, _ text: String?) {
      if let text, !text.isEmpty { facts.append(.init(name: words(name), text: text)) }
    }
    if particulars.audience != .association { add(.enterprise, particulars.enterprise) }
    add(.day, particulars.day.text(in: content.language))
    add(.form, "\(particulars.questionnaire), \(words(FormPhrase.name(content.form)))")
    add(.preparedBy, particulars.preparedBy)
    return facts
  }

  // MARK: Scores in words

  /// The level first, then the number, then the bounds.
  func headline(_ overall: OverallResult) -> ReportText {
    guard let score = overall.score else {
      return ReportText(
        words(
          overall.status == .notApplicable
            ? ReportPhrase.nothingApplies : ReportPhrase.noOverallScore), .strong)
    }
    let number: ReportPhrase =
      score.isOpen
      ? .scoreBetween(tenths: score.tenths, low: score.low, high: score.high, open: overall.open)
      : .score(tenths: score.tenths)
    return headline(overall.level, number, overall.status)
  }

  /// The same of a domain.
  func headline(_ domain: DomainResult) -> ReportText {
    guard let score = domain.score else {
      return ReportText(
        words(domain.status == .notScored ? ReportPhrase.noScore : ReportPhrase.nothingApplies),
        .strong)
    }
    let number: ReportPhrase =
      score.isOpen
      ? .scoreWithBounds(tenths: score.tenths, low: score.low, high: score.high)
      : .score(tenths: score.tenths)
    return headline(domain.level, number, domain.status)
  }

  private func headline(
    _ level: LevelLabel?, _ number: ReportPhrase, _ status: ScoreStatus
  ) -> ReportText {
    let first = level.map { ReportText($0.name, .strong) + ReportText(" · ") } ?? ReportText("")
    let last =
      status == .provisional
      ? ReportText(" · " + words(ReportPhrase.provisional), .muted) : ReportText("")
    return first + ReportText(words(number)) + last
  }

  // MARK: Steps

  func card(_ action: ActionAdvice, number: Int) -> ReportBlock.ActionCard {
    let status = content.status(of: action)
    let effort =
      (status == .open ? [] : [words(WorkbookPhrase.status(status.phrase))]) + [
        words(ReportPhrase.hours(action.hours)), words(action.cost.phrase), action.domain,
      ]
    return ReportBlock.ActionCard(
      number: number, title: action.title, effort: effort.joined(separator: " · "),
      lines: [
        words(ReportPhrase.firstStep(action.first)), words(ReportPhrase.nextStep(action.next)),
        words(ReportPhrase.doneWhen(action.done)),
      ],
      help: action.help.map {
        ReportText(words(ReportPhrase.help(line($0)))) + sources.citing(.help($0))
      })
  }

  /// `Name – offer · address, telephone · caution`.
  func line(_ help: ActionAdvice.Help) -> String {
    help.line + (help.caution.map { " · " + words($0.phrase) } ?? "")
  }

  /// How many questions the scores rest on.
  var confidence: String {
    let states = readinessStates.filter { $0 != .notApplicable }
    return words(
      DocumentPhrase.confidence(
        answered: states.count { $0 == .answered }, of: states.count,
        unknown: states.count { $0 == .unknown }))
  }

  /// Whether and how the questions behind the scores were answered.
  var readinessStates: [AnswerState] {
    derivation.parts.filter { $0.domain.role == .readiness }.flatMap(\.rows)
      .map(\.question.state)
  }
}

extension ResultContent {
  /// Who helps with the first steps, each named once: those that were verified first, among these
  /// those that an address or a telephone number leads to.
  var callable: [ActionAdvice.Help] {
    let help = firstActions.flatMap(\.help)
    func ordered(_ isDoubtful: Bool) -> [ActionAdvice.Help] {
      let part = help.filter { ($0.caution != nil) == isDoubtful }
      return part.filter(\.isReachable) + part.filter { !$0.isReachable }
    }
    var named: Set<String> = []
    return (ordered(false) + ordered(true)).filter { named.insert($0.name).inserted }.prefix(3)
      .map(\.self)
  }
}
