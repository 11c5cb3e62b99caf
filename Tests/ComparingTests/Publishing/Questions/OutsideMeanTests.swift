import Comparing
import TestSupport
import Testing

/// Who knows the tables of all questions of a domain subtracts the final scores: left are the points of
/// those who answered some of them only. Shares nothing with what decides about hiding.
@Suite("Answers of those who stand outside the mean")
struct OutsideMeanTests {
  private static let sizes = ["micro", "small"]
  private static let points = [0, 25, 50, 75, 100]

  private struct Case {
    let firms: [AnswerTrial.Firm]
    let published: Published

    init(seed: UInt64) throws {
      var random = SplitMix64(seed: seed)
      // Of six questions one may be left out and the score is final; of fewer none.
      let count = [3, 4, 6].randomElement(using: &random) ?? 4
      var firms: [AnswerTrial.Firm] = []
      for size in 0..<2 {
        let n = Int.random(in: 45...60, using: &random)
        let outside = [0, 0, 3, 4, 7, 12, 15].randomElement(using: &random) ?? 0
        let isEverythingLeftOut = Int.random(in: 0..<3, using: &random) == 0
        let ends: [Int?] = [nil, nil, 0, 4]
        let end = ends.randomElement(using: &random) ?? nil
        let question = Int.random(in: 0..<count, using: &random)
        for place in 0..<n {
          var tools: [Int?] = (0..<count).map { $0 == 0 ? place % 5 : (place / 5 + $0 * place) % 5 }
          if place < outside {
            if let end { tools = tools.map { _ in end } }
            tools = tools.indices.map {
              isEverythingLeftOut || $0 == question ? nil : tools[$0]
            }
          }
          firms.append(AnswerTrial.Firm(size: size, tools: tools))
        }
      }
      self.firms = firms
      let questionnaire = try AnswerTrial.questionnaire(
        (0..<count).map { _ in AnswerTrial.Tool(points: points) })
      published = try Published(AnswerTrial.text(firms, questionnaire))
    }

    /// The groups of which every table follows, and how many of them are told.
    func known(_ isShown: (_ question: Int, _ size: Int?) -> Bool) -> [[AnswerTrial.Firm]] {
      let count = firms.first?.tools.count ?? 0
      func follows(_ question: Int, _ size: Int?) -> Bool {
        let others = [0, 1].filter { $0 != size }
        if isShown(question, size) { return true }
        return size == nil
          ? others.allSatisfy { isShown(question, $0) }
          : isShown(question, nil) && others.allSatisfy { isShown(question, $0) }
      }
      return [0, 1, nil].filter { size in (0..<count).allSatisfy { follows($0, size) } }
        .map { size in firms.filter { size == nil || $0.size == size } }
    }

    var told: [[AnswerTrial.Firm]] {
      known { question, size in
        published.tables["q\(question)"]?[size.map { sizes[$0] }]?.whole != nil
      }
    }

    /// What would be known if each table were looked at by itself.
    var naive: [[AnswerTrial.Firm]] {
      known { question, size in
        let answers = firms.filter { size == nil || $0.size == size }.map { $0.tools[question] }
        let counts = points.indices.map { option in answers.count { $0 == option } }
        return answers.count >= 20
          && (counts + [answers.count { $0 == nil }]).allSatisfy { $0 == 0 || $0 > 2 }
      }
    }
  }

  /// Whether the points of all tables less the final scores are those of a few, or of many at an end.
  private static func isLeak(_ firms: [AnswerTrial.Firm]) -> Bool {
    let outside = firms.map { $0.tools.compactMap(\.self) }
      .filter { !$0.isEmpty && $0.count < firms[0].tools.count }
    let given = Set(outside.joined())
    return (1..<10).contains(outside.count) || given == [0] || given == [points.count - 1]
  }

  @Test(
    "are those of nobody or of ten, and not all at an end", arguments: Soak.seeds(150, full: 3_000))
  func attack(seed: UInt64) throws {
    let trial = try Case(seed: seed)
    for group in trial.told { #expect(!Self.isLeak(group)) }
  }

  @Test("would be told if each table were looked at by itself, and most tables remain")
  func teeth() throws {
    var (leaks, groups, others, questions) = (0, 0, 0, 0)
    for seed in 1...150 as ClosedRange<UInt64> {
      let trial = try Case(seed: seed)
      leaks += trial.naive.count(where: Self.isLeak)
      groups += trial.naive.count { !Self.isLeak($0) }
      others += trial.told.count
      questions += trial.published.tables.count { name, tables in
        name.hasPrefix("q") && tables.values.contains { $0.whole != nil }
      }
    }
    #expect(leaks > 50)
    #expect(others > groups / 3)
    #expect(questions > 300, "\(questions)")
  }
}
