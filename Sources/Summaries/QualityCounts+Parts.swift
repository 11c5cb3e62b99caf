/// How the questions of a readiness domain hang together.
public struct DomainQuality: Hashable, Sendable {
  /// The position of the domain.
  public let domain: Int
  /// The positions of its questions on the form, in file order.
  public let questions: [Int]
  /// How many enterprises have a final score in it.
  public let scored: Int
  /// How many of these score 0.
  public let floor: Int
  /// How many of these score 100.
  public let ceiling: Int
  /// How many enterprises have points on every one of its questions.
  public let complete: Int
  /// The sums of the points of these in tenths, by question.
  public let sums: [Int]
  /// The sums of the products of the same tenths: the upper triangle with its diagonal, row by row.
  public let products: [Int]
}

/// The points of a question among enterprises of one class of the matching score.
public struct MatchedPoints: Hashable, Sendable {
  /// How many enterprises have points on the question.
  public let n: Int
  /// How many of these have at least half of the points.
  public let upper: Int
  /// The sum of their points in tenths.
  public let sum: Int
  /// The sum of the squares of the same tenths.
  public let squares: Int
}

extension QualityCounts {
  /// The readiness domains, in file order.
  public var domains: [DomainQuality] {
    layout.domains.map { domain in
      DomainQuality(
        domain: domain.domain, questions: domain.questions, scored: numbers[domain.scored],
        floor: numbers[domain.floor], ceiling: numbers[domain.ceiling],
        complete: numbers[domain.complete], sums: Array(numbers[domain.sums]),
        products: Array(numbers[domain.products]))
    }
  }

  /// The positions of the questions of all readiness domains, domain by domain.
  public var questions: [Int] { layout.questions.map(\.question) }

  /// The points of a question by class of the matching score, ascending.
  ///
  /// Counted are enterprises with a final overall score. Classes are 10 points wide, the last one with
  /// its upper end; the matching score is the mean of the points of all questions in
  /// ``questions`` that have points, the question itself among them.
  ///
  /// - Parameter place: the place of the question in ``questions``.
  /// - Returns: ten classes.
  public func classes(ofQuestionAt place: Int) -> [MatchedPoints] {
    (0..<QualityLayout.classes).map { matching in
      let start = layout.questions[place].start + QualityLayout.perClass * matching
      return MatchedPoints(
        n: numbers[start], upper: numbers[start + 1], sum: numbers[start + 2],
        squares: numbers[start + 3])
    }
  }
}
