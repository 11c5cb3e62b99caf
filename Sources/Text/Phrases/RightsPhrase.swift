/// What whoever keeps answers is told about blocking, keeping and erasing them in time.
public enum RightsPhrase: Phrase {
  /// Why something is blocked.
  public enum Reason: Sendable, Hashable, CaseIterable {
    /// Its erasure was asked for.
    case cancellation
    /// The business objects to being counted.
    case objection
    /// The business says that the answers are wrong.
    case accuracy
    /// It is needed for a legal claim.
    case claim
  }

  /// Blocked: how many assessments count no more, and why.
  case blocked(name: String, assessments: Int, Reason)
  /// On which last day what is blocked is still there, and how it is erased then.
  case erasedAfter(CalendarDate)
  /// What is blocked stays until somebody lifts the block.
  case staysBlocked
  /// No longer blocked.
  case lifted(name: String, assessments: Int)
  /// Kept until a day.
  case kept(name: String, assessments: Int, until: CalendarDate)
  /// There is no longer a last day.
  case keptOpen(name: String, assessments: Int)
  /// A business has another name.
  case renamed(from: String, to: String)
  /// A new name is empty.
  case nameNeeded
  /// What came from outside has no name here.
  case hasNoName(String)
  /// A business is to get the name it has.
  case sameName(String)
  /// What a date belongs to is not there: no campaign with this id.
  case noCampaign(String)
  /// A last day lies in the past.
  case dayIsOver(CalendarDate)
  /// Nothing says until when.
  case dayNeeded
  /// In the list: blocked, with the last day where there is one.
  case markBlocked(until: CalendarDate?)
  /// Heading of the column with the last day.
  case columnLastDay
  /// Heading of the column with the reason.
  case columnWhy
  /// Heading of the column with the number of assessments.
  case columnAssessments
  /// The time for keeping it is over.
  case timeIsOver
  /// It was blocked for this reason, and that time is over.
  case blockIsOver(Reason)
  /// Nothing is due.
  case nothingDue
  /// How what is due is erased.
  case howToErase
  /// Asks before erasing what is due.
  case askErasure(assessments: Int)
  /// Asks before erasing in copies what is no longer in the store.
  case askCopies(name: String, paths: [String])
  /// Copies that may still hold what was erased, and what to do with them.
  case copiesHold(paths: [String])
  /// Copies in which it was erased too.
  case copiesErased(paths: [String])
  /// A copy that could not be looked into.
  case copyUnreadable(path: String)

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
