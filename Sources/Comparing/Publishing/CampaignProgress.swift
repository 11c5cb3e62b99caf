public import Summaries

/// How far a campaign's answers are from figures that may be published.
public struct CampaignProgress: Sendable, Hashable {
  /// A row of a table that is to be published.
  public enum Row: Sendable, Hashable {
    /// A country's figures adjusted to official counts.
    case weighted(country: String)
    /// A size class of a country, by its id.
    case size(country: String, size: String)
    /// A cell.
    case cell(CellKey)
    /// A region of a country.
    case region(GroupKey)
  }

  /// What a row lacks.
  public struct Shortfall: Sendable, Hashable {
    /// The row.
    public let row: Row
    /// How many enterprises stand behind it.
    public let n: Int
    /// How many more make it publishable; 0 = it is.
    public let missing: Int
    /// How many more make its tables of single questions publishable; `nil` = it has none.
    public let missingForQuestions: Int?
  }

  /// Enterprises by cell, none of them 0.
  public let cells: [CellKey: Int]
  /// Enterprises by region, none of them 0; who named no region is in none.
  public let regions: [GroupKey: Int]

  /// Progress of a campaign with these enterprises.
  public init(cells: [CellKey: Int], regions: [GroupKey: Int]) {
    self.cells = cells.filter { $0.value > 0 }
    self.regions = regions.filter { $0.value > 0 }
  }

  /// The countries with answers, by code.
  public var countries: [String] { Set(cells.keys.map(\.country)).sorted() }

  /// The number of enterprises of a country; with a size class, of those only.
  public func n(country: String, size: String? = nil) -> Int {
    cells.reduce(0) { sum, cell in
      let isMeant = cell.key.country == country && (size == nil || cell.key.size == size)
      return sum + (isMeant ? cell.value : 0)
    }
  }

  /// The regions of a country and their enterprises, by code.
  public func regions(of country: String) -> [(key: GroupKey, n: Int)] {
    regions.filter { $0.key.country == country }.sorted { $0.key < $1.key }
      .map { (key: $0.key, n: $0.value) }
  }

  /// Everything of a country that has answers and lacks some: the country, its size classes, its
  /// cells, its regions.
  ///
  /// - Parameters:
  ///   - country: the code of the country.
  ///   - sizes: the ids of the size classes, in the order wanted.
  ///   - sectors: the ids of the report groups, in the order wanted.
  /// - Returns: the rows that lack enterprises, in that order; rows without any are not among them.
  public func shortfalls(
    of country: String, sizes: [String], sectors: [String]
  ) -> [Shortfall] {
    var shortfalls: [Shortfall] = []
    func note(_ row: Row, _ n: Int, needs: Int, forQuestions: Int? = nil) {
      let missing = max(0, needs - n)
      let missingForQuestions = forQuestions.map { max(0, $0 - n) }
      guard n > 0, missing > 0 || missingForQuestions ?? 0 > 0 else { return }
      shortfalls.append(
        Shortfall(row: row, n: n, missing: missing, missingForQuestions: missingForQuestions))
    }
    note(.weighted(country: country), n(country: country), needs: PublicationThreshold.weighted)
    for size in sizes {
      note(
        .size(country: country, size: size), n(country: country, size: size),
        needs: PublicationThreshold.figures, forQuestions: PublicationThreshold.questions)
    }
    for size in sizes {
      for sector in sectors {
        let key = CellKey(country: country, size: size, sector: sector)
        note(.cell(key), cells[key] ?? 0, needs: PublicationThreshold.figures)
      }
    }
    for (key, n) in regions(of: country) {
      note(.region(key), n, needs: PublicationThreshold.figures)
    }
    return shortfalls
  }
}
