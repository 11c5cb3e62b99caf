import Comparing
import JSON
import Questionnaires
import Scoring
import Summaries
import Testing

/// What leaves of a domain that does not apply to some enterprises, from their answers on.
@Suite("Enterprises to which nothing of a domain applies")
struct OutsideTests {
  private static func questionnaire() throws -> Questionnaire {
    let json = Trial.json.replacing(
      "\"domain\":\"cyber\",", with: "\"domain\":\"cyber\",\"mayBeNotApplicable\":true,")
    let result = QuestionnaireCompiler.compile(JSONDocument.read(json), path: "trial.json")
    guard let questionnaire = result.questionnaire else {
      throw Trial.DoesNotCompile(findings: result.findings.map { String(describing: $0) })
    }
    return questionnaire
  }

  /// Forty enterprises of each country with a final score, and some of Mexico's outside.
  private static func summary(_ outside: Int, _ questionnaire: Questionnaire) -> Summary {
    var summary = Summary(
      of: questionnaire, form: Trial.form, period: "2026", isSynthetic: false)
    for number in 0..<(80 + outside) {
      var answers = Answers(for: questionnaire)
      answers[0] = .option(number < 80 ? number % 2 : 0)
      answers[1] = .number(3)
      answers[2] = .option(0)
      answers[3] = number < 80 ? .number(Int64(10 * number + 50)) : .notApplicable
      answers[4] = answers[3]
      let sheet = Scorer(questionnaire).score(answers, form: Trial.form)
      guard case .cell(let cell) = questionnaire.cell(of: sheet) else { continue }
      summary.add(
        sheet,
        Contribution(of: sheet, in: cell, locale: "es-MX", mode: "self", questionnaire),
        in: questionnaire)
    }
    summary.add(
      Source(
        association: "aaa", campaign: "aaa/2026", from: "2026-10-01", to: "2026-11-30",
        n: 80 + outside))
    return summary
  }

  @Test("Public tables tell the domain where these are nobody or three", arguments: 0...4)
  func tables(outside: Int) throws {
    let questionnaire = try Self.questionnaire()
    let tables = PublicTables.all(of: Self.summary(outside, questionnaire), in: questionnaire)
    for country in tables {
      let isTold = country.country == "DE" || ![1, 2].contains(outside)
      for group in country.groups where group.n ?? 0 > 0 {
        let cyber = group.json.object?["measures"]?.object?["domain:cyber"]?.object
        let n = cyber?["n"]?.object?["value"]?.integer
        #expect(n == (isTold ? 40 : nil), "\(country.country) \(group.key)")
      }
    }
  }

  @Test("A page for everybody leaves the domain out where they are one or two", arguments: 0...4)
  func everybody(outside: Int) throws {
    let questionnaire = try Self.questionnaire()
    let released = Self.summary(outside, questionnaire).exchange(in: questionnaire)
    let comparison = Comparison(
      of: released, in: questionnaire, form: Trial.form,
      setting: try Trial.setting(questionnaire))
    let ids = comparison.forEverybody.measures.map(\.id)
    #expect(ids.first == "overall")
    #expect(ids.contains("domain:cyber") == ![1, 2].contains(outside))
    #expect(comparison.measures.contains { $0.id == "domain:cyber" })
  }
}
