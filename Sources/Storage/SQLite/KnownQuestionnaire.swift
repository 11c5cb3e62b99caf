internal import Questionnaires
internal import Scoring
internal import Summaries

/// A questionnaire of the store with all that scoring and counting its rows needs.
final class KnownQuestionnaire {
  /// The key of its row.
  let key: Int64
  let questionnaire: Questionnaire
  let coding: ScoreCoding
  let counting: CountingPlan
  let logic: String
  /// The number of questions.
  let questionCount: Int
  private let formNames: [String]
  /// The number of forms.
  var formCount: Int { formNames.count }
  private let scorer: Scorer
  private var sheets: [ScoreSheet]
  /// By form: the forms on which its assessments are scored, itself included.
  private let scoredForms: [[Form]]
  /// By key of the version that was answered.
  private var mappings: [Int64: AnswerMapping] = [:]

  init(key: Int64, _ questionnaire: Questionnaire) {
    self.key = key
    self.questionnaire = questionnaire
    coding = ScoreCoding(questionnaire)
    counting = CountingPlan(questionnaire)
    questionCount = questionnaire.questions.count
    formNames = questionnaire.forms
    logic = questionnaire.logic
    scorer = Scorer(questionnaire)
    sheets = questionnaire.allForms.map { _ in ScoreSheet(for: questionnaire) }
    scoredForms = questionnaire.allForms.map(questionnaire.forms)
  }

  /// The form with this id, or `nil`.
  func form(_ id: String) -> Form? {
    formNames.firstIndex(of: id).map(Form.init(index:))
  }

  /// The forms whose answers say enough to be scored on a form.
  func forms(scoredOn form: Form) -> [Form] {
    questionnaire.allForms.filter { scoredForms[$0.index].contains(form) }
  }

  /// The same as a JSON array, for statements.
  func list(scoredOn form: Form) -> String {
    "[" + forms(scoredOn: form).map { String($0.index) }.joined(separator: ",") + "]"
  }

  /// How answers to another version become answers to this one.
  func mapping(from other: KnownQuestionnaire) -> AnswerMapping {
    if let mapping = mappings[other.key] { return mapping }
    let mapping = AnswerMapping(from: other.questionnaire, to: questionnaire)
    mappings[other.key] = mapping
    return mapping
  }

  /// Scores the answers to a form on every form that it holds, and hands over the sheets.
  func score<Result>(
    _ answers: Answers, form: Form, _ body: (ScoredAnswers) throws -> Result
  ) rethrows -> Result {
    for scored in scoredForms[form.index] {
      scorer.score(answers, form: scored, into: &sheets[scored.index])
    }
    return try body(
      ScoredAnswers(
        known: self, answers: answers, form: form, forms: scoredForms[form.index],
        sheets: sheets))
  }
}

/// The score sheets of one assessment's answers.
struct ScoredAnswers {
  let known: KnownQuestionnaire
  let answers: Answers
  /// The form answered.
  let form: Form
  /// The forms scored.
  let forms: [Form]
  /// By position of the form; meaningless where not scored.
  fileprivate let sheets: [ScoreSheet]

  fileprivate init(
    known: KnownQuestionnaire, answers: Answers, form: Form, forms: [Form], sheets: [ScoreSheet]
  ) {
    self.known = known
    self.answers = answers
    self.form = form
    self.forms = forms
    self.sheets = sheets
  }

  /// Where the assessment belongs, by the form answered.
  var placement: Placement { placement(on: form) }

  /// Where the assessment belongs on one of the forms scored.
  func placement(on form: Form) -> Placement {
    switch place(on: form) {
    case .cell(let cell): .cell(known.counting.cells[cell])
    case .leftOut(let reason): .leftOut(reason)
    }
  }

  /// The same, by the number of the cell.
  func place(on form: Form) -> CountingPlan.Place {
    known.counting.place(of: sheets[form.index])
  }

  /// What the assessment adds to its cell of one of the forms scored.
  func sheet(on form: Form) -> ScoreSheet { sheets[form.index] }

  /// The scores as the store writes them.
  var encodedScores: [UInt8] { known.coding.encode(sheets, of: forms) }
}
