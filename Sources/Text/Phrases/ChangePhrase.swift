/// What is different between two results of one business.
public enum ChangePhrase: Phrase {
  /// The heading of all.
  case title
  /// The days of both results.
  case days(from: String, to: String)
  /// All areas together.
  case overall
  /// What was the first time.
  case before(String)
  /// What is the second time.
  case after(String)
  /// The second score is higher, in tenths of a point.
  case higher(tenths: Int)
  /// The second score is lower, in tenths of a point.
  case lower(tenths: Int)
  /// Both scores show the same number.
  case same
  /// No score is another.
  case nothingMoved
  /// The questions behind a score have changed.
  case otherQuestions
  /// One of both results is of the long form: what both answered is compared.
  case shortFormOnly
  /// Heading of the answers that differ.
  case answersTitle
  /// No answer differs.
  case sameAnswers
  /// Heading of the steps that are no longer recommended.
  case actionsTitle
  /// What such a comparison cannot say.
  case noCause

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
