import JSON
import Testing

@testable import Questionnaires

@Suite("Large questionnaires")
struct LargeQuestionnaireTests {
  @Test("10,000 questions in two languages compile without a finding")
  func tenThousand() throws {
    let count = 10_000
    var questions: [String] = []
    var english: [(String, String)] = [
      ("section.s", "Section"), ("domain.d", "Domain"), ("domain.c", "Context"),
      ("level.low", "Low"),
      ("level.high", "High"),
    ]
    for index in 0..<count {
      let id = "q\(index)"
      let when =
        index == 0 ? "" : #","when":"q\#(index - 1) = a or missing(q\#(index / 2), unknown)""#
      questions.append(
        #"""
        {"id":"\#(id)","section":"s","kind":"single","domain":"d"\#(when),
         "options":[{"code":"a","score":0},{"code":"b","score":100}]}
        """#)
      english.append(("question.\(id)", "How about \(id)?"))
      english += ["a", "b"].map { ("option.\(id).\($0)", "\($0) in \(id)") }
    }
    let logic = Sample(replacing: [
      "locales": #"["en","de-DE"]"#, "questions": "[\(questions.joined(separator: ",\n"))]",
    ]).json
    let catalogue = { (locale: String, entries: [String]) in
      Array(
        #"""
        {"format":"readiness-catalogue/1","questionnaire":"sample","locale":"\#(locale)",
        "texts":{\#(entries.joined(separator: ",\n"))}}
        """#.utf8)
    }
    let result = QuestionnaireBundle.compile(
      Array(logic.utf8), path: "q.json",
      catalogues: [
        ("en.json", catalogue("en", english.map { #""\#($0.0)":{"text":"\#($0.1)"}"# })),
        (
          "de.json",
          catalogue(
            "de-DE",
            english.map { #""\#($0.0)":{"text":"\#($0.1) (de)","of":"\#($0.1.sourceHash)"}"# })
        ),
      ])
    #expect(result.findings.map(\.description) == [])
    #expect(result.bundle?.questionnaire.questions.count == count)
    #expect(result.bundle?.catalogues.count == 2)
    #expect(result.bundle?.texts(locale: "de-DE")["option.q9999.b"] == "b in q9999 (de)")
  }
}
