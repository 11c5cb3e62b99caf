public import Statistics
public import Summaries

/// How the questions of a readiness domain hang together in one country.
public struct DomainReliability: Hashable, Sendable {
  /// A question and how it goes with the others of its domain.
  public struct Question: Hashable, Sendable {
    /// Its position.
    public let question: Int
    /// Its correlation with the sum of the others; `nil` without spread.
    public let itemRest: Double?
    /// α of the others; `nil` where there is none.
    let alphaWithout: Double?

    /// Whether it hardly goes with the others.
    public var isWeak: Bool { itemRest.map { $0 < DomainReliability.leastItemRest } ?? false }
  }

  /// Below so many enterprises nothing is said: the figures would be chance.
  public static let fewest = 100
  /// Below this correlation with the others a question is flagged.
  public static let leastItemRest = 0.2
  /// Below this α a domain is not to be compared by itself.
  public static let leastAlpha = 0.6
  /// Above this α questions ask the same thing again.
  public static let mostAlpha = 0.95
  /// Above so many of a hundred enterprises at an end of the scale the domain is flagged.
  static let mostPercentAtEnd = 15

  /// The position of the domain.
  public let domain: Int
  /// The number of enterprises with points on every question.
  public let n: Int
  /// Cronbach's α of the points; `nil` below ``fewest`` enterprises, below two questions and without
  /// spread.
  public let alpha: Double?
  /// Its 95 % interval.
  public let interval: Interval?
  /// α of questions of equal spread.
  public let standardised: Double?
  /// The questions, in file order; figures only from ``fewest`` enterprises on.
  public let questions: [Question]
  /// The number of enterprises with a final score in the domain.
  public let scored: Int
  /// How many of these score 0.
  public let floor: Int
  /// How many of these score 100.
  public let ceiling: Int

  /// The figures of a domain's counts.
  public init(_ counts: DomainQuality) {
    let items = ItemSums(n: counts.complete, sums: counts.sums, products: counts.products)
    let isEnough = counts.complete >= Self.fewest
    let alpha = isEnough ? cronbachAlpha(items) : nil
    domain = counts.domain
    n = counts.complete
    self.alpha = alpha
    interval = alpha.flatMap { feldtInterval(alpha: $0, n: items.n, items: items.count) }
    standardised = isEnough ? standardisedAlpha(items) : nil
    let none = counts.questions.map { _ in Double?.none }
    let rest = isEnough ? itemRestCorrelations(items) : none
    let without = isEnough ? alphaWithoutEach(items) : none
    questions = counts.questions.indices.map {
      Question(question: counts.questions[$0], itemRest: rest[$0], alphaWithout: without[$0])
    }
    (scored, floor, ceiling) = (counts.scored, counts.floor, counts.ceiling)
  }

  /// Whether α is too low for the domain to be compared by itself.
  public var isWeak: Bool { alpha.map { $0 < Self.leastAlpha } ?? false }

  /// Whether α is so high that questions ask the same thing again.
  public var isRedundant: Bool { alpha.map { $0 > Self.mostAlpha } ?? false }

  /// Whether many enterprises score 0.
  public var hasFloor: Bool { isMuch(floor) }

  /// Whether many enterprises score 100.
  public var hasCeiling: Bool { isMuch(ceiling) }

  private func isMuch(_ count: Int) -> Bool {
    scored >= Self.fewest && 100 * count > Self.mostPercentAtEnd * scored
  }
}
