import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@Suite("The counts of a cell")
struct CellCountsTests {
  /// Each figure by a search of its own through all sheets, by the words of its definition.
  struct Naive {
    let questionnaire: Questionnaire
    let sheets: [ScoreSheet]

    func scores(_ measure: Measure) -> [Score] {
      switch measure {
      case .overall: sheets.map(\.overall)
      case .domain(let domain): sheets.map { $0.domains[domain] }
      }
    }

    func pairs(_ scores: [Score]) -> [[Int]] {
      (0...1000).map { tenths in [tenths, scores.filter { $0.tenths == tenths }.count] }
        .filter { $0[1] > 0 }
    }

    /// Points in tenths, halves up, by trying every tenth.
    func tenths(_ question: Int, _ sheet: ScoreSheet) -> Int64? {
      Scorer(questionnaire).points(of: question, in: sheet).flatMap { points in
        (0...1000).last { (2 * $0 - 1) * points.denominator <= 20 * points.numerator }
      }
    }

    func expectMeasures(_ headline: Headline) {
      for measure in questionnaire.measures {
        let (counts, scores) = (headline[measure], scores(measure))
        let final = scores.filter { $0.status == .scored }
        for status in ScoreStatus.allCases {
          #expect(counts.status[status] == scores.filter { $0.status == status }.count)
        }
        #expect(counts.histogram.bins.map { [$0.tenths, $0.count] } == pairs(final))
        #expect(
          counts.provisional.bins.map { [$0.tenths, $0.count] }
            == pairs(scores.filter { $0.status == .provisional }))
        #expect(counts.bounds?.low == final.map(\.low).reduce(0, +))
        #expect(counts.bounds?.high == final.map(\.high).reduce(0, +))
        let levels = questionnaire.hasLevels(measure) ? questionnaire.levels.indices : 0..<0
        #expect(counts.levels == levels.map { level in final.filter { $0.level == level }.count })
      }
    }

    func expectQuestions(_ detail: Detail) {
      for (position, question) in questionnaire.questions.enumerated() {
        let counts = detail[position]
        if case .text = question.kind {
          #expect(counts.n == 0 && counts.missing.notAsked == 0)
          continue
        }
        let states = sheets.map { $0.states[position] }
        func number(_ state: AnswerState) -> Int { states.filter { $0 == state }.count }
        #expect(counts.missing.unknown == number(.unknown))
        #expect(counts.missing.notApplicable == number(.notApplicable))
        #expect(counts.missing.skipped == number(.skipped))
        #expect(counts.missing.notAsked == number(.notAsked))
        #expect(counts.n == number(.answered) + number(.unknown))
        let points = sheets.compactMap { tenths(position, $0) }
        #expect(counts.sum == Int(points.reduce(0, +)))
        #expect(counts.squares == Int(points.map { $0 * $0 }.reduce(0, +)))
        let answered = sheets.filter { $0.states[position] == .answered }
        let chosen = question.options.indices.map { option in
          answered.filter { sheet in
            if case .single = question.kind { return sheet.values[position] == Int64(option) }
            return sheet.values[position] & 1 << Int64(option) != 0
          }.count
        }
        #expect(counts.options == chosen)
      }
    }
  }

  @Test(
    "are those that a search through all enterprises finds",
    arguments: Subject.allCases, [1, 2] as [UInt64])
  func naive(subject: Subject, seed: UInt64) throws {
    let questionnaire = try subject.questionnaire()
    var generator = SplitMix64(seed: seed)
    for form in questionnaire.allForms {
      let sheets = questionnaire.randomSheets(60, form: form, using: &generator)
      var counts = CellCounts.zero(for: questionnaire)
      for sheet in sheets { counts.add(sheet) }
      let naive = Naive(questionnaire: questionnaire, sheets: sheets)
      #expect(counts.headline.n == 60)
      naive.expectMeasures(counts.headline)
      naive.expectQuestions(counts.detail)
      #expect(counts.headline[.overall].status.notScored < 60, "the case must say something")
    }
  }

  @Test("are the sum of the contributions, in whatever order", arguments: 0..<20 as Range<UInt64>)
  func order(seed: UInt64) throws {
    let questionnaire = try Trial.questionnaire()
    var generator = SplitMix64(seed: seed)
    let sheets = questionnaire.randomSheets(40, form: Form(index: 0), using: &generator)
    var forwards = CellCounts.zero(for: questionnaire)
    for sheet in sheets { forwards += CellCounts(sheet, in: questionnaire) }
    var shuffled = CellCounts.zero(for: questionnaire)
    for sheet in sheets.shuffled(using: &generator) { shuffled.add(sheet) }
    #expect(forwards == shuffled)
  }

  @Test("form a commutative group", arguments: 0..<20 as Range<UInt64>)
  func group(seed: UInt64) throws {
    let questionnaire = try Trial.questionnaire()
    var generator = SplitMix64(seed: seed)
    let a = questionnaire.randomCounts(7, using: &generator)
    let b = questionnaire.randomCounts(11, using: &generator)
    let c = questionnaire.randomCounts(1, using: &generator)
    let zero = CellCounts.zero(for: questionnaire)
    #expect(sum(a, b) == sum(b, a))
    #expect(sum(sum(a, b), c) == sum(a, sum(b, c)))
    #expect(sum(a, zero) == a)
    #expect(difference(sum(a, b), b) == a)
    #expect(sum(difference(zero, b), sum(a, b)) == a)
    #expect(difference(a, a).isZero)
    #expect(!difference(a, b).isZero)
  }

  @Test("forget an enterprise that is subtracted")
  func subtract() throws {
    let questionnaire = try Trial.questionnaire()
    var generator = SplitMix64(seed: 5)
    let sheets = questionnaire.randomSheets(30, form: Form(index: 0), using: &generator)
    var counts = CellCounts.zero(for: questionnaire)
    for sheet in sheets { counts.add(sheet) }
    for sheet in sheets.dropFirst() { counts.add(sheet, times: -1) }
    #expect(counts == CellCounts(sheets[0], in: questionnaire))
    counts.add(sheets[0], times: -1)
    #expect(counts == .zero(for: questionnaire))
    #expect(counts.isZero)
  }

  @Test("of an enterprise that answered nothing are not zero")
  func silent() throws {
    let questionnaire = try Trial.questionnaire()
    let sheet = Scorer(questionnaire).score(Answers(for: questionnaire), form: Form(index: 0))
    let counts = CellCounts(sheet, in: questionnaire)
    #expect(!counts.isZero)
    #expect(counts.headline[.overall].status.notScored == 1)
  }

  private func sum(_ a: CellCounts, _ b: CellCounts) -> CellCounts {
    var sum = a
    sum += b
    return sum
  }

  private func difference(_ a: CellCounts, _ b: CellCounts) -> CellCounts {
    var difference = a
    difference -= b
    return difference
  }
}
