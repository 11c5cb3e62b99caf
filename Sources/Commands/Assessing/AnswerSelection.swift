internal import Questionnaires
internal import Scoring
internal import Storage
internal import Text

/// Which assessments meet a condition about their answers.
struct AnswerSelection {
  private let text: String
  private let context: CommandContext
  /// By logic hash; `nil` = that version has no such condition.
  private var readers: [String: Reader?] = [:]
  private var problems: [String] = []

  private struct Reader {
    let scorer: Scorer
    let condition: Condition
  }

  /// The selection by a condition, written as in a questionnaire.
  init(_ text: String, _ context: CommandContext) {
    self.text = text
    self.context = context
  }

  /// Those that meet the condition, in their order; of how many it cannot be told is said.
  ///
  /// - Parameter assessments: the assessments looked at.
  /// - Returns: those of which the condition is true.
  /// - Throws: ``CommandFailure`` if no version that was answered has such a condition.
  mutating func selected(of assessments: [Assessment]) throws -> [Assessment] {
    var undecided = 0
    var selected: [Assessment] = []
    var isRead = assessments.isEmpty
    for assessment in assessments {
      guard let reader = try reader(of: assessment) else {
        undecided += 1
        continue
      }
      isRead = true
      guard let form = reader.scorer.questionnaire.form(assessment.form) else { continue }
      let answers = try context.store().answers(ofAssessment: assessment.id)
      switch reader.condition.truth(over: reader.scorer.score(answers, form: form)) {
      case .yes: selected.append(assessment)
      case .unknown: undecided += 1
      case .no: break
      }
    }
    guard isRead else {
      throw CommandFailure(.usage, lines: problems.map { "--where \(text): \($0)" })
    }
    if undecided > 0 {
      try context.tell(sentence: context.phrase(FollowUpPhrase.undecided(undecided)))
    }
    return selected
  }

  private mutating func reader(of assessment: Assessment) throws -> Reader? {
    if let known = readers[assessment.logic] { return known }
    var reader: Reader?
    if let questionnaire = try context.store().questionnaire(logic: assessment.logic) {
      let (condition, problems) = questionnaire.condition(
        text, speaking: context.language)
      if let condition { reader = Reader(scorer: Scorer(questionnaire), condition: condition) }
      for problem in problems where !self.problems.contains(problem) {
        self.problems.append(problem)
      }
    }
    readers[assessment.logic] = .some(reader)
    return reader
  }
}
