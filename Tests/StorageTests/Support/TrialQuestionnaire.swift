import JSON
import Questionnaires

/// A small questionnaire with every kind of question, two forms, a gate and a context domain.
enum TrialQuestionnaire {
  /// The file's text in a version; `points` of an option make its logic another one.
  static func json(version: String = "1.0.0", points: Int = 50, id: String = "trial") -> String {
    """
    {"format":"readiness-questionnaire/1","id":"\(id)","version":"\(version)",
     "sourceLocale":"en","locales":["en"],"forms":["full","express"],
     "domains":[{"id":"cyber","role":"readiness","series":1,"holdsBack":true},
       {"id":"sales","role":"readiness","series":1},{"id":"pressure","role":"context","series":1}],
     "levels":[{"id":"basic","from":0},{"id":"middle","from":40},{"id":"leading","from":80}],
     "strata":{"country":"country",
       "size":{"questions":{"DE":"people","MX":"people"},
         "bands":[{"id":"micro","DE":[0,9],"MX":[0,10]},{"id":"small","DE":[10,49],"MX":[11,50]}]},
       "sector":{"question":"sector","groups":{"M":["making"],"T":["trade"]},
         "weighting":{"M":["M"],"T":["T"]}}},
     "sections":["about","work"],
     "questions":[
       {"id":"country","section":"about","kind":"single","options":[{"code":"MX"},{"code":"DE"}]},
       {"id":"people","section":"about","kind":"number","min":0,"max":5000,"required":true},
       {"id":"sector","section":"about","kind":"single",
        "options":[{"code":"making"},{"code":"trade"}]},
       {"id":"backups","section":"work","kind":"single","domain":"cyber",
        "mayBeNotApplicable":true,
        "options":[{"code":"none","score":0},{"code":"some","score":\(points)},
          {"code":"all","score":100}]},
       {"id":"tools","section":"work","kind":"multiple","domain":"cyber","saturation":2,
        "options":[{"code":"vpn"},{"code":"mfa"},{"code":"logs"},
          {"code":"nothing","exclusive":true}]},
       {"id":"trained","section":"work","kind":"number","domain":"sales","min":0,"max":5000,
        "of":"people","scale":[[0,0],[50,100]]},
       {"id":"shop","section":"work","kind":"single","domain":"sales","forms":["full"],
        "options":[{"code":"no","score":0},{"code":"yes","score":100}]},
       {"id":"costs","section":"work","kind":"single","domain":"pressure",
        "options":[{"code":"low","score":0},{"code":"high","score":100}]},
       {"id":"remark","section":"work","kind":"text","forms":["full"]}
     ],
     "gates":[{"id":"g_none","domain":"cyber","when":"backups = none","atMost":"basic"}]
    }
    """
  }

  /// The compiled questionnaire of a text; a test that cannot compile it fails by the error.
  static func compile(_ json: String) throws -> Questionnaire {
    let result = QuestionnaireCompiler.compile(JSONDocument.read(json), path: "trial.json")
    guard let questionnaire = result.questionnaire else {
      throw DoesNotCompile(findings: result.findings.map { String(describing: $0) })
    }
    return questionnaire
  }

  struct DoesNotCompile: Error { let findings: [String] }

  /// Positions of the questions.
  static let country = 0
  static let people = 1
  static let sector = 2
  static let backups = 3
  static let tools = 4
  static let trained = 5
  static let shop = 6
  static let costs = 7
  static let remark = 8
}
