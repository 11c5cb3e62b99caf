/// The words of a page for journalists about the enterprises of two countries that answered.
///
/// Means and differences are in tenths of a point. A sentence to quote holds who it is about, how
/// many they are and how sure it is; it names no cause and no country as better.
public enum PressPhrase: Phrase {
  /// What a sentence about the difference of two countries rests on.
  public struct Quote: Hashable, Sendable {
    /// The first country and its number of final scores.
    public let first: ChartPhrase.Count
    /// The country from which the first one is subtracted.
    public let second: ChartPhrase.Count
    /// The name of the area; `nil` = overall.
    public let area: String?
    /// The second country's points minus the first's.
    public let figure: DifferencePhrase.Figure

    /// What a sentence rests on.
    public init(
      first: ChartPhrase.Count, second: ChartPhrase.Count, area: String?,
      _ figure: DifferencePhrase.Figure
    ) {
      self.first = first
      self.second = second
      self.area = area
      self.figure = figure
    }

    /// Whether the interval by itself leaves out 0.
    var leavesOutZero: Bool { figure.ends.map { $0.low > 0 || $0.high < 0 } ?? false }

    /// The country whose participants score higher; the second one where both score the same.
    var higher: String { figure.tenths < 0 ? first.name : second.name }
    /// The other country.
    var lower: String { figure.tenths < 0 ? second.name : first.name }
    /// The higher country's points minus the lower one's.
    var distance: DifferencePhrase.Figure {
      guard figure.tenths < 0 else { return figure }
      return DifferencePhrase.Figure(
        tenths: -figure.tenths,
        ends: figure.ends.map { DifferencePhrase.Ends(low: -$0.high, high: -$0.low) })
    }
  }

  // MARK: The page

  /// The title.
  case title(first: String, second: String)
  /// Names of facts under the title.
  case period, day, contact
  /// Headings.
  case firstPage, asked, who, quotes(Int), notToWrite(Int), method, figures
  /// What was asked.
  case askedAbout(questions: Int, areas: [String])
  /// What belongs to a sentence when it is quoted.
  case quoteWhole
  /// In which files a figure stands beside the page.
  case pictures([String])

  /// There are not two countries whose figures may be told.
  case needsTwoCountries
  /// Of these countries the ledger holds some enterprises back.
  case notWhole(countries: [String])

  // MARK: Sentences to quote

  /// The verdict is that they differ.
  case different(Quote)
  /// Whatever difference there is lies within the margin.
  case equivalent(Quote, margin: Int)
  /// They differ by less than the margin.
  case negligible(Quote, margin: Int)
  /// The answers do not decide it.
  case undetermined(Quote)
  /// Too few comparable enterprises answered.
  case tooFew(first: ChartPhrase.Count, second: ChartPhrase.Count, area: String?)
  /// There is a difference of these answers, but no interval: nothing tells how sure it is.
  case noInterval(first: ChartPhrase.Count, second: ChartPhrase.Count, area: String?)
  /// How many answered.
  case tookPart(first: ChartPhrase.Count, second: ChartPhrase.Count)

  // MARK: Sentences that must not be written, and why

  /// The mean of those who answered as that of all enterprises.
  case allEnterprises(country: String, tenths: Int)
  /// So many have an overall score, so many answered, of so many; 0 = it is not known of how many.
  case notDrawn(scored: Int, answered: Int, of: Int)
  /// One country before the other.
  case ahead(higher: String, lower: String)
  /// How little selection would turn the sign.
  case selection(higher: String, lower: String, tenths: Int)
  /// What the verdict is instead.
  case verdictIs(String, DifferencePhrase.Figure?)
  /// A difference of points as a percentage.
  case percentHigher(higher: String, lower: String, percent: Int)
  /// Why points have no percentage.
  case pointsAreMarks(tenths: Int)
  /// A question that is flagged, as a ranking.
  case aheadOn(question: String, higher: String, lower: String)
  /// Why a flagged question ranks nobody.
  case worksDifferently(tenths: Int)
  /// The country as the cause.
  case cause(first: String, second: String)
  /// Why these answers name no cause.
  case noCause

  // MARK: Method

  /// What was filled in.
  case instrument(questionnaire: String, form: String)
  /// Who took part, and through whom.
  case participants(campaigns: [String])
  /// How answers become points.
  case points
  /// What both countries are brought to, and how much of it is covered.
  case mix(percent: Int?)
  /// How a verdict comes about.
  case verdicts(margin: Int)
  /// What the page may tell.
  case release(least: Int, questions: Int)

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
