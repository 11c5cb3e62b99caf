public import Statistics
internal import Summaries

/// Whether a question works alike in two groups of enterprises that are equally ready.
public struct QuestionDifference: Hashable, Sendable {
  /// Below so many enterprises of a group a question is not tested.
  public static let fewest = 100
  /// Classes of the matching score are merged until each has so many of each group.
  static let fewestInClass = 10
  /// Below so many classes nothing is matched.
  static let fewestClasses = 3
  /// The probability of finding any difference where there is none.
  static let level = 0.05

  /// The position of the question.
  public let question: Int
  /// The number of enterprises of the reference group with points on it.
  public let reference: Int
  /// The same of the focal group.
  public let focal: Int
  /// The number of classes compared; 0 = it is not tested.
  public let classes: Int
  /// Mantel's test; `nil` where it is not tested or has no spread.
  public let test: PolytomousMantel?
  /// The difference focal − reference among equals, in tenths of a point.
  public let difference: MatchedDifference?
  /// The comparison of those with at least half of the points; `nil` where there is none.
  public let halves: MantelHaenszel?
  /// The probability p of ``test``, adjusted over all questions tested.
  public internal(set) var adjusted: Double?

  /// The comparison of two groups' points by class of the matching score.
  init(_ question: Int, reference: [MatchedPoints], focal: [MatchedPoints]) {
    self.question = question
    self.reference = reference.reduce(0) { $0 + $1.n }
    self.focal = focal.reduce(0) { $0 + $1.n }
    let all = zip(reference, focal).map {
      MatchedClass(reference: Moments($0), focal: Moments($1))
    }
    let runs = thickened(all, least: Self.fewestInClass)
    let isEnough =
      min(self.reference, self.focal) >= Self.fewest && runs.count >= Self.fewestClasses
    guard isEnough else {
      (classes, test, difference, halves) = (0, nil, nil, nil)
      return
    }
    let upper = zip(reference, focal).map {
      MatchedClass(
        reference: Moments(count: $0.upper, of: $0.n), focal: Moments(count: $1.upper, of: $1.n))
    }
    let points = Self.merged(all, runs)
    classes = runs.count
    test = PolytomousMantel(points)
    difference = MatchedDifference(points)
    halves = MantelHaenszel(Self.merged(upper, runs))
  }

  private static func merged(_ classes: [MatchedClass], _ runs: [Int]) -> [MatchedClass] {
    var rest = classes[...]
    return runs.map { length in
      defer { rest = rest.dropFirst(length) }
      return rest.prefix(length).reduce(
        into: MatchedClass(reference: Moments(), focal: Moments()), +=)
    }
  }

  /// How differently it works; `nil` where it is not tested.
  public var size: DifferenceClass? {
    guard let adjusted, let standardised = difference?.standardised else { return nil }
    return DifferenceClass(standardised: standardised, isSignificant: adjusted < Self.level)
  }
}

extension Moments {
  fileprivate init(_ points: MatchedPoints) {
    self.init(n: points.n, sum: Int128(points.sum), squares: Int128(points.squares))
  }
}
