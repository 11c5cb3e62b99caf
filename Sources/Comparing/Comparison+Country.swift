internal import Questionnaires
internal import Summaries

extension Comparison.Country {
  /// A country of a comparison.
  ///
  /// - Parameters:
  ///   - counts: its counts.
  ///   - summary: the summary, for modes and languages, which are not a part of the cells.
  ///   - isWhole: whether all cells are compared; a part of them has no modes and languages.
  init(_ counts: CountryCounts, _ summary: Summary, isWhole: Bool) {
    id = counts.id
    enterprises = counts.all.headline.n
    sizes = counts.sizes.map(\.headline.n)
    func parts(_ breakdown: Breakdown) -> [Part] {
      guard isWhole else { return [] }
      let groups = (summary.by[breakdown] ?? []).filter { $0.key.country == counts.id }
      // A release may tell of more enterprises by their mode than by their cells.
      guard groups.reduce(0, { $0 + $1.counts.n }) <= counts.all.headline.n else { return [] }
      return groups.map {
        Part(id: $0.key.code, proportion: Proportion($0.counts.n, of: counts.all.headline.n))
      }
    }
    modes = parts(.mode)
    languages = parts(.language)
  }

  /// How many did not answer alone: with an advisor or at an event.
  public var assisted: Proportion {
    Proportion(
      modes.filter { $0.id == "assisted" || $0.id == "event" }.reduce(0) {
        $0 + $1.proportion.count
      }, of: enterprises)
  }
}
