public import Questionnaires
internal import Statistics

/// Which figures a campaign can be expected to give, before anybody is asked.
public struct CampaignPlan: Hashable, Sendable {
  /// How many are asked in a country, and how many of them answer.
  public struct Invitation: Hashable, Sendable {
    /// The code of the country's option.
    public let country: String
    /// How many enterprises are invited, not below 0.
    public let invited: Int
    /// The share of them that answers, agrees to be counted and has a final score, in millionths.
    public let millionths: Int

    /// An invitation of so many enterprises, of which a share in millionths answers.
    public init(country: String, invited: Int, millionths: Int) {
      precondition(invited >= 0, "nobody is invited a negative number of times")
      precondition((0...1_000_000).contains(millionths), "a share lies in 0…1")
      self.country = country
      self.invited = invited
      self.millionths = millionths
    }

    /// The share that answers, 0 to 1.
    var share: Double { Double(millionths) / 1_000_000 }
  }

  /// A size class, or all of them.
  public struct Group: Hashable, Sendable {
    /// The id of the size class; `*` = all.
    public let size: String
    /// The answers of each country.
    public let counts: [PlannedCount]
  }

  /// A size class of a weight group.
  public struct Cell: Hashable, Sendable {
    /// The id of the size class.
    public let size: String
    /// The id of the weight group.
    public let sector: String
    /// Its share in the standard mix, 0 to 1.
    public let standard: Double
    /// The answers of each country.
    public let counts: [PlannedCount]

    /// The probability that every country has enough answers for the difference at equal mix.
    public var chanceOfUse: Double {
      counts.reduce(1) { $0 * $1.chance(ofAtLeast: StandardisedDifference.fewestInCell) }
    }
  }

  /// What can be expected if those invited have a certain mix.
  public struct Outlook: Hashable, Sendable {
    /// The mix assumed.
    public let mix: AssumedMix
    /// All size classes together, then each.
    public let groups: [Group]
    /// Size class by size class, its weight groups.
    public let cells: [Cell]
    /// The difference between two countries; `nil` unless two are asked.
    public let difference: PlannedDifference?
  }

  /// A country whose official counts give no mix.
  public struct WithoutMix: Hashable, Sendable {
    /// The code of the country's option.
    public let country: String
    /// Why.
    public let problem: WeightingProblem
  }

  /// The questionnaire's id.
  public let questionnaire: String
  /// The questionnaire's version.
  public let version: Version
  /// Who is asked, in the order of the questionnaire's countries.
  public let invitations: [Invitation]
  /// The standard deviation assumed of scores within a cell, in points.
  public let deviation: Double
  /// The smallest difference of plain means, without any adjustment, that the numbers expected would
  /// find with a probability of 80 %, in points; `nil` unless two countries expect enough.
  public let smallestPlain: Double?
  /// One for each mix that can be assumed.
  public let outlooks: [Outlook]
  /// Why the official counts cannot be assumed; empty if they can.
  public let withoutMix: [WithoutMix]

  /// The plan of a campaign; `nil` if the questionnaire has no size classes or sectors.
  ///
  /// - Parameters:
  ///   - invitations: who is asked; countries that the questionnaire does not have are left out.
  ///   - deviation: the standard deviation of scores within a cell, in points, above 0.
  ///   - questionnaire: the questionnaire that will be answered.
  ///   - margins: official counts.
  ///   - standard: the mix to which means are standardised.
  public init?(
    _ invitations: [Invitation], deviation: Double, questionnaire: Questionnaire,
    margins: Margins, standard: StandardMix
  ) {
    precondition(deviation > 0, "scores vary")
    let cells = WeightCells(questionnaire, keys: [])
    guard cells.count > 0 else { return nil }
    let asked = questionnaire.countryCodes.compactMap { code in
      invitations.last { $0.country == code }
    }
    let mix = standard.shares(of: cells, within: CellFilter())
    var withoutMix: [WithoutMix] = []
    var outlooks: [Outlook] = []
    for assumed in AssumedMix.allCases {
      var shares: [[Double]] = []
      for invitation in asked {
        do {
          shares.append(
            try assumed.shares(
              of: invitation.country, cells: cells, standard: mix, margins: margins))
        } catch {
          withoutMix.append(WithoutMix(country: invitation.country, problem: error))
        }
      }
      guard shares.count == asked.count, !asked.isEmpty else { continue }
      outlooks.append(
        Outlook(assumed, asked, shares, cells, standard: mix, deviation: deviation))
    }
    self.questionnaire = questionnaire.id
    version = questionnaire.version
    self.invitations = asked
    self.deviation = deviation
    self.outlooks = outlooks
    let totals = asked.map { Int((Double($0.invited) * $0.share).rounded()) }
    smallestPlain =
      totals.count == 2
      ? smallestDetectableDifference(totals[0], totals[1]).map { $0 * deviation } : nil
    self.withoutMix = withoutMix
  }
}

extension CampaignPlan.Outlook {
  /// The outlook of those invited, spread over the cells by shares.
  fileprivate init(
    _ mix: AssumedMix, _ invitations: [CampaignPlan.Invitation], _ shares: [[Double]],
    _ cells: WeightCells, standard: [Double], deviation: Double
  ) {
    func counts(_ positions: [Int]) -> [PlannedCount] {
      zip(invitations, shares).map { invitation, shares in
        let share = positions.reduce(0) { $0 + shares[$1] }
        return PlannedCount(
          invited: invitation.invited, probability: min(1, share) * invitation.share)
      }
    }
    let sectors = cells.sectors.indices
    self.mix = mix
    groups =
      [CampaignPlan.Group(size: "*", counts: counts(Array(standard.indices)))]
      + cells.sizes.enumerated().map { position, size in
        CampaignPlan.Group(
          size: size, counts: counts(cells.positions(sizes: [position], sectors: sectors)))
      }
    let all = cells.sizes.indices.flatMap { size in
      sectors.map { sector -> CampaignPlan.Cell in
        let positions = cells.positions(sizes: [size], sectors: [sector])
        return CampaignPlan.Cell(
          size: cells.sizes[size], sector: cells.sectors[sector],
          standard: positions.reduce(0) { $0 + standard[$1] }, counts: counts(positions))
      }
    }
    self.cells = all
    difference =
      invitations.count == 2
      ? PlannedDifference(
        invitations.indices.map { country in all.map { $0.counts[country] } },
        standard: all.map(\.standard), deviation: deviation, mix: mix)
      : nil
  }
}
