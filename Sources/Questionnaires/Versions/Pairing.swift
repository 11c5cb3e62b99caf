/// Two lists of things matched by their ids.
struct Pairing<Element> {
  /// What both lists have, in the order of the new one.
  private(set) var common: [(old: Element, new: Element)] = []
  /// What only the new list has, in its order.
  private(set) var added: [Element] = []
  /// What only the old list has, in its order.
  private(set) var removed: [Element] = []
  /// Ids of the fewest common things whose moving leads from the old order to the new one.
  private(set) var moved: [String] = []

  init(_ old: [Element], _ new: [Element], by id: (Element) -> String) {
    let places = firstPositions(of: old.map(id))
    let kept = Set(new.map(id))
    var order: [Int] = []
    var ids: [String] = []
    for element in new {
      guard let place = places[id(element)] else {
        added.append(element)
        continue
      }
      common.append((old[place], element))
      order.append(place)
      ids.append(id(element))
    }
    removed = old.filter { !kept.contains(id($0)) }
    let resting = Set(longestAscent(in: order))
    moved = ids.indices.filter { !resting.contains($0) }.map { ids[$0] }
  }
}

/// The positions of a longest strictly ascending subsequence, ascending.
///
/// Patience sorting: M. L. Fredman, "On computing the length of longest increasing subsequences",
/// Discrete Mathematics 11 (1975).
func longestAscent(in numbers: [Int]) -> [Int] {
  /// For each length, the position of the smallest number that ends an ascent of that length.
  var ends: [Int] = []
  var before: [Int?] = []
  for (position, number) in numbers.enumerated() {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
    }
    before.append(low > 0 ? ends[low - 1] : nil)
    if low == ends.count { ends.append(position) } else { ends[low] = position }
  }
  var ascent: [Int] = []
  var position = ends.last
  while let current = position {
    ascent.append(current)
    position = before[current]
  }
  return ascent.reversed()
}
