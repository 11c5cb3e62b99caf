public import Questionnaires
public import Scoring
public import Statistics

/// What the difference of two countries becomes without the questions that work differently.
///
/// It is counted exactly, enterprise by enterprise: plain means of overall scores, not adjusted for
/// the mix of enterprises.
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
    var gaps = [Gap(without: nil, questions: [])]
    for size in [DifferenceClass.large, .moderate] {
      let left = difference.questions(atLeast: size).sorted()
      if gaps.last.map({ $0.questions != left }) ?? true {
        gaps.append(Gap(without: size, questions: left))
      }
    }
    self.gaps = gaps
    countries = (difference.reference.country, difference.focal.country)
    scores = gaps.map { ReducedScore(questionnaire, without: Set($0.questions)) }
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
