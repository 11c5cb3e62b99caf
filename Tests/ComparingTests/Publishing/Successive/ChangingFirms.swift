import Summaries
import TestSupport

@testable import Comparing

/// Imaginary enterprises of one country, of which a few come, go or are exchanged between releases.
struct ChangingFirms {
  /// An enterprise, or rather what is counted of it: a correction is one who leaves and one who comes.
  struct Firm {
    let number: Int
    /// By what a store knows it: the enterprise, its answers, those of them that are scored, those of
    /// these that every form asks for, and the id under which it handed them in.
    let enterprise: Int
    fileprivate(set) var content: Int
    fileprivate(set) var scores: Int
    fileprivate(set) var common: Int
    fileprivate(set) var answers: Int
    let size: String
    let sector: String
    let origin: String
    /// In tenths; `nil` = not scored.
    fileprivate(set) var score: Int?
  }

  static let origins = ["a/q1", "b/q1"]
  private static let levels = 3

  /// What happens between two releases.
  enum Change: CaseIterable {
    case added, erased, replaced, corrected
  }

  /// What is different when somebody hands in once more.
  enum Again: CaseIterable {
    /// Nothing.
    case same
    /// Something that is not scored, such as language or mode.
    case place
    /// Scored answers that give the same scores.
    case detail
    /// Questions are answered that only the longer form has.
    case fuller
  }

  let sizes: [String]
  let sectors: [String]
  private(set) var firms: [Firm] = []
  private var next = 0

  /// A country: most cells have enough enterprises, some few, some none.
  ///
  /// - Parameters:
  ///   - isSilent: whether in one size class only one to nine have a score.
  ///   - random: chance.
  init(isSilent: Bool = false, using random: inout SplitMix64) {
    sizes = Array(["micro", "small", "medium"].prefix(Int.random(in: 2...3, using: &random)))
    sectors = Array(["M", "O", "T"].prefix(Int.random(in: 2...3, using: &random)))
    let smallness = Int.random(in: 1...5, using: &random)
    for size in sizes {
      for sector in sectors {
        let count =
          switch Int.random(in: 0..<10, using: &random) {
          case 0: 0
          case ...smallness: Int.random(in: 1...12, using: &random)
          default: Int.random(in: 10...40, using: &random)
          }
        for _ in 0..<count { add(size, sector, ChangingFirms.origins[0], using: &random) }
      }
    }
    guard isSilent, let size = sizes.randomElement(using: &random) else { return }
    let few = firms.indices.filter { firms[$0].size == size }.shuffled(using: &random)
    for place in few.dropFirst(Int.random(in: 1...9, using: &random)) { firms[place].score = nil }
  }

  private mutating func add(
    _ size: String, _ sector: String, _ origin: String, correcting earlier: Firm? = nil,
    using random: inout SplitMix64
  ) {
    let score =
      Int.random(in: 0..<12, using: &random) == 0
      ? nil : Int.random(in: 0...1000, using: &random)
    firms.append(
      Firm(
        number: next, enterprise: earlier?.enterprise ?? next, content: next,
        scores: next, common: next, answers: next, size: size, sector: sector, origin: origin,
        score: score))
    next += 1
  }

  /// Some hand in once more, each under a new id, with the scores they had.
  ///
  /// - Parameters:
  ///   - count: how many.
  ///   - again: what is different.
  ///   - random: chance.
  mutating func handIn(_ count: Int, _ again: Again, using random: inout SplitMix64) {
    for place in firms.indices.shuffled(using: &random).prefix(count) {
      firms[place].answers = next
      switch again {
      case .same: break
      case .place: firms[place].content = next
      case .detail:
        (firms[place].content, firms[place].scores, firms[place].common) = (next, next, next)
      case .fuller: (firms[place].content, firms[place].scores) = (next, next)
      }
      next += 1
    }
  }

  /// Some come or go: anywhere, or all in one cell.
  mutating func change(
    _ change: Change, count: Int, origin: String = ChangingFirms.origins[0],
    mayFocus: Bool = true, using random: inout SplitMix64
  ) {
    let isFocused = Bool.random(using: &random) && mayFocus
    let size = sizes.randomElement(using: &random) ?? ""
    let sector = sectors.randomElement(using: &random) ?? ""
    for _ in 0..<count {
      var gone: Firm?
      if change != .added {
        let there = firms.indices.filter {
          !isFocused || (firms[$0].size == size && firms[$0].sector == sector)
        }
        guard let place = there.randomElement(using: &random) else { return }
        gone = firms.remove(at: place)
      }
      switch (change, gone) {
      case (.erased, _): break
      case (.corrected, let gone?):
        add(gone.size, gone.sector, origin, correcting: gone, using: &random)
      default:
        add(
          isFocused && change == .added ? size : sizes.randomElement(using: &random) ?? "",
          isFocused && change == .added ? sector : sectors.randomElement(using: &random) ?? "",
          origin, using: &random)
      }
    }
  }

  /// The level of a score.
  static func level(_ score: Int) -> Int { score * levels / 1001 }

  /// What is counted of some of them.
  func cube(of firms: [Firm]) -> ReleaseCube {
    var cells: [CellKey: ReleaseCounts] = [:]
    for firm in firms {
      var measure = ReleaseCounts.Measure(levels: Array(repeating: 0, count: Self.levels))
      if let score = firm.score {
        measure.n = 1
        measure.sum = score
        measure.levels[Self.level(score)] = 1
      }
      let key = CellKey(country: "MX", size: firm.size, sector: firm.sector)
      let none = ReleaseCounts(
        measures: [ReleaseCounts.Measure(levels: Array(repeating: 0, count: Self.levels))])
      cells[key, default: none] += ReleaseCounts(n: 1, measures: [measure])
    }
    return ReleaseCube(cells: cells, sizes: sizes, sectors: sectors, levels: [Self.levels])
  }
}
