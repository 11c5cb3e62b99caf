import Comparing
import JSON

/// A reader who holds several releases of a country and knows how many enterprises came and went
/// between those that tell the country's own figures anew, and until now, though not which.
///
/// Enterprises are told apart by size class, sector, and the releases in which they are counted. The
/// reader adds up these classes as the figures of each release do, and knows of them what the reader
/// of one release does: ``Attacker``.
struct SuccessiveAttacker {
  /// What a class is counted by.
  enum Kind: Hashable {
    case enterprises, scored, sum, level(Int)
  }

  private struct Unknown: Hashable {
    let size: String
    /// `nil` for levels, which are told by size class alone.
    let sector: String?
    /// Bit by release, whether they are counted there.
    let pattern: Int
    let kind: Kind
  }

  private static let levels = 3
  private var unknowns: [Unknown] = []
  private var places: [Unknown: Int] = [:]
  private var truth: [Double] = []
  private var equations: [[Int: Double]] = []
  private var bounds: [(parts: [Int: Double], limit: Double)] = []
  private var possibilities = Possibilities([], equations: [], bounds: [])
  private let world: ChangingFirms
  private let patterns: [Int]

  /// - Parameters:
  ///   - history: the releases.
  ///   - count: how many of them the reader holds; what came and went is known of all.
  ///   - world: the names of cells.
  init(_ history: PublicHistory, holding count: Int, of world: ChangingFirms) {
    self.world = world
    let releases = history.releases
    var present: [Int: Int] = [:]
    var firms: [Int: ChangingFirms.Firm] = [:]
    for (time, release) in releases.enumerated() {
      for firm in release.firms {
        present[firm.number, default: 0] |= 1 << time
        firms[firm.number] = firm
      }
    }
    // Who has gone comes back only where a campaign does.
    patterns = (1..<(1 << releases.count)).filter { pattern in
      let run = pattern >> pattern.trailingZeroBitCount
      return run & (run + 1) == 0 || present.values.contains(pattern)
    }
    for size in world.sizes {
      for pattern in patterns { addUnknowns(size, pattern) }
    }
    for (number, firm) in firms.sorted(by: { $0.key < $1.key }) {
      note(firm, present[number] ?? 0)
    }
    relate()
    for (time, release) in releases.prefix(count).enumerated() {
      for group in release.told { learn(group.key, group.figures, at: time) }
    }
    // Of a country whose own figures are old nobody says how many there are by now; today they ask.
    let whole = ReleaseKey(country: "MX")
    let counted = releases.indices.filter { time in
      time == releases.count - 1 || releases[time].told.contains { $0.key == whole }
    }
    for (before, after) in zip(counted, counted.dropFirst()) {
      for (here, there) in [(before, after), (after, before)] {
        equations.append(
          parts(whole, .enterprises) { $0 >> here & 1 == 1 && $0 >> there & 1 == 0 })
      }
    }
    possibilities = Possibilities(truth, equations: equations, bounds: bounds)
  }

  /// The lowest and highest number of those of a group that are counted in certain releases; sums in
  /// full scores.
  mutating func range(
    _ key: ReleaseKey, _ kind: Kind, where isMeant: (_ pattern: Int) -> Bool
  ) -> (low: Double, high: Double) {
    possibilities.range(of: parts(key, kind, where: isMeant))
  }

  private mutating func addUnknowns(_ size: String, _ pattern: Int) {
    func add(_ sector: String?, _ kind: Kind) {
      let unknown = Unknown(size: size, sector: sector, pattern: pattern, kind: kind)
      places[unknown] = truth.count
      unknowns.append(unknown)
      truth.append(0)
    }
    for sector in world.sectors {
      for kind in [Kind.enterprises, .scored, .sum] { add(sector, kind) }
    }
    for level in 0..<Self.levels { add(nil, .level(level)) }
  }

  private mutating func note(_ firm: ChangingFirms.Firm, _ pattern: Int) {
    func add(_ kind: Kind, _ value: Double = 1, sector: String?) {
      let unknown = Unknown(size: firm.size, sector: sector, pattern: pattern, kind: kind)
      if let place = places[unknown] { truth[place] += value }
    }
    add(.enterprises, sector: firm.sector)
    guard let score = firm.score else { return }
    add(.scored, sector: firm.sector)
    add(.sum, Double(score) / 1000, sector: firm.sector)
    add(.level(ChangingFirms.level(score)), sector: nil)
  }

  /// What holds within each class.
  private mutating func relate() {
    for (place, unknown) in unknowns.enumerated() {
      bounds.append(([place: -1], 0))
      let more: Kind? =
        switch unknown.kind {
        case .scored: .enterprises
        case .sum: .scored
        case .enterprises, .level: nil
        }
      if let more,
        let other = places[
          Unknown(
            size: unknown.size, sector: unknown.sector, pattern: unknown.pattern, kind: more)]
      {
        bounds.append(([place: 1, other: -1], 0))
      }
    }
    for size in world.sizes {
      let key = ReleaseKey(country: "MX", size: size)
      for pattern in patterns {
        var whole = parts(key, .scored) { $0 == pattern }.mapValues { -$0 }
        for level in 0..<Self.levels {
          whole.merge(parts(key, .level(level)) { $0 == pattern }) { a, _ in a }
        }
        equations.append(whole)
      }
    }
  }

  /// Notes every figure of an entry of a file that is told.
  private mutating func learn(_ key: ReleaseKey, _ group: JSONValue, at time: Int) {
    func learn(_ figure: JSONValue?, _ kind: Kind) {
      guard let value = figure?.object?["value"], !value.isNull else { return }
      equations.append(parts(key, kind) { $0 >> time & 1 == 1 })
    }
    learn(group.object?["n"], .enterprises)
    let overall = group.object?["measures"]?.object?["overall"]?.object
    learn(overall?["n"], .scored)
    learn(overall?["sum"], .sum)
    learnMean(overall, of: parts(key, .sum) { $0 >> time & 1 == 1 })
    for (level, figure) in (overall?["levels"]?.array ?? []).enumerated() {
      learn(figure, .level(level))
    }
  }

  /// A mean of one decimal tells the sum as closely as it was rounded.
  private mutating func learnMean(_ measure: JSONObject?, of sum: [Int: Double]) {
    guard let n = measure?["n"]?.object?["value"]?.integer,
      let mean = (measure?["mean"]?.object?["value"]?.string).flatMap(Double.init)
    else { return }
    bounds.append((sum, (mean + 0.05) / 100 * Double(n)))
    bounds.append((sum.mapValues { -$0 }, -(mean - 0.05) / 100 * Double(n)))
  }

  private func parts(
    _ key: ReleaseKey, _ kind: Kind, where isMeant: (_ pattern: Int) -> Bool
  ) -> [Int: Double] {
    var parts: [Int: Double] = [:]
    for (place, unknown) in unknowns.enumerated()
    where unknown.kind == kind && isMeant(unknown.pattern)
      && (key.size ?? unknown.size) == unknown.size
      && (key.sector == nil || key.sector == unknown.sector)
    {
      parts[place] = 1
    }
    return parts
  }
}
