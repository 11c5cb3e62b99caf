/// What tells whether the questions of a form work, of one group, with some classes of the matching
/// score put together.
///
/// The points of classes that became one stand in the uppermost of them; the ones below are empty.
/// Blocks of the same questionnaire and form are added class by class: a class of the sum ends where
/// one ends in both, so that nothing has to be told apart that a release has put together.
public struct QualityBlock: Hashable, Sendable {
  /// The counts.
  public internal(set) var counts: QualityCounts
  /// By place of the question.
  private(set) var ends: [ClassEnds]

  /// Counts of which no classes are put together.
  public init(_ counts: QualityCounts) {
    self.counts = counts
    ends = counts.layout.questions.map { _ in .every }
  }

  /// The number of enterprises.
  public var n: Int { counts.n }

  /// Adds a block of the same questionnaire and form.
  public static func += (a: inout QualityBlock, b: QualityBlock) {
    var b = b
    for place in a.ends.indices {
      let common = a.ends[place].common(with: b.ends[place])
      a.join(place, at: common)
      b.join(place, at: common)
    }
    a.counts += b.counts
  }

  /// Puts classes of a question together so that none ends elsewhere than at these ends.
  mutating func join(_ place: Int, at common: ClassEnds) {
    guard common != ends[place] else { return }
    ends[place] = common
    let start = counts.layout.questions[place].start
    for matching in 0..<(QualityLayout.classes - 1) where !common.contains(matching) {
      let from = start + QualityLayout.perClass * matching
      for number in from..<(from + QualityLayout.perClass) {
        counts.numbers[number + QualityLayout.perClass] += counts.numbers[number]
        counts.numbers[number] = 0
      }
    }
  }

  /// The points of a question in two groups by the same classes, ascending.
  ///
  /// - Parameters:
  ///   - place: the place of the question in ``QualityCounts/questions``.
  ///   - other: the other group, of the same questionnaire and form.
  /// - Returns: ten classes of this group and of the other one; where either has put classes together,
  ///   the points stand in the uppermost and the ones below are empty.
  public func classes(
    ofQuestionAt place: Int, alikeIn other: QualityBlock
  ) -> (own: [MatchedPoints], other: [MatchedPoints]) {
    let common = ends[place].common(with: other.ends[place])
    var (own, other) = (self, other)
    own.join(place, at: common)
    other.join(place, at: common)
    return (
      own.counts.classes(ofQuestionAt: place), other.counts.classes(ofQuestionAt: place)
    )
  }

  /// Whether it tells something of every domain and question of which another block does.
  public func tellsAsMuch(as other: QualityBlock) -> Bool {
    zip(other.told, told).allSatisfy { !$0 || $1 }
  }

  /// The number of questions whose classes are not told.
  public var untoldQuestions: Int {
    ends.indices.count { counts.answers(toQuestionAt: $0) == 0 }
  }

  /// By domain whether ends and whether sums are told, then by question whether its classes are.
  private var told: [Bool] {
    counts.domains.flatMap { [$0.scored > 0, $0.complete > 0] }
      + ends.indices.map { counts.answers(toQuestionAt: $0) > 0 }
  }
}
