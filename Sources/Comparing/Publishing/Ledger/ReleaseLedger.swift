public import Summaries

/// Whether what a store releases next tells, beside all that it has released before, about fewer
/// enterprises than a group must have.
///
/// Whoever holds two releases subtracts one from the other. So each new cell must, towards every old
/// cell of the same or a nested definition, have lost nobody or many and won nobody or many; and no
/// sums and differences of the cells shown, old and new together, may lead to a few enterprises.
/// Where that does not hold, the figures released last are shown again, else none.
///
/// Source: the design's rules on releases; the second rule is the linear algebra behind the first.
public enum ReleaseLedger {
  /// What the figures of a release are of: only figures of the same sort can be carried forward.
  public struct Subject: Hashable, Sendable {
    /// The kind of release, such as `exchange`.
    public let kind: String
    /// The logic hash of the questionnaire.
    public let logic: String
    /// The id of the form on which the enterprises are scored.
    public let form: String

    /// The figures of this kind of release.
    public init(kind: String, logic: String, form: String) {
      self.kind = kind
      self.logic = logic
      self.form = form
    }
  }

  /// A cell that a new release would show.
  public struct Candidate: Hashable, Sendable {
    /// Which enterprises it is about.
    public let definition: CellDefinition
    /// The enterprises, in any order.
    public let members: [MemberDigest]

    /// A cell of these enterprises.
    public init(_ definition: CellDefinition, members: [MemberDigest]) {
      self.definition = definition
      self.members = members
    }
  }

  /// What a new release may show of a cell.
  public enum Outcome: Hashable, Sendable {
    /// Its new figures.
    case publish
    /// The figures that were released before: the position of the old cell.
    case carriedForward(Int)
    /// No figures: the new ones tell too much, and there are no old ones.
    case withheld
  }

  /// The cells of these definitions with the enterprises they are about.
  ///
  /// - Parameters:
  ///   - definitions: the definitions of a release.
  ///   - members: all enterprises counted.
  /// - Returns: one candidate for each definition, in their order.
  public static func candidates(
    _ definitions: [CellDefinition], of members: [CountedMember]
  ) -> [Candidate] {
    // Members alike in all but their digest are looked at once.
    struct Likeness: Hashable {
      let contribution: Contribution
      let campaign: String?
      let period: String
    }
    let groups = Dictionary(grouping: members) {
      Likeness(contribution: $0.contribution, campaign: $0.campaign, period: $0.period)
    }
    return definitions.map { definition in
      let found = groups.values.filter { $0.first.map { definition.includes($0) } ?? false }
      return Candidate(definition, members: found.joined().map(\.digest).sorted())
    }
  }
}
