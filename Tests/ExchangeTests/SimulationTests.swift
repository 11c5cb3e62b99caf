import JSON
import Questionnaires
import Scoring
import Storage
import System
import TestSupport
import Testing

@testable import Exchange

@Suite("Enterprises that do not exist")
struct SimulationTests {
  private func simulated(_ count: Int, form name: String = "full", seed: UInt64 = 1) throws
    -> [NewAssessment]
  {
    let scorer = try Shipped.required()
    var simulation = Simulation(
      scorer, form: try #require(scorer.questionnaire.form(name)), seed: seed)
    return (0..<count).map { _ in simulation.next() }
  }

  @Test("Each is marked synthetic, agrees to be counted, and has an id of its own")
  func particulars() throws {
    let assessments = try simulated(2000)
    #expect(assessments.allSatisfy { $0.isSynthetic })
    #expect(assessments.allSatisfy { $0.consent?.allowsAggregates == true })
    #expect(assessments.allSatisfy { $0.consent?.date == $0.completed })
    #expect(assessments.allSatisfy { UUIDs.isValid($0.id) })
    #expect(Set(assessments.map(\.id)).count == 2000)
    // Version 4, variant 1 of RFC 9562.
    #expect(assessments.allSatisfy { Array($0.id.utf8)[14] == UInt8(ascii: "4") })
    #expect(assessments.allSatisfy { Array($0.id.utf8)[19] == UInt8(ascii: "8") })
  }

  @Test("Questions of the other form stay without an answer")
  func form() throws {
    let questionnaire = try Shipped.required().questionnaire
    let express = try #require(questionnaire.form("express"))
    for assessment in try simulated(200, form: "express") {
      for (position, question) in questionnaire.questions.enumerated()
      where !question.belongs(to: express) {
        #expect(assessment.answers[position] == .absent)
      }
    }
  }

  @Test("Both countries, every size class and every level occur among a thousand")
  func variety() throws {
    let scorer = try Shipped.required()
    let questionnaire = scorer.questionnaire
    let full = try #require(questionnaire.form("full"))
    let country = try #require(questionnaire.strata.country)
    var countries: Set<Answer> = []
    var levels: Set<Int> = []
    var sizes: Set<Int64> = []
    let people = try #require(questionnaire.question("people"))
    for assessment in try simulated(1000) {
      countries.insert(assessment.answers[country])
      if let level = scorer.score(assessment.answers, form: full).overall.level {
        levels.insert(level)
      }
      let heads = assessment.answers[people].raw
      sizes.insert(heads < 10 ? 0 : heads < 50 ? 1 : 2)
    }
    #expect(countries.count == 2)
    #expect(sizes == [0, 1, 2])
    #expect(levels.count >= questionnaire.levels.count - 1)
  }

  @Test(
    "the lines are those of one response after another, with any number of threads",
    arguments: [0, 1, 2, 5], [0, 1, 99, 100, 101, 550])
  func lines(threads: Int, count: Int) throws {
    let scorer = try Shipped.required()
    let form = try #require(scorer.questionnaire.form("full"))
    let simulation = Simulation(scorer, form: form, seed: 3)
    var single = simulation
    var expected: [UInt8] = []
    for _ in 0..<count {
      expected += ResponseWriter.response(of: single.next(), scorer.questionnaire).canonical()
      expected.append(UInt8(ascii: "\n"))
    }
    let lines = SimulatedLines(count, of: simulation, scorer, threads: threads)
    var found: [UInt8] = []
    var told = 0
    while let piece = lines.next() {
      found += piece.bytes
      told += piece.count
    }
    #expect(told == count)
    #expect(found == expected)
  }

  @Test("deciding one question after the other is as deciding all", arguments: [true, false])
  func oneByOne(isShipped: Bool) throws {
    let scorer = try isShipped ? Shipped.required() : Small.required()
    let questionnaire = scorer.questionnaire
    var random = SplitMix64(seed: 6)
    for form in questionnaire.allForms {
      var sheet = ScoreSheet(for: questionnaire)
      for _ in 0..<200 {
        let answers = RandomAnswers.answers(to: questionnaire, using: &random)
        let expected = scorer.score(answers, form: form)
        for position in questionnaire.questions.indices {
          scorer.resolve(position, .absent, form: form, in: &sheet)
          scorer.resolve(position, answers[position], form: form, in: &sheet)
          guard case .multiple(let multiple) = questionnaire.questions[position].kind else {
            continue
          }
          let offered = multiple.options.enumerated().reduce(UInt64(0)) { bits, option in
            let isOffered = option.element.when.map { $0.truth(over: expected) == .yes } ?? true
            return isOffered ? bits | 1 << UInt64(option.offset) : bits
          }
          #expect(scorer.optionsOffered(position, in: sheet) == offered)
        }
        #expect(sheet.states == expected.states)
        #expect(sheet.values == expected.values)
        #expect(sheet.points == expected.points)
      }
    }
  }
}
