/// How fast a person answers, beside what reading and answering were expected to take.
///
/// Source: the design's time estimate: after four answers the expectation is mixed with the median
/// of the sitting, and a single answer counts for at most two minutes, so that a telephone call
/// does not.
public struct Pace: Sendable, Hashable {
  /// The longest time counted for one answer, in seconds.
  public static let longestAnswer = 120
  /// After how many answers the sitting counts.
  static let leastAnswers = 4

  /// Time spent in percent of the time expected, by answer.
  private var percents: [Int] = []

  /// Nothing answered yet.
  public init() {}

  /// Notes an answer.
  ///
  /// - Parameters:
  ///   - spent: the seconds it took.
  ///   - expected: the seconds that were expected; answers without an expectation do not count.
  public mutating func note(spent: Int, expected: Int) {
    guard expected > 0 else { return }
    percents.append(100 * min(max(0, spent), Self.longestAnswer) / expected)
  }

  /// What an expected time becomes for this person, in seconds: the mean of the expectation and of
  /// the same at the median pace of the sitting.
  public func adjusted(_ expected: Int) -> Int {
    guard percents.count >= Self.leastAnswers else { return expected }
    let sorted = percents.sorted()
    let middle = sorted.count / 2
    let median =
      sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    return expected * (100 + median) / 200
  }
}
