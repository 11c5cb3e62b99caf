import JSON
import Questionnaires
import Scoring
import Summaries

import struct Foundation.Data
import struct Foundation.URL

/// A small questionnaire with every kind of question, and the shipped one.
enum Trial {
  static let json = """
    {"format":"readiness-questionnaire/1","id":"trial","version":"1.0.0",
     "sourceLocale":"en","locales":["en"],"forms":["full","express"],
     "domains":[{"id":"cyber","role":"readiness","series":2,"holdsBack":true},
       {"id":"sales","role":"readiness","series":1},{"id":"pressure","role":"context","series":1}],
     "levels":[{"id":"basic","from":0},{"id":"middle","from":40},{"id":"leading","from":80}],
     "overall":{"stepsAboveWeakest":1},
     "strata":{"country":"country",
       "size":{"questions":{"DE":"employees","MX":"people"},
         "bands":[{"id":"micro","DE":[0,9],"MX":[0,10]},{"id":"small","DE":[10,49],"MX":[11,50]}]},
       "sector":{"question":"sector","groups":{"M":["making"],"T":["trade","cars"]},
         "weighting":{"M":["M"],"T":["T"]}}},
     "sections":["about","work"],
     "questions":[
       {"id":"country","section":"about","kind":"single",
        "options":[{"code":"MX"},{"code":"DE"},{"code":"AT"}]},
       {"id":"people","section":"about","kind":"number","min":0,"max":5000,"required":true},
       {"id":"employees","section":"about","kind":"number","min":0,"max":5000,"required":true,
        "notAbove":"people"},
       {"id":"sector","section":"about","kind":"single",
        "options":[{"code":"making"},{"code":"trade"},{"code":"cars"}]},
       {"id":"backups","section":"work","kind":"single","domain":"cyber","weight":3,
        "mayBeNotApplicable":true,
        "options":[{"code":"none","score":0},{"code":"some","score":35},{"code":"all","score":100}]},
       {"id":"tools","section":"work","kind":"multiple","domain":"cyber","saturation":7,
        "options":[{"code":"a"},{"code":"b"},{"code":"c"},{"code":"d"},{"code":"e"},{"code":"f"},
          {"code":"g"},{"code":"nothing","exclusive":true}]},
       {"id":"best","section":"work","kind":"multiple","domain":"cyber","rule":"best",
        "when":"backups in {some, all}","options":[{"code":"paper","score":33},
          {"code":"app","score":66},{"code":"nothing","exclusive":true}]},
       {"id":"trained","section":"work","kind":"number","domain":"sales","min":0,"max":5000,
        "of":"people","scale":[[0,0],[64,100]]},
       {"id":"shop","section":"work","kind":"single","domain":"sales","forms":["full"],
        "critical":true,"options":[{"code":"no","score":0},{"code":"yes","score":100}]},
       {"id":"costs","section":"work","kind":"single","domain":"pressure",
        "options":[{"code":"low","score":0},{"code":"high","score":100}]},
       {"id":"remark","section":"work","kind":"text","forms":["full"]}
     ],
     "gates":[{"id":"g_none","domain":"cyber","when":"backups = none","atMost":"basic"}]
    }
    """

  static func questionnaire() throws -> Questionnaire { try compile(JSONDocument.read(json)) }

  static func shipped() throws -> Questionnaire {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Questionnaires/msme-readiness/questionnaire.json")
    return try compile(JSONDocument.read([UInt8](try Data(contentsOf: file))))
  }

  private static func compile(_ document: JSONDocument) throws -> Questionnaire {
    let result = QuestionnaireCompiler.compile(document, path: "questionnaire.json")
    guard let questionnaire = result.questionnaire else {
      throw DoesNotCompile(findings: result.findings.map { String(describing: $0) })
    }
    return questionnaire
  }

  struct DoesNotCompile: Error { let findings: [String] }
}

/// Both questionnaires, for tests that hold for any.
enum Subject: String, CaseIterable, Sendable {
  case trial
  case shipped

  func questionnaire() throws -> Questionnaire {
    switch self {
    case .trial: try Trial.questionnaire()
    case .shipped: try Trial.shipped()
    }
  }
}

extension Answers {
  /// Answers that an enterprise could give, each question answered three times in four.
  static func random(
    to questionnaire: Questionnaire, using generator: inout some RandomNumberGenerator
  ) -> Answers {
    var answers = Answers(for: questionnaire)
    for (position, question) in questionnaire.questions.enumerated() {
      let kinds = MissingKind.allCases.filter(question.offers)
      guard kinds.isEmpty || Int.random(in: 0..<4, using: &generator) > 0 else {
        answers[position] = kinds.randomElement(using: &generator).map(Answer.missing) ?? .absent
        continue
      }
      answers[position] = answers.value(of: question, using: &generator)
    }
    return answers
  }

  private func value(
    of question: Question, using generator: inout some RandomNumberGenerator
  ) -> Answer {
    switch question.kind {
    case .single(let options): return .option(Int.random(in: options.indices, using: &generator))
    case .multiple(let multiple):
      let all: UInt64 = 1 << UInt64(multiple.options.count) - 1
      let chosen = UInt64.random(in: 0...all, using: &generator) & multiple.countable
      if chosen != 0 { return .options(chosen) }
      let exclusive = all & ~multiple.countable
      return .options(exclusive == 0 ? 1 : exclusive & (0 &- exclusive))
    case .number(let range):
      var most = Swift.min(range.max, Swift.max(range.min, 300))
      for limit in [range.notAbove, range.of].compactMap({ $0 }) where self[limit].isValue {
        most = Swift.max(range.min, Swift.min(most, self[limit].raw))
      }
      if range.of != nil, Bool.random(using: &generator) {
        return .percent(Int64.random(in: 0...100, using: &generator))
      }
      return .number(Int64.random(in: range.min...most, using: &generator))
    case .text: return .written
    }
  }
}

extension Questionnaire {
  /// The sheets of as many random enterprises on a form.
  func randomSheets(
    _ count: Int, form: Form, using generator: inout some RandomNumberGenerator
  ) -> [ScoreSheet] {
    let scorer = Scorer(self)
    return (0..<count).map { _ in
      scorer.score(.random(to: self, using: &generator), form: form)
    }
  }

  /// The counts of as many random enterprises.
  func randomCounts(_ count: Int, using generator: inout some RandomNumberGenerator) -> CellCounts {
    var counts = CellCounts.zero(for: self)
    for sheet in randomSheets(count, form: Form(index: 0), using: &generator) { counts.add(sheet) }
    return counts
  }
}
