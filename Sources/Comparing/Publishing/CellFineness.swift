/// How fine the cells of a file for another association may be at most.
public enum CellFineness: CaseIterable, Sendable {
  /// Report groups of sectors, as far as each cell has enough enterprises.
  case sectors
  /// Size classes, all sectors together.
  case sizes
}
