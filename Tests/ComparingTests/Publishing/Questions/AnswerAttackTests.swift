import Comparing
import Summaries
import TestSupport
import Testing

@Suite("Answers for everybody under attack")
struct AnswerAttackTests {
  private static let weightings = [[1, 1], [1, 3], [3, 1], [2, 1]]
  private static let points = [[0, 50, 100], [0, 100]]
  private static let sizes = ["micro", "small"]

  private struct Case {
    let weights: [Int]
    let firms: [AnswerTrial.Firm]
    let published: Published

    init(seed: UInt64) throws {
      weights = weightings[Int(seed) % weightings.count]
      var random = SplitMix64(seed: seed)
      var firms: [AnswerTrial.Firm] = []
      for size in 0..<2 {
        let shares = points.map { AnswerTrial.shares($0.count, using: &random) }
        for _ in 0..<Int.random(in: 18...27, using: &random) {
          firms.append(
            AnswerTrial.Firm(
              size: size, tools: shares.map { AnswerTrial.draw($0, using: &random) }))
        }
      }
      self.firms = firms
      let questionnaire = try AnswerTrial.questionnaire(
        zip(weights, points).map { AnswerTrial.Tool(weight: $0, points: $1) })
      published = try Published(AnswerTrial.text(firms, questionnaire))
    }

    func counts(_ question: Int, _ size: Int?) -> [Int] {
      let meant = firms.filter { size == nil || $0.size == size }
      return points[question].indices.map { option in
        meant.count { $0.tools[question] == option }
      }
    }

    /// The small counts and what a reader of some tables holds possible of each.
    func attacked(_ published: Published) -> [String: (count: Int, range: ClosedRange<Int>)] {
      let classes = sizes.indices.map { size in firms.filter { $0.size == size } }
      let sums = classes.map { firms in
        firms.reduce(0) { sum, firm in
          sum
            + zip(weights, zip(points, firm.tools)).reduce(0) {
              $0 + $1.0 * $1.1.0[$1.1.1 ?? 0]
            }
        }
      }
      let ranges = AnswerAttacker(weights: weights, published: published)
        .ranges(classes.map(\.count), sums: sums)
      var found: [String: (count: Int, range: ClosedRange<Int>)] = [:]
      for question in 0..<2 {
        for (name, size) in [("micro", 0), ("small", 1), (nil, nil)] as [(String?, Int?)] {
          let truth = counts(question, size)
          for (option, count) in truth.enumerated() where (1...2).contains(count) {
            found["q\(question) \(name ?? "all") \(option) of \(truth)"] = (
              count, ranges["q\(question)"]?[name]?[option] ?? count...count
            )
          }
        }
      }
      return found
    }

    /// What would be published if each table were looked at by itself.
    var naive: Published {
      var published = published
      for question in 0..<2 {
        for (name, size) in [("micro", 0), ("small", 1), (nil, nil)] as [(String?, Int?)] {
          let truth = counts(question, size)
          let isFine = truth.allSatisfy { $0 == 0 || $0 > 2 } && truth.reduce(0, +) >= 20
          published.tables["q\(question)", default: [:]][name] = Published.Table(
            told: "counts", n: nil, counts: truth.map { isFine ? $0 : nil }, bands: [])
        }
      }
      return published
    }
  }

  private static func isOpen(_ range: ClosedRange<Int>) -> Bool {
    range.upperBound >= 3 && range.upperBound - range.lowerBound >= 3
  }

  @Test(
    "Beside means and levels of all, tables make no small count known that was not",
    arguments: Soak.seeds(100, full: 1_000))
  func attack(seed: UInt64) throws {
    let trial = try Case(seed: seed)
    var bare = trial.published
    bare.tables = [:]
    let before = trial.attacked(bare)
    for (place, found) in trial.attacked(trial.published) where !Self.isOpen(found.range) {
      #expect(
        before[place]?.range == found.range,
        "\(place): \(found) after \(String(describing: before[place])) \(trial.published.tables)")
    }
  }

  @Test("Tables looked at one by one would make small counts known")
  func teeth() throws {
    var (leaks, tables) = (0, 0)
    for seed in 1...100 as ClosedRange<UInt64> {
      let trial = try Case(seed: seed)
      var bare = trial.published
      bare.tables = [:]
      let before = trial.attacked(bare)
      leaks += trial.attacked(trial.naive).count { place, found in
        !Self.isOpen(found.range) && before[place]?.range != found.range
      }
      tables += ["q0", "q1"].reduce(0) { sum, question in
        sum + (trial.published.tables[question] ?? [:]).values.count { $0.whole != nil }
      }
    }
    #expect(leaks > 20)
    #expect(tables > 20)
  }
}
