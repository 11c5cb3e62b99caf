import Comparing
import Questionnaires
import Summaries
import TestSupport
import Testing

/// The tables of the long form tell answers to questions of which the short form tells means and
/// levels of its own, of fewer questions and so of more about each.
@Suite("Answers on one form beside the means of another")
struct TwoFormsTests {
  private static let tools = [
    AnswerTrial.Tool(points: [0, 30, 60, 100]),
    AnswerTrial.Tool(weight: 2, points: [0, 100]),
    AnswerTrial.Tool(points: [0, 25, 50, 75, 100], isLong: true),
    AnswerTrial.Tool(points: [0, 25, 50, 75, 100], isLong: true),
    AnswerTrial.Tool(points: [0, 25, 50, 75, 100], isLong: true),
  ]
  private static let sizes = ["micro", "small"]
  private static let express = Form(index: 1)

  private struct Case {
    let firms: [AnswerTrial.Firm]
    /// What both files tell: groups of the short form, tables of the long one.
    let published: Published

    init(seed: UInt64) throws {
      var random = SplitMix64(seed: seed)
      var firms: [AnswerTrial.Firm] = []
      for size in 0..<2 {
        var shares = tools.map { AnswerTrial.shares($0.points.count, using: &random) }
        shares[1] = [0.5, 0.5]
        for _ in 0..<Int.random(in: 20...24, using: &random) {
          firms.append(
            AnswerTrial.Firm(
              size: size, tools: shares.map { AnswerTrial.draw($0, using: &random) }))
        }
      }
      self.firms = firms
      let questionnaire = try AnswerTrial.questionnaire(tools)
      var published = try Published(AnswerTrial.text(firms, questionnaire, form: express))
      published.tables = try Published(AnswerTrial.text(firms, questionnaire)).tables
      self.published = published
    }

    /// The small counts and what a reader of some tables holds possible of each.
    func attacked(_ published: Published) -> [String: (count: Int, range: ClosedRange<Int>)] {
      let classes = sizes.indices.map { size in firms.filter { $0.size == size } }
      let sums = classes.map { firms in
        firms.reduce(0) { sum, firm in
          sum
            + zip(tools, firm.tools).prefix(2).reduce(0) {
              $0 + $1.0.weight * $1.0.points[$1.1 ?? 0]
            }
        }
      }
      let attacker = AnswerAttacker(
        weights: tools.prefix(2).map(\.weight), points: tools.prefix(2).map(\.points),
        published: published)
      let ranges = attacker.ranges(classes.map(\.count), sums: sums)
      var found: [String: (count: Int, range: ClosedRange<Int>)] = [:]
      for question in 0..<2 {
        for (name, size) in [("micro", 0), ("small", 1), (nil, nil)] as [(String?, Int?)] {
          let meant = firms.filter { size == nil || $0.size == size }
          for option in tools[question].points.indices {
            let count = meant.count { $0.tools[question] == option }
            guard (1...2).contains(count) else { continue }
            found["q\(question) \(name ?? "all") \(option)"] = (
              count, ranges["q\(question)"]?[name]?[option] ?? count...count
            )
          }
        }
      }
      return found
    }
  }

  private static func isOpen(_ range: ClosedRange<Int>) -> Bool {
    range.upperBound >= 3 && range.upperBound - range.lowerBound >= 3
  }

  @Test("make no small count known that the means did not", arguments: Soak.seeds(60, full: 600))
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
}
