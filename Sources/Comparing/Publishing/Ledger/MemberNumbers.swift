internal import Summaries

/// Those behind cells as numbers from 0, under each identity by which they may be told apart.
struct MemberNumbers {
  /// The members of the cells, told apart by one identity.
  struct Look {
    let identity: MemberIdentity
    /// By cell and member, in their order.
    let numbers: [[Int]]
  }

  /// By identity; those that tell the same members apart stand once.
  let looks: [Look]
  /// By each identity of which the figures follow.
  let exact: [Look]

  /// Numbers the members of some cells.
  init(_ cells: [[ReleasedMember]]) {
    var looks: [Look] = []
    var exact: [Look] = []
    for identity in MemberIdentity.allCases {
      let look = Look(
        identity: identity, numbers: Self.numbers(cells.map { $0.map { $0.token(by: identity) } }))
      // Mostly nobody has handed in again, and all identities are one.
      let isKnown = looks.contains { $0.numbers == look.numbers }
      if identity.impliesFigures { exact.append(look) }
      if !isKnown { looks.append(look) }
    }
    self.looks = looks
    self.exact = exact
  }

  /// Whether some members of one cell and some of another are the same and have the same figures.
  ///
  /// - Parameters:
  ///   - one: the position of a cell, and which of its members are meant.
  ///   - other: the same of another cell.
  /// - Returns: whether each of one is one of the other, under an identity of which figures follow.
  func haveSameFigures(
    _ one: (cell: Int, members: [Int]), _ other: (cell: Int, members: [Int])
  ) -> Bool {
    one.members.count == other.members.count
      && exact.contains { look in
        one.members.map { look.numbers[one.cell][$0] }.sorted()
          == other.members.map { look.numbers[other.cell][$0] }.sorted()
      }
  }

  /// Whether so many are in one of two sets alone, and so many in the other, that what tells one from
  /// the other is about none of them.
  static func areManyApart(_ some: Set<Int>, _ others: Set<Int>) -> Bool {
    some.subtracting(others).count >= PublicationThreshold.questions
      && others.subtracting(some).count >= PublicationThreshold.questions
  }

  /// Numbers things by their first appearance.
  private static func numbers(_ groups: [[MemberDigest]]) -> [[Int]] {
    var known: [MemberDigest: Int] = [:]
    return groups.map { group in
      group.map { digest in
        if let number = known[digest] { return number }
        let number = known.count
        known[digest] = number
        return number
      }
    }
  }
}
