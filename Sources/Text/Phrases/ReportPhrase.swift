/// The words of a report about one enterprise; scores are in tenths of a point, 0 to 1000.
public enum ReportPhrase: Phrase {
  // MARK: Overall

  /// The heading of the whole result.
  case resultTitle
  /// A score without open answers.
  case score(tenths: Int)
  /// A score with its bounds and how many answers are open.
  case scoreBetween(tenths: Int, low: Int, high: Int, open: Int)
  /// The score of a domain with its bounds.
  case scoreWithBounds(tenths: Int, low: Int, high: Int)
  /// Marks a score as provisional.
  case provisional
  /// There is no overall score yet.
  case noOverallScore
  /// A domain has no score yet.
  case noScore
  /// Leads over to the questions whose answers would give a score.
  case answersWanted(count: Int)
  /// Nothing of the domain fits the enterprise.
  case nothingApplies
  /// A domain holds back the overall level.
  case heldBack(allowed: String, domain: String)
  /// How often "don't know" was answered.
  case unknownCount(Int)

  // MARK: Domains

  /// The heading of the readiness domains.
  case domainsTitle
  /// How many questions went into a score.
  case questionsScored(Int)
  /// How many of the questions that apply were answered, and how many with "don't know".
  case answered(Int, of: Int, unknown: Int)
  /// The next level and where it begins.
  case target(level: String, tenths: Int)
  /// The level the points alone would give.
  case pointsAllow(level: String)
  /// What holds the level back: a reason follows.
  case holdsBack(level: String, reason: String)
  /// A gate holds without lowering the level: a reason follows.
  case openRisk(reason: String)
  /// How long the remedy takes.
  case remedy(action: String, hours: Int)
  /// The heading of the context domains.
  case contextTitle
  /// What a context domain is not.
  case contextNote
  /// The challenges that cost the enterprise most, by its own word; not empty.
  case challengesNamed([String])
  /// The challenges of which its answers show signs; not empty.
  case challengesShown([String])

  // MARK: Perception

  /// The own rating lies well above the score.
  case feelsFurther
  /// The own rating lies well below the score.
  case isFurther
  /// The own rating fits the score.
  case feelingFits

  // MARK: Strengths, gaps, actions

  /// The heading of the strengths.
  case strengthsTitle
  /// The heading of the gaps.
  case gapsTitle
  /// The heading of the first actions.
  case actionsTitle
  /// An answer in the enterprise's own choice of words.
  case ownAnswer(String)
  /// By how much a domain's score would rise.
  case headroom(tenths: Int, domain: String)
  /// The first step of an action.
  case firstStep(String)
  /// What comes after it.
  case nextStep(String)
  /// How to see that the action is done.
  case doneWhen(String)
  /// The hours of work in all.
  case hours(Int)
  /// It costs no money.
  case costNone
  /// It costs little money.
  case costLow
  /// It is an investment.
  case costMedium
  /// Who helps with an action.
  case help(String)
  /// How many further actions there are.
  case moreActions(Int)
  /// What the report is not.
  case selfAssessment

  // MARK: Answers

  /// "Don't know".
  case answerUnknown
  /// Left out.
  case answerSkipped
  /// Does not fit.
  case answerNotApplicable
  /// Was not asked.
  case answerNotAsked
  /// Words were written.
  case answerWritten
  /// A share in whole percent.
  case answerPercent(Int64)
  /// A number out of another, with the share in whole percent.
  case answerCount(Int64, of: Int64, percent: Int64)

  // MARK: Derivation

  /// Asks why a domain has its score.
  case why(domain: String, tenths: Int)
  /// Asks why there is no score.
  case whyNone(domain: String)
  /// Column: the question.
  case columnQuestion
  /// Column: the answer.
  case columnAnswer
  /// Column: the points of the answer.
  case columnPoints
  /// Column: the weight of the question.
  case columnWeight
  /// Column: the part of the score in points.
  case columnContribution
  /// Points, weight and contribution of one question on one line.
  case contribution(points: String, weight: Int, tenths: Int)
  /// The division that gives a domain's score.
  case division(sum: String, weight: Int64, tenths: Int)
  /// The mean that gives the overall score; the domains' scores in order.
  case mean(of: [Int], weights: [Int], tenths: Int)
  /// The lines before are rounded.
  case roundingNote
  /// No gate holds.
  case noGateHolds

  /// The words in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }
}
