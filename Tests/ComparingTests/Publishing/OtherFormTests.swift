import JSON
import Questionnaires
import Summaries
import TestSupport
import Testing

@testable import Comparing

/// Means of both forms of the same enterprises, of which the difference is one question.
@Suite("Areas that were told on another form")
struct OtherFormTests {
  /// The areas of two forms: by the ids of their questions, which weigh 2 if nothing is said.
  private static func questionnaire(
    _ first: String, _ second: String, weight: Int = 2
  ) throws -> Questionnaire {
    func question(_ id: Character) -> String {
      let forms = [
        first.contains(id) ? "\"full\"" : nil, second.contains(id) ? "\"express\"" : nil,
      ]
      .compactMap(\.self).joined(separator: ",")
      return """
        {"id":"q\(id)","section":"all","kind":"single","domain":"a","weight":\(weight),
         "forms":[\(forms)],"options":[{"code":"no","score":0},{"code":"yes","score":100}]}
        """
    }
    let json = """
      {"format":"readiness-questionnaire/1","id":"forms","version":"1.0.0",
       "sourceLocale":"en","locales":["en"],"forms":["full","express"],
       "domains":[{"id":"a","role":"readiness","series":1},
         {"id":"b","role":"readiness","series":1}],
       "levels":[{"id":"low","from":0}],"sections":["all"],
       "questions":[\(Set(first + second).sorted().map(question).joined(separator: ",")),
         {"id":"other","section":"all","kind":"single","domain":"b",
          "options":[{"code":"no","score":0},{"code":"yes","score":100}]}]}
      """
    let result = QuestionnaireCompiler.compile(JSONDocument.read(json), path: "forms.json")
    guard let questionnaire = result.questionnaire else {
      throw Trial.DoesNotCompile(findings: result.findings.map { String(describing: $0) })
    }
    return questionnaire
  }

  @Test(
    "Areas differ by one question where one form asks one more and all else is the same",
    arguments: [
      ("1234", "123", true), ("12", "1", true), ("123", "123", false), ("12345", "123", false),
      ("1234", "12", false),
    ])
  func differing(first: String, second: String, isOne: Bool) throws {
    let questionnaire = try Self.questionnaire(first, second)
    let areas = questionnaire.allForms.map { AreaQuestions(of: $0, in: questionnaire) }
    #expect(areas[0].differingByOne(from: areas[1]) == (isOne ? ["a"] : []))
    #expect(areas[1].differingByOne(from: areas[0]) == (isOne ? ["a"] : []))
  }

  @Test("Of other weights the difference of two means is not that of a question")
  func weights() throws {
    let light = try Self.questionnaire("12", "12", weight: 1)
    let heavy = try Self.questionnaire("123", "123", weight: 2)
    let areas = [light, heavy].map { AreaQuestions(of: Form(index: 0), in: $0) }
    #expect(areas[0].differingByOne(from: areas[1]).isEmpty)
  }

  // MARK: What was told before

  private static let origins = ["aaa/2026"]

  private static func counted(_ numbers: ClosedRange<Int>) throws -> [CountedMember] {
    let trial = try Trial.questionnaire()
    let place = Contribution(
      of: Trial.sheet(trial, .scored(500)),
      in: CellKey(country: "MX", size: "micro", sector: "M"), locale: "es", mode: nil, trial)
    return numbers.map { number in
      CountedMember(place, campaign: "aaa/2026", period: "2026", member(number))
    }
  }

  private static func member(_ number: Int) -> ReleasedMember {
    ReleasedMember(Firms.digest(number), scored: 0b111)
  }

  private static func told(
    _ numbers: ClosedRange<Int>, _ questions: AreaQuestions, form: String,
    measures: Set<String>
  ) -> OtherFormMeans.Earlier {
    OtherFormMeans.Earlier(
      ReleaseLedger.Cell(
        ReleaseLedger.Subject(kind: "public", logic: "l", form: form),
        CellDefinition(block: .cell, country: "MX", sizes: ["micro"], origins: origins),
        members: numbers.map(member)),
      measures: measures, questions: questions)
  }

  private static func untold(
    _ now: ClosedRange<Int>, after old: [(ClosedRange<Int>, form: Int, Set<String>)]
  ) throws -> [String: Set<String>] {
    let questionnaire = try questionnaire("1234", "123")
    let areas = questionnaire.allForms.map { AreaQuestions(of: $0, in: questionnaire) }
    return OtherFormMeans(of: try counted(now), by: areas[1]).untold(
      after: old.map { told($0.0, areas[$0.form], form: "\($0.form)", measures: $0.2) })
  }

  private static let all: Set<String> = ["overall", "domain:a", "domain:b"]

  @Test(
    "An area is untold if nearly the same enterprises were told of on the other form",
    arguments: [
      (1...40, true), (1...31, true), (1...30, false), (5...49, true), (11...40, false),
      (41...80, false),
    ])
  func nearlyTheSame(now: ClosedRange<Int>, isUntold: Bool) throws {
    let untold = try Self.untold(now, after: [(1...40, form: 0, Self.all)])
    #expect(untold == (isUntold ? ["MX": ["a"]] : [:]))
  }

  @Test("What was not told, or was told on this form first, withholds nothing")
  func first() throws {
    #expect(try Self.untold(1...40, after: [(1...40, form: 0, ["overall"])]).isEmpty)
    #expect(try Self.untold(1...40, after: [(1...40, form: 1, Self.all)]).isEmpty)
    let thisFirst = [(1...40, form: 1, Self.all), (1...40, form: 0, Self.all)]
    #expect(try Self.untold(1...40, after: thisFirst).isEmpty)
    #expect(try Self.untold(1...40, after: thisFirst.reversed()) == ["MX": ["a"]])
  }

  @Test("Untold areas take the overall score with them, in every group, and leave the others")
  func tables() throws {
    let questionnaire = try EndsTrial.questionnaire()
    var random = SplitMix64(seed: 3)
    let firms = (0..<240).map { number in
      EndsTrial.Firm(
        size: number % 3, sector: number / 3 % 2,
        scores: (0..<2).map { _ in 2 * Int.random(in: 100...400, using: &random) })
    }
    let summary = EndsTrial.summary(firms, questionnaire)
    let tables = PublicTables.all(of: summary, in: questionnaire, withholding: ["MX": [1]])
    let groups = try #require(tables.first).groups
    #expect(groups.count == 12)
    for group in groups {
      let told = ToldMeasures(in: group.json, of: ["overall", "domain:a", "domain:b"])
      #expect((0...2).map(told.tellsSum) == [false, false, true])
    }
    let released = summary.exchange(in: questionnaire, withholding: ["MX": [1]])
    #expect(released.cube.count == 6)
    for counts in released.cube.map(\.counts.headline) + released.by.values.joined().map(\.counts) {
      #expect(counts.measures.map { $0.sums.n > 0 } == [false, false, true])
    }
    #expect(released.countries.allSatisfy { $0.counts.scored == 0 })
  }
}
