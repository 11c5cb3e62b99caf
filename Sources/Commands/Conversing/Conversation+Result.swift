internal import Interview
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import System
internal import Text

extension Conversation {
  /// What can be done after a result has been read.
  enum Next: Hashable {
    /// Answer the question without which a domain has no result, by position.
    case answer(question: Int)
    /// Go on with the questions of the long form.
    case rest(count: Int)
    /// Save or print the report.
    case save
    /// Hand the answers over.
    case share
    /// Correct an answer.
    case correct
    /// What changed since last time.
    case changes
    /// A reminder for next year.
    case remind
    /// Back to where one came from, or out of the program.
    case close
  }

  /// Shows a result, and does what the person wants next.
  ///
  /// - Parameter assessment: a finished assessment of this store.
  /// - Returns: whether the program goes on.
  /// - Throws: ``CommandFailure``, and what reading and storing throws.
  func result(_ assessment: Assessment) throws -> Course {
    var assessment = assessment
    while true {
      let reading = try context.reading(of: assessment)
      let next = try next(assessment, reading)
      let changes = try changes(assessment, reading)
      let notice = try handedOverBefore(assessment)
      switch try face.reply(to: resultPage(reading, next, notice, changes)) {
      case .quit: return .ends
      case .back, .key: return .goesOn
      case .chose(let choice):
        switch next[choice] {
        case .answer(let question):
          return try correct(assessment, at: question)
        case .rest: return try interview(try draft(form: questionnaire.fullestForm))
        case .correct:
          let course = try correct(assessment)
          guard hasTurnedBack, course == .goesOn else { return course }
        case .close: return .goesOn
        case .save, .share, .remind, .changes:
          let present = assessment
          let course = try attempt { try follow(next[choice], present, reading, changes) }
          if course == .ends { return .ends }
        }
        assessment = try finished().first { $0.id == assessment.id } ?? assessment
      }
    }
  }

  /// Does what leads back to the result.
  private func follow(
    _ next: Next, _ assessment: Assessment, _ reading: AnswerReading,
    _ changes: (@Sendable (_ width: Int) -> [StyledText])?
  ) throws -> Course {
    switch next {
    case .save: return try saveReport(reading, of: assessment)
    case .share: return try share(assessment)
    case .remind: return try remind(assessment)
    case .changes:
      guard let changes else { return .goesOn }
      let page = Page("", style: .reading, body: changes)
      return try face.reply(to: page) == .quit ? .ends : .goesOn
    case .answer, .rest, .correct, .close: return .goesOn
    }
  }

  private func resultPage(
    _ reading: AnswerReading, _ next: [Next], _ notice: StyledText?,
    _ changes: (@Sendable (_ width: Int) -> [StyledText])?
  ) -> Page {
    let content = reading.makeContent()
    let ink = context.ink
    return Page(
      "", style: .reading, choices: next.map { Page.Choice(StyledText(label($0, reading))) },
      usual: next.firstIndex(of: .close)
    ) { width in
      let before = notice.map { Wrapping(width: width).lines(of: $0) + [StyledText()] } ?? []
      let after = changes.map { [StyledText()] + $0(width) } ?? []
      return before + ResultText(width: width, ink: ink).lines(of: content, overview: true) + after
    }
  }

  private func next(_ assessment: Assessment, _ reading: AnswerReading) throws -> [Next] {
    var next: [Next] = []
    if let question = reading.openCritical { next.append(.answer(question: question)) }
    let rest = assessment.logic == questionnaire.logic ? reading.restOfLongForm : 0
    if rest > 0 { next.append(.rest(count: rest)) }
    next += [.save, .share, .correct]
    if try before(assessment) != nil { next.append(.changes) }
    return next + [.remind, .close]
  }

  private func label(_ next: Next, _ reading: AnswerReading) -> String {
    switch next {
    case .answer(let question):
      let id = reading.scorer.questionnaire.questions[question].id
      return words(.answerOpen(question: reading.texts["question.\(id)"]))
    case .rest(let count): return words(.goOnWithRest(count))
    case .save: return words(.saveReport)
    case .share: return words(.handOver)
    case .correct: return words(.correctAnswer)
    case .changes: return words(.whatChanged)
    case .remind: return words(.remindMe)
    case .close: return words(.closeResult)
    }
  }

  /// Whoever handed over what has been corrected since is told to hand over the new file, until
  /// that is done.
  private func handedOverBefore(_ assessment: Assessment) throws -> StyledText? {
    guard let enterprise, assessment.supersedes != nil else { return nil }
    let all = try store.assessments(.enterprise(enterprise.id), limit: nil)
    let done = try store.handovers(ofAssessment: assessment.id).map(\.campaign)
    var owed: [HandoverRecord] = []
    var corrected = assessment.supersedes
    while let id = corrected, let earlier = all.first(where: { $0.id == id }) {
      for handover in try store.handovers(ofAssessment: id)
      where !done.contains(handover.campaign)
        && !owed.contains(where: { $0.campaign == handover.campaign })
      {
        owed.append(handover)
      }
      corrected = earlier.supersedes
    }
    guard !owed.isEmpty else { return nil }
    let associations = owed.compactMap(\.association).joined(separator: ", ")
    return paragraph(
      .handOverAgain(association: associations.isEmpty ? nil : associations), as: .warning)
  }

  /// The assessment before this one, which this one does not correct.
  private func before(_ assessment: Assessment) throws -> Assessment? {
    let all = try finished()
    guard let place = all.firstIndex(where: { $0.id == assessment.id }) else { return nil }
    return all[(place + 1)...].first { $0.questionnaire == assessment.questionnaire }
  }

  // MARK: What is done

  private func remind(_ assessment: Assessment) throws -> Course {
    let path = try context.saveReminder(for: assessment)
    return try tell(
      words(.reminderSaved), [StyledText(path, as: .title), paragraph(.reminderOpen)])
  }

  /// What is different from last time, as lines at a width; `nil` the first time.
  private func changes(
    _ assessment: Assessment, _ reading: AnswerReading
  ) throws -> (@Sendable (_ width: Int) -> [StyledText])? {
    guard let before = try before(assessment) else { return nil }
    return try context.changes(
      from: try context.reading(of: before), before, to: reading, assessment)
  }
}

extension HandoverRecord {
  /// The association of the campaign, where there was one.
  var association: String? {
    campaign.map { campaign in String(campaign.prefix { $0 != "/" }) }
  }
}

extension AnswerReading {
  /// The first critical question that was skipped, by position.
  var openCritical: Int? {
    let questionnaire = scorer.questionnaire
    return questionnaire.questions.indices.first { position in
      let question = questionnaire.questions[position]
      return question.isCritical && question.domain != nil && sheet.states[position] == .skipped
    }
  }

  /// How many questions of the long form are still to be asked; what does not apply to this
  /// enterprise is not asked either.
  var restOfLongForm: Int {
    let questionnaire = scorer.questionnaire
    guard let full = questionnaire.form(questionnaire.fullestForm), full != form else { return 0 }
    let states = Scorer(questionnaire).score(answers, form: full).states
    return states.indices.count { position in
      states[position] != .notAsked && !questionnaire.questions[position].belongs(to: form)
    }
  }
}
