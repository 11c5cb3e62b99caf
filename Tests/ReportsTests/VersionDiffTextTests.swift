import Questionnaires
import Reports
import Text
import Testing

@Suite("The comparison of two versions, for authors")
struct VersionDiffTextTests {
  private func bundle(
    version: String, series: Int = 1, score: Int = 50, weight: Int = 1, extra: String = ""
  ) throws -> QuestionnaireBundle {
    let json = """
      {"format":"readiness-questionnaire/1","id":"small","version":"\(version)",
       "sourceLocale":"en","locales":["en"],"forms":["full"],
       "domains":[{"id":"d","role":"readiness","series":\(series)},
        {"id":"e","role":"readiness","series":1,"weight":\(weight)}],
       "levels":[{"id":"low","from":0}],"sections":["s"],
       "questions":[{"id":"one","section":"s","kind":"single","domain":"d",
         "options":[{"code":"a","score":0},{"code":"b","score":\(score)}]}\(extra),
        {"id":"two","section":"s","kind":"number","domain":"e","min":0,"max":1,"scale":[[0,1]]}]}
      """
    let result = QuestionnaireBundle.compile(Array(json.utf8), path: "q.json", catalogues: [])
    return try #require(result.bundle, "\(result.findings.map(\.description))")
  }

  private let remark = #",{"id":"remark","section":"s","kind":"text"}"#

  @Test("one line a change, the gravest first, naming what was and what is")
  func changes() throws {
    let diff = VersionDiff(
      from: try bundle(version: "1.0.0"),
      to: try bundle(version: "1.1.0", series: 2, score: 75, weight: 3, extra: remark))
    let text = VersionDiffText(diff)
    #expect(
      text.changes.tabSeparated() == [
        "major\tdomain e\tweight\t1 → 3\toverall",
        "major\toption one.b\tscore\t50 → 75\td",
        "minor\tdomain d\tseries\t1 → 2\t",
        "minor\tquestion remark\tadded\t\t",
      ])
    #expect(
      text.verdict == "small 1.0.0 → 1.1.0: major, smallest version allowed 2.0.0 (too small)")
    #expect(
      text.pooling.tabSeparated() == [
        "overall\tno\tseries differ; weights of domains differ", "domain:d\tno\tseries differ",
        "other 1 measures\tyes\t", "question one\tno\tpoints differ",
        "question remark\tno\tonly the newer version has it", "other 1 questions\tyes\t",
      ])
  }

  @Test("where nothing differs it says so in one line")
  func same() throws {
    let text = VersionDiffText(
      VersionDiff(from: try bundle(version: "1.0.0"), to: try bundle(version: "1.0.0")))
    #expect(text.changes.rows.isEmpty)
    #expect(text.verdict == "small 1.0.0 and 1.0.0: nothing differs")
    #expect(text.pooling.tabSeparated() == ["all 3 measures\tyes\t", "all 2 questions\tyes\t"])
  }

  @Test("below 1.0.0 the first line says that nothing pools")
  func below() throws {
    let text = VersionDiffText(
      VersionDiff(from: try bundle(version: "0.1.0"), to: try bundle(version: "1.0.0", score: 60)))
    #expect(
      text.pooling.tabSeparated() == [
        "everything\tno\tbelow 1.0.0 nothing pools", "question one\tno\tpoints differ",
      ])
  }
}
