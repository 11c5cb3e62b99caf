/// What a release merged into coarser cells and left out, and how many enterprises that concerns.
///
/// All of it follows from the cells, tables and parts of the release and from the number of enterprises
/// of each country; a number of its own would tell of one more enterprise than before.
public struct Coarsening: Hashable, Sendable {
  /// A measure of a country.
  public struct MeasureKey: Hashable, Sendable {
    /// The code of the country's option.
    public let country: String
    /// The position of the measure: 0 is the overall score.
    public let measure: Int

    /// A measure of a country.
    public init(country: String, measure: Int) {
      self.country = country
      self.measure = measure
    }
  }

  /// A block of a country that is left out.
  public enum Block: Hashable, Sendable {
    /// Some or all parts by region, language or mode.
    case parts(Breakdown)
    /// Products of scores.
    case scores
    /// Challenges named together.
    case challenges
  }

  /// A block and the country it is of.
  public struct BlockKey: Hashable, Sendable {
    /// The code of the country's option.
    public let country: String
    /// What is left out.
    public let block: Block

    /// A block of a country.
    public init(country: String, block: Block) {
      self.country = country
      self.block = block
    }
  }

  /// The merged cells, by their names, and their enterprises.
  public internal(set) var merged: [CellKey: Int] = [:]
  /// From how many enterprises on a file tells the number of those left out; of fewer it says that
  /// there are some.
  public static let fewest = 10

  /// The enterprises left out, by country: no coarser cell had enough. 0 = some, but fewer than
  /// ``fewest``.
  public internal(set) var removed: [String: Int] = [:]
  /// The enterprises of the cells that are told without a measure.
  public internal(set) var measures: [MeasureKey: Int] = [:]
  /// The enterprises whose answers to single questions stand in no table, by country.
  public internal(set) var withoutTable: [String: Int] = [:]
  /// The blocks left out, wholly or in part.
  public internal(set) var blocks: Set<BlockKey> = []

  /// Nothing.
  public init() {}

  /// Whether nothing was merged or left out.
  public var isEmpty: Bool { self == Coarsening() }

  /// Notes a cell that stands for several.
  public mutating func merge(into key: CellKey, _ n: Int) { merged[key, default: 0] += n }

  /// Notes enterprises that are left out.
  public mutating func remove(_ n: Int, of country: String) { removed[country, default: 0] += n }

  /// Notes a measure that is not told of a cell with so many enterprises.
  public mutating func withhold(_ key: MeasureKey, _ n: Int) { measures[key, default: 0] += n }

  /// Notes enterprises whose answers stand in no table.
  public mutating func leaveWithoutTable(_ n: Int, of country: String) {
    withoutTable[country, default: 0] += n
  }

  /// Notes a block that is left out.
  public mutating func leaveOut(_ block: Block, of country: String) {
    blocks.insert(BlockKey(country: country, block: block))
  }

  /// Adds number by number.
  public static func += (a: inout Coarsening, b: Coarsening) {
    a.merged.merge(b.merged, uniquingKeysWith: +)
    a.removed.merge(b.removed, uniquingKeysWith: +)
    a.measures.merge(b.measures, uniquingKeysWith: +)
    a.withoutTable.merge(b.withoutTable, uniquingKeysWith: +)
    a.blocks.formUnion(b.blocks)
  }
}
