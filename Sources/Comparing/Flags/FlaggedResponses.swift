public import Scoring

/// How many of the responses counted raise doubts, by country and reason, and what the headline
/// figures are without them.
///
/// Every response stays in every other figure: a doubt is a question, not a verdict.
public struct FlaggedResponses: Hashable, Sendable {
  /// One country's responses.
  public struct Country: Hashable, Sendable {
    /// The code of the country's option.
    public let id: String
    /// The number of responses counted.
    public let n: Int
    /// How many raise at least one doubt.
    public let flagged: Int
    /// How many raise doubts for each reason; zeros are absent. One may have several reasons.
    public let reasons: [ResponseFlag.Reason: Int]
    /// The questions whose answers contradict one another, and in how many responses.
    public let contradictions: [Contradicted]
  }

  /// Questions whose answers contradict one another.
  public struct Contradicted: Hashable, Sendable {
    /// Their ids, in file order.
    public let questions: [String]
    /// In how many responses.
    public let count: Int
  }

  /// The countries with responses, in the order of the questionnaire's options.
  public let countries: [Country]
  /// The measures without the responses that raise doubts.
  public let without: [MeasureComparison]

  /// What a tally says.
  ///
  /// - Parameters:
  ///   - tally: The responses counted.
  ///   - without: The same comparison without those that raise doubts.
  public init(of tally: FlagTally, without: Comparison) {
    countries = tally.countries
    self.without = without.measures
  }
}
