/// The words of the report on whether the questions of a form work.
///
/// Coefficients come in hundredths, points in tenths. Nothing here is a figure of an enterprise.
public enum QualityPhrase: Phrase {
  // MARK: Within a country

  /// The heading.
  case title
  /// The heading of a country and its number of enterprises.
  case country(String, n: Int)
  /// Column: the domain.
  case columnDomain
  /// Column: the number of questions.
  case columnQuestions
  /// Column: the enterprises with points on every question.
  case columnComplete
  /// Column: α.
  case columnAlpha
  /// Column: its interval.
  case columnInterval
  /// Column: the share that scores 0.
  case columnFloor
  /// Column: the share that scores 100.
  case columnCeiling
  /// A number in hundredths.
  case hundredths(Int)
  /// An interval in hundredths.
  case interval(low: Int, high: Int)
  /// A share in whole percent.
  case percent(Int)
  /// What the columns mean, and from how many enterprises on figures are given.
  case columnsNote(fewest: Int)
  /// A domain that is not to be compared by itself, and the limit of α.
  case notByItself(domain: String, limit: Int)
  /// A domain whose questions ask the same thing again, and the limit of α.
  case redundant(domain: String, limit: Int)
  /// Many score 0 in a domain; the share in thousandths.
  case floor(domain: String, thousandths: Int)
  /// Many score 100 in a domain; the share in thousandths.
  case ceiling(domain: String, thousandths: Int)
  /// A question that hardly goes with the others of its domain.
  case weak(question: String, hundredths: Int)
  /// A question that goes against the others of its domain.
  case opposed(question: String, hundredths: Int)
  /// Nothing is flagged.
  case nothing
  /// What a low α means here.
  case formative

  // MARK: Alike in two groups

  /// The heading of two groups.
  case differenceTitle(reference: String, focal: String)
  /// A country's answers in a language.
  case group(country: String, language: String)
  /// What is compared.
  case differenceNote
  /// A group is too small.
  case tooFew(name: String, n: Int, fewest: Int)
  /// How many questions were tested, and how many work differently.
  case tested(Int, differ: Int)
  /// How many questions had too few enterprises to be tested.
  case untested(Int)
  /// A question that works differently: the focal group's points against equals', by how many
  /// standard deviations, and whether that is much.
  case differs(question: String, focal: String, tenths: Int, hundredths: Int, isLarge: Bool)
  /// What no such comparison can see.
  case relative
  /// More than a quarter of the questions differ: some may only seem to, because of the others.
  case manyDiffer

  // MARK: What follows

  /// The heading.
  case gapsTitle
  /// The difference of the plain means with all questions.
  case gap(focal: String, reference: String, Gap)
  /// The same without the questions that work differently, or only those that do so much.
  case gapWithout(questions: Int, onlyLarge: Bool, Gap)
  /// How these differences are counted.
  case gapsNote
  /// The difference with all questions as files tell it, in tenths of a point.
  case gapAbout(focal: String, reference: String, tenths: Int)
  /// The same without the questions that work differently, or only those that do so much.
  case gapAboutWithout(questions: Int, onlyLarge: Bool, tenths: Int)
  /// How such differences are worked out.
  case gapsAboutNote

  // MARK: Files

  /// The figures come from files for another association.
  case fromFiles(fewest: Int, inClass: Int)
  /// The file may be sent to another association.
  case forExchange(enterprises: Int)
  /// A country has too few enterprises to be told of.
  case leftOut(country: String, n: Int, fewest: Int)
  /// Of how many areas and questions of a country nothing is told.
  case untold(country: String, areas: Int, questions: Int)
  /// No country has enough enterprises.
  case nothingForExchange(fewest: Int)

  /// A difference with its interval, in tenths of a point.
  public struct Gap: Hashable, Sendable {
    /// The difference.
    public let tenths: Int
    /// The lower end of its interval.
    public let low: Int
    /// The upper end.
    public let high: Int

    /// A difference with the ends of its interval.
    public init(tenths: Int, low: Int, high: Int) {
      self.tenths = tenths
      self.low = low
      self.high = high
    }
  }

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}

extension QualityPhrase.Gap {
  /// Such as `5.0 (3.1 to 6.9)`.
  func text(_ format: NumberFormat, to: String) -> String {
    "\(format.tenths(tenths)) (\(format.tenths(low)) \(to) \(format.tenths(high)))"
  }
}
