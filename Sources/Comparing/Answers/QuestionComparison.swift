internal import Questionnaires
public import Statistics
public import Summaries

/// The answers of each country's enterprises to one question.
public struct QuestionComparison: Hashable, Sendable {
  /// What can be chosen, or not known.
  public enum Choice: Hashable, Sendable {
    /// The option with a code.
    case option(String)
    /// "Don't know".
    case unknown
  }

  /// How often each country's enterprises chose the same.
  public struct Row: Hashable, Sendable {
    /// What they chose.
    public let choice: Choice
    /// Of those who answered or answered "don't know", by position of the country.
    public let shares: [Proportion]
    /// The second country's share minus the first's; `nil` where it is not defined.
    public let difference: ShareDifference?
  }

  /// The rows of the enterprises of one size class.
  public struct Size: Hashable, Sendable {
    /// The id of the size class.
    public let id: String
    /// The same choices as of all enterprises.
    public let rows: [Row]
  }

  /// The position of the question.
  public let question: Int
  /// The id of the question.
  public let id: String
  /// How many answered or answered "don't know", by position of the country.
  public let n: [Int]
  /// How many have no value, by kind and position of the country.
  public let missing: [MissingCounts]
  /// The options in file order, then "don't know" where it is offered; empty for numbers.
  public let rows: [Row]
  /// The same by size class.
  public let sizes: [Size]
  /// The points of a scored question, 0 to 100, by position of the country; `nil` if not scored.
  public let points: [ScoreFigures]?
  /// The second country's mean points minus the first's; `nil` where it is not defined.
  public let pointsDifference: Estimate?
  /// Whether a country's shares are told as ``ShareBand`` only, and those of its size classes not at
  /// all, by position of the country.
  public let isBanded: [Bool]

  /// The comparison of one question.
  ///
  /// - Parameters:
  ///   - question: the position of the question.
  ///   - questionnaire: the questionnaire.
  ///   - countries: the counts of the question in each country.
  ///   - sizes: the same by size class.
  ///   - isReleased: whether the figures may be passed on.
  init(
    _ question: Int, in questionnaire: Questionnaire, countries: [QuestionCounts],
    sizes: [(id: String, countries: [QuestionCounts])], isReleased: Bool
  ) {
    let definition = questionnaire.questions[question]
    self.question = question
    id = definition.id
    n = countries.map(\.n)
    missing = countries.map(\.missing)
    let isSensitive = definition.domain.map { questionnaire.domains[$0].holdsBack } ?? false
    // Sizes add up to the country: exact shares of the others would give back the one that is not.
    let isBanded = countries.indices.map { country in
      isReleased && isSensitive
        && ([countries[country]] + sizes.map { $0.countries[country] }).contains {
          ShareBand.isNeeded(options: $0.options, unknown: $0.missing.unknown, n: $0.n)
        }
    }
    self.isBanded = isBanded
    // A difference and the other country's share would give the share back.
    let isCompared = !isBanded.contains(true)
    rows = Self.rows(of: definition, countries, isCompared: isCompared)
    self.sizes = sizes.map {
      Size(id: $0.id, rows: Self.rows(of: definition, $0.countries, isCompared: isCompared))
    }
    let points = zip(countries, isBanded).map { counts, isBanded in
      // Points of few options give their shares back, and a mean at an end everybody's answer.
      let isTold = !isReleased || !isBanded && counts.sum > 0 && counts.sum < 1000 * Int64(counts.n)
      return isTold
        ? ScoreFigures(
          Moments(n: counts.n, sum: Int128(counts.sum), squares: Int128(counts.squares)))
        : ScoreFigures(Moments())
    }
    self.points = definition.domain == nil ? nil : points
    pointsDifference = definition.domain == nil ? nil : Difference.plain(points)
  }

  private static func rows(
    of question: Question, _ countries: [QuestionCounts], isCompared: Bool
  ) -> [Row] {
    guard !question.options.isEmpty else { return [] }
    func row(_ choice: Choice, _ count: (QuestionCounts) -> Int) -> Row {
      let shares = countries.map { Proportion(count($0), of: $0.n) }
      return Row(
        choice: choice, shares: shares, difference: isCompared ? ShareDifference(shares) : nil)
    }
    var rows = question.options.enumerated().map { position, option in
      row(.option(option.code)) { $0.options[position] }
    }
    if question.offers(.unknown) { rows.append(row(.unknown) { $0.missing.unknown }) }
    return rows
  }
}

extension QuestionComparison {
  /// The comparisons of the questions of a form that were asked of anybody.
  ///
  /// - Parameters:
  ///   - countries: the counts of each country.
  ///   - sizes: the ids of the size classes that occur.
  ///   - questionnaire: the questionnaire.
  ///   - form: the form asked.
  ///   - isReleased: whether the figures may be passed on.
  /// - Returns: one comparison a question, in file order.
  static func all(
    _ countries: [CountryCounts], sizes: [String], in questionnaire: Questionnaire, form: Form,
    isReleased: Bool
  ) -> [QuestionComparison] {
    let placing = questionnaire.strata.placing
    return questionnaire.questions.indices.filter { position in
      let question = questionnaire.questions[position]
      guard question.belongs(to: form), !placing.contains(position) else { return false }
      if case .text = question.kind { return false }
      // A number without points is not counted beyond whether it was answered.
      return !question.options.isEmpty || question.domain != nil
    }.compactMap { position in
      let comparison = QuestionComparison(
        position, in: questionnaire, countries: countries.map { $0.all.detail[position] },
        sizes: sizes.indices.map { size in
          (sizes[size], countries.map { $0.sizes[size].detail[position] })
        }, isReleased: isReleased)
      return comparison.n.contains { $0 > 0 } ? comparison : nil
    }
  }
}

extension Strata {
  /// The positions of the questions that place an enterprise in a cell.
  var placing: Set<Int> {
    Set(
      [country, sector?.question].compactMap(\.self) + (size?.questions ?? []).compactMap(\.self))
  }
}
