import Comparing
import TestSupport
import Testing

@Suite("Other enterprises behind the same figures")
struct OtherFirmsTests {
  private static let tools = [
    AnswerTrial.Tool(weight: 2, points: [0, 25, 50, 75, 100]),
    AnswerTrial.Tool(weight: 2, points: [0, 25, 50, 75, 100]),
    AnswerTrial.Tool(weight: 4, points: [0, 25, 50, 75, 100]),
    AnswerTrial.Tool(weight: 2, points: [0, 25, 75, 100]),
  ]

  /// Other enterprises keep every answer to the questions whose tables are shown, so the tables are the
  /// same too.
  @Test(
    "For each small count that is not shown everything published can be of more and of fewer",
    arguments: 1...30)
  func others(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let questionnaire = try AnswerTrial.questionnaire(Self.tools)
    let shares = Self.tools.map { AnswerTrial.shares($0.points.count, using: &random) }
    let firms = (0..<Int.random(in: 24...48, using: &random)).map { _ in
      AnswerTrial.Firm(tools: shares.map { AnswerTrial.draw($0, using: &random) })
    }
    let groups = AnswerTrial.groups(firms, questionnaire)
    let published = try Published(AnswerTrial.text(firms, questionnaire))
    let shown = Self.tools.indices.filter {
      (published.tables["q\($0)"] ?? [:]).values.contains { $0.whole != nil }
    }
    // Without any table a reader knows what the means and levels tell.
    guard !shown.isEmpty else { return }
    let hidden = Self.tools.indices.filter { !shown.contains($0) }
    for question in hidden {
      for option in Self.tools[question].points.indices {
        let count = firms.count { $0.tools[question] == option }
        guard (1...2).contains(count) else { continue }
        func reached(_ sign: Int, _ most: Int) -> Int {
          var others = OtherFirms(tools: Self.tools, hidden: hidden, firms: firms)
          var (steps, tries) = (0, 0)
          func isSame(_ others: OtherFirms) -> Bool {
            AnswerTrial.groups(others.firms, questionnaire) == groups
          }
          while steps < most, tries < 5 {
            if others.move(question, option, by: sign, isSame: isSame) {
              steps += 1
            } else {
              others.shake(question, option, using: &random, isSame: isSame)
              tries += 1
            }
          }
          return steps
        }
        let (up, down) = (reached(1, 3), reached(-1, count))
        #expect(
          count + up >= 3 && up + down >= 3, "\(question) \(option): \(count) +\(up) −\(down)")
      }
    }
  }
}
