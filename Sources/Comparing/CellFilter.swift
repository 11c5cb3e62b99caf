public import Questionnaires
public import Summaries

/// Which cells are compared: those whose country, size class and sector are among the ones named.
public struct CellFilter: Hashable, Sendable {
  /// The codes of countries, ids of size classes and report groups; empty = all.
  private var allowed: [Part: [String]] = [:]

  /// A part of a cell's key.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    case country, size, sector
  }

  /// What is wrong with a condition.
  public enum Problem: Error, Hashable, Sendable {
    /// It is not `part=value`.
    case unreadable(String)
    /// There is no such value of the part.
    case unknown(Part, String, known: [String])
  }

  /// All cells.
  public init() {}

  /// Cells that meet conditions such as `size=micro,small`; several of one part are added.
  ///
  /// A weight group such as `S` stands for its report groups.
  ///
  /// - Parameters:
  ///   - conditions: `country=`, `size=` or `sector=` and values separated by commas.
  ///   - questionnaire: whose names are used.
  /// - Throws: a ``Problem`` for a condition that cannot be read.
  public init(
    _ conditions: some Sequence<String>, in questionnaire: Questionnaire
  ) throws(Problem) {
    for condition in conditions {
      let sides = condition.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, let part = Part(rawValue: sides[0]) else {
        throw .unreadable(condition)
      }
      let known = part.names(in: questionnaire)
      for value in sides[1].split(separator: ",").map(String.init) {
        if let group = questionnaire.reportGroups(of: value), part == .sector {
          allowed[part, default: []] += group + [value]
        } else if known.contains(value) {
          allowed[part, default: []].append(value)
        } else {
          throw .unknown(part, value, known: known)
        }
      }
    }
  }

  /// Whether every cell is compared.
  public var isEmpty: Bool { allowed.isEmpty }

  /// Whether every size class and sector is compared.
  var coversCells: Bool { allowed[.size] == nil && allowed[.sector] == nil }

  /// Whether a cell is compared.
  public func includes(_ key: CellKey) -> Bool {
    allows(.country, key.country) && allows(.size, key.size) && allows(.sector, key.sector)
  }

  /// Whether cells of a size class and any of some report groups are compared.
  func includes(size: String, anyOf sectors: [String]) -> Bool {
    allows(.size, size) && sectors.contains { allows(.sector, $0) }
  }

  private func allows(_ part: Part, _ value: String) -> Bool {
    allowed[part].map { $0.contains(value) } ?? true
  }

  /// The conditions as a person would write them, in a fixed order: `size=micro,small`.
  public var text: String {
    Part.allCases.compactMap { part in
      allowed[part].map { "\(part.rawValue)=\(Array(Set($0)).sorted().joined(separator: ","))" }
    }.joined(separator: " ")
  }
}

extension CellFilter.Part {
  fileprivate func names(in questionnaire: Questionnaire) -> [String] {
    let strata = questionnaire.strata
    switch self {
    case .country:
      return strata.country.map { questionnaire.questions[$0].options.map(\.code) } ?? []
    case .size: return strata.size?.bands.map(\.id) ?? []
    case .sector: return strata.sector?.groups.map(\.id) ?? []
    }
  }
}

extension Questionnaire {
  /// The ids of the report groups of a weight group; `nil` if there is no such weight group.
  fileprivate func reportGroups(of weightGroup: String) -> [String]? {
    guard let sector = strata.sector,
      let group = sector.weighting.first(where: { $0.id == weightGroup })
    else { return nil }
    return group.groups.map { sector.groups[$0].id }
  }
}
