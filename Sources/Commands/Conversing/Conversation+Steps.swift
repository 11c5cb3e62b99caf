internal import Interview
internal import Questionnaires
internal import Reports
internal import Scoring
internal import Storage
internal import Text

extension Conversation {
  /// What can be decided about a step.
  enum Decision: Hashable, CaseIterable {
    /// How far it has come.
    case done, started, planned, dropped
    /// By when it is to be done, and who sees to it.
    case due, person
    /// Nothing; last, for it is not always there and must not move the keys of the others.
    case open
  }

  /// Shows the steps of a result, lets the person decide about them, and saves the report anew.
  ///
  /// - Parameter assessment: a finished assessment of this store.
  /// - Returns: whether the program goes on.
  /// - Throws: ``CommandFailure``, and what reading and storing throws.
  func steps(_ assessment: Assessment) throws -> Course {
    var marked = 0
    var note: StyledText?
    while true {
      let reading = try context.reading(of: assessment)
      let content = reading.makeContent()
      let steps = content.plan.steps
      guard !steps.isEmpty else {
        return try tell(words(.mySteps), [StyledText(context.phrase(FollowUpPhrase.nothing))])
      }
      let text = ActionPlanText(language: language)
      let page = Page(
        words(.mySteps), [note ?? paragraph(.stepsExplained)],
        choices: steps.map { step in
          Page.Choice(
            StyledText(step.title),
            detail: StyledText(
              text.particulars(of: step), as: step.isOverdue ? .warning : .muted))
        } + [Page.Choice(StyledText(words(.saveReport)))],
        usual: marked)
      switch try face.reply(to: page) {
      case .quit: return .ends
      case .back, .key: return .goesOn
      case .chose(steps.count):
        if try attempt({ try saveReport(reading, of: assessment) }) == .ends { return .ends }
        note = nil
      case .chose(let choice):
        marked = choice
        switch try decide(steps[choice].id, of: assessment) {
        case .ends: return .ends
        case .goesOn(let remembered): note = remembered
        }
      }
    }
  }

  /// How a decision about a step ended.
  private enum Decided {
    case ends
    /// What there is to be told of it.
    case goesOn(StyledText?)
  }

  /// Shows a step by itself until the person turns back.
  private func decide(_ id: String, of assessment: Assessment) throws -> Decided {
    var note: StyledText?
    while true {
      let reading = try context.reading(of: assessment)
      let content = reading.makeContent()
      guard let step = content.plan.steps.first(where: { $0.id == id }) else {
        return .goesOn(nil)
      }
      let decisions = Decision.allCases.filter { $0 != .open || step.isFollowedUp }
      let language = language
      let page = Page(
        step.title, style: .reading,
        choices: decisions.map { Page.Choice(StyledText(words($0.label))) }, usual: nil
      ) { [note] width in
        let before = note.map { Wrapping(width: width).lines(of: $0) + [StyledText()] } ?? []
        return before + StepText(language: language, width: width).lines(of: step, in: content)
      }
      switch try face.reply(to: page) {
      case .quit: return .ends
      case .back, .key: return .goesOn(note)
      case .chose(let choice):
        let decision = decisions[choice]
        let typed: String
        switch try asked(decision, about: step) {
        case .ends: return .ends
        case .turnsBack: continue
        case .typed(let line): typed = line
        }
        var isRemembered = false
        let course = try attempt {
          try remember(decision, typed, about: step, reading, assessment)
          isRemembered = true
          return .goesOn
        }
        if course == .ends { return .ends }
        guard isRemembered else { continue }
        note = StyledText(words(.stepRemembered(step.title)), as: .ok)
      }
    }
  }

  /// What came of asking for words.
  private enum Asked {
    /// The person leaves the program.
    case ends
    /// The person turns back.
    case turnsBack
    /// The person typed this; nothing for decisions without words.
    case typed(String)
  }

  /// What the person types where a decision needs words.
  private func asked(_ decision: Decision, about step: ActionPlan.Step) throws -> Asked {
    let question: TalkPhrase
    switch decision {
    case .due: question = .askDue
    case .person: question = .askPerson
    case .done, .started, .planned, .dropped, .open: return .typed("")
    }
    var wrong: StyledText?
    while true {
      let said = [wrong, paragraph(question)].compactMap(\.self)
      switch try face.line(Page(step.title, said)) {
      case .quit: return .ends
      case .back: return .turnsBack
      case .line(let line):
        wrong = decision == .due ? try whatIsWrong(withDay: line) : nil
        if wrong == nil { return .typed(line) }
      }
    }
  }

  /// Why a typed day cannot be taken; `nil` = it can, or there is to be none.
  private func whatIsWrong(withDay line: String) throws -> StyledText? {
    if FollowUpPhrase.meansNone(line) { return nil }
    do {
      _ = try context.dayToCome(line)
      return nil
    } catch let failure as CommandFailure {
      return StyledText(failure.lines.joined(separator: " ").withoutControls, as: .warning)
    }
  }

  private func remember(
    _ decision: Decision, _ typed: String, about step: ActionPlan.Step, _ reading: AnswerReading,
    _ assessment: Assessment
  ) throws {
    guard let enterprise = assessment.enterprise else { return }
    var followUp =
      reading.setting.followUps.first { $0.action == step.id } ?? FollowUp(action: step.id)
    switch decision {
    case .done: followUp.status = .done
    case .started: followUp.status = .started
    case .planned: followUp.status = .planned
    case .dropped: followUp.status = .dropped
    case .open: followUp = FollowUp(action: step.id)
    case .due:
      followUp.due =
        FollowUpPhrase.meansNone(typed) ? nil : try context.dayToCome(typed).iso
    case .person: followUp.person = FollowUpPhrase.meansNone(typed) ? nil : typed
    }
    // Whoever says by when or who has planned it.
    if decision == .due || decision == .person, followUp.status == .open, !followUp.isEmpty {
      followUp.status = .planned
    }
    try store.set(
      [followUp], ofEnterprise: enterprise, questionnaire: reading.scorer.questionnaire.id,
      on: context.today.iso)
  }
}

extension Conversation.Decision {
  fileprivate var label: TalkPhrase {
    switch self {
    case .done: .stepDone
    case .started: .stepStarted
    case .planned: .stepPlanned
    case .dropped: .stepDropped
    case .open: .stepOpen
    case .due: .stepDue
    case .person: .stepPerson
    }
  }
}
