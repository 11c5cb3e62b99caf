internal import Glibc

/// The names by which a person asks for something in a store, for a shell that completes them.
///
/// Looking changes nothing: no byte of the file, no file beside it, no lock that anybody waits for.
/// Where that cannot be had, or the file is no store of this program, there are no names.
public struct StoreNames {
  /// An assessment as it is offered.
  public struct Assessment: Sendable, Hashable {
    /// The lower-case UUID.
    public let id: String
    /// The day of completion, as `2026-11-20`.
    public let completed: String
    /// The label of the enterprise; nil = it has none, or the answers came from outside.
    public let label: String?
  }

  /// At most so many names of one kind: nobody reads on.
  private static let most = 200

  private let connection: Connection

  /// The names in a store, nil if it cannot be looked into.
  public init?(at path: String) {
    let file = StoreFile(path: path)
    let isAtRest = !file.hasLog
    let contents = try? file.inspect(newest: Migrator.standard.migrations.count)
    // The tables of a new store may still stand in its log.
    guard contents == .ours || contents == .unfinished && !isAtRest, !file.hasJournal else {
      return nil
    }
    // A log without its index would have to be recovered, which writes.
    let hasIndex = unsafe access(path + "-shm", R_OK) == 0
    guard isAtRest || hasIndex,
      let connection = try? Connection(
        path, isAtRest ? .looking(atRest: true) : .looking(), busyMilliseconds: 0),
      (try? connection.doubtTheSchema()) != nil
    else { return nil }
    self.connection = connection
  }

  /// The labels of enterprises, sorted.
  public var labels: [String] {
    names(
      """
      SELECT label FROM enterprise WHERE label IS NOT NULL ORDER BY label LIMIT \(Self.most)
      """)
  }

  /// The ids of campaigns, sorted.
  public var campaigns: [String] {
    names(
      """
      SELECT campaign FROM cell WHERE campaign <> ''
      UNION SELECT campaign FROM intake WHERE campaign <> ''
      ORDER BY campaign LIMIT \(Self.most)
      """)
  }

  /// The numbers of releases, the latest first.
  public var releases: [String] {
    names("SELECT key || '' FROM release ORDER BY key DESC LIMIT \(Self.most)")
  }

  /// Questionnaires as `id@version`, sorted.
  public var questionnaires: [String] {
    names("SELECT id || '@' || version FROM questionnaire ORDER BY 1 LIMIT \(Self.most)")
  }

  /// Assessments whose ids begin so, or where that is too short to tell, those stored last.
  public func assessments(beginning: String) -> [Assessment] {
    let ids = UUIDCoding.range(prefix: beginning)
    let range: SQL =
      ids.map { "a.uuid BETWEEN \($0.first) AND \($0.last)" } ?? "true"
    let found = try? connection.rows(
      """
      SELECT a.uuid, a.completed, e.label
      FROM assessment AS a LEFT JOIN enterprise AS e ON e.key = a.enterprise
      WHERE \(range) ORDER BY a.key DESC LIMIT \(ids == nil ? 20 : Self.most)
      """
    ) { row in
      Assessment(
        id: UUIDCoding.text(row.bytes(0)), completed: row.text(1), label: row.optionalText(2))
    }
    return found ?? []
  }

  private func names(_ sql: SQL) -> [String] {
    (try? connection.rows(sql) { $0.text(0) }) ?? []
  }
}
