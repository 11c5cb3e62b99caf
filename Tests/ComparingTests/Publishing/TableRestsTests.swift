import JSON
import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@testable import Comparing

@Suite("Tables of a file for another association beside what else it tells")
struct TableRestsTests {
  // MARK: Points less scores

  /// Random enterprises of which a few skip a question, so that their score is not final.
  private static func firms(_ random: inout SplitMix64) -> [Trial.Firm] {
    let rare = [10, 30, 60].randomElement(using: &random) ?? 10
    let far = Bool.random(using: &random)
    func isRare() -> Bool { Int.random(in: 0..<rare, using: &random) == 0 }
    return (0..<Int.random(in: 30...200, using: &random)).map { _ in
      var firm = Trial.Firm()
      firm.people = [3, 3, 3, 20, 55].randomElement(using: &random) ?? 3
      firm.sector = Int.random(in: 0...2, using: &random)
      firm.share = isRare() ? nil : Int64.random(in: far ? 0...30 : 0...1000, using: &random)
      firm.more = isRare() ? nil : Int64.random(in: far ? 990...1000 : 0...1000, using: &random)
      let hard = [nil, [0], [1, 4], [10], [3]].randomElement(using: &random) ?? nil
      firm.hard = far && firm.people > 10 && !isRare() ? nil : hard
      return firm
    }
  }

  @Test(
    "Points less scores are those of nobody, of twenty, or can be any",
    arguments: Soak.seeds(300, full: 5_000))
  func points(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let questionnaire = try Trial.questionnaire()
    let firms = Self.firms(&random)
    let released = Trial.summary(firms, questionnaire).exchange(in: questionnaire)
    for table in released.tables {
      let own = firms.filter { Self.size($0, isOf: table.size) && ($0.share ?? $0.more) != nil }
      let cells = released.cube.filter {
        $0.key.size == table.size && $0.counts.headline.measures[1].sums.n > 0
      }
      let final = own.filter { $0.share != nil && $0.more != nil }
      let told = final.filter { firm in cells.contains { Self.sector(firm, isOf: $0.key.sector) } }
      #expect(told.count == cells.reduce(0) { $0 + $1.counts.headline.measures[1].sums.n })
      for known in [told, final] {
        let few = own.count - known.count
        guard (1..<20).contains(few) else { continue }
        // With both tables the points of those few would follow; with one, unless they can be any.
        let hidden = [3, 4].filter { table.counts[$0].n == 0 }
        #expect(!hidden.isEmpty, "seed \(seed): the points of \(few) in \(table.size)")
        guard hidden.count == 1 else { continue }
        let (weight, values) = hidden == [3] ? (3, own.map(\.share)) : (2, own.map(\.more))
        let points = own.reduce(0) { $0 + 3 * Int($1.share ?? 0) + 2 * Int($1.more ?? 0) }
        let scores = known.reduce(0) { $0 + 3 * Int($1.share ?? 0) + 2 * Int($1.more ?? 0) }
        let sum = values.reduce(0) { $0 + Int($1 ?? 0) }
        // Whatever they had between 0 and 100, the other question makes up for it.
        for possible in [0, 5000 * few] {
          let other = weight * sum + possible - (points - scores)
          #expect(
            other >= 0 && other <= 1000 * weight * values.count { $0 != nil }, "seed \(seed)")
        }
      }
    }
  }

  private static func size(_ firm: Trial.Firm, isOf key: String) -> Bool {
    let size = firm.people < 11 ? "micro" : firm.people < 51 ? "small" : "medium"
    return key.split(separator: "+").contains(Substring(size))
  }

  private static func sector(_ firm: Trial.Firm, isOf key: String) -> Bool {
    let names = [["M"], ["T"], ["S1", "S"]][firm.sector]
    return key == "*" || key.split(separator: "+").contains { names.contains(String($0)) }
  }

  @Test(
    "The score of the one to whom a question does not apply does not follow", arguments: [1, 19])
  func otherQuestions(few: Int) throws {
    // Both questions make up one area.
    let json = EndsTrial.json.replacing("\"domain\":\"b\"", with: "\"domain\":\"a\"")
      .replacing(",{\"id\":\"b\",\"role\":\"readiness\",\"series\":1}", with: "")
    let compiled = QuestionnaireCompiler.compile(JSONDocument.read(json), path: "area.json")
    let questionnaire = try #require(compiled.questionnaire)
    for (changed, isTold) in [(0, true), (few, false), (20, true)] {
      let firms = (0..<60).map { number in
        var firm = EndsTrial.Firm(size: 0, sector: number % 2)
        firm.scores = [10 * number + 100, number < changed ? nil : 800 - 10 * number]
        return firm
      }
      let released = EndsTrial.summary(firms, questionnaire).exchange(in: questionnaire)
      let table = try #require(released.tables.first)
      #expect(released.cube.allSatisfy { $0.counts.headline.measures[1].sums.n == 30 })
      #expect([3, 4].allSatisfy { table.counts[$0].n > 0 } == isTold, "\(changed)")
      // One of two is enough where few are left, as its points are not known.
      #expect(table.counts[3].n + table.counts[4].n > 0 || few > 1)
    }
  }

  // MARK: Challenges

  @Test(
    "Challenges less tables are those of nobody or of twenty",
    arguments: Soak.seeds(200, full: 5_000))
  func challenges(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let questionnaire = try Trial.questionnaire()
    let firms = Self.firms(&random)
    let released = Trial.summary(firms, questionnaire).exchange(in: questionnaire)
    guard released.countries.contains(where: { $0.counts.asked > 0 }) else { return }
    let sizes = released.tables.filter { $0.counts[7].n > 0 }.map(\.size)
    let rest = firms.count { firm in
      firm.hard != nil && !sizes.contains { Self.size(firm, isOf: $0) }
    }
    #expect(rest == 0 || rest >= 20, "seed \(seed)")
  }

  @Test("Challenges stand where all who named some stand in tables", arguments: [0, 1, 19, 20])
  func challengesOfFew(few: Int) throws {
    let questionnaire = try Trial.questionnaire()
    let firms = (0..<80).map { number in
      var firm = Trial.Firm.scored(10 * number, people: number < 60 ? 3 : 20)
      firm.hard = number < 60 + few ? [number % 5] : nil
      return firm
    }
    let released = Trial.summary(firms, questionnaire).exchange(in: questionnaire)
    #expect(released.tables.map { $0.counts[7].n > 0 } == [true, few == 20])
    #expect(released.countries.contains { $0.counts.asked > 0 } == [0, 20].contains(few))
  }

  // MARK: Domains that hold others back

  @Test("Where all answered one question on security alike, none of them stands")
  func alike() throws {
    let questionnaire = try AnswerTrial.questionnaire([AnswerTrial.Tool()])
    let locked = try #require(questionnaire.questions.firstIndex { $0.id == "locked" })
    for isAlike in [false, true] {
      var summary = Summary(
        of: questionnaire, form: Form(index: 0), period: "2026", isSynthetic: false)
      for number in 0..<100 {
        var answers = Answers(for: questionnaire)
        answers[0] = .option(0)
        answers[1] = .number(number < 50 ? 3 : 20)
        answers[2] = .option(0)
        answers[3] = .option(number % 3)
        answers[locked] = .option(isAlike && number < 50 ? 2 : number % 5)
        answers[locked + 1] = .option(number % 5)
        answers[locked + 2] = .option(number / 5 % 5)
        let sheet = Scorer(questionnaire).score(answers, form: Form(index: 0))
        guard case .cell(let cell) = questionnaire.cell(of: sheet) else { continue }
        summary.add(
          sheet, Contribution(of: sheet, in: cell, locale: "es-MX", mode: nil, questionnaire),
          in: questionnaire)
      }
      let released = summary.exchange(in: questionnaire)
      for table in released.tables {
        let told = (0..<3).map { table.counts[locked + $0].n > 0 }
        #expect(told == Array(repeating: !isAlike || table.size != "micro", count: 3))
        #expect(table.counts[3].n == 50)
      }
      #expect(released.tables.count == 2)
    }
  }
}
