import Testing
import Text

@Suite("The phrases of enterprises that came back")
struct ReturnsPhraseTests {
  private static let figure = DifferencePhrase.Figure(tenths: 41, ends: .init(low: 33, high: 50))

  static let sentences: [ReturnsPhrase] = [
    .title, .periods("2027"), .nobody, .country("X", returned: 30, of: 100), .unrecognised(1),
    .unrecognised(12), .columnMeasure, .columnPairs, .columnBefore, .columnAfter, .columnChange,
    .columnAbsent, .columnRemaining,
    .columnsNote(fewest: 30), .returningNote, .incomplete(4), .incomplete(1),
    .broken(measures: ["X"], 1),
    .broken(measures: ["X", "Y"], 12), .allBroken(1), .allBroken(12),
    .brokenNote, .levelsTitle, .columnLevel,
    .reached(level: "X", up: 24, down: 8, thousandths: 8), .reachedNote,
    .attrition(returned: 450, gone: 409, figure), .attritionFew(fewest: 30), .slope(tenths: 87),
    .regression, .differenceTitle(first: "A", second: "B"), .columnDifference,
    .differenceFew(fewest: 30), .noCause,
  ]

  @Test(
    "differ between the languages and hold no mark of being unfinished",
    arguments: sentences.indices)
  func languages(_ position: Int) {
    let texts = Language.allCases.map { Self.sentences[position].text(in: $0) }
    #expect(Set(texts).count == texts.count)
    #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("  ") && !$0.contains("\n") })
  }

  @Test(
    "never write a probability as 0",
    arguments: [(0, "p < 0.001"), (1, "p < 0.001"), (2, "p = 0.002"), (1000, "p = 1.000")])
  func probabilities(_ thousandths: Int, _ expected: String) {
    let phrase = ReturnsPhrase.reached(
      level: "Solid", up: 24, down: 8, thousandths: thousandths)
    #expect(
      phrase.text(in: .english)
        == "Solid or higher: 24 rose to it, 8 fell below it (\(expected)).")
  }
}
