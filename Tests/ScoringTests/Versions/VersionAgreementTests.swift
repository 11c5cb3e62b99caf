import JSON
@testable import Questionnaires
import Scoring
import TestSupport
import Testing

/// A random questionnaire and a version of it changed at random in up to three places.
private struct Pair {
  let old: Trial
  let new: Trial
  let diff: VersionDiff
  let kinds: [Mutation.Kind]
  let expectations: [Mutation.Expectation]

  /// `nil` if the changed file is not valid, as not every change is where it happens to fall.
  init?(seed: Int, round: Int) throws {
    old = try Trial(seed: seed)
    var mutation = Mutation(old.json, seed: UInt64(seed * 1000 + round))
    var made: [(kind: Mutation.Kind, expectation: Mutation.Expectation)] = []
    for _ in 0...(round % 3) {
      if let change = mutation.mutate() { made.append(change) }
    }
    (kinds, expectations) = (made.map(\.kind), made.map(\.expectation))
    var file = mutation.file
    file["version"] = "2.0.0"
    let json = JSONValue(.object(file))
    let bundles = [old.json, json].map {
      QuestionnaireBundle.compile($0.canonical(), path: "random", catalogues: []).bundle
    }
    guard let before = bundles[0], let after = bundles[1], !made.isEmpty else { return nil }
    new = try Trial(json)
    diff = VersionDiff(from: before, to: after)
  }
}

@Suite("Two versions of a questionnaire, changed at random")
struct VersionAgreementTests {
  private static let rounds = 0..<Soak.count(30, full: 600)

  @Test("A change is classed as what it is", arguments: AgreementTests.seeds)
  func classes(_ seed: Int) throws {
    for round in Self.rounds where round % 3 == 0 {
      guard let pair = try Pair(seed: seed, round: round), let expected = pair.expectations.first
      else { continue }
      let changes = pair.diff.changes
      switch expected {
      case .exactly(let bump):
        #expect(pair.diff.bump == bump, "\(seed) \(round) \(pair.kinds): \(changes)")
      case .nothing: #expect(changes.isEmpty, "\(seed) \(round) \(pair.kinds): \(changes)")
      case .depends: break
      }
    }
  }

  @Test("What no change touches is scored as before", arguments: AgreementTests.seeds)
  func untouched(_ seed: Int) throws {
    var compared = 0
    for round in Self.rounds {
      guard let pair = try Pair(seed: seed, round: round) else { continue }
      let rescoring = Rescoring(from: pair.old.scorer, to: pair.new.scorer)
      let touched = pair.diff.touchedDomains
      let readiness = pair.old.questionnaire.domains.filter { $0.role == .readiness }.map(\.id)
      let touchesOverall =
        pair.diff.changes.contains { $0.touches.isOverall }
        || readiness.contains(where: touched.contains)
      var enterprises = RandomAnswers(to: pair.old.json, seed: UInt64(round))
      for _ in 0..<15 {
        let answers = Answers(enterprises.next(), to: pair.old.questionnaire)
        for form in pair.old.questionnaire.allForms {
          guard let result = rescoring.rescore(answers, form: form) else { continue }
          for change in result.changes where change.old != nil {
            let isTouched = change.domain.map(touched.contains) ?? touchesOverall
            #expect(isTouched, "\(seed) \(round) \(pair.kinds): \(change)")
          }
          compared += 1
        }
        // The levels and bounds of both versions, where nothing at all is touched.
        if pair.diff.bump != .major {
          for form in pair.old.questionnaire.allForms {
            try expectSame(pair, rescoring, answers, form)
          }
        }
      }
    }
    #expect(compared > 0)
  }

  /// Every score, bound, coverage and level of the domains that both versions have.
  private func expectSame(
    _ pair: Pair, _ rescoring: Rescoring, _ answers: Answers, _ form: Form
  ) throws {
    let (old, new) = (pair.old, pair.new)
    let mapped = try #require(rescoring.rescore(answers, form: form)).answers
    let name = old.questionnaire.name(of: form)
    let before = old.scorer.score(answers, form: form)
    let after = new.scorer.score(mapped, form: try #require(new.questionnaire.form(name)))
    for (place, domain) in old.questionnaire.domains.enumerated() {
      let other = try #require(new.questionnaire.domains.firstIndex { $0.id == domain.id })
      let (a, b) = (before.domains[place], after.domains[other])
      #expect(
        [a.tenths, a.low, a.high, a.coverage, a.level] == [
          b.tenths, b.low, b.high, b.coverage, b.level,
        ] && a.status == b.status, "\(pair.kinds)")
    }
    #expect(before.overall == after.overall, "\(pair.kinds)")
  }

  @Test("Answers are carried over and scored as naively", arguments: AgreementTests.seeds)
  func naively(_ seed: Int) throws {
    for round in Self.rounds {
      guard let pair = try Pair(seed: seed, round: round) else { continue }
      let mapping = NaiveMapping(pair.old.json, pair.new.json)
      let rescoring = Rescoring(from: pair.old.scorer, to: pair.new.scorer)
      var enterprises = RandomAnswers(to: pair.old.json, seed: UInt64(round) + 7)
      for _ in 0..<10 {
        let answers = enterprises.next()
        let compact = Answers(answers, to: pair.old.questionnaire)
        let form = try #require(pair.old.questionnaire.form("full"))
        let mapped = try #require(rescoring.rescore(compact, form: form)).answers
        for form in pair.new.questionnaire.allForms {
          let name = pair.new.questionnaire.name(of: form)
          let naive = pair.new.naive.score(mapping.map(answers), form: name)
          let sheet = pair.new.scorer.score(mapped, form: form)
          #expect(
            pair.new.lines(sheet) == pair.new.lines(naive), "\(seed) \(round) \(pair.kinds)")
        }
      }
    }
  }

  @Test("What comes out otherwise always has a reason", arguments: AgreementTests.seeds)
  func reasons(_ seed: Int) throws {
    for round in Self.rounds {
      guard let pair = try Pair(seed: seed, round: round) else { continue }
      let rescoring = Rescoring(from: pair.old.scorer, to: pair.new.scorer)
      var enterprises = RandomAnswers(to: pair.old.json, seed: UInt64(round) + 11)
      for _ in 0..<15 {
        let answers = Answers(enterprises.next(), to: pair.old.questionnaire)
        let form = try #require(pair.old.questionnaire.form("full"))
        for change in try #require(rescoring.rescore(answers, form: form)).changes {
          #expect(!change.reasons.isEmpty, "\(seed) \(round) \(pair.kinds): \(change)")
          #expect(change.old != change.new)
        }
      }
    }
  }

  @Test("Every kind of change is made, and each now and then by itself")
  func everyKind() throws {
    var alone: Set<String> = []
    for seed in AgreementTests.seeds {
      for round in Self.rounds {
        let pair = try Pair(seed: seed, round: round)
        if let pair, pair.kinds.count == 1 { alone.insert("\(pair.kinds[0])") }
      }
    }
    let missing = Mutation.Kind.allCases.map { "\($0)" }.filter { !alone.contains($0) }
    #expect(missing == [])
  }
}
