/// The words of a difference between the participating enterprises of two countries.
///
/// Means and differences are in tenths of a point, shares in whole percent. Nothing is said of
/// enterprises that did not take part.
public enum DifferencePhrase: Phrase {
  /// A number of tenths with the interval around it.
  public struct Figure: Hashable, Sendable {
    /// The number, in tenths.
    public let tenths: Int
    /// The ends of the 95 % interval, in tenths; `nil` where there is none.
    public let ends: Ends?

    /// A number with its interval.
    public init(tenths: Int, ends: Ends?) {
      self.tenths = tenths
      self.ends = ends
    }
  }

  /// Two ends, in the unit of what lies between them.
  public struct Ends: Hashable, Sendable {
    /// The lower one.
    public let low: Int
    /// The upper one.
    public let high: Int

    /// From one end to the other.
    public init(low: Int, high: Int) {
      self.low = low
      self.high = high
    }
  }

  // MARK: The headline

  /// The heading of the headline.
  case headlineTitle
  /// How the second country's participants score against the first's at equal mix.
  case headline(measure: String, first: String, second: String, Figure)
  /// There is no standardised difference.
  case noHeadline(measure: String)
  /// What adjusting to one mix does and does not do.
  case standardNote(percent: Int)
  /// What a 95 % interval says and does not say.
  case intervalNote

  /// The scale of a chart of so many cells: which side is whose, and how far it reaches in points.
  case axis(first: String, second: String, reach: Int, cells: Int)
  /// A difference with its sign and its interval in parentheses.
  case interval(Figure)

  // MARK: Verdicts

  /// They differ.
  case different
  /// Whatever difference there is lies within the margin.
  case equivalent(margin: Int)
  /// They differ by less than the margin.
  case differentButNegligible(margin: Int)
  /// Too little of the standard is covered.
  case undeterminedShare(percent: Int)
  /// Too few enterprises stand behind a mean.
  case undeterminedFew(effectiveN: Int)
  /// There is no interval.
  case undeterminedNoInterval
  /// The interval holds too much.
  case undeterminedWide(detectableTenths: Int)

  /// The verdict in one or two words, for a table.
  case verdictDifferent, verdictEquivalent, verdictNegligible, verdictUndetermined
  /// Context domains get no verdict.
  case noVerdict

  // MARK: Beside it

  /// The heading of the sizes.
  case sizesTitle
  /// The heading of another breakdown.
  case sectorsTitle, regionsTitle, languagesTitle, modesTitle
  /// Figures of parts are plain means.
  case plainNote
  /// In how many of 100 pairs the second country's enterprise scores higher.
  case superiority(first: String, second: String, count: Int, ends: Ends?)
  /// Every enterprise of one country scores higher.
  case completeSuperiority(country: String)
  /// What comes with the mix and what remains within.
  case decomposition(total: Int, mix: Int, within: Int, bySizeOnly: Bool)
  /// How strongly participants would have to be selected.
  case selection(first: String, second: String, higher: String, tenths: Int)
  /// The sign is open already.
  case selectionOpen

  // MARK: Other ways to count

  /// The heading of the other ways.
  case otherWaysTitle
  /// The rows.
  case rowStandardised, rowPlain, rowWeighted, rowTrimmed, rowProvisional
  /// The rows of the bounds.
  case rowLowest, rowHighest
  /// What weighting to official counts does and does not do.
  case weightingNote
  /// Where the official counts of a country come from.
  case officialCounts(country: String, enterprises: Int, sources: String)
  /// How much the weights cost.
  case effectiveN(country: String, n: Int, effectiveN: Int, largestTenths: Int)

  // MARK: Tests

  /// The heading of the tests.
  case testsTitle
  /// What the probabilities are and are not.
  case testsNote
  /// Columns of the tests.
  case columnDiffers, columnWithin, columnWelch, columnBrunnerMunzel

  // MARK: Columns

  /// Column: the measure.
  case columnMeasure
  /// Column: the difference, second minus first.
  case columnDifference(first: String, second: String)
  /// Column: the verdict.
  case columnVerdict
  /// Column: the size class, sector and so on.
  case columnSize, columnSector, columnRegion, columnLanguage, columnMode
  /// Column: the number of scores of a country.
  case columnN(String)
  /// Column: the way in which is counted.
  case columnWay
  /// Column: the ranks that are open.
  case columnRanks(String)

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}

extension DifferencePhrase.Figure {
  /// `+5.3 (2.1 to 8.5)`: the number with its sign and the interval.
  ///
  /// - Parameters:
  ///   - format: how numbers are written.
  ///   - word: the word between the ends.
  /// - Returns: the text.
  func text(_ format: NumberFormat, to word: String) -> String {
    guard let ends else { return format.signedTenths(tenths) }
    return format.signedTenths(tenths)
      + " (\(format.signedTenths(ends.low)) \(word) \(format.signedTenths(ends.high)))"
  }

  /// ` (95% interval of the difference: +2.1 to +8.5)`; empty where there is none.
  func interval(_ format: NumberFormat, named name: String, to word: String) -> String {
    guard let ends else { return "" }
    return " (\(name) \(format.signedTenths(ends.low)) \(word) \(format.signedTenths(ends.high)))"
  }
}

extension NumberFormat {
  /// A number of tenths with `+` or `-` before it; 0 has neither.
  public func signedTenths(_ value: Int) -> String {
    value > 0 ? "+" + tenths(value) : tenths(value)
  }
}

extension DifferencePhrase {
  /// `-10 MX higher   0   DE higher +10`, over so many cells; only the ends where there is no room.
  static func axis(_ left: String, _ right: String, _ reach: Int, _ cells: Int) -> String {
    let half = cells / 2
    func side(_ full: String, _ short: String) -> String { full.displayWidth < half ? full : short }
    let first = side("-\(reach) \(left)", "-\(reach)")
    let second = side("\(right) +\(reach)", "+\(reach)")
    let padding = String(repeating: " ", count: max(0, cells - half - 1 - second.displayWidth))
    return first.padded(to: half) + "0" + padding + second
  }
}
