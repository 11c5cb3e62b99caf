import JSON
import Testing

@testable import Questionnaires

@Suite("Words for official statistics")
struct ReferenceTextTests {
  private static let logic = Sample(replacing: [
    "domains": #"[{"id":"d","role":"context","series":1}]"#,
    "questions": #"""
    [{"id":"erp","section":"s","kind":"single","options":[{"code":"no"},{"code":"yes"}],
      "references":[{"statistic":"eu.erp","rule":"erp = yes","match":"close"},
        {"statistic":"mx.erp","rule":"erp = yes"}]}]
    """#,
  ]).json

  private func catalogue(_ more: [String]) -> String {
    let keys =
      ["question.erp", "option.erp.no", "option.erp.yes", "section.s", "domain.d", "level.low"]
      + ["level.high"] + more
    let entries = keys.map { #""\#($0)":{"text":"words"}"# }.joined(separator: ",")
    return #"{"format":"readiness-catalogue/1","questionnaire":"sample","locale":"en","texts":{"#
      + entries + "}}"
  }

  @Test("Each statistic that a reference names needs its words, whatever the match")
  func needed() throws {
    let questionnaire = try questionnaire(Self.logic)
    let cases: [([String], [Problem])] = [
      (["reference.eu.erp", "reference.mx.erp"], []),
      (["reference.eu.erp"], [.textMissing(key: "reference.mx.erp", locale: "en")]),
      (
        [],
        [
          .textMissing(key: "reference.eu.erp", locale: "en"),
          .textMissing(key: "reference.mx.erp", locale: "en"),
        ]
      ),
    ]
    for (given, expected) in cases {
      let result = CatalogueCompiler.compile(
        [.init(path: "en", document: JSONDocument.read(catalogue(given)))], of: questionnaire)
      #expect(result.findings.map(\.problem) == expected)
    }
  }

  @Test("Words for a statistic that no reference names are reported")
  func unused() throws {
    let given = ["reference.eu.erp", "reference.mx.erp", "reference.eu.crm"]
    let result = CatalogueCompiler.compile(
      [.init(path: "en", document: JSONDocument.read(catalogue(given)))],
      of: try questionnaire(Self.logic))
    #expect(result.findings.count == 1)
    guard case .textUnused("reference.eu.crm", let known) = result.findings.first?.problem else {
      Issue.record("\(result.findings.map(\.description))")
      return
    }
    #expect(known.contains("reference.eu.erp"))
  }
}
