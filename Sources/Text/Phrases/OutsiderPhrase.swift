/// What a report says of a business to its association or adviser, where the owner is spoken to otherwise.
public enum OutsiderPhrase: Phrase {
  /// What the report is about.
  case title
  /// The heading above the result.
  case result
  /// How often "don't know" was answered.
  case unknownCount(Int)
  /// How what is felt and what the answers show differ, or that they agree.
  case feelsFurther, isFurther, feelingFits
  /// The heading above the figures.
  case pictures
  /// The heading above what is done well.
  case strengths
  /// The heading above the first steps, and above all of them.
  case steps, plan
  /// Nobody is known who helps with the steps; no step is called for, or none is open any more.
  case noCall, noStep, noOpenStep
  /// The answer to a question.
  case answer(String)
  /// What the level of the average is held back by.
  case heldBack(level: String, domain: String)
  /// What level the points alone would give.
  case pointsAllow(level: String)
  /// What may go wrong soon, and why.
  case openRisk(reason: String)
  /// Nothing was asked that applies.
  case nothingApplies
  /// The heading above what surrounds the business.
  case context
  /// What the surroundings count for.
  case contextNote
  /// The challenges that were named.
  case challengesNamed([String])
  /// The challenges that other answers show.
  case challengesShown([String])
  /// The level in a figure of all levels.
  case level(name: String, number: Int, of: Int)
  /// The score in its table, and the place of a level without one.
  case score, here
  /// The heading above the place among others, and what is said of it.
  case place, placeMeaning, placeTooFew(Int)
  /// What is compared of two results, and what that cannot say.
  case changeOfShortForm, changeHasNoCause
  /// The heading of the steps that are no longer recommended.
  case changedSteps
  /// The column of the own answers in a workbook.
  case columnOwn
  /// Who is counted in a share, in a workbook.
  case ownSize(country: String)
  /// No place among others was asked for.
  case noBenchmark
  /// What the sheets of a workbook hold.
  case aboutSheets
  /// An official figure beside the answers.
  case official(ReferencePhrase)
  /// How levels follow from scores.
  case methodLevels
  /// The heading above who may read the report.
  case privacy
  /// Who may read the report.
  case privacyNote

  /// What is said instead of a sentence to the owner; `nil` = the same.
  public init?(insteadOf phrase: some Phrase) {
    switch phrase {
    case let phrase as DocumentPhrase:
      switch phrase {
      case .title: self = .title
      case .pictures: self = .pictures
      case .plan: self = .plan
      case .noCall: self = .noCall
      case .noStep: self = .noStep
      case .noOpenStep: self = .noOpenStep
      case .methodLevels: self = .methodLevels
      case .privacy: self = .privacy
      case .privacyNote: self = .privacyNote
      default: return nil
      }
    case let phrase as ReportPhrase:
      switch phrase {
      case .resultTitle: self = .result
      case .unknownCount(let count): self = .unknownCount(count)
      case .feelsFurther: self = .feelsFurther
      case .isFurther: self = .isFurther
      case .feelingFits: self = .feelingFits
      case .strengthsTitle: self = .strengths
      case .actionsTitle: self = .steps
      case .ownAnswer(let answer): self = .answer(answer)
      case .heldBack(let level, let domain): self = .heldBack(level: level, domain: domain)
      case .pointsAllow(let level): self = .pointsAllow(level: level)
      case .openRisk(let reason): self = .openRisk(reason: reason)
      case .nothingApplies: self = .nothingApplies
      case .contextTitle: self = .context
      case .contextNote: self = .contextNote
      case .challengesNamed(let names): self = .challengesNamed(names)
      case .challengesShown(let names): self = .challengesShown(names)
      default: return nil
      }
    case let phrase as ChartPhrase:
      switch phrase {
      case .ownLevel(let name, let number, let count):
        self = .level(name: name, number: number, of: count)
      case .own: self = .score
      case .here: self = .here
      default: return nil
      }
    case let phrase as PlacePhrase:
      switch phrase {
      case .title: self = .place
      case .meaning: self = .placeMeaning
      case .tooFew(let least): self = .placeTooFew(least)
      default: return nil
      }
    case let phrase as ChangePhrase:
      switch phrase {
      case .shortFormOnly: self = .changeOfShortForm
      case .noCause: self = .changeHasNoCause
      case .actionsTitle: self = .changedSteps
      default: return nil
      }
    case let phrase as WorkbookPhrase:
      switch phrase {
      case .columnOwn: self = .columnOwn
      case .scope(let country, isOwnSize: true): self = .ownSize(country: country)
      case .noBenchmark: self = .noBenchmark
      case .aboutSheets: self = .aboutSheets
      default: return nil
      }
    case let phrase as ReferencePhrase: self = .official(phrase)
    default: return nil
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
