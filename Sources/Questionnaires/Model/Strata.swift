/// Which questions place an enterprise in a cell: country × size × sector.
public struct Strata: Sendable {
  /// A size class, by head count, with its own edges in each country.
  public struct Band: Sendable, Hashable {
    /// The id, for example `micro`.
    public let id: String
    /// The head counts of the class, by ordinal of the country option; `nil` = not defined there.
    public let ranges: [ClosedRange<Int64>?]
  }

  /// The size classes and the question that decides in each country.
  public struct Size: Sendable, Hashable {
    /// The position of the head count question, by ordinal of the country option.
    public let questions: [Int?]
    /// The classes, ascending.
    public let bands: [Band]
  }

  /// A group of sectors that is reported together.
  public struct SectorGroup: Sendable, Hashable {
    /// The id, for example `S1`.
    public let id: String
    /// Ordinals of the sector options in the group.
    public let options: [Int]
  }

  /// A union of report groups for which official totals exist.
  public struct WeightGroup: Sendable, Hashable {
    /// The id, for example `S`.
    public let id: String
    /// Positions of the report groups.
    public let groups: [Int]
  }

  /// The sectors and their groups, sorted by id.
  public struct Sector: Sendable, Hashable {
    /// The position of the sector question.
    public let question: Int
    /// The report groups.
    public let groups: [SectorGroup]
    /// The weight groups.
    public let weighting: [WeightGroup]
  }

  /// The position of the country question.
  public let country: Int?
  /// The size classes.
  public let size: Size?
  /// The sectors.
  public let sector: Sector?
  /// The position of the region question.
  public let region: Int?
}
