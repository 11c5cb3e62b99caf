public import Statistics
internal import Summaries

/// Whether the questions of a form work alike in two groups of enterprises.
public struct GroupDifference: Hashable, Sendable {
  /// The group with which the other is compared.
  public let reference: Group
  /// The group compared.
  public let focal: Group
  /// Below so many enterprises of a group nothing is tested.
  public let fewest: Int
  /// Every question of the readiness domains; empty where a group is too small.
  public let questions: [QuestionDifference]

  /// A group of enterprises.
  public struct Group: Hashable, Sendable {
    /// The code of its country.
    public let country: String
    /// The language of its answers; `nil` = all.
    public let language: String?
    /// The number of enterprises.
    public let n: Int
  }

  /// The comparison of two groups.
  init(
    _ reference: Group, _ first: QualityBlock, _ focal: Group, _ second: QualityBlock, fewest: Int
  ) {
    self.reference = reference
    self.focal = focal
    self.fewest = fewest
    guard min(reference.n, focal.n) >= fewest else {
      questions = []
      return
    }
    var questions = first.counts.questions.enumerated().map { place, question in
      let classes = first.classes(ofQuestionAt: place, alikeIn: second)
      return QuestionDifference(question, reference: classes.own, focal: classes.other)
    }
    let adjusted = holmAdjusted(questions.map { $0.test?.pValue })
    for place in questions.indices { questions[place].adjusted = adjusted[place] }
    self.questions = questions
  }

  /// Whether both groups are large enough.
  public var isTested: Bool { !questions.isEmpty }

  /// The positions of the questions that work differently by at least so much.
  public func questions(atLeast size: DifferenceClass) -> Set<Int> {
    Set(questions.filter { $0.size.map { $0 >= size } ?? false }.map(\.question))
  }
}
