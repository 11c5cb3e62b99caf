/// The words of the report on how enterprises that came back have changed.
///
/// Points come in tenths. Nothing here is a figure of an enterprise.
public enum ReturnsPhrase: Phrase {
  // MARK: Within a country

  /// The heading.
  case title
  /// Which periods are compared.
  case periods(String)
  /// Nobody was counted before.
  case nobody
  /// The heading of a country: how many of those of an earlier period came back.
  case country(String, returned: Int, of: Int)
  /// How many could not be recognised.
  case unrecognised(Int)
  /// Column: the measure.
  case columnMeasure
  /// Column: the number of pairs of final scores.
  case columnPairs
  /// Column: the mean of the earlier scores.
  case columnBefore
  /// Column: the mean of the later scores.
  case columnAfter
  /// Column: the mean change with its interval.
  case columnChange
  /// Column: the mean of the earlier scores of those that did not come back.
  case columnAbsent
  /// Column: what is left of a distance of 10 points from the earlier mean.
  case columnRemaining
  /// What the columns mean, and from how many pairs on figures are given.
  case columnsNote(fewest: Int)
  /// What the columns on who came back and on regression to the mean say.
  case returningNote
  /// How many came back without a final overall score once or twice.
  case incomplete(Int)
  /// A break of the series of some measures, and of how many enterprises.
  case broken(measures: [String], Int)
  /// A break of the series of all measures, and of how many enterprises.
  case allBroken(Int)
  /// What can be done about a break.
  case brokenNote
  /// The heading of the levels before and after.
  case levelsTitle
  /// Column: the level before.
  case columnLevel
  /// How many rose to a level or fell below it, with the probability in thousandths, rounded up.
  case reached(level: String, up: Int, down: Int, thousandths: Int)
  /// What the probabilities are.
  case reachedNote
  /// The earlier means of those that came back and of those that did not, and their difference.
  case attrition(returned: Int, gone: Int, DifferencePhrase.Figure)
  /// Too few of either for that.
  case attritionFew(fewest: Int)
  /// How far those that were 10 points below the average are now below it, in tenths.
  case slope(tenths: Int)
  /// Regression to the mean.
  case regression

  // MARK: Between the countries

  /// The heading of the differences of the changes.
  case differenceTitle(first: String, second: String)
  /// Column: the difference of the changes.
  case columnDifference
  /// Too few pairs for any difference.
  case differenceFew(fewest: Int)
  /// What such a report cannot say.
  case noCause

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  /// `p < 0.001` or `p = 0.014`.
  static func probability(_ thousandths: Int, _ format: NumberFormat) -> String {
    thousandths <= 1
      ? "p < \(format.decimal(1, digits: 3))" : "p = \(format.decimal(thousandths, digits: 3))"
  }
}
