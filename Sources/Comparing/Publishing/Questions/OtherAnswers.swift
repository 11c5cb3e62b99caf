/// Whether a reader who knows the sum of the points that a group has on a question must hold other
/// answers possible than those given.
///
/// A published mean of a domain is a sum of points over its questions. Who knows the tables of all
/// but one knows the points of that one, though not how they came about: two steps up and two steps
/// down leave them as they are. For each small count such changes are looked for, by which all counts
/// shown and the points of every size class stay what they are. Where none is found, more is hidden
/// than may be needed.
struct OtherAnswers {
  /// By answer, its points.
  let points: [Int]
  let selection: AnswerSelection
  let protection: AnswerProtection

  /// Whether every small count that is not shown could be another one, in each union of size classes.
  var protectHidden: Bool { selection.unions.allSatisfy(protectHidden(in:)) }

  /// Whether every small count of all enterprises that is not shown could be another one.
  var protectWhole: Bool { protectHidden(in: Set(selection.occupied)) }

  private func protectHidden(in union: Set<Int>) -> Bool {
    // What is shown, or a sum or difference of that, has passed already.
    guard !union.isEmpty, !selection.yields(union) else { return true }
    let table = selection.table(of: union)
    // With fewer no other question is told. Enterprises without a value are weighed by their other
    // answers, so the mean does not give the sum.
    guard table.n >= protection.answers, table.without < protection.count else { return true }
    let hidden = Set(selection.hidden)
    let outside = hidden.subtracting(union).sorted()
    let partners: [Int?] = selection.showsWhole ? outside : [nil]
    let ways = hidden.intersection(union).sorted().flatMap { giver in
      partners.map { partner in
        PointMoves(
          points: points, lower: selection.parts[giver].options.map { -$0 },
          upper: partner.map { selection.parts[$0].options } ?? points.map { _ in table.n })
      }
    }
    return table.options.indices.allSatisfy { option in
      isOpen(table.options[option], option, ways)
    }
  }

  /// Whether every share told as a band could be another number in it, with the same points.
  var protectBands: Bool {
    let whole = selection.whole
    let bands = whole.options.map { range(of: $0, whole.answered) }
    let ways = selection.hidden.map { part in
      PointMoves(
        points: points,
        lower: points.indices.map {
          max(-selection.parts[part].options[$0], bands[$0].lowerBound - whole.options[$0])
        }, upper: points.indices.map { bands[$0].upperBound - whole.options[$0] })
    }
    return whole.options.indices.allSatisfy { option in
      isOpen(whole.options[option], option, ways)
        && ways.contains { way in
          (1...protection.count).contains {
            way.allows(option, by: $0) || way.allows(option, by: -$0)
          }
        }
    }
  }

  /// The numbers that stand in the band of one.
  private func range(of count: Int, _ n: Int) -> ClosedRange<Int> {
    let band = ShareBand(Proportion(count, of: n))
    let alike = (0...n).filter { ShareBand(Proportion($0, of: n)) == band }
    return (alike.first ?? count)...(alike.last ?? count)
  }

  /// Whether a count is not small, or could be large enough and another one by as much.
  private func isOpen(_ count: Int, _ option: Int, _ ways: [PointMoves]) -> Bool {
    guard !protection.allows(count) else { return true }
    func farthest(_ sign: Int, _ limit: Int) -> Int {
      (0...limit).last { distance in
        distance == 0 || ways.contains { $0.allows(option, by: sign * distance) }
      } ?? 0
    }
    let up = farthest(1, protection.count)
    return count + up >= protection.count && up + farthest(-1, count) >= protection.count
  }
}

/// Changes of the answers of a group that leave their number and the sum of their points as they are.
struct PointMoves {
  /// By answer, its points.
  let points: [Int]
  /// By answer, the most that its count may fall, as a number not above 0.
  let lower: [Int]
  /// By answer, the most that its count may rise.
  let upper: [Int]

  /// Whether the count of an answer can change by so much if others change for it: those with the
  /// same points, or two of which one has more and one less, or both.
  func allows(_ option: Int, by change: Int) -> Bool {
    guard isWithin(option, change) else { return false }
    let alike = points.indices.filter { $0 != option && points[$0] == points[option] }
    let room = alike.reduce(0) { $0 + (change > 0 ? -lower[$1] : upper[$1]) }
    if room >= abs(change) { return true }
    let others = points.indices.filter { points[$0] != points[option] }
    return others.contains { one in
      others.contains { other in
        guard points[one] != points[other] else { return false }
        let product = -change * (points[option] - points[other])
        let (own, remainder) = product.quotientAndRemainder(
          dividingBy: points[one] - points[other])
        return remainder == 0 && isWithin(one, own) && isWithin(other, -change - own)
      }
    }
  }

  private func isWithin(_ option: Int, _ change: Int) -> Bool {
    lower[option] <= change && change <= upper[option]
  }
}
