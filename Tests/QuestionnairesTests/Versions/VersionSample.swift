import JSON
import Testing

@testable import Questionnaires

/// A small questionnaire that uses every key of the format, and versions of it made by replacing
/// parts of its text.
enum VersionSample {
  static let json = #"""
    {"format":"readiness-questionnaire/1","id":"sample","version":"1.0.0",
     "sourceLocale":"en","locales":["en"],"forms":["full","express"],
     "coverage":{"scored":80,"provisional":50},
     "domains":[{"id":"cyber","role":"readiness","weight":2,"series":1,"holdsBack":true},
      {"id":"sales","role":"readiness","weight":1,"series":1,"holdsBack":false},
      {"id":"pressure","role":"context","series":1}],
     "levels":[{"id":"basic","from":0},{"id":"middle","from":40},{"id":"leading","from":80}],
     "overall":{"stepsAboveWeakest":1},
     "strata":{"country":"country",
      "size":{"questions":{"DE":"people","MX":"people"},
       "bands":[{"id":"micro","DE":[0,9],"MX":[0,10]},{"id":"small","DE":[10,49],"MX":[11,50]}]},
      "sector":{"question":"sector","groups":{"M":["making"],"T":["trade"]},
       "weighting":{"A":["M","T"]}},
      "region":"region"},
     "margin":5,
     "sections":["about","work","end"],
     "questions":[
      {"id":"country","section":"about","kind":"single","options":[{"code":"MX"},{"code":"DE"}]},
      {"id":"region","section":"about","kind":"single","options":[{"code":"PUE"},{"code":"BW"}]},
      {"id":"people","section":"about","kind":"number","min":0,"max":500,"required":true},
      {"id":"sector","section":"about","kind":"single",
       "options":[{"code":"making"},{"code":"trade"}]},
      {"id":"facts","section":"about","kind":"multiple","choose":2,
       "options":[{"code":"remote"},{"code":"stock"},{"code":"cards"},
        {"code":"none","exclusive":true}]},
      {"id":"feeling","section":"about","kind":"number","min":0,"max":10},
      {"id":"hours","section":"about","kind":"number","min":0,"max":60,"notAbove":"people"},
      {"id":"backups","section":"work","kind":"single","domain":"cyber","weight":3,"critical":true,
       "mayBeNotApplicable":true,
       "options":[{"code":"nothing","score":0},{"code":"some","score":50},
        {"code":"all","score":100}]},
      {"id":"tools","section":"work","kind":"multiple","domain":"cyber","saturation":2,
       "options":[{"code":"vpn"},{"code":"mfa"},{"code":"logs","when":"people > 1"},
        {"code":"nothing","exclusive":true}]},
      {"id":"trained","section":"work","kind":"number","domain":"sales","min":0,"max":500,
       "of":"people","scale":[[0,0],[50,100]]},
      {"id":"shop","section":"work","kind":"single","domain":"sales","forms":["full"],
       "when":"facts has remote","options":[{"code":"no","score":0},{"code":"yes","score":100}]},
      {"id":"visits","section":"work","kind":"number","domain":"sales","min":0,"max":90,
       "unit":"weeks","scale":[[0,0],[90,100]]},
      {"id":"wishes","section":"work","kind":"multiple",
       "options":[{"code":"calm","when":"people > 9"},{"code":"order","when":"people > 99"}]},
      {"id":"costs","section":"end","kind":"multiple","domain":"pressure","rule":"best",
       "options":[{"code":"low","score":10},{"code":"high","score":100}]},
      {"id":"remark","section":"end","kind":"text","intent":"anything"}
     ],
     "gates":[{"id":"g_none","domain":"cyber","when":"backups = nothing","atMost":"basic"}],
     "actions":[{"id":"a_copy","domain":"cyber","when":"backups in {nothing, some}",
      "improves":{"backups":"all"},"hours":2,"cost":"low","impact":3,"resources":["r_help"]}],
     "resources":[{"id":"r_help","country":"MX","url":"https://example.org","status":"verified",
      "checked":"2026-11"}],
     "crosswalks":[{"id":"other","from":[0,50],"names":["level.basic","level.leading"]}],
     "special":{"selfRating":"feeling","facts":"facts"},
     "retired":["given_up"]
    }
    """#

  /// The sample with parts of its text replaced, each of which stands there exactly once.
  static func edited(_ edits: [(from: String, to: String)]) throws -> String {
    var text = json
    for edit in edits {
      let pieces = text.split(separator: edit.from, omittingEmptySubsequences: false)
      try #require(pieces.count == 2, "\(edit.from) stands there \(pieces.count - 1) times")
      text = pieces.joined(separator: edit.to)
    }
    return text
  }

  static func bundle(
    _ json: String, texts: [String: String]? = nil
  ) throws -> QuestionnaireBundle {
    var catalogues: [(path: String, bytes: [UInt8])] = []
    if let texts {
      let members = texts.keys.sorted().map { key in
        #""\#(key)":{"text":"\#(texts[key] ?? "")"}"#
      }
      let file =
        #"{"format":"readiness-catalogue/1","questionnaire":"sample","locale":"en","texts":{"#
        + members.joined(separator: ",") + "}}"
      catalogues = [("en.json", Array(file.utf8))]
    }
    let (bundle, findings) = QuestionnaireBundle.compile(
      Array(json.utf8), path: "q.json", catalogues: catalogues)
    let errors = findings.filter { $0.severity == .error }.map(\.description)
    return try #require(bundle, "\(errors)")
  }

  /// The difference that edits make, with a version that rises enough for anything.
  static func diff(
    _ edits: [(from: String, to: String)], version: String = "2.0.0"
  ) throws -> VersionDiff {
    let edits = edits + [(#""version":"1.0.0""#, #""version":"\#(version)""#)]
    return VersionDiff(from: try bundle(json), to: try bundle(try edited(edits)))
  }
}

extension Change {
  /// The change in one line: `major option backups.some score 50 → 75 [cyber]`.
  var line: String {
    var words = [bump.name, subject.kind]
    if case .option(let question, let code) = subject {
      words.append("\(question).\(code)")
    } else if let id = subject.id {
      words.append(id)
    }
    switch kind {
    case .added: words.append("added")
    case .removed: words.append("removed")
    case .moved: words.append("moved")
    case .altered(let attribute, let from, let to):
      words.append("\(attribute.rawValue) \(from) → \(to)")
    case .reworded(let changed, let added, let removed):
      words.append("\(changed) \(added) \(removed)")
    }
    var touched = touches.domains.sorted()
    if touches.isOverall { touched.append("overall") }
    if touches.isCells { touched.append("cells") }
    if !touched.isEmpty { words.append("[\(touched.joined(separator: " "))]") }
    return words.joined(separator: " ")
  }
}
