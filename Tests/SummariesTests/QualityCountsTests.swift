import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@Suite("What tells whether questions work")
struct QualityCountsTests {
  private func counts(
    _ sheets: [ScoreSheet], _ questionnaire: Questionnaire, _ form: Form
  ) -> QualityCounts {
    var counts = QualityCounts.zero(for: questionnaire, form: form)
    for sheet in sheets { counts.add(sheet) }
    return counts
  }

  /// The points of a question in tenths by another way: halves rounded up in floating point.
  private func points(
    _ question: Int, _ sheet: ScoreSheet, _ questionnaire: Questionnaire
  ) -> Int? {
    guard let domain = questionnaire.questions[question].domain else { return nil }
    if sheet.states[question] == .unknown { return 0 }
    guard sheet.states[question] == .answered else { return nil }
    let denominator = Double(questionnaire.domains[domain].denominator)
    return Int((10 * Double(sheet.points[question]) / denominator + 0.5).rounded(.down))
  }

  @Test("is summed over enterprises", arguments: Subject.allCases, 0..<8 as Range<UInt64>)
  func naive(_ subject: Subject, _ seed: UInt64) throws {
    let questionnaire = try subject.questionnaire()
    let form = Form(index: Int(seed % 2))
    var generator = SplitMix64(seed: seed)
    let sheets = questionnaire.randomSheets(150, form: form, using: &generator)
    let counts = counts(sheets, questionnaire, form)
    #expect(counts.n == 150)

    let readiness = questionnaire.domains.indices.filter {
      questionnaire.domains[$0].role == .readiness
    }
    #expect(counts.domains.map(\.domain) == readiness)
    for domain in counts.domains {
      #expect(
        domain.questions
          == questionnaire.questions.indices.filter {
            questionnaire.questions[$0].domain == domain.domain
              && questionnaire.questions[$0].belongs(to: form)
          })
      let scores = sheets.map { $0.domains[domain.domain] }.filter { $0.status == .scored }
      #expect(domain.scored == scores.count)
      #expect(domain.floor == scores.count { $0.tenths == 0 })
      #expect(domain.ceiling == scores.count { $0.tenths == 1000 })
      let rows = sheets.map { sheet in
        domain.questions.compactMap { points($0, sheet, questionnaire) }
      }.filter { $0.count == domain.questions.count }
      #expect(domain.complete == rows.count)
      let k = domain.questions.indices
      #expect(domain.sums == k.map { i in rows.reduce(0) { $0 + $1[i] } })
      #expect(
        domain.products
          == k.flatMap { i in
            k.filter { $0 >= i }.map { j in rows.reduce(0) { $0 + $1[i] * $1[j] } }
          })
    }
    for (place, question) in counts.questions.enumerated() {
      var classes = Array(repeating: [Int](), count: 10)
      for sheet in sheets where sheet.overall.status == .scored {
        let all = counts.questions.compactMap { points($0, sheet, questionnaire) }
        guard let own = points(question, sheet, questionnaire) else { continue }
        let mean = Double(all.reduce(0, +)) / Double(all.count) / 100
        classes[min(9, Int(mean))].append(own)
      }
      let found = counts.classes(ofQuestionAt: place)
      #expect(found.map(\.n) == classes.map(\.count))
      #expect(found.map(\.upper) == classes.map { $0.count { $0 >= 500 } })
      #expect(found.map(\.sum) == classes.map { $0.reduce(0, +) })
      #expect(found.map(\.squares) == classes.map { $0.reduce(0) { $0 + $1 * $1 } })
    }
  }

  @Test("somebody is counted in every part, so that the sums above are not of nothing")
  func notVacuous() throws {
    var generator = SplitMix64(seed: 5)
    let questionnaire = try Trial.questionnaire()
    let form = Form(index: 1)
    let sheets = questionnaire.randomSheets(400, form: form, using: &generator)
    let counts = counts(sheets, questionnaire, form)
    #expect(counts.domains.allSatisfy { $0.complete > 0 && $0.scored > 0 })
    #expect(counts.domains.contains { $0.ceiling > 0 })
    for place in counts.questions.indices {
      #expect(counts.classes(ofQuestionAt: place).count { $0.n > 0 } > 2)
    }
  }

  @Test("forms a commutative group", arguments: Subject.allCases, 0..<6 as Range<UInt64>)
  func group(_ subject: Subject, seed: UInt64) throws {
    let questionnaire = try subject.questionnaire()
    let form = Form(index: 1)
    var generator = SplitMix64(seed: seed)
    let all = questionnaire.randomSheets(40, form: form, using: &generator)
    let a = counts(Array(all[..<13]), questionnaire, form)
    let b = counts(Array(all[13...]), questionnaire, form)
    var sum = a
    sum += b
    #expect(sum == counts(all.shuffled(using: &generator), questionnaire, form))
    var turned = b
    turned += a
    #expect(turned == sum)
    sum -= a
    #expect(sum == b)
    sum += -b
    #expect(sum.isZero && sum == .zero(for: questionnaire, form: form))
    var less = b
    less.add(all[0])
    less.add(all[0], times: -1)
    #expect(less == b)
  }
}
