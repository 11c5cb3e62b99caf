import Comparing
import Summaries

/// The rules of the release ledger once more, by plain search: sets of enterprises instead of classes,
/// and whole numbers instead of a prime field.
enum NaiveLedger {
  struct Cell {
    let definition: CellDefinition
    let members: Set<Int>
  }

  /// Whether a new cell differs by a few from an old one of a nested definition.
  static func differsByFew(_ new: Cell, from old: [Cell], k: Int) -> Bool {
    old.contains { old in
      let (a, b) = (old.definition, new.definition)
      let nested = holds(a, b) || holds(b, a)
      let (gone, come) = (
        old.members.subtracting(new.members).count, new.members.subtracting(old.members).count
      )
      return nested && ((gone > 0 && gone < k) || (come > 0 && come < k))
    }
  }

  private static func holds(_ a: CellDefinition, _ b: CellDefinition) -> Bool {
    func all(_ names: [String], _ known: [String]) -> Set<String> {
      Set(names.isEmpty ? known : names)
    }
    let (sizes, sectors) = (["micro", "small"], ["M", "O", "T"])
    return all(a.sizes, sizes).isSuperset(of: all(b.sizes, sizes))
      && all(a.sectors, sectors).isSuperset(of: all(b.sectors, sectors))
      && Set(b.origins).subtracting(a.origins).isEmpty
  }

  /// A few enterprises about which old and shown cells tell something together that neither the old
  /// cells nor the new release as it was wanted tell; `nil` = there are none.
  ///
  /// What contains fewer enterprises of which something is told already is passed over: a mixture of
  /// two things known is nothing new.
  static func told(old: [Cell], shown: [Cell], wanted: [Cell], k: Int) -> Set<Int>? {
    let all = (old + shown + wanted).reduce(into: Set<Int>()) { $0.formUnion($1.members) }.sorted()
    func rows(_ cells: [Cell]) -> [[Int]] {
      cells.map { cell in all.map { cell.members.contains($0) ? 1 : 0 } }
    }
    let (together, before, alone) = (rows(old + shown), rows(old), rows(wanted))
    var small: [Set<Int>] = []
    for size in 1..<k {
      for few in subsets(of: all, count: size) where !small.contains(where: few.isSuperset) {
        let rest = all.indices.filter { !few.contains(all[$0]) }
        guard rank(together) > rank(together.map { row in rest.map { row[$0] } }) else { continue }
        small.append(few)
        for row in factors(count: size).map({ row(of: few, $0, among: all) })
        where yields(together, row) && !yields(before, row) && !yields(alone, row) {
          return few
        }
      }
    }
    return nil
  }

  /// Factors from −3 to 3 without 0, the first of them positive.
  private static func factors(count: Int) -> [[Int]] {
    if count == 0 { return [[]] }
    return factors(count: count - 1).flatMap { others in
      (-3...3).filter { $0 > 0 || ($0 < 0 && !others.isEmpty) }.map { others + [$0] }
    }
  }

  private static func row(of few: Set<Int>, _ factors: [Int], among all: [Int]) -> [Int] {
    var row = Array(repeating: 0, count: all.count)
    for (member, factor) in zip(few.sorted(), factors) {
      if let place = all.firstIndex(of: member) { row[place] = factor }
    }
    return row
  }

  private static func yields(_ rows: [[Int]], _ row: [Int]) -> Bool {
    rank(rows + [row]) == rank(rows)
  }

  private static func subsets(of all: [Int], count: Int) -> [Set<Int>] {
    if count == 0 { return [[]] }
    return all.indices.flatMap { index in
      subsets(of: Array(all[(index + 1)...]), count: count - 1).map { $0.union([all[index]]) }
    }
  }

  /// The rank of a matrix of whole numbers.
  ///
  /// Source: E. H. Bareiss, "Sylvester's identity and multistep integer-preserving Gaussian
  /// elimination", Mathematics of Computation 22 (1968), 565–578.
  private static func rank(_ matrix: [[Int]]) -> Int {
    var rows = matrix
    var (rank, last) = (0, 1)
    guard !rows.isEmpty else { return 0 }
    for column in (rows.first ?? []).indices {
      guard let pivot = rows[rank...].firstIndex(where: { $0[column] != 0 }) else { continue }
      rows.swapAt(rank, pivot)
      for row in rows.indices where row > rank {
        for other in rows[row].indices.reversed() where other >= column {
          rows[row][other] =
            (rows[row][other] * rows[rank][column] - rows[rank][other] * rows[row][column]) / last
        }
      }
      last = rows[rank][column]
      rank += 1
      if rank == rows.count { break }
    }
    return rank
  }
}
