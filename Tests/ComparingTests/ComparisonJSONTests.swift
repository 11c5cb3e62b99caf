import Comparing
import JSON
import Questionnaires
import Scoring
import Summaries
import Testing

@Suite("The JSON of a comparison")
struct ComparisonJSONTests {
  @Test("has estimates as strings with six decimals, null where not defined, and nothing invented")
  func whole() throws {
    let questionnaire = try Trial.questionnaire()
    // Scores 30, 40 and 40 in Mexico and one without its second answer; 70 alone in Germany.
    let sheets = [
      Trial.sheet(questionnaire, country: 0, people: 3, share: 300, more: 300),
      Trial.sheet(questionnaire, country: 0, people: 30, share: 400, more: 400),
      Trial.sheet(questionnaire, country: 0, people: 4, share: 400, more: 400),
      Trial.sheet(questionnaire, country: 0, people: 4, share: 900),
      Trial.sheet(questionnaire, country: 1, people: 3, share: 700, more: 700),
    ]
    var leftOut = LeftOutCounts()
    leftOut[.noConsent] = 3
    let bytes = Trial.comparison(sheets, questionnaire, leftOut: leftOut).encoded()
    // Ends of the Wilson intervals and spreads: computed by hand and with Python.
    let mexico = """
      {"id":"MX","levels":[{"count":1,"high":"79.234040","id":"low","low":"6.149194",\
      "share":"33.333333"},{"count":2,"high":"93.850806","id":"middle","low":"20.765960",\
      "share":"66.666667"},{"count":0,"high":"56.149703","id":"high","low":"0.000000",\
      "share":"0.000000"}],"n":3,"quantiles":{"25":"30.000000","50":"40.000000",\
      "75":"40.000000"},"status":{"not_applicable":0,"not_scored":0,"provisional":1,"scored":3},\
      "unweighted":{"mean":"36.666667","sd":"5.773503","standardError":"3.333333"},\
      "withProvisional":{"mean":"50.000000","n":4,"sd":"27.080128","standardError":"13.540064"}}
      """
    let germany = """
      {"id":"DE","levels":[{"count":0,"high":"79.345069","id":"low","low":"0.000000",\
      "share":"0.000000"},{"count":0,"high":"79.345069","id":"middle","low":"0.000000",\
      "share":"0.000000"},{"count":1,"high":"100.000000","id":"high","low":"20.654931",\
      "share":"100.000000"}],"n":1,"quantiles":{"25":"70.000000","50":"70.000000",\
      "75":"70.000000"},"status":{"not_applicable":0,"not_scored":0,"provisional":0,"scored":1},\
      "unweighted":{"mean":"70.000000","sd":null,"standardError":null}}
      """
    func silent(_ country: String, _ n: Int) -> String {
      """
      {"id":"\(country)","n":0,"quantiles":{"25":null,"50":null,"75":null},\
      "status":{"not_applicable":0,"not_scored":\(n),"provisional":0,"scored":0},\
      "unweighted":{"mean":null,"sd":null,"standardError":null}}
      """
    }
    let expected = """
      {"form":"full","format":"readiness-comparison/1",\
      "leftOut":{"blocked":0,"noCell":0,"noConsent":3,"outOfScope":0,"superseded":0},\
      "measures":[{"groups":[\(mexico),\(germany)],"id":"overall"},\
      {"groups":[\(mexico),\(germany)],"id":"domain:cyber"},\
      {"groups":[\(silent("MX", 4)),\(silent("DE", 1))],"id":"domain:pressure"}],
      """
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix(expected))
    let rest = try #require(JSONDocument.read(bytes).root?.object)
    #expect(
      rest.members.map(\.key) == [
        "form", "format", "leftOut", "measures", "notes", "period", "questionnaire", "release",
        "synthetic",
      ])
    #expect(rest["period"] == "2026")
    #expect(rest["release"] == "none")
    #expect(rest["synthetic"] == false)
    #expect(
      rest["questionnaire"] == [
        "id": "trial", "version": "1.2.0", "logic": [JSONValue(.string(questionnaire.logic))],
      ])
    let codes = rest["notes"]?.array?.map { $0.object?["code"]?.string }
    #expect(
      codes == [
        "not_released", "few", "no_spread", "few", "no_spread", "no_score", "no_score",
      ])
  }
}
