internal import Questionnaires

/// What a simulation needs to know of a question, without anything that costs to copy.
struct SimulationStep: Sendable {
  enum Kind { case single, multiple, number, text }

  let position: Int
  let kind: Kind
  /// Whether other answers decide if the question applies or what it offers.
  let dependsOnOthers: Bool
  let offersUnknown: Bool
  let offersSkipped: Bool
  let offersNotApplicable: Bool
  let isScored: Bool
  /// How many options there are.
  let options: Int
  /// The bits of options that stand alone.
  let exclusive: UInt64
  /// At most so many options may be chosen.
  let choose: Int
  let min: Int64
  let max: Int64
  /// The question out of whose value the answer counts; −1 = none.
  let base: Int
  /// The question whose value it may not exceed; −1 = none.
  let limit: Int
  /// Where its scale ends.
  let scaleEnd: Int64?
  /// Whether the number of people decides on the size class.
  let isHeadCount: Bool

  init(_ position: Int, of questionnaire: Questionnaire) {
    let question = questionnaire.questions[position]
    self.position = position
    offersUnknown = question.offers(.unknown)
    offersSkipped = question.offers(.skipped)
    offersNotApplicable = question.offers(.notApplicable)
    isScored = question.domain != nil
    isHeadCount = questionnaire.strata.size?.questions.contains(position) == true
    options = question.options.count
    var exclusive: UInt64 = 0
    for (ordinal, option) in question.options.enumerated() where option.isExclusive {
      exclusive |= 1 << UInt64(ordinal)
    }
    self.exclusive = exclusive
    var depends = question.when != nil
    var choose = question.options.count
    var numbers: NumberRange?
    switch question.kind {
    case .single: kind = .single
    case .multiple(let multiple):
      kind = .multiple
      depends = depends || multiple.hasConditionalOptions
      choose = multiple.choose ?? choose
    case .number(let range):
      kind = .number
      depends = depends || range.of != nil
      numbers = range
    case .text: kind = .text
    }
    dependsOnOthers = depends
    self.choose = choose
    min = numbers?.min ?? 0
    max = numbers?.max ?? 0
    base = numbers?.of ?? -1
    limit = numbers?.notAbove ?? -1
    scaleEnd = numbers?.scale?.points.last?.x
  }
}
