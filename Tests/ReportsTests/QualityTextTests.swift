import Comparing
import Questionnaires
import Reports
import SampleFirms
import Scoring
import Summaries
import TestSupport
import Testing
import Text

@Suite("Whether the questionnaire works, as text")
struct QualityTextTests {
  /// The report on enterprises whose answers are drawn from a seed. Every one of Germany that has an
  /// answer to the first scored question gives its first option, so that one question differs.
  private static func lines(
    _ count: Int, width: Int = 80, language: Language = .english, isPlanted: Bool = true,
    isFile: Bool = false
  ) throws -> [StyledText] {
    let questionnaire = try Samples.questionnaire()
    let form = try #require(questionnaire.form("express"))
    let scorer = Scorer(questionnaire)
    var generator = SplitMix64(seed: 11)
    var sheets: [(sheet: ScoreSheet, cell: CellKey)] = []
    let planted = try #require(questionnaire.questions.firstIndex { $0.id == "cy_backups" })
    for number in 0..<count {
      let country = ["MX", "DE"][number % 2]
      var answers = RandomFirm.answers(
        questionnaire, scorer, form, country: country, using: &generator)
      if isPlanted, country == "DE", answers[planted].isValue { answers[planted] = .option(0) }
      let sheet = scorer.score(answers, form: form)
      guard case .cell(let cell) = questionnaire.cell(of: sheet) else { continue }
      sheets.append((sheet, cell))
    }
    var tally = QualityTally(questionnaire, form: form)
    for (sheet, cell) in sheets {
      tally.add(
        sheet, Contribution(of: sheet, in: cell, locale: "es-MX", mode: nil, questionnaire))
    }
    var report = QualityReport(
      of: tally, in: questionnaire, form: form, period: "2026", isSynthetic: false,
      filter: CellFilter())
    if let difference = report.byCountry, difference.isTested {
      var gaps = QualityGaps(questionnaire, of: difference)
      for (sheet, cell) in sheets { gaps.add(sheet, country: cell.country) }
      report.take(gaps)
    }
    if isFile {
      var collection = QualityCollection(questionnaire, form: form)
      for (sheet, cell) in sheets {
        collection.add(
          sheet, Contribution(of: sheet, in: cell, locale: "es-MX", mode: nil, questionnaire),
          origin: "/2026")
      }
      let subject = Summary(of: questionnaire, form: form, period: "2026", isSynthetic: false)
      report = QualityReport(
        of: collection.file(of: subject, in: questionnaire), in: questionnaire)
    }
    return QualityText(width: width).lines(
      of: report, in: questionnaire,
      texts: try Samples.bundle.get().texts(locale: language.tag), language: language)
  }

  @Test("The recorded report still holds", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let text = try Self.lines(1600, language: language).rendered()
    try Golden.expect(text, equals: "quality-\(language.tag).txt")
  }

  @Test("The recorded report from files still holds", arguments: Language.allCases)
  func fileGolden(_ language: Language) throws {
    let text = try Self.lines(1600, language: language, isFile: true).rendered()
    #expect(text.hasPrefix(NotePhrase.exchangeOnly.text(in: language).prefix(30)))
    try Golden.expect(text, equals: "quality-files-\(language.tag).txt")
  }

  @Test("What files tell bears no interval and no false word", arguments: Language.allCases)
  func fileWords(_ language: Language) throws {
    for count in [0, 60, 900] {
      let lines = try Self.lines(count, width: 60, language: language, isFile: true)
      #expect(lines.allSatisfy { $0.displayWidth <= 60 })
      let text = lines.rendered().lowercased()
      let found = ComparisonTextTests.banned.filter { word in
        text.split { !$0.isLetter && $0 != " " }.contains { (" " + $0).contains(" " + word) }
      }
      #expect(found.isEmpty, "\(found)")
      #expect(!text.contains(NotePhrase.notReleased.text(in: language).lowercased().prefix(20)))
    }
  }

  @Test("No line is wider than asked", arguments: [40, 60, 80, 120], Language.allCases)
  func widthHolds(_ width: Int, _ language: Language) throws {
    for count in [0, 60, 900] {
      for line in try Self.lines(count, width: width, language: language) {
        #expect(line.displayWidth <= width, "\(line.text)")
      }
    }
  }

  @Test("Nothing is said that such figures cannot say", arguments: Language.allCases)
  func words(_ language: Language) throws {
    for count in [0, 1, 60, 900] {
      let text = try Self.lines(count, language: language).rendered().lowercased()
      let found = ComparisonTextTests.banned.filter { word in
        text.split { !$0.isLetter && $0 != " " }.contains { (" " + $0).contains(" " + word) }
      }
      #expect(found.isEmpty, "\(found)")
      let first = NotePhrase.notReleased.text(in: language).lowercased()
      #expect(text.hasPrefix(first))
    }
  }

  @Test("What is flagged is followed by what it does to the difference")
  func consequence() throws {
    func text(_ isPlanted: Bool) throws -> String {
      try Self.lines(1600, isPlanted: isPlanted).rendered().replacing("\n", with: " ")
    }
    #expect(try text(true).contains(QualityPhrase.gapsTitle.text(in: .english)))
    #expect(try text(true).contains("(much, CC)"))
    #expect(try !text(false).contains("(much, CC)"))
    #expect(try text(false).contains(QualityPhrase.formative.text(in: .english).prefix(30)))
  }

  @Test("Too few enterprises are told with the number needed")
  func few() throws {
    let text = try Self.lines(60).rendered()
    #expect(text.contains("100 are needed"))
    #expect(!text.contains("CC"))
  }
}
