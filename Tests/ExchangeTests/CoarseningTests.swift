import JSON
import Questionnaires
import Scoring
import Summaries
import TestSupport
import Testing

@testable import Exchange

@Suite("Head counts before they leave a store")
struct CoarseningTests {
  @Test("The edges are the size edges of both countries and the values where a condition turns")
  func shippedEdges() throws {
    let questionnaire = try Shipped.required().questionnaire
    let coarsening = Coarsening(questionnaire)
    // DE 0, 10, 50, 250; MX 0, 11, 51, 251; people > 1 turns at 2, people >= 10 at 10; a share of
    // nobody does not apply, so 1.
    #expect(coarsening.edges == [0, 1, 2, 10, 11, 50, 51, 250, 251])
    #expect(
      coarsening.headCounts.map { questionnaire.questions[$0].id } == ["people", "employees"])
  }

  @Test("Numbers limited by a head count become coarse with it")
  func smallEdges() throws {
    let questionnaire = try Small.required().questionnaire
    let coarsening = Coarsening(questionnaire)
    #expect(
      coarsening.headCounts.map { questionnaire.questions[$0].id } == [
        "people", "employees", "night",
      ])
    // Sizes 0, 10, 50 and 11, 51; people >= 20, people > 1, employees >= 5, night > 7; min of night.
    #expect(coarsening.edges == [0, 1, 2, 5, 8, 10, 11, 20, 50, 51])
  }

  @Test(
    "A head count leaves as the lowest of its band",
    arguments: [
      (1, 1), (2, 2), (3, 2), (9, 2), (10, 10), (11, 11), (12, 11), (49, 11), (50, 50), (51, 51),
      (249, 51), (250, 250), (251, 251), (252, 251), (5000, 251),
    ])
  func bands(_ heads: Int64, _ expected: Int64) throws {
    let questionnaire = try Shipped.required().questionnaire
    var answers = Answers(for: questionnaire)
    let people = try #require(questionnaire.question("people"))
    answers[people] = .number(heads)
    #expect(Coarsening(questionnaire).coarsened(answers)[people] == .number(expected))
  }

  @Test("A count out of a head count leaves as its percentage, rounded down")
  func shares() throws {
    let questionnaire = try Shipped.required().questionnaire
    let people = try #require(questionnaire.question("people"))
    let trained = try #require(questionnaire.question("sk_training"))
    for heads in Int64(1)...60 {
      for count in 0...heads {
        var answers = Answers(for: questionnaire)
        answers[people] = .number(heads)
        answers[trained] = .number(count)
        let coarse = Coarsening(questionnaire).coarsened(answers)[trained]
        #expect(coarse == .percent(count * 100 / heads))
      }
    }
  }

  @Test("A count whose base is not known says how many there are at least: it stays")
  func withoutBase() throws {
    let questionnaire = try Shipped.required().questionnaire
    let trained = try #require(questionnaire.question("sk_training"))
    var answers = Answers(for: questionnaire)
    answers[trained] = .number(37)
    #expect(Coarsening(questionnaire).coarsened(answers)[trained] == .absent)
  }

  @Test("Missing kinds and all other answers stay as they are, and twice is as once")
  func others() throws {
    let questionnaire = try Shipped.required().questionnaire
    let coarsening = Coarsening(questionnaire)
    var random = SplitMix64(seed: 12)
    for _ in 0..<2000 {
      let answers = RandomAnswers.answers(to: questionnaire, using: &random)
      let coarse = coarsening.coarsened(answers)
      for (position, question) in questionnaire.questions.enumerated() {
        if case .number(let range) = question.kind, answers[position].isValue,
          range.of != nil || coarsening.headCounts.contains(position)
        {
          continue
        }
        #expect(coarse[position] == answers[position])
      }
      #expect(coarsening.coarsened(coarse) == coarse)
    }
  }

  @Test("Whatever the answers, head counts leave only as band edges and shares as percent")
  func nothingFiner() throws {
    for scorer in [try Shipped.required(), try Small.required()] {
      let questionnaire = scorer.questionnaire
      let coarsening = Coarsening(questionnaire)
      var random = SplitMix64(seed: 44)
      for _ in 0..<5000 {
        let answers = RandomAnswers.answers(to: questionnaire, using: &random)
        let coarse = coarsening.coarsened(answers)
        for (position, question) in questionnaire.questions.enumerated() {
          guard case .number(let range) = question.kind, coarse[position].isValue else { continue }
          if range.of != nil {
            #expect((0...100).contains(coarse[position].percentage ?? -1))
          } else if coarsening.headCounts.contains(position) {
            #expect(coarsening.edges.contains(coarse[position].raw))
          }
        }
      }
    }
  }

  @Test("Scores, gates, actions and the cell are the same before and after, in every form")
  func scoresStay() throws {
    for scorer in [try Shipped.required(), try Small.required()] {
      let questionnaire = scorer.questionnaire
      let coarsening = Coarsening(questionnaire)
      var random = SplitMix64(seed: 2026)
      var classes: Set<Int64> = []
      for _ in 0..<20_000 {
        let answers = RandomAnswers.answers(to: questionnaire, using: &random)
        let coarse = coarsening.coarsened(answers)
        for form in questionnaire.allForms {
          let before = scorer.score(answers, form: form)
          let after = scorer.score(coarse, form: form)
          #expect(before.states == after.states)
          #expect(before.points == after.points)
          #expect(before.domains == after.domains)
          #expect(before.overall == after.overall)
          #expect(before.gates == after.gates)
          for action in questionnaire.actions {
            #expect(action.when.truth(over: before) == action.when.truth(over: after))
          }
          for reference in questionnaire.questions.flatMap(\.references) {
            #expect(reference.rule.truth(over: before) == reference.rule.truth(over: after))
          }
          #expect(questionnaire.cell(of: before) == questionnaire.cell(of: after))
        }
        coarsening.headCounts.forEach { if coarse[$0].isValue { classes.insert(coarse[$0].raw) } }
      }
      #expect(classes == Set(coarsening.edges), "the trial met every band")
    }
  }

  @Test("Coarse answers are taken by the reader as valid ones are")
  func staysValid() throws {
    for scorer in [try Shipped.required(), try Small.required()] {
      let questionnaire = scorer.questionnaire
      let coarsening = Coarsening(questionnaire)
      let form = try #require(questionnaire.form("full"))
      var random = SplitMix64(seed: 5)
      for _ in 0..<3000 {
        let answers = RandomAnswers.answers(to: questionnaire, using: &random)
        let written = ResponseWriter.answers(coarsening.coarsened(answers), questionnaire)
        let read = try AnswersFile(written.canonical(), scorer, form: form)
        #expect(read.answers == coarsening.coarsened(answers))
      }
    }
  }
}
