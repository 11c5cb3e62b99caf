import Interview
import TestSupport
import Testing
import Text

@Suite("The pace of a sitting corrects the time that is said to be left")
struct PaceTests {
  private static func pace(_ answers: [(spent: Int, expected: Int)]) -> Pace {
    answers.reduce(into: Pace()) { $0.note(spent: $1.spent, expected: $1.expected) }
  }

  private static let cases: [(answers: [(Int, Int)], adjusted: Int)] = [
    // Under four answers the sitting does not count.
    ([], 600), ([(99, 10), (99, 10), (99, 10)], 600),
    // The mean of the expectation and of the median.
    ([(10, 10), (10, 10), (10, 10), (10, 10)], 600),
    ([(20, 10), (20, 10), (20, 10), (20, 10)], 900),
    ([(5, 10), (5, 10), (5, 10), (5, 10)], 450),
    ([(0, 10), (0, 10), (0, 10), (0, 10)], 300),
    // One long answer among five moves the median little.
    ([(10, 10), (10, 10), (119, 10), (10, 10), (10, 10)], 600),
    // With an even number the middle two are mixed: 100 and 200 percent.
    ([(10, 10), (20, 10), (10, 10), (20, 10)], 750),
    // A telephone call counts for two minutes: 1,200 percent of ten seconds.
    ([(4000, 10), (4000, 10), (4000, 10), (4000, 10)], 3900),
    ([(-5, 10), (-5, 10), (-5, 10), (-5, 10)], 300),
    // What has no expectation does not count.
    ([(50, 0), (20, 10), (20, 10), (20, 10)], 600),
  ]

  @Test("Median, cap and least number of answers", arguments: cases)
  private func adjusted(answers: [(Int, Int)], adjusted: Int) {
    #expect(Self.pace(answers).adjusted(600) == adjusted)
  }

  @Test("As a slow second way computes it")
  func agreement() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<500 {
      let answers = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        (
          spent: Int.random(in: 0...200, using: &random),
          expected: Int.random(in: 1...60, using: &random)
        )
      }
      var median: [Int] = answers.map { min($0.spent, 120) * 100 / $0.expected }
      while median.count > 2 {
        if let least = median.min(), let place = median.firstIndex(of: least) {
          median.remove(at: place)
        }
        if let most = median.max(), let place = median.firstIndex(of: most) {
          median.remove(at: place)
        }
      }
      let middle = median.isEmpty ? 0 : median.reduce(0, +) / median.count
      let expected = answers.count < 4 ? 900 : 900 * (100 + middle) / 200
      #expect(Self.pace(answers).adjusted(900) == expected)
    }
  }

  @Test("The time left of an interview follows the pace of its answers")
  func inProgress() throws {
    let shipped = try ShippedQuestionnaire.load()
    let (untimed, _) = LineInterview.begin(
      shipped.scorer, form: try shipped.form("express"), shipped.transcript(.english))
    var both = [untimed, untimed]
    func secondsLeft(_ interview: LineInterview) throws -> Int {
      try #require(interview.state.progress(reading: interview.transcript.texts)).secondsLeft
    }
    // A wish for help and what is no answer do not count; only the fourth answer is enough.
    for line in ["d", "1", "?", "3", "no such answer", "o ask Ana"] {
      _ = both[0].take(line, after: 0)
      _ = both[1].take(line)
      #expect(try secondsLeft(both[0]) == secondsLeft(both[1]))
    }
    _ = both[0].take("2", after: 0)
    _ = both[1].take("2")
    #expect(both[0].state.given == both[1].state.given)
    #expect(try secondsLeft(both[0]) == secondsLeft(both[1]) / 2)
  }
}
