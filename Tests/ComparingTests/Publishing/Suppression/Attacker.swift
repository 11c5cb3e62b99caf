import Comparing

/// A reader who knows every published figure of a country and that numbers of enterprises are not
/// negative, scores lie in 0…1000 tenths, and parts add up to their totals.
///
/// Works on the figures as published, with a linear program over all of them at once; shares nothing
/// with what decided about hiding. The true values serve as the point from which it starts.
struct Attacker {
  /// A number in the tables.
  struct Unknown: Hashable {
    enum Kind: Hashable {
      case enterprises, scored(Int), sum(Int), level(Int, Int)
    }
    let key: ReleaseKey
    let kind: Kind
  }

  private var unknowns: [Unknown: Int] = [:]
  private var truth: [Double] = []
  private var equations: [[Int: Double]] = []
  private var bounds: [(parts: [Int: Double], limit: Double)] = []
  private var possibilities = Possibilities([], equations: [], bounds: [])

  /// - Parameters:
  ///   - country: what is published.
  ///   - cube: the true numbers.
  ///   - values: the true numbers of enterprises instead, where there are no measures.
  init(
    _ country: SuppressedCube.Country, _ cube: ReleaseCube, values: [ReleaseKey: Int] = [:]
  ) {
    for cell in country.cells {
      note(
        cell,
        values[cell.key].map { ReleaseCounts(n: $0, measures: []) }
          ?? cube.counts(of: cell.key))
    }
    for cell in country.cells { relate(cell) }
    addSums(country)
    possibilities = Possibilities(truth, equations: equations, bounds: bounds)
  }

  /// The lowest and highest value that the reader holds possible; sums in tenths of a point.
  mutating func range(of unknown: Unknown) -> (low: Double, high: Double)? {
    guard let position = unknowns[unknown] else { return nil }
    let scale = if case .sum = unknown.kind { 1000.0 } else { 1.0 }
    let range = possibilities.range(of: [position: 1])
    return (range.low * scale, range.high * scale)
  }

  private mutating func note(_ cell: PublicCell, _ counts: ReleaseCounts) {
    add(cell.key, .enterprises, cell.n, counts.n)
    for (index, measure) in cell.measures.enumerated() {
      let own = counts.measures[index]
      add(cell.key, .scored(index), measure.n, own.n)
      add(cell.key, .sum(index), measure.sum, own.sum, scale: 1000)
      for (level, figure) in (measure.levels ?? []).enumerated() {
        add(cell.key, .level(index, level), figure, own.levels[level])
      }
    }
  }

  private mutating func add(
    _ key: ReleaseKey, _ kind: Unknown.Kind, _ figure: PublicCell.Figure, _ value: Int,
    scale: Double = 1
  ) {
    guard figure.value == nil else { return }
    unknowns[Unknown(key: key, kind: kind)] = truth.count
    truth.append(Double(value) / scale)
  }

  /// Bounds and sums within a group.
  private mutating func relate(_ cell: PublicCell) {
    func term(_ kind: Unknown.Kind, _ factor: Double) -> [Int: Double] {
      unknowns[Unknown(key: cell.key, kind: kind)].map { [$0: factor] } ?? [:]
    }
    func noteBound(_ parts: [Int: Double], limit: Int = 0) {
      if !parts.isEmpty { bounds.append((parts: parts, limit: Double(limit))) }
    }
    noteBound(term(.enterprises, -1))
    for (index, measure) in cell.measures.enumerated() {
      let (scored, sum) = (term(.scored(index), 1), term(.sum(index), 1))
      noteBound(term(.scored(index), -1))
      if !scored.isEmpty {
        noteBound(
          scored.merging(term(.enterprises, -1)) { a, _ in a }, limit: cell.n.value ?? 0)
      }
      noteBound(term(.sum(index), -1))
      noteBound(sum.merging(term(.scored(index), -1)) { a, _ in a })
      guard let levels = measure.levels else { continue }
      var whole = term(.scored(index), -1)
      for level in levels.indices {
        noteBound(term(.level(index, level), -1))
        whole.merge(term(.level(index, level), 1)) { a, _ in a }
      }
      if !whole.isEmpty { equations.append(whole) }
    }
  }

  /// Parts and totals over groups.
  private mutating func addSums(_ country: SuppressedCube.Country) {
    let keys = country.cells.map(\.key)
    let byKey = Dictionary(uniqueKeysWithValues: country.cells.map { ($0.key, $0) })
    for whole in keys {
      let children = [
        keys.filter { $0.sector == whole.sector && $0.size != nil && whole.size == nil },
        keys.filter { $0.size == whole.size && $0.sector != nil && whole.sector == nil },
      ]
      for parts in children where !parts.isEmpty {
        for kind in kinds(byKey[whole]) {
          // Levels are published by size class alone.
          if case .level(let measure, _) = kind,
            parts.contains(where: { byKey[$0]?.measures[measure].levels == nil })
          {
            continue
          }
          var equation: [Int: Double] = [:]
          if let total = unknowns[Unknown(key: whole, kind: kind)] { equation[total] = -1 }
          for part in parts {
            if let position = unknowns[Unknown(key: part, kind: kind)] { equation[position] = 1 }
          }
          if !equation.isEmpty { equations.append(equation) }
        }
      }
    }
  }

  private func kinds(_ cell: PublicCell?) -> [Unknown.Kind] {
    var kinds: [Unknown.Kind] = [.enterprises]
    for (index, measure) in (cell?.measures ?? []).enumerated() {
      kinds += [.scored(index), .sum(index)]
      kinds += (measure.levels ?? []).indices.map { .level(index, $0) }
    }
    return kinds
  }
}

extension Attacker {
  /// What a reader learns of a group that must stay hidden.
  mutating func leaks(
    of cell: PublicCell, _ truth: ReleaseCounts, _ threshold: Int
  ) -> [String] {
    var leaks: [String] = []
    let wide = Double(threshold)
    func check(_ name: String, _ kind: Unknown.Kind, _ atLeast: Double, _ width: Double) {
      guard let range = range(of: Unknown(key: cell.key, kind: kind)) else {
        leaks.append("\(name) is shown")
        return
      }
      // What is not a number must not pass.
      let isWide = range.high >= atLeast - 1e-6 && range.high - range.low >= width - 1e-5
      if !isWide { leaks.append("\(name) lies in \(range)") }
    }
    if (1..<threshold).contains(truth.n) { check("n", .enterprises, wide, wide) }
    for (index, own) in truth.measures.enumerated() {
      let isSmall = (1..<threshold).contains(own.n)
      let isExtreme = own.n > 0 && (own.sum == 0 || own.sum == 1000 * own.n)
      if isSmall { check("scored \(index)", .scored(index), wide, wide) }
      if isSmall || isExtreme { check("sum \(index)", .sum(index), 0, 1000) }
      guard cell.measures[index].levels != nil else { continue }
      for (level, count) in own.levels.enumerated() where (1...2).contains(count) {
        check("level \(level) of \(index)", .level(index, level), 3, 3)
      }
    }
    return leaks
  }
}
