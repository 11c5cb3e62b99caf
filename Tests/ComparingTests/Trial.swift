import Comparing
import JSON
import Questionnaires
import Scoring
import Summaries

/// A questionnaire with one readiness and one context domain, one question each.
enum Trial {
  static let json = """
    {"format":"readiness-questionnaire/1","id":"trial","version":"1.2.0",
     "sourceLocale":"en","locales":["en"],"forms":["full"],
     "domains":[{"id":"cyber","role":"readiness","series":1},
       {"id":"pressure","role":"context","series":1}],
     "levels":[{"id":"low","from":0},{"id":"middle","from":40},{"id":"high","from":60}],
     "strata":{"country":"country",
       "size":{"questions":{"DE":"people","MX":"people"},
         "bands":[{"id":"micro","DE":[0,9],"MX":[0,10]},{"id":"small","DE":[10,49],"MX":[11,50]}]},
       "sector":{"question":"sector","groups":{"M":["making"],"T":["trade"]},
         "weighting":{"M":["M"],"T":["T"]}}},
     "sections":["all"],
     "questions":[
       {"id":"country","section":"all","kind":"single","options":[{"code":"MX"},{"code":"DE"}]},
       {"id":"people","section":"all","kind":"number","min":0,"max":60},
       {"id":"sector","section":"all","kind":"single",
        "options":[{"code":"making"},{"code":"trade"}]},
       {"id":"share","section":"all","kind":"number","min":0,"max":1000,"domain":"cyber",
        "weight":3,"scale":[[0,0],[1000,100]]},
       {"id":"more","section":"all","kind":"number","min":0,"max":1000,"domain":"cyber",
        "weight":2,"scale":[[0,0],[1000,100]]},
       {"id":"costs","section":"all","kind":"single","domain":"pressure",
        "options":[{"code":"little","score":0},{"code":"much","score":100}]}
     ]}
    """

  static func questionnaire() throws -> Questionnaire {
    let result = QuestionnaireCompiler.compile(JSONDocument.read(json), path: "trial.json")
    guard let questionnaire = result.questionnaire else {
      throw DoesNotCompile(findings: result.findings.map { String(describing: $0) })
    }
    return questionnaire
  }

  struct DoesNotCompile: Error { let findings: [String] }

  static let form = Form(index: 0)

  /// The score sheet of an enterprise; `share` alone makes a provisional score of 60 % coverage.
  static func sheet(
    _ questionnaire: Questionnaire, country: Int, people: Int64, sector: Int = 0,
    share: Int64? = nil, more: Int64? = nil, costs: Int? = nil
  ) -> ScoreSheet {
    var answers = Answers(for: questionnaire)
    answers[0] = .option(country)
    answers[1] = .number(people)
    answers[2] = .option(sector)
    answers[3] = share.map(Answer.number) ?? .absent
    answers[4] = more.map(Answer.number) ?? .absent
    answers[5] = costs.map(Answer.option) ?? .absent
    return Scorer(questionnaire).score(answers, form: form)
  }

  /// The cells of enterprises, each counted by itself.
  static func cells(
    _ sheets: [ScoreSheet], _ questionnaire: Questionnaire
  ) -> [(key: CellKey, headline: Headline)] {
    sheets.compactMap { sheet in
      guard case .cell(let key) = questionnaire.cell(of: sheet) else { return nil }
      return (key, CellCounts(sheet, in: questionnaire).headline)
    }
  }

  static func comparison(
    _ sheets: [ScoreSheet], _ questionnaire: Questionnaire,
    leftOut: LeftOutCounts = LeftOutCounts(), isSynthetic: Bool = false,
    notPooled: [Comparison.NotPooled] = []
  ) -> Comparison {
    Comparison(
      of: cells(sheets, questionnaire), leftOut: leftOut, in: questionnaire, form: form,
      period: "2026", isSynthetic: isSynthetic, notPooled: notPooled)
  }
}
