import Comparing
import JSON
import Questionnaires
import Scoring
import Summaries
import TestSupport

/// A questionnaire with a domain of some questions, one that holds others back, and questions without
/// points; and enterprises that answer it.
enum AnswerTrial {
  /// A question of the first domain.
  struct Tool: Sendable {
    var weight = 1
    /// By option.
    var points = [0, 50, 100]
    /// Whether it is in the long form only.
    var isLong = false
  }

  private static func safety(_ id: String) -> String {
    """
    {"id":"\(id)","section":"all","kind":"single","domain":"safety",
     "options":[{"code":"no","score":0},{"code":"few","score":25},{"code":"half","score":50},
       {"code":"most","score":75},{"code":"all","score":100}]}
    """
  }

  static func questionnaire(_ tools: [Tool]) throws -> Questionnaire {
    let questions = tools.enumerated().map { place, tool in
      let options = tool.points.enumerated().map { "{\"code\":\"o\($0)\",\"score\":\($1)}" }
      return """
        {"id":"q\(place)","section":"all","kind":"single","domain":"tools","weight":\(tool.weight),
         \(tool.isLong ? "\"forms\":[\"full\"]," : "")"options":[\(options.joined(separator: ","))]}
        """
    }
    let forms = tools.contains(where: \.isLong) ? "\"full\",\"express\"" : "\"full\""
    let json = """
      {"format":"readiness-questionnaire/1","id":"trial","version":"1.0.0",
       "sourceLocale":"en","locales":["en"],"forms":[\(forms)],
       "domains":[{"id":"tools","role":"readiness","series":1},
         {"id":"safety","role":"readiness","series":1,"holdsBack":true}],
       "levels":[{"id":"low","from":0},{"id":"middle","from":40},{"id":"high","from":70}],
       "strata":{"country":"country",
         "size":{"questions":{"DE":"people","MX":"people"},
           "bands":[{"id":"micro","DE":[0,9],"MX":[0,9]},{"id":"small","DE":[10,49],"MX":[10,49]},
             {"id":"medium","DE":[50,249],"MX":[50,249]}]},
         "sector":{"question":"sector","groups":{"M":["making"],"T":["trade"]},
           "weighting":{"M":["M"],"T":["T"]}}},
       "sections":["all"],
       "questions":[
         {"id":"country","section":"all","kind":"single","options":[{"code":"MX"},{"code":"DE"}]},
         {"id":"people","section":"all","kind":"number","min":0,"max":249},
         {"id":"sector","section":"all","kind":"single",
          "options":[{"code":"making"},{"code":"trade"}]},
         \(questions.joined(separator: ",")),
         \(["locked", "bolted", "barred"].map(safety).joined(separator: ",")),
         {"id":"plain","section":"all","kind":"single",
          "options":[{"code":"a"},{"code":"b"},{"code":"c"}]},
         {"id":"several","section":"all","kind":"multiple",
          "options":[{"code":"a"},{"code":"b"},{"code":"none","exclusive":true}]},
         {"id":"crew","section":"all","kind":"single","when":"people > 1",
          "options":[{"code":"a"},{"code":"b"}]},
         {"id":"alarm","section":"all","kind":"single","when":"locked = all",
          "options":[{"code":"a"},{"code":"b"}]}
       ]}
      """
    let result = QuestionnaireCompiler.compile(JSONDocument.read(json), path: "trial.json")
    guard let questionnaire = result.questionnaire else {
      throw Trial.DoesNotCompile(findings: result.findings.map { String(describing: $0) })
    }
    return questionnaire
  }

  /// The size classes and the head count of an enterprise of each.
  static let sizes = [("micro", Int64(3)), ("small", 20), ("medium", 60)]

  /// An enterprise of Mexico; answers are ordinals, `nil` = skipped.
  struct Firm {
    var size = 0
    /// To the questions of the first domain.
    var tools: [Int?]
    /// To each of the three questions of the second domain; 2 = 50 points.
    var locked: Int? = 2
    var plain: Int? = 0
    var several: Set<Int> = [0]
  }

  static func summary(
    _ firms: [Firm], _ questionnaire: Questionnaire, form: Form = Form(index: 0)
  ) -> Summary {
    var summary = Summary(of: questionnaire, form: form, period: "2026", isSynthetic: false)
    for firm in firms {
      var answers = Answers(for: questionnaire)
      answers[0] = .option(0)
      answers[1] = .number(sizes[firm.size].1)
      answers[2] = .option(0)
      let single = firm.tools + Array(repeating: firm.locked, count: 3) + [firm.plain]
      for (position, answer) in single.enumerated() {
        answers[3 + position] = answer.map(Answer.option) ?? .absent
      }
      answers[3 + single.count] = .options(firm.several.reduce(0) { $0 | 1 << UInt64($1) })
      let sheet = Scorer(questionnaire).score(answers, form: form)
      guard case .cell(let cell) = questionnaire.cell(of: sheet) else { continue }
      summary.add(
        sheet, Contribution(of: sheet, in: cell, locale: "es-MX", mode: nil, questionnaire),
        in: questionnaire)
    }
    summary.add(
      Source(
        association: "aaa", campaign: "aaa/2026", from: "2026-10-01", to: "2026-11-30",
        n: firms.count))
    return summary
  }

  /// What is published of Mexico, as the file tells it.
  static func text(
    _ firms: [Firm], _ questionnaire: Questionnaire, form: Form = Form(index: 0)
  ) -> String {
    PublicTables.all(of: summary(firms, questionnaire, form: form), in: questionnaire).map {
      tables in
      let json = tables.json(groups: tables.groups.map(\.json), questions: tables.questions)
      return String(decoding: json.canonical(), as: UTF8.self)
    }.joined()
  }

  /// What is published of Mexico beside the answers.
  static func groups(_ firms: [Firm], _ questionnaire: Questionnaire) -> String {
    PublicTables.all(of: summary(firms, questionnaire), in: questionnaire).flatMap(\.groups)
      .map { $0.json.canonicalText() }.joined()
  }

  /// Some numbers as shares of one, of which now and then one is nearly nothing.
  static func shares(_ count: Int, using random: inout SplitMix64) -> [Double] {
    let raw: [Double] = (0..<count).map { _ in
      [0.02, 0.06, 0.2, 1, 1].randomElement(using: &random) ?? 1
    }
    let sum = raw.reduce(0, +)
    return raw.map { $0 / sum }
  }

  /// An ordinal drawn by shares.
  static func draw(_ shares: [Double], using random: inout SplitMix64) -> Int {
    var left = Double.random(in: 0..<1, using: &random)
    for (ordinal, share) in shares.enumerated() {
      left -= share
      if left < 0 { return ordinal }
    }
    return shares.count - 1
  }
}

/// A country of a file for everybody, read back by itself.
struct Published {
  struct Group {
    let n: Int?
    /// By measure, the number with a final score and the levels; `nil` = hidden.
    let scored: [String: Int]
    let levels: [String: [Int?]]
  }

  struct Table {
    let told: String
    let n: Int?
    /// By option; `nil` = hidden.
    let counts: [Int?]
    let bands: [[Int]?]

    /// The counts, if all are shown.
    var whole: [Int]? {
      let shown = counts.compactMap(\.self)
      return shown.count == counts.count ? shown : nil
    }
  }

  /// By size class; `nil` = the country.
  var groups: [String?: Group] = [:]
  /// By question and size class.
  var tables: [String: [String?: Table]] = [:]

  init(_ text: String) throws {
    let document = JSONDocument.read(text)
    guard document.problems.isEmpty, let root = document.root?.object else {
      throw Trial.DoesNotCompile(findings: [text])
    }
    for group in root["groups"]?.array ?? [] {
      guard let object = group.object, object["sector"]?.isNull == true else { continue }
      var (scored, levels): ([String: Int], [String: [Int?]]) = ([:], [:])
      for member in object["measures"]?.object?.members ?? [] {
        scored[member.key] = member.value.object?["n"]?.shown
        levels[member.key] = member.value.object?["levels"]?.array?.map(\.shown)
      }
      groups[object["size"]?.string] = Group(
        n: object["n"]?.shown, scored: scored, levels: levels)
    }
    for question in root["questions"]?.array ?? [] {
      guard let object = question.object, let id = object["id"]?.string else { continue }
      for group in object["groups"]?.array ?? [] {
        let options = group.object?["options"]?.array ?? []
        tables[id, default: [:]][group.object?["size"]?.string] = Table(
          told: object["told"]?.string ?? "", n: group.object?["n"]?.shown,
          counts: options.map { $0.object?["n"]?.shown },
          bands: options.map { option in
            option.object?["percent"]?.object?["value"]?.array?.compactMap(\.whole)
          })
      }
    }
  }
}

extension JSONValue {
  /// The number, if it is a whole one.
  fileprivate var whole: Int? {
    // Without `map`: the optimiser of Swift 6.3 fails on it.
    guard let integer else { return nil }
    return Int(integer)
  }

  /// What is shown of a figure.
  fileprivate var shown: Int? { object?["value"]?.whole }
}
