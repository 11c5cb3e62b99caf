/// The words of figures: what they find, what they measure, and how they are described.
///
/// Scores are in tenths of a point, shares in whole percent. A finding is a sentence without a full
/// stop; names of domains, questions and countries come in the reader's language.
public enum ChartPhrase: Phrase {
  /// Where the numbers of a figure come from.
  case source(questionnaire: String)
  /// The same of a figure about many enterprises, with the campaigns in which they answered.
  case campaignSource(questionnaire: String, campaigns: [String])
  /// What a headline at equal mix says, with its difference.
  case verdict(measure: String, words: String, DifferencePhrase.Figure?)
  /// A country or group and how many are counted in it.
  public struct Count: Hashable, Sendable {
    /// The name.
    public let name: String
    /// How many.
    public let n: Int

    /// A group of `n`.
    public init(_ name: String, n: Int) {
      self.name = name
      self.n = n
    }
  }

  /// A name with a number of tenths or a percentage.
  public struct Figure: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The number.
    public let value: Int

    /// A number with its name.
    public init(_ name: String, _ value: Int) {
      self.name = name
      self.value = value
    }
  }

  // MARK: Findings

  /// The domain that is furthest from its target, and the level that begins there, if it has a name:
  /// each domain may aim at another, so that the furthest gap may be that of the best.
  case largestGap(domain: String, tenths: Int, level: String?)
  /// Every domain has reached its target.
  case allReached
  /// Where the enterprise has most points and where fewest.
  case furthest(highest: String, lowest: String)
  /// All domains have the same score.
  case alike
  /// No domain has a score.
  case noScores
  /// The own level.
  case ownLevel(name: String, number: Int, of: Int)
  /// There is no level yet.
  case noLevel
  /// How many questions of a domain are below their target.
  case questionsBelow(domain: String, below: Int, of: Int)
  /// Every question of a domain reaches its target.
  case questionsReached(domain: String)
  /// How many steps have a large effect for little effort.
  case quickSteps(Int)
  /// The domain that changed most since a date.
  case changedMost(domain: String, tenths: Int, since: CalendarDate)
  /// No domain has changed since a date.
  case unchanged(since: CalendarDate)
  /// There is nothing the last result could be compared with.
  case notComparable
  /// The domain in which two countries are furthest apart in reaching a level, in percent.
  case reachedApart(domain: String, level: String, Figure, Figure)
  /// How often a level is reached, in percent at least and at most, where no country may be set
  /// before another.
  case reachedBetween(level: String, Int, Int)
  /// The domain in which a level is reached least often, in percent.
  case reachedLeast(domain: String, level: String, Figure)
  /// The domain whose medians are furthest apart.
  case mediansApart(domain: String, Figure, Figure)
  /// In how many comparisons that decide nothing the middle halves overlap.
  case halvesOverlap(Int, of: Int)
  /// The domain with the lowest median.
  case medianLowest(domain: String, Figure)
  /// In how many questions the interval of the difference leaves out 0, each by itself.
  case clearDifferences(Int, of: Int)
  /// A finding where something is held back, beside which another might be found.
  indirect case ofWhatIsShown(ChartPhrase)
  /// A finding where there is only one to be found: nothing else is greater or smaller.
  indirect case ofTheOnlyOne(ChartPhrase)
  /// In how many of the comparisons the verdict is that there is a difference.
  case shownDifferences(Int, of: Int)
  /// The answer that stands for having nothing, to a question.
  case nothingOn(question: String, answer: String)
  /// What is most often missing, in percent of the enterprises.
  case mostMissing(control: String, percent: Int)
  /// Nothing is missing.
  case nothingMissing
  /// How many questions are answered.
  case answeredOf(answered: Int, of: Int)
  /// How many of the questions that fit the enterprise are answered.
  case answeredOfFitting(answered: Int, of: Int)
  /// How many answers of many enterprises are given.
  case givenOf(given: Int, of: Int)
  /// The same to the questions that fit each of them.
  case givenOfFitting(given: Int, of: Int)
  /// Nothing can be shown.
  case nothingToShow

  // MARK: What is measured

  /// Points of 100, on a date.
  case points(date: CalendarDate)
  /// Points of 100, on a date, beside so many comparable enterprises, at least and at most, which are
  /// scored on a form; `nil` = that of the result.
  case pointsBesidePeers(date: CalendarDate, n: ClosedRange<Int>, form: String?)
  /// Points of 100, from one date to another.
  case pointsBetween(CalendarDate, CalendarDate)
  /// Points of each question, so many that apply and so many others, on a date.
  case questionPoints(count: Int, others: Int, most: Int, date: CalendarDate)
  /// So many steps by effort and effect, on a date.
  case steps(count: Int, date: CalendarDate)
  /// The share of enterprises on each level, so many, on a date.
  case levelShares([Count], date: CalendarDate)
  /// Points of 100 of the enterprises, so many, on a date.
  case pointsOf([Count], date: CalendarDate)
  /// The difference of two countries in points, so many enterprises, on a date.
  case differenceOf([Count], date: CalendarDate)
  /// The same at one mix of sizes and sectors.
  case equalMixDifferenceOf([Count], date: CalendarDate)
  /// The share of enterprises without a control, so many, on a date.
  case missingOf([Count], date: CalendarDate)
  /// The questions of the questionnaire, on a date.
  case questions(count: Int, date: CalendarDate)
  /// The answers of many enterprises to its questions, on a date.
  case answersToQuestions(count: Int, date: CalendarDate)

  // MARK: How a long description begins

  /// Score, target and peers of so many domains.
  case dumbbell(domains: Int)
  /// Bars of score and target of so many domains, as spreadsheets draw them.
  case scoreBars(domains: Int)
  /// A profile of so many axes.
  case radar(axes: Int)
  /// So many levels.
  case ladder(levels: Int)
  /// So many questions that apply, and so many others.
  case strip(questions: Int, others: Int, most: Int)
  /// So many steps in three by three cells.
  case matrix(steps: Int)
  /// So many lines over so many dates.
  case progress(domains: Int, dates: Int)
  /// Bars of levels; they part where a level begins.
  case distribution(rows: Int, level: String)
  /// Boxes of quartiles.
  case spread(rows: Int)
  /// Intervals of differences, second minus first.
  case differences(questions: Int, first: String, second: String)
  /// The same of measures.
  case measureDifferences(Int, first: String, second: String)
  /// Bars of shares.
  case missing(bars: Int)
  /// One bar in parts.
  case completeness

  // MARK: Words of tables and legends

  /// The caption of the table of a figure.
  case numbersOf(String)
  /// What rows are about.
  case domain, measure, level, question, step, group, control, answers
  /// What marks are.
  case score, target, gap, peerMedian, peerMiddle, peerLowerQuartile, peerUpperQuartile, latest,
    earlier
  /// The score on another form than that of the result.
  case scoreOn(form: String)
  /// Columns of numbers.
  case n, begins, own, effort, effect, number, share, count, howMany
  /// Columns of distributions.
  case lowerQuartile, median, upperQuartile, middleHalf, singleScores
  /// Columns of differences.
  case difference, lowerEnd, upperEnd, interval, remark
  /// Why an interval that leaves out 0 does not show a difference.
  case clearByItself, tooFewComparable
  /// How questions were answered.
  case answered, unknown, notApplicable, skipped, critical, noData, noLevelHeld
  /// The points of a question that nobody could answer.
  case pointsOfUnknown
  /// The degrees of effort and effect, 1 to 3.
  case effortDegree(Int), effectDegree(Int)
  /// `1 = Beginning`: a number that stands for a level.
  case numbered(Int, String)
  /// Where a level begins, as the points are written.
  case fromPoints(String)
  /// The median of a group.
  case medianOf(String)
  /// The end of an axis of differences: which country is higher.
  case higher(String)
  /// Where the own score stands in a list of levels.
  case here

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}

extension ClosedRange<Int> {
  /// `37` or `37–40`.
  func text(_ format: NumberFormat) -> String {
    lowerBound == upperBound
      ? format.integer(lowerBound)
      : "\(format.integer(lowerBound))–\(format.integer(upperBound))"
  }
}

extension [ChartPhrase.Count] {
  /// `Mexico n = 40, Germany n = 52`.
  func text(_ format: NumberFormat) -> String {
    map { "\($0.name) n\u{A0}=\u{A0}\(format.integer($0.n))" }.joined(separator: ", ")
  }
}
