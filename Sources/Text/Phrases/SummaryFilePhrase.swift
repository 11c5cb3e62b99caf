/// Why counts in a file cannot stand in a comparison; what stands in the way, and what to do.
public enum SummaryFilePhrase: Phrase {
  /// They are of another questionnaire, or another version of it.
  case otherQuestionnaire(String, logic: String, wanted: String)
  /// They are of another form.
  case otherForm(String, wanted: String)
  /// They are of real enterprises, and made up ones were asked for.
  case real
  /// They are of made up enterprises, and real ones were asked for.
  case synthetic
  /// Something else stands in a place than the program writes; empty = in the whole file.
  case damaged(place: String)
  /// It is no JSON from a place on, both counted from 1.
  case noJSON(line: Int, column: Int)
  /// Another file holds the same campaign.
  case sameCampaign(String)
  /// Another file holds another period of the same association, or of answers of none.
  case twoPeriods(association: String?, String, String)
  /// Another file holds answers outside campaigns of the same year and country.
  case sameYear(String, country: String)
  /// Another file holds the same counts.
  case sameCounts
  /// It is not coarsened, and others are.
  case individual
  /// It is not made for others, and a page is.
  case notReleased
  /// It is a public table, which cannot be compared.
  case publicTable
  /// Some are public tables and some are not.
  case twoKinds
  /// It does not tell whether questions work.
  case noQuality
  /// Another file tells of the same country.
  case sameCountry(String)
  /// It tells of several periods together, not only of the one that was asked for.
  case joinedPeriods(String)

  /// The sentence in a language, to stand behind the path of the file.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
