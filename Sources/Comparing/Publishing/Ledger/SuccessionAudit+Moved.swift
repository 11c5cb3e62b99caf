internal import Summaries

extension SuccessionAudit {
  /// What is known of those who came and went, under each identity.
  var knowledge: [(patterns: [Int], moved: [SuccessionReader.Moved])] {
    // Who has gone comes back only where that is seen.
    let runs = tables.indices.flatMap { first in
      (first..<tables.count).map { last in (1 << (last + 1)) - (1 << first) }
    }
    let known = tables.indices.filter { tables[$0].members != nil }
    var all: [(patterns: [Int], moved: [SuccessionReader.Moved])] = []
    for look in MemberNumbers(tables.map { $0.members ?? [] }).looks {
      var times: [Int: Int] = [:]
      for (time, numbers) in look.numbers.enumerated() {
        for number in Set(numbers) { times[number, default: 0] |= 1 << time }
      }
      let counts = Dictionary(times.values.map { ($0, 1) }, uniquingKeysWith: +)
      let seen = known.count == tables.count ? Set(counts.keys) : []
      let patterns = seen.union(runs).sorted()
      let moved = zip(known, known.dropFirst()).flatMap { before, after in
        [1 << before, 1 << after].map { counted in
          let both = 1 << before | 1 << after
          return SuccessionReader.Moved(
            times: both, counted: counted,
            n: counts.reduce(0) { $0 + ($1.key & both == counted ? $1.value : 0) })
        }
      }
      if !all.contains(where: { $0.patterns == patterns && $0.moved == moved }) {
        all.append((patterns, moved))
      }
    }
    return all
  }
}
