import JSON
import Questionnaires
import Scoring

/// Small questionnaires written for one behaviour, and answers to them by id.
enum Small {
  /// A questionnaire with one level edge at 0, 20, 40, 60 and 80, and the domains and questions
  /// given as JSON.
  static func trial(
    domains: String = #"[{"id":"d","role":"readiness","series":1}]"#, questions: String,
    gates: String = "[]", actions: String = "[]", overall: String = "{}",
    coverage: String = #"{"scored":80,"provisional":50}"#
  ) throws -> Trial {
    let text = """
      {"format":"readiness-questionnaire/1","id":"small","version":"1.0.0","sourceLocale":"en",
       "locales":["en"],"forms":["full"],"coverage":\(coverage),"domains":\(domains),
       "levels":[{"id":"l0","from":0},{"id":"l1","from":20},{"id":"l2","from":40},
                 {"id":"l3","from":60},{"id":"l4","from":80}],
       "overall":\(overall),"sections":["s"],"questions":\(questions),"gates":\(gates),
       "actions":\(actions)}
      """
    return try Trial(JSONDocument.read(text).root ?? JSONValue(.null))
  }

  /// A single question of domain `d` with options `o0`, `o1`, … worth these points.
  static func single(
    _ id: String, _ scores: [Int], domain: String = "d", _ more: String = ""
  ) -> String {
    let options = scores.enumerated().map { #"{"code":"o\#($0)","score":\#($1)}"# }
    return #"{"id":"\#(id)","section":"s","kind":"single","domain":"\#(domain)"\#(more),"#
      + #""options":[\#(options.joined(separator: ","))]}"#
  }
}

extension Trial {
  var full: Form { Form(index: 0) }

  /// The sheet of these answers by id; what is left out was never answered.
  func sheet(_ answers: [String: Answer]) -> ScoreSheet {
    scorer.score(self.answers(answers), form: full)
  }

  func answers(_ byID: [String: Answer]) -> Answers {
    var answers = Answers(for: questionnaire)
    for (position, question) in questionnaire.questions.enumerated() {
      answers[position] = byID[question.id] ?? .absent
    }
    return answers
  }

  /// The score of the first domain.
  func score(_ answers: [String: Answer]) -> Score { sheet(answers).domains[0] }
}
