/// How a campaign goes, as whoever runs it is told.
public enum CampaignStatusPhrase: Phrase {
  /// Why a response does not count, or a file was not stored.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The answer is here and does not count.
    case noConsent, blocked, outOfScope, noCell
    /// The file could not be taken for what it is.
    case unreadable, malformed, brokenSeal, unknownQuestionnaire
    /// The file contradicts what is here, or was erased.
    case otherSeal, supersedesItself, supersedesOtherSubject, erased
  }

  /// The sentence about all responses of a campaign.
  case summary(campaign: String, received: Int, counted: Int)
  /// Everything told is about responses that no business stands behind.
  case synthetic
  /// Files whose campaign could not be read.
  case beforeCampaign(Int)
  /// Responses and files that belong to no campaign.
  case withoutCampaign(Int)
  /// Responses that count only under another version than the tables show.
  case otherVersions(Int)

  // Tables

  /// Headings of columns.
  case columnCampaign, columnWhat, columnCount, columnSector, columnRegion, columnTotal
  /// What became of the responses and files.
  case received, counted, replaced, duplicates, refused
  /// Responses that do not count, for a reason.
  case leftOut(Reason)
  /// Files that were refused, for a reason.
  case refusedFor(Reason)
  /// Heading: answers by sector and size in a country.
  case bySectorAndSize(country: String)

  // What is missing

  /// Heading: what is missing for figures that may be published.
  case missingTitle
  /// A row that needs more.
  case missing(row: String, n: Int, more: Int)
  /// A row that is publishable but for its tables of questions.
  case missingQuestions(row: String, n: Int, more: Int)
  /// A row that needs more, and yet more for its tables of questions.
  case missingBoth(row: String, n: Int, more: Int, moreForQuestions: Int)
  /// A country that needs more before its figures can be adjusted.
  case missingWeighted(country: String, n: Int, more: Int)
  /// So many combinations of sector and size have no answer yet.
  case empty(Int)
  /// Every row that has answers is publishable.
  case nothingMissing
  /// A figure may be held back all the same.
  case mayBeHeldBack

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
