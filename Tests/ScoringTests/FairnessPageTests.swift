import Questionnaires
import SampleFirms
import Scoring
import Testing

import struct Foundation.Data
import struct Foundation.URL

@Suite("Documentation/fairness.md")
struct FairnessPageTests {
  private static let levels = [
    "First steps", "Basics in place", "Under way", "Solid", "Exemplary",
  ]

  @Test("its tables hold what the samples score", arguments: ["full", "express"])
  func tables(_ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Documentation/fairness.md")
    let page = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let part = try #require(page.part(name == "full" ? "## The long form" : "## The short"))
    let questionnaire = try Samples.questionnaire()
    let scorer = Scorer(questionnaire)
    let form = try #require(questionnaire.form(name))
    for firm in SampleFirmsTests.full.map(\.firm) {
      let sheet = scorer.score(try Samples.answers(firm, to: questionnaire), form: form)
      let scores = sheet.domains.prefix(5).map(\.tenths) + [sheet.overall.tenths]
      let cells = [firm] + scores.map { "\($0 / 10).\($0 % 10)" }
      let level = Self.levels[try #require(sheet.overall.level)]
      let row = "| " + (cells + [level]).joined(separator: " | ") + " |"
      #expect(part.contains(row), "\(row)")
    }
  }
}

extension String {
  /// The part of a page from a heading to the next.
  fileprivate func part(_ heading: String) -> String? {
    guard let start = ranges(of: heading).first else { return nil }
    let rest = self[start.upperBound...]
    let end = rest.ranges(of: "\n## ").first?.lowerBound ?? rest.endIndex
    return String(rest[..<end])
  }
}
