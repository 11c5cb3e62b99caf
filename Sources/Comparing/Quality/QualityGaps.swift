public import Questionnaires
public import Scoring
public import Statistics
internal import Summaries

/// What the difference of two countries becomes without the questions that work differently.
///
/// Of a store it is counted exactly, enterprise by enterprise: plain means of overall scores, not
/// adjusted for the mix of enterprises. Files tell it only approximately.
public struct QualityGaps: Sendable {
  /// The difference without some questions.
  public struct Gap: Hashable, Sendable {
    /// Left out is what works differently by at least so much; `nil` = nothing.
    public let without: DifferenceClass?
    /// The positions of the questions left out, ascending.
    public let questions: [Int]
    /// The scores of the reference country, in tenths.
    public internal(set) var reference = Moments()
    /// The scores of the focal country, in tenths.
    public internal(set) var focal = Moments()
    /// The difference focal − reference in points as sums of questions tell it, without an interval;
    /// then no scores are counted above.
    public internal(set) var approximate: Double?

    /// The difference focal − reference in points, with Welch's standard error; `nil` below two
    /// enterprises of either.
    public var difference: Estimate? {
      guard let a = focal.meanEstimate, let b = reference.meanEstimate else { return nil }
      return Estimate.difference(a, b).scaled(by: 0.1)
    }
  }

  /// With all questions, without those of class C, and without those of classes B and C; what leaves
  /// out no more than the one before is absent.
  public private(set) var gaps: [Gap]
  private let countries: (reference: String, focal: String)
  private let scores: [ReducedScore]

  /// No enterprise yet.
  ///
  /// - Parameters:
  ///   - questionnaire: the questionnaire answered.
  ///   - difference: which questions work differently in which countries.
  public init(_ questionnaire: Questionnaire, of difference: GroupDifference) {
    gaps = Self.empty(of: difference)
    countries = (difference.reference.country, difference.focal.country)
    scores = gaps.map { ReducedScore(questionnaire, without: Set($0.questions)) }
  }

  /// What is left out, before anything is counted.
  private static func empty(of difference: GroupDifference) -> [Gap] {
    var gaps = [Gap(without: nil, questions: [])]
    for size in [DifferenceClass.large, .moderate] {
      let left = difference.questions(atLeast: size).sorted()
      if gaps.last.map({ $0.questions != left }) ?? true {
        gaps.append(Gap(without: size, questions: left))
      }
    }
    return gaps
  }

  /// The differences as the sums of questions tell them, of counts that may leave a store.
  ///
  /// Questions of which either country's counts tell nothing are left out of all. Which scores go
  /// together is not known, so there is no standard error.
  static func approximate(
    _ questionnaire: Questionnaire, of difference: GroupDifference, reference: QualityBlock,
    focal: QualityBlock
  ) -> [Gap] {
    let (reference, focal) = (QuestionMeans(reference), QuestionMeans(focal))
    let untold = reference.untold.union(focal.untold)
    return empty(of: difference).map { gap in
      var gap = gap
      let left = untold.union(gap.questions)
      if let high = focal.overall(questionnaire, without: left),
        let low = reference.overall(questionnaire, without: left)
      {
        gap.approximate = high - low
      }
      return gap
    }
  }

  /// Counts an enterprise of a country.
  public mutating func add(_ sheet: ScoreSheet, country: String) {
    guard country == countries.reference || country == countries.focal else { return }
    for place in gaps.indices {
      guard let tenths = scores[place].tenths(of: sheet) else { continue }
      if country == countries.focal {
        gaps[place].focal.add(tenths)
      } else {
        gaps[place].reference.add(tenths)
      }
    }
  }
}
