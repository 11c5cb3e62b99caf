public import Summaries

/// Which areas a release may not tell the means of, as those of nearly the same enterprises were told
/// on a form that asks one question more or less.
///
/// The difference of both means is that of a single question, in groups in which no table of it could
/// stand. So an area is told on one form: the one on which it was told first. All groups of a country
/// go without it, as a sum of groups would tell the one that lacks it; and the overall score, from
/// which it would follow, with it.
public struct OtherFormMeans {
  /// A group of an earlier release.
  public struct Earlier {
    /// What was told and of whom.
    public let cell: ReleaseLedger.Cell
    /// The ids of the measures of which it tells a sum.
    public let measures: Set<String>
    /// By which questions its areas were scored.
    public let questions: AreaQuestions

    /// A group of an earlier release.
    public init(_ cell: ReleaseLedger.Cell, measures: Set<String>, questions: AreaQuestions) {
      self.cell = cell
      self.measures = measures
      self.questions = questions
    }
  }

  private let counted: [CountedMember]
  private let questions: AreaQuestions

  /// The question of a release that counts these enterprises by these questions.
  public init(of counted: [CountedMember], by questions: AreaQuestions) {
    self.counted = counted
    self.questions = questions
  }

  /// What is not to be told.
  ///
  /// - Parameter old: the groups of every release so far, the oldest first.
  /// - Returns: the ids of areas by country; a country of which all may be told is missing.
  public func untold(after old: [Earlier]) -> [String: Set<String>] {
    var untold: [String: Set<String>] = [:]
    for (position, earlier) in old.enumerated() where earlier.cell.definition.block.tellsMeans {
      let definition = earlier.cell.definition
      let areas = questions.differingByOne(from: earlier.questions).filter {
        earlier.measures.contains("domain:" + $0)
          && !(untold[definition.country]?.contains($0) ?? false)
      }
      guard !areas.isEmpty, isAboutNearlyTheSame(earlier.cell) else { continue }
      let withheld = areas.filter { !wasToldBefore($0, position, in: old) }
      if !withheld.isEmpty { untold[definition.country, default: []].formUnion(withheld) }
    }
    return untold
  }

  /// Whether an area of the same enterprises had been told on this form already when it was told on the
  /// other one.
  private func wasToldBefore(_ area: String, _ position: Int, in old: [Earlier]) -> Bool {
    old[..<position].contains { first in
      first.questions == questions && first.measures.contains("domain:" + area)
        && first.cell.definition == old[position].cell.definition
        && Self.areNearlyTheSame(first.cell.members, old[position].cell.members)
    }
  }

  /// Whether those counted in the same place now are those of a group but for a few: of all campaigns,
  /// or of its own.
  private func isAboutNearlyTheSame(_ cell: ReleaseLedger.Cell) -> Bool {
    let all = counted.filter { cell.definition.includes($0, ofAnyOrigin: true) }
    let own = all.filter { cell.definition.includes($0) }
    return [all, own].contains { Self.areNearlyTheSame($0.map(\.member), cell.members) }
  }

  private static func areNearlyTheSame(
    _ some: [ReleasedMember], _ others: [ReleasedMember]
  ) -> Bool {
    [MemberIdentity.answers, .common, .enterprise].contains { identity in
      let one = Set(some.map { $0.token(by: identity) })
      let other = Set(others.map { $0.token(by: identity) })
      return one.subtracting(other).count < PublicationThreshold.figures
        && other.subtracting(one).count < PublicationThreshold.figures
        && !one.isDisjoint(with: other)
    }
  }
}

extension CellDefinition.Block {
  /// Whether figures of it are sums of scores of groups.
  fileprivate var tellsMeans: Bool { self == .cell || self == .group }
}
