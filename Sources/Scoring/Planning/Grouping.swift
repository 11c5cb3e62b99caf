/// Puts things that hang together, directly or over others, into one group.
struct Grouping {
  /// By thing: one that it hangs together with, itself if it stands for its group.
  private var links: [Int]

  /// So many things, each on its own.
  init(count: Int) { links = Array(0..<count) }

  /// Joins two things; the smaller one stands for the group.
  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (first(a), first(b))
    links[max(a, b)] = min(a, b)
  }

  /// The first thing of the group.
  private func first(_ thing: Int) -> Int {
    var thing = thing
    while links[thing] != thing { thing = links[thing] }
    return thing
  }

  /// The groups in the order of their first things, each ascending.
  var groups: [[Int]] {
    var members = links.map { _ in [Int]() }
    for thing in links.indices { members[first(thing)].append(thing) }
    return members.filter { !$0.isEmpty }
  }
}
