public import Summaries

/// Which cells are meant.
public struct CellQuery: Sendable, Hashable {
  /// The id of the questionnaire, all versions.
  public var questionnaire: String
  /// The id of the form.
  public var form: String
  /// Whether cells without enterprises behind them are meant, or the real ones.
  public var isSynthetic: Bool
  /// Only this period; `nil` = all.
  public var period: String?
  /// Only this campaign, `""` = what belongs to none; `nil` = all.
  public var campaign: String?
  /// Only these, counted together: an enterprise that counts in several of them counts in the one in
  /// which it answered last. `nil` = all, each counted by itself.
  public var origins: [CampaignPeriod]?

  /// Cells of a questionnaire and form.
  public init(
    questionnaire: String, form: String, isSynthetic: Bool = false, period: String? = nil,
    campaign: String? = nil
  ) {
    self.questionnaire = questionnaire
    self.form = form
    self.isSynthetic = isSynthetic
    self.period = period
    self.campaign = campaign
  }

  /// Whether no cell can be meant.
  public var isOfNothing: Bool { origins?.isEmpty ?? false }
}

/// Where answers are counted: those of one campaign in one period.
public struct CampaignPeriod: Sendable, Hashable, Comparable {
  /// The id of the campaign, or `""`.
  public let campaign: String
  /// The campaign's label, else the year of completion.
  public let period: String

  /// A campaign in a period.
  public init(campaign: String, period: String) {
    self.campaign = campaign
    self.period = period
  }

  /// Orders by period, then by campaign.
  public static func < (a: CampaignPeriod, b: CampaignPeriod) -> Bool {
    (a.period, a.campaign) < (b.period, b.campaign)
  }
}

/// The full key of a cell.
public struct CellIdentity: Sendable, Hashable {
  /// The logic hash of the questionnaire.
  public let logic: String
  /// The id of the form.
  public let form: String
  /// The campaign's label, else the year of completion.
  public let period: String
  /// The id of the campaign, or `""`.
  public let campaign: String
  /// Whether no enterprises stand behind it.
  public let isSynthetic: Bool
  /// Country, size class and report group.
  public let key: CellKey
}

/// A cell with what a comparison needs.
public struct CellHeadline: Sendable, Hashable {
  /// Which cell it is.
  public let identity: CellIdentity
  /// The number of enterprises and the counts of each measure.
  public let headline: Headline
}

/// A cell with everything that is counted.
public struct CellContents: Sendable, Hashable {
  /// Which cell it is.
  public let identity: CellIdentity
  /// All counts.
  public let counts: CellCounts
}

/// How many assessments of a kind do not count, and why.
public struct LeftOutCount: Sendable, Hashable {
  /// The logic hash of the questionnaire.
  public let logic: String
  /// The campaign's label, else the year of completion.
  public let period: String
  /// The id of the campaign, or `""`.
  public let campaign: String
  /// The reason.
  public let reason: LeftOut
  /// How many.
  public let count: Int
}
