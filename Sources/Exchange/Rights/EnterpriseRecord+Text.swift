internal import Questionnaires
internal import Scoring
internal import Storage
internal import Summaries
public import Text

extension EnterpriseRecord {
  /// The record for reading.
  ///
  /// - Parameter width: the width of the lines in columns.
  /// - Returns: the lines, without a line feed.
  public func lines(width: Int) -> [StyledText] {
    var page = RecordPage(width: width, language: language)
    let name = enterprise?.label ?? RecordPhrase.unnamed.text(in: language)
    page.title(.title(name))
    page.paragraph(.asOf(day))
    page.space()
    if let enterprise {
      page.label(.name, enterprise.label)
      page.label(.id, enterprise.id)
      page.label(.pseudonym, enterprise.subject)
      page.state(enterprise.blocking, enterprise.keptUntil)
    }
    for finished in assessments { write(finished, on: &page) }
    for unfinished in drafts { write(unfinished, on: &page) }
    page.space()
    for intention in followUps {
      let followUp = intention.followUp
      page.paragraph(
        .intention(
          action: actionTitle(followUp.action), followUp.status.word,
          due: followUp.due.map(shown), person: followUp.person))
    }
    for refusal in refusals {
      page.paragraph(.refused(id: refusal.id, supersedes: refusal.supersedes))
    }
    page.paragraph(.nothingElse)
    return page.lines
  }

  /// The title of an action in the words of an assessment that knows it, else its id.
  private func actionTitle(_ id: String) -> String {
    assessments.lazy.compactMap { $0.wording.texts.find("action.\(id).title") }.first ?? id
  }

  private func name(_ wording: Wording) -> String {
    "\(wording.questionnaire.id) \(wording.questionnaire.version)"
  }

  private func shown(_ day: String) -> String {
    CalendarDate(iso: day)?.text(in: language) ?? day
  }

  private func spoken(_ locale: String) -> String {
    StratumPhrase.language(String(locale.prefix { $0 != "-" })).text(in: language)
  }

  private func write(_ finished: Finished, on page: inout RecordPage) {
    let assessment = finished.assessment
    page.space()
    page.title(
      .assessment(day: shown(assessment.completed), questionnaire: name(finished.wording)))
    page.label(.id, assessment.id)
    page.label(.form, FormPhrase.kind(assessment.form).text(in: language))
    page.label(.locale, spoken(assessment.locale))
    page.label(.minutes, assessment.minutes.map { NumberFormat(language).integer($0) })
    page.label(
      .mode, assessment.mode.map { StratumPhrase.mode($0.rawValue).text(in: language) })
    page.label(.campaign, assessment.campaign)
    page.label(.pseudonym, assessment.subject)
    page.label(.withdrawal, assessment.withdrawal)
    page.label(.supersedes, assessment.supersedes)
    page.label(.seal, assessment.sealPrefix)
    write(assessment.consent, on: &page)
    if assessment.isSynthetic { page.paragraph(.synthetic) }
    page.paragraph(assessment.standing.phrase)
    page.state(assessment.blocking, assessment.keptUntil)
    for handover in finished.handovers {
      page.paragraph(
        .handedOver(
          day: shown(handover.date), campaign: handover.campaign, receipt: handover.receipt))
      if let consent = handover.consent { write(consent, on: &page) }
    }
    write(assessment.scores, finished.wording, on: &page)
    for (rescore, wording) in finished.rescores {
      page.space()
      page.paragraph(.rescored(version: rescore.version.description))
      page.paragraph(rescore.standing.phrase)
      write(rescore.scores, wording, on: &page)
    }
    write(finished.answers, finished.wording, on: &page)
  }

  private func write(_ unfinished: Unfinished, on page: inout RecordPage) {
    let draft = unfinished.draft
    page.space()
    page.title(
      .unfinished(
        day: CalendarDate(unixMilliseconds: draft.started).text(in: language),
        questionnaire: name(unfinished.wording)))
    page.label(.id, draft.id)
    page.label(.form, FormPhrase.kind(draft.form).text(in: language))
    page.label(.locale, spoken(draft.locale))
    page.label(.supersedes, draft.supersedes)
    write(unfinished.answers, unfinished.wording, on: &page)
  }

  private func write(_ consent: Consent?, on page: inout RecordPage) {
    guard let consent, !consent.scope.isEmpty else { return page.paragraph(.notAgreed) }
    page.paragraph(
      .agreed(scope: consent.scope.joined(separator: ", "), date: consent.date.map(shown)))
    if let notice = consent.notice { page.paragraph(.notice(notice)) }
  }

  private func write(
    _ scores: [FormScores], _ wording: Wording, on page: inout RecordPage
  ) {
    for scores in scores {
      page.space()
      page.paragraph(.result(form: scores.form))
      page.item(phrase(scores.overall, RecordPhrase.overall.text(in: language), wording))
      for (score, domain) in zip(scores.domains, wording.questionnaire.domains) {
        page.item(phrase(score, wording.texts["domain.\(domain.id)"], wording))
      }
    }
  }

  private func phrase(_ score: StoredScore, _ name: String, _ wording: Wording) -> RecordPhrase {
    guard score.status.hasScore else { return .noScore(name: name) }
    let format = NumberFormat(language)
    return .score(
      name: name, points: format.tenths(score.tenths), low: format.tenths(score.low),
      high: format.tenths(score.high),
      level: score.level.map { wording.texts["level.\(wording.questionnaire.levels[$0].id)"] })
  }

  private func write(
    _ answers: [DraftAnswer], _ wording: Wording, on page: inout RecordPage
  ) {
    let words = AnswerWording(wording: wording, language: language)
    page.space()
    page.title(.answers)
    for answer in answers {
      page.question(words.question(answer.question))
      let given =
        words.answer(answer.answer, to: answer.question)?.joined(separator: "; ") ?? answer.words
      page.answer(given ?? RecordPhrase.noAnswer.text(in: language))
      if answer.isAside { page.item(.aside) }
      if let seconds = answer.seconds { page.item(.seconds(seconds)) }
      if let note = answer.note { page.item(.note(note)) }
      if let evidence = answer.evidence { page.item(.evidence(evidence.phrase)) }
    }
  }
}

extension Standing {
  fileprivate var phrase: RecordPhrase {
    switch self {
    case .counted: .counted
    case .leftOut(.noConsent): .notCounted(.noConsent)
    case .leftOut(.blocked): .notCounted(.blocked)
    case .leftOut(.outOfScope): .notCounted(.outOfScope)
    case .leftOut(.noCell): .notCounted(.noCell)
    case .leftOut(.superseded): .notCounted(.superseded)
    }
  }
}

extension EvidenceMark {
  fileprivate var phrase: RecordPhrase.Evidence {
    switch self {
    case .declared: .declared
    case .shown: .shown
    case .verified: .verified
    }
  }
}

extension FollowUp.Status {
  /// How far something has come, in words.
  fileprivate var word: FollowUpPhrase.Status {
    switch self {
    case .open: .open
    case .planned: .planned
    case .started: .started
    case .done: .done
    case .dropped: .dropped
    }
  }
}
