/// What a change may alter of everything that was scored and counted before it.
public struct Touch: Hashable, Sendable {
  /// Ids of the domains whose scores, statuses or levels may come out otherwise.
  public private(set) var domains: Set<String>
  /// Whether the overall score or level may, and not only through a domain.
  public let isOverall: Bool
  /// Whether enterprises may belong to another cell: country × size × sector.
  public let isCells: Bool

  init(domains: Set<String> = [], overall: Bool = false, cells: Bool = false) {
    self.domains = domains
    isOverall = overall
    isCells = cells
  }

  /// Nothing.
  static let nothing = Touch()

  /// One domain, if there is one.
  static func domain(_ id: String?) -> Touch { Touch(domains: id.map { [$0] } ?? []) }

  /// Whether nothing already scored or counted changes.
  var isNothing: Bool { domains.isEmpty && !isOverall && !isCells }

  /// What either of two changes touches.
  static func + (a: Touch, b: Touch) -> Touch {
    Touch(
      domains: a.domains.union(b.domains), overall: a.isOverall || b.isOverall,
      cells: a.isCells || b.isCells)
  }

  /// The same without domains that nobody was scored on before.
  func among(_ domains: Set<String>) -> Touch {
    var touch = self
    touch.domains.formIntersection(domains)
    return touch
  }
}
