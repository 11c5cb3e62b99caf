/// The words of a comparison of participating enterprises; scores are in tenths of a point.
///
/// Enterprises take part of their own accord, so the words speak of those that did and of no
/// others.
public enum ComparisonPhrase: Phrase {
  // MARK: Marks

  /// Marks figures that have not passed disclosure control.
  case containsIndividualData
  /// Marks figures of so few enterprises that they would show single ones.
  case internalOnly
  /// Marks figures behind which no enterprise stands.
  case synthetic

  // MARK: The whole

  /// The heading.
  case title
  /// What is compared.
  case scope(questionnaire: String, form: String, period: String)
  /// Whom the figures speak of.
  case selfSelected
  /// Where answers come from.
  case source(campaign: String?, from: String, to: String, n: Int)
  /// The same of a release, which tells no days.
  case releasedSource(campaign: String?, period: String, n: Int)
  /// The enterprises of a country, by size class and by how they answered.
  case participants(country: String, n: Int, sizes: String, modes: String)
  /// The heading of the notes.
  case notesTitle
  /// Nobody is counted.
  case noEnterprises
  /// Only one country has enterprises.
  case onlyOneCountry(String)

  // MARK: A measure

  /// The measure over all readiness domains.
  case overall
  /// A context domain.
  case contextDomain(String)
  /// Column: the number of final scores.
  case columnN
  /// Column: the mean.
  case columnMean
  /// Column: the standard deviation.
  case columnDeviation
  /// Column: the median.
  case columnMedian
  /// The heading of a country's levels.
  case levels(country: String, n: Int)
  /// A level's share with its interval in whole percent, and the counts.
  case share(percent: Int, low: Int, high: Int, count: Int, n: Int)

  // MARK: Left out

  /// How many assessments are not counted; the reasons follow.
  case leftOut(Int)
  /// Every assessment is counted.
  case nobodyLeftOut
  /// Without consent, and how to record it.
  case withoutConsent(Int)
  /// Blocked.
  case blocked(Int)
  /// Head count outside every size class.
  case outOfScope(Int)
  /// Country, head count or sector not known.
  case withoutCell(Int)
  /// Another assessment of the same enterprise counts.
  case superseded(Int)

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  /// The name of a measure within a sentence: that of all areas together is no name there.
  static func inside(_ name: String, _ language: Language) -> String {
    let overall = ComparisonPhrase.overall.text(in: language)
    return name == overall ? overall.lowercased() : name
  }
}
