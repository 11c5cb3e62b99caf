internal import Questionnaires

/// The whole questionnaire, flattened once for scoring: pools of numbers, and ranges into them.
struct ScoringPlan {
  private(set) var questions: [QuestionPlan] = []
  private(set) var domains: [DomainPlan]
  private(set) var gates: [GatePlan] = []
  /// The first tenth of each level, ascending.
  let levels: [Int]
  private(set) var offers: [OfferPlan] = []
  private(set) var steps: [Instruction] = []
  private(set) var points: [Int64] = []
  private(set) var corners: [Corner] = []

  init(_ questionnaire: Questionnaire) {
    levels = questionnaire.levels.map { 10 * $0.from }
    domains = questionnaire.domains.map { domain in
      DomainPlan(
        isReadiness: domain.role == .readiness, weight: Int64(domain.weight),
        holdsBack: domain.holdsBack, denominator: domain.denominator)
    }
    for question in questionnaire.questions { add(question) }
    for gate in questionnaire.gates {
      gates.append(
        GatePlan(domain: gate.domain, atMost: gate.atMost, when: pool(gate.when)))
    }
  }

  private mutating func add(_ question: Question) {
    let denominator = question.domain.map { domains[$0].denominator } ?? 1
    let when = pool(question.when)
    let offersBefore = offers.count
    var worth = Stretch(0..<0)
    var kind = QuestionPlan.Kind.text
    var base = -1
    var countable: UInt64 = 0
    var always: UInt64 = 0
    var saturation = 1
    switch question.kind {
    case .single(let options):
      kind = .single
      if question.domain != nil { worth = pool(options, denominator) }
    case .multiple(let multiple):
      countable = multiple.countable
      always = pool(offersOf: multiple)
      switch multiple.rule {
      case .saturation(let limit):
        kind = .saturating
        saturation = limit
      case .best:
        kind = .best
        worth = pool(multiple.options, denominator)
      }
    case .number(let range):
      kind = .number
      base = range.of ?? -1
      if let scale = range.scale { worth = pool(scale, denominator) }
    case .text: break
    }
    questions.append(
      QuestionPlan(
        kind: kind, isCritical: question.isCritical, saturation: UInt8(saturation),
        domain: Int32(question.domain ?? -1), base: Int32(base), when: when,
        offers: Stretch(offersBefore..<offers.count), worth: worth, forms: question.forms,
        alwaysOffered: always, countable: countable, weight: Int64(question.weight),
        denominator: denominator))
  }

  // MARK: Pools

  private mutating func pool(_ condition: Condition?) -> Stretch {
    let before = steps.count
    if let condition { steps += condition.program }
    return Stretch(before..<steps.count)
  }

  private mutating func pool(_ options: [Option], _ denominator: Int64) -> Stretch {
    let before = points.count
    points += options.map { Int64($0.score ?? 0) * denominator }
    return Stretch(before..<points.count)
  }

  /// Pools the conditions of options; the bits of those without one are returned.
  private mutating func pool(offersOf multiple: Multiple) -> UInt64 {
    var always: UInt64 = 0
    for (ordinal, option) in multiple.options.enumerated() {
      let bit: UInt64 = 1 << UInt64(ordinal)
      if let condition = option.when {
        offers.append(OfferPlan(bit: bit, when: pool(condition)))
      } else {
        always |= bit
      }
    }
    return always
  }

  private mutating func pool(_ scale: Scale, _ denominator: Int64) -> Stretch {
    let before = corners.count
    for (index, corner) in scale.points.enumerated() {
      var slope: Int64 = 0
      if index + 1 < scale.points.count {
        let next = scale.points[index + 1]
        // Whole, because the denominator is a multiple of the scale's own; the detour over
        // 128 bits keeps the product of two large factors exact until it is divided.
        slope = Int64(Int128(next.y - corner.y) * Int128(denominator) / Int128(next.x - corner.x))
      }
      corners.append(Corner(x: corner.x, points: corner.y * denominator, slope: slope))
    }
    return Stretch(before..<corners.count)
  }
}

extension Stretch {
  /// The stretch of a pool that is far smaller than 2^31.
  fileprivate init(_ range: Range<Int>) {
    self = Int32(range.lowerBound)..<Int32(range.upperBound)
  }
}
