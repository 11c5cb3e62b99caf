import Questionnaires
import Summaries

@testable import Comparing

/// Somebody who holds a file, writes down every sum of scores in it as an equation, and adds and
/// subtracts equations until one is about a group alone.
///
/// What is unknown are the sums of an area over enterprises that no file tells apart. The equations'
/// right sides are not needed: if a group's sum follows from the others it is the true one.
struct EndsAttacker {
  private static let prime: Int64 = 2_147_483_647

  /// Enterprises that are alike in all that a file can tell apart.
  private struct Kind: Hashable {
    let size: String
    let sector: String
    let region: String?
    let language: String
    let mode: String
    /// Which areas apply.
    let has: [Bool]
  }

  /// A group of which the mean of an area, or of both together, must not be known.
  struct Leak: CustomStringConvertible {
    let description: String
  }

  private let firms: [EndsTrial.Firm]
  private let kinds: [Kind]
  private let kindOf: [Int]
  private var basis: [[Int64]] = []

  /// An attacker who is told what enterprises there are and, by the file alone, what they answered.
  init(_ released: Summary, _ firms: [EndsTrial.Firm]) {
    self.firms = firms
    let all = firms.map { firm in
      Kind(
        size: EndsTrial.sizes[firm.size].id, sector: EndsTrial.sectors[firm.sector],
        region: firm.region.map { ["north", "south", "west"][$0] }, language: firm.language,
        mode: firm.mode, has: firm.scores.map { $0 != nil })
    }
    var numbers: [Kind: Int] = [:]
    var kinds: [Kind] = []
    kindOf = all.map { kind in
      if let number = numbers[kind] { return number }
      numbers[kind] = kinds.count
      kinds.append(kind)
      return kinds.count - 1
    }
    self.kinds = kinds
    learn(released)
  }

  private mutating func learn(_ file: Summary) {
    for cell in file.cube {
      let isMeant = Self.holds(cell.key)
      for (measure, counts) in cell.counts.headline.measures.enumerated()
      where counts.sums.n > 0 { add(row(measure, where: isMeant)) }
    }
    for (breakdown, groups) in file.by {
      for group in groups {
        let isMeant: (Kind) -> Bool = { Self.code($0, breakdown) == group.key.code }
        for (measure, counts) in group.counts.measures.enumerated()
        where counts.sums.n > 0 { add(row(measure, where: isMeant)) }
      }
    }
    for country in file.countries where country.counts.scored > 0 {
      for area in 1...2 { add(row(area) { $0.has == [true, true] }) }
    }
    for table in file.tables {
      let sizes = table.size.split(separator: "+").map(String.init)
      for area in 1...2 where table.counts[2 + area].n > 0 {
        add(row(area) { sizes.contains($0.size) })
      }
    }
  }

  /// The groups that whoever reads a file has a name for, of which a sum follows and lies at an end.
  func leaks() -> [Leak] {
    var groups: [(String, (Kind) -> Bool)] = [("all", { _ in true })]
    let complete: (Kind) -> Bool = { $0.has == [true, true] }
    groups.append(("complete", complete))
    groups.append(("incomplete", { !complete($0) }))
    for size in EndsTrial.sizes.map(\.id) {
      groups.append((size, { $0.size == size }))
      groups.append(("not " + size, { $0.size != size }))
      for sector in EndsTrial.sectors {
        groups.append(("\(size) \(sector)", { $0.size == size && $0.sector == sector }))
      }
    }
    for sector in EndsTrial.sectors { groups.append((sector, { $0.sector == sector })) }
    for breakdown in Breakdown.allCases {
      for code in Set(kinds.map { Self.code($0, breakdown) }) {
        groups.append(("\(code ?? "-")", { Self.code($0, breakdown) == code }))
        groups.append(("not \(code ?? "-")", { Self.code($0, breakdown) != code }))
      }
    }
    return groups.flatMap { name, isMeant in
      (0...2).compactMap { measure -> Leak? in
        let scores = firms.indices.filter { isMeant(kinds[kindOf[$0]]) }.compactMap { index in
          measure == 0 ? mean(of: firms[index]) : firms[index].scores[measure - 1]
        }
        // Ten and more to whom an area does not apply may all have 0 or 100 in the others.
        guard !scores.isEmpty, name != "incomplete" || scores.count < 10,
          Set(scores) == [0] || Set(scores) == [1000],
          follows(row(measure, where: isMeant))
        else { return nil }
        return Leak(description: "\(name): all \(scores.count) have \(scores[0]) in \(measure)")
      }
    }
  }

  private func mean(of firm: EndsTrial.Firm) -> Int? {
    let scores = firm.scores.compactMap(\.self)
    return scores.isEmpty ? nil : scores.reduce(0, +) / scores.count
  }

  /// The sum of a measure over the kinds that are meant; 0 is the overall score, the mean of the areas
  /// that apply.
  private func row(_ measure: Int, where isMeant: (Kind) -> Bool) -> [Int64] {
    var row = [Int64](repeating: 0, count: 2 * kinds.count)
    for (position, kind) in kinds.enumerated() where isMeant(kind) {
      let areas = (0..<2).filter { kind.has[$0] }
      if measure > 0, kind.has[measure - 1] { row[2 * position + measure - 1] = 2 }
      if measure == 0 { for area in areas { row[2 * position + area] = areas.count == 2 ? 1 : 2 } }
    }
    return row
  }

  // MARK: Equations modulo a prime

  private mutating func add(_ row: [Int64]) {
    var rest = reduced(row)
    guard let pivot = rest.firstIndex(where: { $0 != 0 }) else { return }
    let inverse = Self.power(rest[pivot], Self.prime - 2)
    for position in rest.indices { rest[position] = rest[position] * inverse % Self.prime }
    basis.append(rest)
  }

  private func follows(_ row: [Int64]) -> Bool { reduced(row).allSatisfy { $0 == 0 } }

  private func reduced(_ row: [Int64]) -> [Int64] {
    var row = row
    for known in basis {
      guard let pivot = known.firstIndex(where: { $0 != 0 }), row[pivot] != 0 else { continue }
      let factor = row[pivot]
      for position in row.indices {
        row[position] =
          (row[position] + (Self.prime - factor) * known[position]) % Self.prime
      }
    }
    return row
  }

  private static func power(_ base: Int64, _ exponent: Int64) -> Int64 {
    var (result, base, exponent) = (Int64(1), base % prime, exponent)
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * base % prime }
      base = base * base % prime
      exponent >>= 1
    }
    return result
  }

  private static func holds(_ key: CellKey) -> (Kind) -> Bool {
    let sizes = key.size.split(separator: "+").map(String.init)
    return { sizes.contains($0.size) && (key.sector == "*" || key.sector == $0.sector) }
  }

  private static func code(_ kind: Kind, _ breakdown: Breakdown) -> String? {
    switch breakdown {
    case .region: kind.region
    case .language: kind.language
    case .mode: kind.mode
    }
  }
}
