public import Questionnaires
public import Summaries

/// Which enterprises the figures of a release are about: a country, size classes, report groups, a
/// region or language or mode, and the campaigns whose answers were taken.
public struct CellDefinition: Hashable, Sendable {
  /// Which block of a release the figures stand in. The same enterprises may stand in several.
  public enum Block: String, Hashable, Sendable, CaseIterable {
    /// A cell of the cube.
    case cell
    /// The answers to single questions, by country and size class.
    case table
    /// A region, a language or a mode.
    case group
    /// What the enterprises of a country have together.
    case country
    /// How many enterprises of a country there are, and nothing else of them.
    case whole
    /// Whether the questions work, by country.
    case quality
    /// The answers to single questions for everybody, by country with its size classes.
    case question

    /// Whether an enterprise is told of in one release only: beside what such a block said of nearly
    /// the same enterprises it would tell of the others, however many they are together.
    public var isToldOnce: Bool { self == .quality || self == .question }
  }

  /// A part of a country's enterprises by something else than their cell.
  public struct Part: Hashable, Sendable {
    /// By what they are told apart.
    public let breakdown: Breakdown
    /// The code of the region, language or mode.
    public let code: String
  }

  /// Which block the figures stand in.
  public let block: Block
  /// The code of the country's option.
  public let country: String
  /// The ids of the size classes, sorted by text; empty = all.
  public let sizes: [String]
  /// The ids of the report groups, sorted by text; empty = all.
  public let sectors: [String]
  /// The region, language or mode; `nil` = all.
  public let part: Part?
  /// Where the answers came from, as ``origin(campaign:period:)``, sorted by text.
  public let origins: [String]

  /// How a definition names a campaign: its id; answers without a campaign go by their year, `/2026`.
  public static func origin(campaign: String?, period: String) -> String {
    campaign.flatMap { $0.isEmpty ? nil : $0 } ?? "/" + period
  }

  /// The definition with these parts, each list brought into order.
  public init(
    block: Block, country: String, sizes: [String] = [], sectors: [String] = [],
    part: (breakdown: Breakdown, code: String)? = nil, origins: [String]
  ) {
    self.block = block
    self.country = country
    self.sizes = Set(sizes).sorted()
    self.sectors = Set(sectors).sorted()
    self.part = part.map { Part(breakdown: $0.breakdown, code: $0.code) }
    self.origins = Set(origins).sorted()
  }

  // MARK: Of the keys of a release

  /// The definition of a cell of a release.
  ///
  /// - Parameters:
  ///   - key: size classes joined by `+`; a report group, weight groups joined by `+`, or `*`.
  ///   - origins: where the answers came from.
  ///   - questionnaire: whose names the key uses.
  public init(cell key: CellKey, origins: [String], in questionnaire: Questionnaire) {
    self.init(
      block: .cell, country: key.country, sizes: questionnaire.sizes(key.size),
      sectors: questionnaire.reportGroups(key.sector), origins: origins)
  }

  /// The definition of a table of questions of a release; size classes may be joined by `+`.
  public init(
    table country: String, size: String, origins: [String], in questionnaire: Questionnaire
  ) {
    self.init(
      block: .table, country: country, sizes: questionnaire.sizes(size), origins: origins)
  }

  /// The definition of a region, language or mode of a release.
  public init(group key: GroupKey, by breakdown: Breakdown, origins: [String]) {
    self.init(
      block: .group, country: key.country, part: (breakdown, key.code), origins: origins)
  }

  /// The definition of what the enterprises of a country have together.
  public init(country: String, origins: [String]) {
    self.init(block: .country, country: country, origins: origins)
  }

  /// The definition of the answers of a country's enterprises to single questions, for everybody.
  public init(questions country: String, origins: [String]) {
    self.init(block: .question, country: country, origins: origins)
  }

  // MARK: Comparing

  /// Whether every enterprise that another definition can mean is meant by this one too, whatever
  /// block the figures stand in.
  public func contains(_ other: CellDefinition) -> Bool {
    country == other.country && Self.covers(sizes, other.sizes)
      && Self.covers(sectors, other.sectors) && (part == nil || part == other.part)
      && Set(origins).isSuperset(of: other.origins)
  }

  /// Whether one of two definitions contains the other.
  public func isNested(with other: CellDefinition) -> Bool {
    contains(other) || other.contains(self)
  }

  /// Whether a counted enterprise is meant.
  ///
  /// - Parameters:
  ///   - member: the enterprise.
  ///   - ofAnyOrigin: whether it is meant by its place alone, wherever its answers came from.
  /// - Returns: whether it is.
  public func includes(_ member: CountedMember, ofAnyOrigin: Bool = false) -> Bool {
    let place = member.contribution
    return country == place.cell.country && Self.allows(sizes, place.cell.size)
      && Self.allows(sectors, place.cell.sector)
      && part.map { place.group(by: $0.breakdown)?.code == $0.code } ?? true
      && (ofAnyOrigin
        || origins.contains(Self.origin(campaign: member.campaign, period: member.period)))
  }

  private static func covers(_ all: [String], _ some: [String]) -> Bool {
    all.isEmpty || !some.isEmpty && Set(all).isSuperset(of: some)
  }

  private static func allows(_ names: [String], _ name: String) -> Bool {
    names.isEmpty || names.contains(name)
  }
}

extension Questionnaire {
  /// The size classes of a key; empty = all.
  fileprivate func sizes(_ text: String) -> [String] {
    let named = text == "*" ? [] : text.split(separator: "+").map(String.init)
    return named.count == strata.size?.bands.count ? [] : named
  }

  /// The report groups of a key, which may name weight groups; empty = all.
  fileprivate func reportGroups(_ text: String) -> [String] {
    guard text != "*", let sector = strata.sector else { return [] }
    let named = text.split(separator: "+").map(String.init).flatMap { name in
      // A report group may bear the name of a weight group that holds no other one.
      sector.weighting.first { $0.id == name }.map { $0.groups.map { sector.groups[$0].id } }
        ?? [name]
    }
    return Set(named).count == sector.groups.count ? [] : named
  }
}
