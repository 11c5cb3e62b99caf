import Testing
import Text

@Suite("The phrases of a difference")
struct DifferencePhraseTests {
  private static let figure = DifferencePhrase.Figure(tenths: 53, ends: .init(low: 21, high: 85))

  static let sentences: [any Phrase] = [
    DifferencePhrase.headlineTitle,
    DifferencePhrase.headline(measure: "X", first: "A", second: "B", figure),
    DifferencePhrase.headline(measure: "X", first: "A", second: "B", .init(tenths: -3, ends: nil)),
    DifferencePhrase.headline(measure: "X", first: "A", second: "B", .init(tenths: 0, ends: nil)),
    DifferencePhrase.noHeadline(measure: "X"), DifferencePhrase.standardNote(percent: 90),
    DifferencePhrase.intervalNote, DifferencePhrase.different,
    DifferencePhrase.equivalent(margin: 5), DifferencePhrase.differentButNegligible(margin: 5),
    DifferencePhrase.undeterminedShare(percent: 60),
    DifferencePhrase.undeterminedFew(effectiveN: 9),
    DifferencePhrase.undeterminedNoInterval,
    DifferencePhrase.undeterminedWide(detectableTenths: 71), DifferencePhrase.plainNote,
    DifferencePhrase.superiority(
      first: "A", second: "B", count: 57, ends: .init(low: 51, high: 63)),
    DifferencePhrase.completeSuperiority(country: "A"),
    DifferencePhrase.decomposition(total: 50, mix: 8, within: 42, bySizeOnly: false),
    DifferencePhrase.decomposition(total: 50, mix: 8, within: 42, bySizeOnly: true),
    DifferencePhrase.selection(first: "A", second: "B", higher: "B", tenths: 21),
    DifferencePhrase.selectionOpen, DifferencePhrase.weightingNote,
    DifferencePhrase.effectiveN(country: "A", n: 300, effectiveN: 120, largestTenths: 44),
    DifferencePhrase.testsNote, AnswersPhrase.questionsNote(first: "A", second: "B"),
    AnswersPhrase.bands, AnswersPhrase.ranksNote, AnswersPhrase.noRanks,
    AnswersPhrase.reaching(level: "X"),
    NotePhrase.notReleased, NotePhrase.synthetic, NotePhrase.filtered("size=micro"),
    NotePhrase.notPooled(enterprises: 3, version: "1.0.0"), NotePhrase.noEnterprise,
    NotePhrase.onlyOneCountry("A"),
    NotePhrase.coarsened(country: "A", merged: .exactly(30), removed: .fewerThan(10)),
    NotePhrase.measureWithheld(country: "A", measure: "X", n: .fewerThan(10)),
    NotePhrase.withoutTable(country: "A", n: .exactly(12)),
    NotePhrase.assistedDiffers(country: "A", percent: 3, other: "B", otherPercent: 40),
    NotePhrase.noMargins(country: "A"), NotePhrase.marginsFiltered(country: "A"),
    NotePhrase.emptyCategory(country: "A", category: "C"),
    NotePhrase.totalsDiffer(country: "A", percent: 30), NotePhrase.noConvergence(country: "A"),
    NotePhrase.marginsRescaled(country: "A", percent: 3),
    NotePhrase.singleInCategory(country: "A", measure: "X"),
    NotePhrase.weightsDominate(country: "A", measure: "X"),
    NotePhrase.fewEffective(country: "A", measure: "X", effectiveN: 12),
    NotePhrase.few(country: "A", measure: "X", n: 2),
    NotePhrase.noScore(country: "A", measure: "X"),
    NotePhrase.noSpread(country: "A", measure: "X"),
    NotePhrase.allEqual(country: "A", measure: "X"),
    NotePhrase.completeSeparation(measure: "X"), NotePhrase.notStandardised(measure: "X"),
  ]

  @Test(
    "differ between the languages and hold no mark of being unfinished",
    arguments: sentences.indices)
  func languages(_ position: Int) {
    let texts = Language.allCases.map { Self.sentences[position].text(in: $0) }
    #expect(Set(texts).count == texts.count)
    #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("  ") && !$0.contains("\n") })
  }

  @Test("write differences with their sign and the interval of the same sign")
  func signs() {
    #expect(
      DifferencePhrase.interval(Self.figure).text(in: .english) == "+5.3 (+2.1 to +8.5)")
    let lower = DifferencePhrase.Figure(tenths: -39, ends: .init(low: -103, high: 24))
    #expect(
      DifferencePhrase.headline(measure: "Overall", first: "Mexico", second: "Germany", lower)
        .text(in: .english)
        == "Overall: participating enterprises in Germany score 3.9 points lower than those in"
        + " Mexico (95% interval of the difference: -10.3 to +2.4).")
  }

  @Test(
    "draw a scale exactly as wide as its chart", arguments: Language.allCases, [11, 21, 41, 61])
  func axis(_ language: Language, _ cells: Int) {
    let text = DifferencePhrase.axis(first: "MX", second: "DE", reach: 15, cells: cells)
      .text(in: language)
    #expect(text.displayWidth == cells)
    #expect(Array(text)[cells / 2] == "0")
  }
}
