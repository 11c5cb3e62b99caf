/// The points that two groups have on one item, among people of one class of the matching score.
///
/// People of a class are alike in what all items measure together. Points are whole numbers; for an
/// item that is right or wrong they are 1 and 0.
public struct MatchedClass: Hashable, Sendable {
  /// The points of the reference group.
  public var reference: Moments
  /// The points of the focal group.
  public var focal: Moments

  /// The points of both groups.
  public init(reference: Moments, focal: Moments) {
    self.reference = reference
    self.focal = focal
  }

  /// Adds the people of another class.
  public static func += (a: inout MatchedClass, b: MatchedClass) {
    a.reference += b.reference
    a.focal += b.focal
  }

  /// The number of people of both groups.
  public var n: Int { reference.n + focal.n }

  /// Whether both groups have somebody in the class, so that it compares anything.
  public var isShared: Bool { reference.n > 0 && focal.n > 0 }
}

/// Neighbouring classes put together, from the lowest on, until each has enough people of both groups.
///
/// - Parameters:
///   - classes: by ascending matching score.
///   - least: how many people of each group a class is to have.
/// - Returns: the lengths of the runs of classes that become one. What is left over at the top joins
///   the last run; where there is no run before it, it is one by itself, with too few people.
public func thickened(_ classes: [MatchedClass], least: Int) -> [Int] {
  var runs: [Int] = []
  var length = 0
  var (reference, focal) = (0, 0)
  for one in classes {
    length += 1
    reference += one.reference.n
    focal += one.focal.n
    guard reference >= least, focal >= least else { continue }
    runs.append(length)
    (length, reference, focal) = (0, 0, 0)
  }
  if length > 0 {
    if runs.isEmpty { runs.append(length) } else { runs[runs.count - 1] += length }
  }
  return runs
}
