internal import Questionnaires
internal import Statistics
internal import Summaries

/// Which challenges each country's enterprises name, ranked as far as the answers allow.
public struct ChallengeComparison: Hashable, Sendable {
  /// How often a challenge is named in a country.
  public struct Standing: Hashable, Sendable {
    /// How many of the enterprises that answered name it.
    public let named: Proportion
    /// The ranks that the answers leave open: 1 + the number of challenges named more often beyond
    /// chance, up to the number of challenges − those named less often; `nil` where pairs of answers
    /// are not counted.
    public let ranks: ClosedRange<Int>?
  }

  /// A challenge in each country.
  public struct Row: Hashable, Sendable {
    /// The code of the option.
    public let id: String
    /// By position of the country; `nil` where nobody answered.
    public let standings: [Standing?]
    /// The second country's share minus the first's; `nil` where it is not defined.
    public let difference: ShareDifference?
  }

  /// The position of the question.
  public let question: Int
  /// The challenges: those named most often in both countries together first.
  public let rows: [Row]

  /// The challenges of each country; `nil` if the questionnaire does not ask, or nobody answered.
  ///
  /// - Parameters:
  ///   - questionnaire: the questionnaire.
  ///   - countries: what each country's enterprises named, by position of the country.
  init?(in questionnaire: Questionnaire, countries: [NamedChallenges]) {
    guard let question = questionnaire.special.challenges,
      countries.contains(where: { $0.n > 0 })
    else { return nil }
    let options = questionnaire.questions[question].options.filter { !$0.isExclusive }
    let ranks = countries.map { counts in
      counts.pairs.map { rankSets(named: counts.named, pairs: $0) }
    }
    let rows = options.indices.map { option in
      let named = countries.map { Proportion($0.named[option], of: $0.n) }
      return Row(
        id: options[option].code,
        standings: zip(named, ranks).map { named, ranks in
          named.n > 0 ? Standing(named: named, ranks: ranks?[option]) : nil
        },
        difference: ShareDifference(named))
    }
    self.question = question
    self.rows = rows.enumerated().sorted { a, b in
      let (x, y) = (a.element.meanShare, b.element.meanShare)
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
  }
}

extension ChallengeComparison.Row {
  /// The mean of the countries' shares: each country counts the same, however many took part.
  fileprivate var meanShare: Double {
    let shares = standings.compactMap { $0?.named.share }
    return shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count)
  }
}
