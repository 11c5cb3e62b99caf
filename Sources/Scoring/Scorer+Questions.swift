public import Questionnaires

/// What has become of one question.
struct Resolution {
  var state = AnswerState.notAsked
  /// What conditions compare: ordinal, bits of offered options, number or percentage.
  var value: Int64 = 0
  /// The points, times the domain's denominator.
  var points: Int64 = 0
}

extension Scorer {
  /// Decides of each question whether it applies and what its answer is worth, and sums up the
  /// domains.
  ///
  /// Conditions name earlier questions only, so one pass in file order suffices.
  func resolve(
    _ answers: Answers, _ form: Form, states: inout [AnswerState], values: inout [Int64],
    points: inout [Int64], domains: inout [Score]
  ) {
    precondition(answers.values.count == plan.questions.count, "answers to another questionnaire")
    let questions = plan.questions.span
    let given = answers.values.span
    let form: UInt64 = 1 << UInt64(form.index)
    var states = states.mutableSpan
    var values = values.mutableSpan
    var points = points.mutableSpan
    var domains = domains.mutableSpan
    for index in questions.indices {
      let question = questions[index]
      var resolution = Resolution()
      if question.forms & form != 0, isTrue(question.when, states.span, values.span) {
        resolution = resolve(index, given[index], states.span, values.span)
      }
      states[index] = resolution.state
      values[index] = resolution.value
      points[index] = resolution.points
      if question.domain >= 0 { domains[Int(question.domain)].add(resolution, of: question) }
    }
  }

  /// Decides one question alone.
  ///
  /// - Parameters:
  ///   - question: the position of a question.
  ///   - answer: its answer.
  ///   - form: the form whose questions count.
  ///   - sheet: a sheet in which all questions before it are decided; its scores stay as they are.
  public func resolve(
    _ question: Int, _ answer: Answer, form: Form, in sheet: inout ScoreSheet
  ) {
    let plan = plan.questions.span[question]
    var resolution = Resolution()
    if plan.forms >> UInt64(form.index) & 1 == 1,
      isTrue(plan.when, sheet.states.span, sheet.values.span)
    {
      resolution = resolve(question, answer, sheet.states.span, sheet.values.span)
    }
    sheet.states[question] = resolution.state
    sheet.values[question] = resolution.value
    sheet.points[question] = resolution.points
  }

  /// The bits of the options that a multiple question offers.
  ///
  /// - Parameters:
  ///   - question: the position of a multiple question.
  ///   - sheet: a sheet in which all questions before it are decided.
  /// - Returns: bit `i` = the option with the ordinal `i` is offered.
  public func optionsOffered(_ question: Int, in sheet: ScoreSheet) -> UInt64 {
    offered(question, sheet.states.span, sheet.values.span)
  }

  /// Resolves a question of the form whose condition is true.
  @inline(__always)
  private func resolve(
    _ index: Int, _ answer: Answer, _ states: Span<AnswerState>, _ values: Span<Int64>
  ) -> Resolution {
    let question = plan.questions.span[index]
    if question.base >= 0 {
      let base = Int(question.base)
      guard states[base] == .answered, values[base] > 0 else { return Resolution() }
    }
    var offered = question.alwaysOffered
    if !question.offers.isEmpty { offered = self.offered(index, states, values) }
    if question.hasOptionBits, offered & question.countable == 0 { return Resolution() }
    guard answer.isValue else { return Resolution(state: answer.stateWithoutValue) }
    let value: Int64
    switch question.kind {
    case .single: value = answer.raw
    case .saturating, .best:
      value = answer.raw & Int64(bitPattern: offered)
      if value == 0 { return Resolution(state: .skipped) }
    case .number:
      if let percentage = answer.percentage {
        value = percentage
      } else if question.base >= 0 {
        value = wholePercent(answer.raw, of: values[Int(question.base)])
      } else {
        value = answer.raw
      }
    case .text: value = 0
    }
    return Resolution(
      state: .answered, value: value,
      points: question.domain >= 0 ? points(index, value: value, offered: offered) : 0)
  }

  /// Whether a condition of the pool is T; an empty one is.
  @inline(__always)
  func isTrue(_ steps: Stretch, _ states: Span<AnswerState>, _ values: Span<Int64>) -> Bool {
    if steps.isEmpty { return true }
    // Most conditions are one statement about one question: those need no stack.
    let step = plan.steps.span[Int(steps.lowerBound)]
    if steps.count == 1, step.operation.namesQuestion {
      let question = Int(step.question)
      return step.truth(state: states[question], value: values[question]) == .yes
    }
    return truth(of: steps, states, values) == .yes
  }

  private func truth(
    of steps: Stretch, _ states: Span<AnswerState>, _ values: Span<Int64>
  ) -> Truth {
    let pool = plan.steps.span
    var stack = TruthStack()
    for index in steps {
      let step = pool[Int(index)]
      if step.operation.namesQuestion {
        let question = Int(step.question)
        stack.push(step.truth(state: states[question], value: values[question]))
      } else {
        stack.combine(step)
      }
    }
    return stack.top
  }

  /// The bits of the options offered, given the answers before.
  func offered(
    _ index: Int, _ states: Span<AnswerState>, _ values: Span<Int64>
  ) -> UInt64 {
    let question = plan.questions.span[index]
    var offered = question.alwaysOffered
    let pool = plan.offers.span
    for index in question.offers {
      let offer = pool[Int(index)]
      if isTrue(offer.when, states, values) { offered |= offer.bit }
    }
    return offered
  }

  /// The points of a value, times the domain's denominator: the one place where points are made,
  /// for the score, for its explanation and for the gain of an action.
  ///
  /// - Parameters:
  ///   - index: the position of a question with a domain.
  ///   - value: what conditions compare: ordinal, bits of offered options, number or percentage.
  ///   - offered: the bits of the options offered.
  /// - Returns: 0 to 100 times the denominator.
  func points(_ index: Int, value: Int64, offered: UInt64) -> Int64 {
    let question = plan.questions.span[index]
    switch question.kind {
    case .single:
      return plan.points[Int(question.worth.lowerBound) + Int(value)]
    case .saturating:
      let chosen = Int64((UInt64(bitPattern: value) & question.countable).nonzeroBitCount)
      let offered = Int64((offered & question.countable).nonzeroBitCount)
      let enough = min(Int64(question.saturation), offered)
      return chosen >= enough ? question.hundred : chosen * (question.hundred / enough)
    case .best:
      var best: Int64 = 0
      var bits = UInt64(bitPattern: value) & question.countable
      while bits != 0 {
        let ordinal = bits.trailingZeroBitCount
        best = max(best, plan.points[Int(question.worth.lowerBound) + ordinal])
        bits &= bits - 1
      }
      return best
    case .number:
      return points(on: question.worth, at: value)
    case .text:
      return 0
    }
  }

  /// The points of a scale at `x`, times the denominator; flat outside its corners.
  private func points(on corners: Stretch, at x: Int64) -> Int64 {
    let pool = plan.corners.span
    var corner = pool[Int(corners.lowerBound)]
    if x <= corner.x { return corner.points }
    var next = Int(corners.lowerBound) + 1
    while next < Int(corners.upperBound), pool[next].x <= x {
      corner = pool[next]
      next += 1
    }
    // After the last corner the way may be as long as a number can be, but the slope is 0.
    return corner.slope == 0 ? corner.points : corner.points + corner.slope * (x - corner.x)
  }

  /// `100 · count / base` rounded down, as conditions and scales take a count out of another.
  func wholePercent(_ count: Int64, of base: Int64) -> Int64 {
    let (quotient, remainder) = (100 * count).quotientAndRemainder(dividingBy: base)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension Score {
  /// Counts a resolved question into its domain.
  fileprivate mutating func add(_ resolution: Resolution, of question: QuestionPlan) {
    let weight = question.weight
    switch resolution.state {
    case .answered:
      answered += 1
      answeredWeight += weight
      weightedPoints += weight * resolution.points
    case .unknown:
      unknown += 1
      answeredWeight += weight
      openWeight += weight
    case .skipped:
      skipped += 1
      openWeight += weight
      if question.isCritical { missesCritical = true }
    case .notAsked, .notApplicable: return
    }
    applicableWeight += weight
  }
}

extension Answer {
  fileprivate var stateWithoutValue: AnswerState {
    switch self {
    case .unknown: .unknown
    case .notApplicable: .notApplicable
    default: .skipped
    }
  }
}
