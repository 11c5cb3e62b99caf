import Comparing
import Questionnaires
import SampleFirms
import Scoring

/// Answers to the shipped questionnaire, scored.
struct SampleFirm {
  /// An answer as a person would note it.
  enum Given {
    case code(String)
    case codes([String])
    case number(Int64)
  }

  let questionnaire: Questionnaire
  let sheet: ScoreSheet

  private static let shared = Result { try Samples.questionnaire() }

  init(_ given: [String: Given], form: String = "full") throws {
    let questionnaire = try Self.shared.get()
    var answers = Answers(for: questionnaire)
    for (id, value) in given {
      guard let position = questionnaire.question(id) else { throw Samples.Unreadable(what: id) }
      answers[position] = try Self.answer(value, questionnaire.questions[position])
    }
    try self.init(answers, form: form)
  }

  init(named name: String, form: String) throws {
    try self.init(Samples.answers(name, to: try Self.shared.get()), form: form)
  }

  init(_ answers: Answers, form: String = "full") throws {
    questionnaire = try Self.shared.get()
    sheet = Scorer(questionnaire).score(answers, form: questionnaire.form(form) ?? Form(index: 0))
  }

  private static func answer(_ given: Given, _ question: Question) throws -> Answer {
    switch given {
    case .number(let number): return .number(number)
    case .code(let code):
      guard let ordinal = question.option(code) else { throw Samples.Unreadable(what: code) }
      return .option(ordinal)
    case .codes(let codes):
      return .options(
        try codes.reduce(0) { bits, code in
          guard let ordinal = question.option(code) else { throw Samples.Unreadable(what: code) }
          return bits | 1 << UInt64(ordinal)
        })
    }
  }

  var standing: Standing? { Standing(of: sheet, in: questionnaire) }

  // MARK: What was answered, read without conditions

  private func position(_ id: String) -> Int? {
    questionnaire.question(id).flatMap { sheet.state(of: $0) == .answered ? $0 : nil }
  }

  /// The chosen code of a single; `nil` without one.
  func code(_ id: String) -> String? {
    position(id).map { questionnaire.questions[$0].options[Int(sheet.value(of: $0))].code }
  }

  /// The chosen codes of a multiple; `nil` without any.
  func codes(_ id: String) -> [String]? {
    position(id).map { position in
      questionnaire.questions[position].options.enumerated().filter {
        sheet.value(of: position) >> Int64($0.offset) & 1 == 1
      }.map(\.element.code)
    }
  }

  /// The number, or the percentage; `nil` without one.
  func number(_ id: String) -> Int64? { position(id).map { sheet.value(of: $0) } }
}
