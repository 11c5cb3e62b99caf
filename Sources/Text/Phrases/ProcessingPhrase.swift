/// The words of the record of processing that an association can file for a campaign.
public enum ProcessingPhrase: Phrase {
  /// The title with the campaign's name.
  case title(String)
  /// The day of the record and the version of the questionnaire program's counts.
  case asOf(CalendarDate)
  /// That it is an engineering reading and no legal advice.
  case noLegalAdvice
  /// Headings of the rows.
  case controller, processing, purposes, basis, persons, data, recipients, transfers, retention,
    security, rights, counts, notices
  /// The campaign: id, questionnaire and form.
  case campaign(id: String, questionnaire: String, form: String)
  /// From when to when, and in which countries.
  case period(from: CalendarDate, to: CalendarDate, countries: String)
  /// What the answers are for, an entry each.
  case purposeCounting, purposeRecognising
  /// On what the processing rests.
  case basisConsent
  /// Whose data they are.
  case personsBusinesses, personsNatural
  /// The answers: how many questions, about what.
  case dataAnswers(count: Int, areas: String)
  /// The particulars beside the answers, and what there is not.
  case dataParticulars, dataNone
  /// Nobody receives records.
  case recipientsNone
  /// Nothing is transferred but figures about groups.
  case transfersNone
  /// The last days of the responses.
  case lastDays(first: CalendarDate, last: CalendarDate, count: Int)
  /// Responses without a last day, and the remedy.
  case undated(count: Int, campaign: String)
  /// Nothing is stored yet.
  case nothingStored
  /// What is due is erased by whom.
  case erasure
  /// How the data are protected, an entry each.
  case securityLocal, securityPseudonym, securityErasure, securityRelease
  /// How rights are answered, an entry each.
  case rightAccess, rightRectification, rightErasure, rightBlocking
  /// Counts from the store.
  case stored(Int), counted(Int), withoutConsent(Int), blocked(Int), replaced(Int), elsewhere(Int),
    refused(Int), duplicates(Int)
  /// The hash of the notice in a language and how many agreed to it.
  case notice(locale: String, hash: String, count: Int)
  /// Responses that agreed to another text, or to none that is known.
  case otherNotices(Int)

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
