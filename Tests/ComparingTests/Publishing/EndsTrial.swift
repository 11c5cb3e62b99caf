import JSON
import Questionnaires
import Scoring
import Summaries
import TestSupport

@testable import Comparing

/// Enterprises with two areas of one question each, so that every sum of a file is a plain sum of
/// what they answered: what an attacker who adds and subtracts has to do with.
enum EndsTrial {
  static let json = """
    {"format":"readiness-questionnaire/1","id":"ends","version":"1.0.0",
     "sourceLocale":"en","locales":["en"],"forms":["full"],
     "domains":[{"id":"a","role":"readiness","series":1},{"id":"b","role":"readiness","series":1}],
     "levels":[{"id":"low","from":0},{"id":"high","from":60}],
     "strata":{"country":"country",
       "size":{"questions":{"MX":"people"},
         "bands":[{"id":"micro","MX":[0,10]},{"id":"small","MX":[11,50]},
           {"id":"medium","MX":[51,60]}]},
       "sector":{"question":"sector","groups":{"M":["making"],"T":["trade"]},
         "weighting":{"M":["M"],"T":["T"]}},
       "region":"region"},
     "sections":["all"],
     "questions":[
       {"id":"country","section":"all","kind":"single","options":[{"code":"MX"},{"code":"DE"}]},
       {"id":"people","section":"all","kind":"number","min":0,"max":60},
       {"id":"sector","section":"all","kind":"single",
        "options":[{"code":"making"},{"code":"trade"}]},
       {"id":"qa","section":"all","kind":"number","min":0,"max":1000,"domain":"a",
        "mayBeNotApplicable":true,"scale":[[0,0],[1000,100]]},
       {"id":"qb","section":"all","kind":"number","min":0,"max":1000,"domain":"b",
        "mayBeNotApplicable":true,"scale":[[0,0],[1000,100]]},
       {"id":"region","section":"all","kind":"single",
        "options":[{"code":"north"},{"code":"south"},{"code":"west"}]}
     ]}
    """

  static func questionnaire() throws -> Questionnaire {
    let result = QuestionnaireCompiler.compile(JSONDocument.read(json), path: "ends.json")
    guard let questionnaire = result.questionnaire else {
      throw Trial.DoesNotCompile(findings: result.findings.map { String(describing: $0) })
    }
    return questionnaire
  }

  static let sizes: [(id: String, people: Int64)] = [("micro", 3), ("small", 20), ("medium", 55)]
  static let sectors = ["M", "T"]

  /// An enterprise; its scores are even tenths, so that their mean is whole. Nothing = it does not
  /// apply.
  struct Firm {
    var size = 0
    var sector = 0
    var region: Int?
    var language = "es"
    var mode = "self"
    /// Of the areas a and b.
    var scores: [Int?] = [500, 500]
  }

  static func summary(_ firms: [Firm], _ questionnaire: Questionnaire) -> Summary {
    let form = Form(index: 0)
    var summary = Summary(of: questionnaire, form: form, period: "2026", isSynthetic: false)
    for firm in firms {
      var answers = Answers(for: questionnaire)
      answers[0] = .option(0)
      answers[1] = .number(sizes[firm.size].people)
      answers[2] = .option(firm.sector)
      for (position, score) in firm.scores.enumerated() {
        answers[3 + position] = score.map { .number(Int64($0)) } ?? .notApplicable
      }
      answers[5] = firm.region.map(Answer.option) ?? .absent
      let sheet = Scorer(questionnaire).score(answers, form: form)
      guard case .cell(let cell) = questionnaire.cell(of: sheet) else { continue }
      summary.add(
        sheet,
        Contribution(
          of: sheet, in: cell, locale: firm.language, mode: firm.mode, questionnaire),
        in: questionnaire)
    }
    summary.add(
      Source(
        association: "aaa", campaign: "aaa/2026", from: "2026-10-01", to: "2026-11-30",
        n: firms.count))
    return summary
  }

  /// Enterprises of which whole cells, regions, languages and modes have 0 or 100 in an area.
  static func firms(_ random: inout SplitMix64) -> [Firm] {
    let cells = sizes.indices.flatMap { size in
      sectors.indices.map { (size, $0, Int.random(in: 0...40, using: &random)) }
    }
    var firms: [Firm] = []
    let sparse = Int.random(in: 3...30, using: &random)
    for (size, sector, n) in cells {
      for _ in 0..<n {
        var firm = Firm(size: size, sector: sector)
        firm.region = [nil, 0, 0, 1, 1, 2].randomElement(using: &random) ?? nil
        firm.language = Int.random(in: 0...3, using: &random) == 0 ? "en" : "es"
        firm.mode = Bool.random(using: &random) ? "self" : "assisted"
        firm.scores = (0..<2).map { _ in
          Int.random(in: 0..<sparse, using: &random) == 0
            ? nil : 2 * Int.random(in: 0...500, using: &random)
        }
        firms.append(firm)
      }
    }
    for area in 0..<2 {
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let end = Bool.random(using: &random) ? 0 : 1000
        let group = Int.random(in: 0...5, using: &random)
        let size = Int.random(in: 0...2, using: &random)
        let sector = Int.random(in: 0...1, using: &random)
        let region: Int? = [nil, 0, 1, 2].randomElement(using: &random) ?? nil
        for index in firms.indices where firms[index].scores[area] != nil {
          let firm = firms[index]
          let isMeant =
            switch group {
            case 0, 1: firm.size == size && firm.sector == sector
            case 2: firm.size == size
            case 3: firm.region == region
            case 4: firm.language == "en"
            default: firm.mode == "assisted"
            }
          if isMeant { firms[index].scores[area] = end }
        }
      }
    }
    return firms
  }
}
