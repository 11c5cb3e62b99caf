internal import Summaries

/// Cells and parts as they were written last, so that the next portion of an import need not read
/// them again.
///
/// They hold as long as nobody else writes, which SQLite tells, and nothing is undone.
struct LatestCounts {
  var cells: [CellAddress: CellCounts] = [:]
  var parts: [PartAddress: PartCounts] = [:]
  private var version: Int64?
  private var undone = 0

  /// Within a transaction: forgets what another connection, or a transaction that was undone, may
  /// have made untrue.
  mutating func check(_ connection: Connection) throws {
    let present = try connection.dataVersion()
    if version != present || undone != connection.undone { self = LatestCounts() }
    version = present
    undone = connection.undone
  }
}

/// Where a part stands.
struct PartAddress: Hashable, Comparable {
  let campaign: CampaignAddress
  let key: PartKey

  static func < (a: PartAddress, b: PartAddress) -> Bool {
    (a.campaign, a.key) < (b.campaign, b.key)
  }
}
