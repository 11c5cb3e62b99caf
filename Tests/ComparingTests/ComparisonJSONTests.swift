import Comparing
import JSON
import Questionnaires
import Summaries
import Testing

@Suite("The JSON of a comparison")
struct ComparisonJSONTests {
  @Test("has estimates as strings with six decimals, null where not defined, and nothing invented")
  func whole() throws {
    let questionnaire = try Trial.questionnaire()
    // Scores 30, 40 and 40 in Mexico and one without its second answer; 70 alone in Germany.
    let firms: [Trial.Firm] = [
      .scored(300), .scored(400, people: 30), .scored(400), Trial.Firm(share: 900),
      .scored(700, country: 1),
    ]
    var leftOut = LeftOutCounts()
    leftOut[.noConsent] = 3
    let bytes = try Trial.comparison(firms, questionnaire, leftOut: leftOut).encoded()
    let root = try #require(JSONDocument.read(bytes).root?.object)
    #expect(
      root.members.map(\.key) == [
        "challenges", "countries", "flagged", "form", "format", "leftOut", "margin", "measures",
        "notes",
        "officialCounts", "period", "questionnaire", "questions", "release", "sources",
        "synthetic",
      ])
    #expect(root["format"] == "readiness-comparison/1")
    #expect(root["period"] == "2026")
    #expect(root["release"] == "none")
    #expect(root["synthetic"] == false)
    let measure = try #require(root["measures"]?.array?.first?.object)
    let mexico = try #require(measure["groups"]?.array?.first?.object)
    // Ends of the Wilson intervals and spreads: computed by hand and with Python.
    #expect(
      mexico["unweighted"] == [
        "mean": "36.666667", "sd": "5.773503", "standardError": "3.333333",
      ])
    #expect(mexico["quantiles"] == ["25": "30.000000", "50": "40.000000", "75": "40.000000"])
    #expect(mexico["bounds"] == ["low": "36.666667", "high": "36.666667"])
    #expect(
      mexico["withProvisional"] == [
        "mean": "50.000000", "n": 4, "sd": "27.080128", "standardError": "13.540064",
      ])
    #expect(
      mexico["levels"]?.array?.first == [
        "count": 1, "n": 3, "high": "79.234040", "id": "low", "low": "6.149194",
        "share": "33.333333",
      ])
    let difference = try #require(measure["difference"]?.object)
    #expect(difference["of"] == ["DE", "MX"])
    #expect(difference["unweighted"] == nil as JSONValue)
    #expect(difference["standardised"] == nil as JSONValue)
    #expect(difference["verdict"] == nil as JSONValue)
    #expect(difference["tests"] == Optional<JSONValue>.none)
    #expect(difference["cliffsDelta"] == "1.000000")
  }

  @Test("has the probabilities of tests only where they are asked for")
  func tests() throws {
    let questionnaire = try Trial.questionnaire()
    let comparison = try Trial.comparison(try Enterprises.firms(), questionnaire)
    let plain = String(decoding: comparison.encoded(), as: UTF8.self)
    let tested = String(decoding: comparison.encoded(withTests: true), as: UTF8.self)
    #expect(!plain.contains("brunnerMunzel"))
    #expect(tested.contains("brunnerMunzel"))
  }
}
