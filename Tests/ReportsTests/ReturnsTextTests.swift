import Comparing
import JSON
import Questionnaires
import Reports
import SampleFirms
import Scoring
import Summaries
import TestSupport
import Testing
import Text

@Suite("Enterprises that came back, as text")
struct ReturnsTextTests {
  /// The report on enterprises whose answers are drawn from a seed; three of four came back, one
  /// question better.
  private static func lines(
    _ count: Int, width: Int = 80, language: Language = .english, isBroken: Bool = false
  ) throws -> [StyledText] {
    let questionnaire = try Samples.questionnaire()
    let form = try #require(questionnaire.form("express"))
    let scorer = Scorer(questionnaire)
    let backups = try #require(questionnaire.questions.firstIndex { $0.id == "cy_backups" })
    var generator = SplitMix64(seed: 17)
    var tally = ChangeTally(questionnaire)
    for number in 0..<count {
      let country = ["MX", "DE"][number % 2]
      var answers = RandomFirm.answers(
        questionnaire, scorer, form, country: country, using: &generator)
      let first = ComparableScores(scorer.score(answers, form: form))
      if number % 8 < 2 {
        tally.addGone(first, country: country)
        continue
      }
      if answers[backups].isValue { answers[backups] = .option(1) }
      let other = RandomFirm.answers(
        questionnaire, scorer, form, country: country, using: &generator)
      for question in answers.values.indices where question % 3 == 0 && other[question].isValue {
        answers[question] = other[question]
      }
      let second = scorer.score(answers, form: form)
      tally.add(
        isBroken && number % 5 == 0 ? try Self.broken() : first,
        ComparableScores(second), country: country)
    }
    if count > 0 { tally.addUnrecognised(country: "DE") }
    let report = ChangeReport(
      of: tally, in: questionnaire, form: form, period: "2027-q4", isSynthetic: false,
      filter: CellFilter())
    return ReturnsText(width: width).lines(
      of: report, in: questionnaire,
      texts: try Samples.bundle.get().texts(locale: language.tag), language: language)
  }

  /// The questionnaire under an earlier number: below 1.0.0 nothing pools across versions.
  private static func older() throws -> Questionnaire {
    let current = #""version":"\#(try Samples.questionnaire().version)""#
    let text = String(
      decoding: try Samples.bytes("msme-readiness/questionnaire.json"), as: UTF8.self)
    #expect(text.contains(current))
    let result = QuestionnaireCompiler.compile(
      JSONDocument.read(text.replacing(current, with: #""version":"0.0.1""#)), path: "older.json")
    return try #require(result.questionnaire, "\(result.findings)")
  }

  /// Scores that another version gave.
  private static func broken() throws -> ComparableScores {
    let (questionnaire, older) = (try Samples.questionnaire(), try older())
    return ComparableScores(
      ScoreSheet(for: older), across: VersionBridge(from: older, to: questionnaire))
  }

  @Test("The recorded report still holds", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let text = try Self.lines(900, language: language, isBroken: true).rendered()
    try Golden.expect(text, equals: "returns-\(language.tag).txt")
  }

  @Test("No line is wider than asked", arguments: [40, 60, 80, 120], Language.allCases)
  func widthHolds(_ width: Int, _ language: Language) throws {
    for count in [0, 40, 300] {
      for line in try Self.lines(count, width: width, language: language) {
        #expect(line.displayWidth <= width, "\(line.text)")
      }
    }
  }

  @Test("Nothing is said that such figures cannot say", arguments: Language.allCases)
  func words(_ language: Language) throws {
    for count in [0, 1, 40, 300] {
      let text = try Self.lines(count, language: language).rendered().lowercased()
      let found = ComparisonTextTests.banned.filter { word in
        text.split { !$0.isLetter && $0 != " " }.contains { (" " + $0).contains(" " + word) }
      }
      #expect(found.isEmpty, "\(found)")
      #expect(text.hasPrefix(NotePhrase.notReleased.text(in: language).lowercased()))
    }
  }

  @Test("Whoever shows a change says that it is no effect, and that scores regress")
  func notes() throws {
    let text = try Self.lines(300).rendered().replacing("\n", with: " ")
    #expect(text.contains("regression to the mean"))
    #expect(text.contains("A change is not an effect"))
    let few = try Self.lines(40).rendered()
    #expect(few.contains("30 pairs in both countries are needed"))
    #expect(!few.contains("points below it now"))
    #expect(try Self.lines(0).rendered().contains("No enterprise is counted in an earlier"))
  }

  @Test("A break of the series is printed as a break")
  func breaks() throws {
    #expect(try Self.lines(300, isBroken: true).rendered().contains("Break in the series"))
    #expect(try !Self.lines(300).rendered().contains("Break in the series"))
  }
}
