import Comparing
import JSON
import Questionnaires
import Scoring
import Summaries

/// A questionnaire with one readiness and one context domain, three sizes and four sectors.
enum Trial {
  static let json = """
    {"format":"readiness-questionnaire/1","id":"trial","version":"1.2.0",
     "sourceLocale":"en","locales":["en"],"forms":["full"],
     "domains":[{"id":"cyber","role":"readiness","series":1},
       {"id":"pressure","role":"context","series":1}],
     "levels":[{"id":"low","from":0},{"id":"middle","from":40},{"id":"high","from":60}],
     "strata":{"country":"country",
       "size":{"questions":{"DE":"people","MX":"people"},
         "bands":[{"id":"micro","DE":[0,9],"MX":[0,10]},{"id":"small","DE":[10,49],"MX":[11,50]},
           {"id":"medium","DE":[50,60],"MX":[51,60]}]},
       "sector":{"question":"sector",
         "groups":{"M":["making"],"T":["trade"],"S1":["advice"],"S2":["care"],"O":["building"]},
         "weighting":{"M":["M"],"T":["T"],"S":["S1","S2"],"O":["O"]}},
       "region":"region"},
     "special":{"challenges":"hard"},
     "sections":["all"],
     "questions":[
       {"id":"country","section":"all","kind":"single","options":[{"code":"MX"},{"code":"DE"}]},
       {"id":"people","section":"all","kind":"number","min":0,"max":70},
       {"id":"sector","section":"all","kind":"single",
        "options":[{"code":"making"},{"code":"trade"},{"code":"advice"},{"code":"care"},
          {"code":"building"}]},
       {"id":"share","section":"all","kind":"number","min":0,"max":1000,"domain":"cyber",
        "weight":3,"scale":[[0,0],[1000,100]]},
       {"id":"more","section":"all","kind":"number","min":0,"max":1000,"domain":"cyber",
        "weight":2,"scale":[[0,0],[1000,100]]},
       {"id":"costs","section":"all","kind":"single","domain":"pressure",
        "options":[{"code":"little","score":0},{"code":"much","score":100}]},
       {"id":"region","section":"all","kind":"single",
        "options":[{"code":"north"},{"code":"south"}]},
       {"id":"hard","section":"all","kind":"multiple",
        "options":[\((1...10).map { "{\"code\":\"b\($0)\"}" }.joined(separator: ",")),
          {"code":"none","exclusive":true}]}
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

  /// An enterprise; with `share` alone it has a provisional score of 60 % coverage.
  struct Firm: Hashable {
    /// 0 = MX, 1 = DE.
    var country = 0
    var people: Int64 = 3
    /// The ordinal of the sector.
    var sector = 0
    var share: Int64?
    var more: Int64?
    var costs: Int?
    var region: Int?
    /// The ordinals of the challenges named; `nil` = not answered.
    var hard: [Int]?
    var locale = "es-MX"
    var mode: String? = "self"

    /// An enterprise with the same final score everywhere, in tenths.
    static func scored(
      _ tenths: Int, country: Int = 0, people: Int64 = 3, sector: Int = 0
    ) -> Firm {
      Firm(
        country: country, people: people, sector: sector, share: Int64(tenths),
        more: Int64(tenths))
    }
  }

  /// The score sheet of an enterprise.
  static func sheet(_ questionnaire: Questionnaire, _ firm: Firm) -> ScoreSheet {
    var answers = Answers(for: questionnaire)
    answers[0] = .option(firm.country)
    answers[1] = .number(firm.people)
    answers[2] = .option(firm.sector)
    answers[3] = firm.share.map(Answer.number) ?? .absent
    answers[4] = firm.more.map(Answer.number) ?? .absent
    answers[5] = firm.costs.map(Answer.option) ?? .absent
    answers[6] = firm.region.map(Answer.option) ?? .absent
    answers[7] = firm.hard.map { .options($0.reduce(0) { $0 | 1 << UInt64($1) }) } ?? .absent
    return Scorer(questionnaire).score(answers, form: form)
  }

  /// The summary of enterprises of one campaign.
  static func summary(
    _ firms: [Firm], _ questionnaire: Questionnaire, leftOut: LeftOutCounts = LeftOutCounts(),
    isSynthetic: Bool = false, campaign: String? = "aaa/2026"
  ) -> Summary {
    var summary = Summary(
      of: questionnaire, form: form, period: "2026", isSynthetic: isSynthetic)
    var n = 0
    for firm in firms {
      let sheet = sheet(questionnaire, firm)
      guard case .cell(let cell) = questionnaire.cell(of: sheet) else { continue }
      summary.add(
        sheet,
        Contribution(of: sheet, in: cell, locale: firm.locale, mode: firm.mode, questionnaire),
        in: questionnaire)
      n += 1
    }
    if n > 0 {
      summary.add(
        Source(
          association: campaign.map { String($0.prefix { $0 != "/" }) }, campaign: campaign,
          from: "2026-10-01", to: "2026-11-30", n: n))
    }
    summary.leftOut = leftOut
    return summary
  }

  /// Synthetic margins: no official figures.
  static let margins = """
    country,margin,size,sector,count,year,trust,source
    MX,size,micro,*,9400,2026,C,synthetic
    MX,size,small,*,480,2026,C,synthetic
    MX,size,medium,*,120,2026,C,synthetic
    MX,sector,*,M,1300,2026,C,synthetic
    MX,sector,*,T,4700,2026,C,synthetic
    MX,sector,*,S,3600,2026,C,synthetic
    MX,sector,*,O,400,2026,C,synthetic
    DE,size,micro,*,8200,2026,C,synthetic
    DE,size,small,*,1450,2026,C,synthetic
    DE,size,medium,*,350,2026,C,synthetic
    DE,sector,*,M,900,2026,C,synthetic
    DE,sector,*,T,2300,2026,C,synthetic
    DE,sector,*,S,5600,2026,C,synthetic
    DE,sector,*,O,1200,2026,C,synthetic
    """

  static let mix = """
    size,sector,share
    micro,M,0.1
    micro,T,0.2
    micro,S,0.1
    micro,O,0.1
    small,*,0.1
    medium,M+T,0.05
    medium,S+O,0
    """

  static func setting(
    _ questionnaire: Questionnaire, margins: String = margins, mix: String = mix
  ) throws -> Comparison.Setting {
    let read = Margins.read(file(margins), for: questionnaire)
    let standard = StandardMix.read(file(mix), for: questionnaire)
    guard let margins = read.margins, let mix = standard.mix else {
      throw DoesNotCompile(findings: (read.findings + standard.findings).map(\.description))
    }
    return Comparison.Setting(margins: margins, mix: mix)
  }

  static func file(_ text: String) -> OfficialStatistics.File {
    OfficialStatistics.File(path: "table.csv", bytes: Array(text.utf8))
  }

  static func comparison(
    _ firms: [Firm], _ questionnaire: Questionnaire, leftOut: LeftOutCounts = LeftOutCounts(),
    isSynthetic: Bool = false, notPooled: [Comparison.NotPooled] = [],
    change: (inout Comparison.Setting) throws -> Void = { _ in }
  ) throws -> Comparison {
    var setting = try setting(questionnaire)
    try change(&setting)
    return Comparison(
      of: summary(firms, questionnaire, leftOut: leftOut, isSynthetic: isSynthetic),
      in: questionnaire, form: form, setting: setting, notPooled: notPooled)
  }
}
