public import Questionnaires
internal import Statistics
internal import Summaries

/// What a campaign may be able to say, before anybody has answered.
///
/// Every enterprise invited is taken to answer independently with the same probability, and those who
/// answer to be spread over size classes and sectors in one of two ways. Neither is a forecast: real
/// campaigns lie between, or elsewhere.
public struct AnswerPlan: Hashable, Sendable {
  /// How the answers are spread over size classes and sectors.
  public enum Spread: String, Hashable, Sendable, CaseIterable {
    /// As the official counts of each country are, evenly where they do not tell cells apart.
    case official
    /// As the standard mix is, the same in every country.
    case standard
  }

  /// A part of a country's answers.
  public struct Part: Hashable, Sendable {
    /// The code of the country's option.
    public let country: String
    /// The id of the size class; `nil` = all.
    public let size: String?
    /// The id of the weight group; `nil` = all.
    public let sector: String?
    /// How many answers are expected.
    public let expected: Double
    /// The probability of at least ``AnswerPlan/fewestInRow`` answers.
    public let chanceOfRow: Double
    /// The probability of at least ``AnswerPlan/fewestInQuestions`` answers.
    public let chanceOfQuestions: Double
  }

  /// What follows from one way in which answers are spread.
  public struct Outlook: Hashable, Sendable {
    /// The way.
    public let spread: Spread
    /// Each country, then its size classes, then their sectors.
    public let parts: [Part]
    /// How much of the standard mix lies in cells that expect enough answers in both countries, 0 to
    /// 1.
    public let shareOfStandard: Double
    /// The smallest difference at equal mix that would be found in 80 of 100 cases, in points; `nil`
    /// where no cell expects enough answers in both countries.
    public let smallestDetectable: Double?
  }

  /// How many are invited, by country, in the order of the questionnaire's options.
  public let invited: [(country: String, count: Int)]
  /// The share of those invited that is expected to answer, 0 to 1.
  public let answering: Double
  /// The standard deviation of scores that is assumed, in points.
  public let deviation: Double
  /// The smallest difference of plain means that would be found in 80 of 100 cases, in points; `nil`
  /// unless two countries expect answers.
  public let smallestPlain: Double?
  /// One for each way in which answers may be spread.
  public let outlooks: [Outlook]

  /// A row of published figures needs so many enterprises.
  public static let fewestInRow = 10
  /// A table of questions needs so many.
  public static let fewestInQuestions = 20

  /// Whether both plan the same.
  public static func == (a: AnswerPlan, b: AnswerPlan) -> Bool {
    a.invited.elementsEqual(b.invited) { $0 == $1 } && a.answering == b.answering
      && a.deviation == b.deviation && a.outlooks == b.outlooks
  }

  /// Feeds what was asked for.
  public func hash(into hasher: inout Hasher) {
    for entry in invited { hasher.combine(entry.count) }
    hasher.combine(answering)
  }
}

extension AnswerPlan {
  /// The outlook of a campaign in two countries.
  ///
  /// - Parameters:
  ///   - invited: how many are invited, by country.
  ///   - answering: the share of them that answers, 0 to 1.
  ///   - deviation: the standard deviation of scores, in points.
  ///   - margins: official counts.
  ///   - mix: the standard.
  ///   - questionnaire: whose countries, size classes and sectors are meant.
  public init(
    invited: [(country: String, count: Int)], answering: Double, deviation: Double,
    margins: Margins, mix: StandardMix, in questionnaire: Questionnaire
  ) {
    self.invited = invited
    self.answering = answering
    self.deviation = deviation
    let totals = invited.map { Int((Double($0.count) * answering).rounded()) }
    smallestPlain =
      totals.count >= 2
      ? smallestDetectableDifference(totals[0], totals[1]).map { $0 * deviation } : nil
    let cells = WeightCells(questionnaire, keys: [CellKey]())
    let standard = mix.shares(of: cells, within: CellFilter())
    outlooks = Spread.allCases.map { spread in
      let shares = invited.map { entry in
        spread == .standard
          ? standard : Self.officialShares(margins, country: entry.country, cells) ?? standard
      }
      return Self.outlook(spread, invited, answering, deviation, shares, standard, cells)
    }
  }

  /// The shares of the cells that meet a country's official counts and favour no cell otherwise;
  /// `nil` without counts.
  private static func officialShares(
    _ margins: Margins, country: String, _ cells: WeightCells
  ) -> [Double]? {
    guard let weights = try? PopulationWeights(margins, country: country, cells: cells),
      let raking = try? Raking(
        Array(repeating: 1, count: cells.count), to: weights.partitions)
    else { return nil }
    return raking.weights.map { $0 / weights.population }
  }

  private static func outlook(
    _ spread: Spread, _ invited: [(country: String, count: Int)], _ answering: Double,
    _ deviation: Double, _ shares: [[Double]], _ standard: [Double], _ cells: WeightCells
  ) -> Outlook {
    var parts: [Part] = []
    for (entry, shares) in zip(invited, shares) {
      func part(_ size: Int?, _ sector: Int?) -> Part {
        let positions = cells.positions(
          sizes: size.map { [$0] } ?? Array(cells.sizes.indices),
          sectors: sector.map { [$0] } ?? Array(cells.sectors.indices))
        let share = min(1, positions.reduce(0) { $0 + shares[$1] })
        func chance(_ least: Int) -> Double {
          atLeast(least, of: entry.count, probability: answering * share)
        }
        return Part(
          country: entry.country, size: size.map { cells.sizes[$0] },
          sector: sector.map { cells.sectors[$0] },
          expected: Double(entry.count) * answering * share, chanceOfRow: chance(fewestInRow),
          chanceOfQuestions: chance(fewestInQuestions))
      }
      parts.append(part(nil, nil))
      parts += cells.sizes.indices.map { part($0, nil) }
      parts += cells.sizes.indices.flatMap { size in
        cells.sectors.indices.map { part(size, $0) }
      }
    }
    let expected = zip(invited, shares).map { entry, shares in
      shares.map { Double(entry.count) * answering * $0 }
    }
    let used = standard.indices.filter { cell in
      standard[cell] > 0
        && expected.allSatisfy { $0[cell] >= Double(StandardisedDifference.fewestInCell) }
    }
    let covered = used.reduce(0) { $0 + standard[$1] }
    var variance = 0.0
    for cell in used {
      let share = standard[cell] / max(covered, .leastNormalMagnitude)
      for country in expected { variance += share * share * deviation * deviation / country[cell] }
    }
    return Outlook(
      spread: spread, parts: parts, shareOfStandard: covered,
      smallestDetectable: used.isEmpty || expected.count < 2
        ? nil : smallestDetectableDifference(standardError: variance.squareRoot()))
  }

  /// The probability of at least so many answers of so many invited.
  ///
  /// P(X ≥ k) = I_p(k, n − k + 1): M. Abramowitz, I. Stegun, Handbook of Mathematical Functions
  /// (1964), 26.5.24.
  private static func atLeast(_ least: Int, of n: Int, probability: Double) -> Double {
    if least <= 0 { return 1 }
    if n < least || probability <= 0 { return 0 }
    if probability >= 1 { return 1 }
    return BetaDistribution(Double(least), Double(n - least + 1)).cumulative(probability)
  }
}
