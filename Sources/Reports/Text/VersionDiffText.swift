public import Questionnaires
public import Text

/// A comparison of two versions of a questionnaire for its authors, in English.
public struct VersionDiffText: Sendable {
  private let diff: VersionDiff

  /// The text of a comparison.
  public init(_ diff: VersionDiff) { self.diff = diff }

  /// One row a change, the gravest first.
  public var changes: Table {
    var table = Table([
      Table.Column("asks for"), Table.Column("what"), Table.Column("change"),
      Table.Column("from → to", fit: .wrapping), Table.Column("touches", fit: .wrapping),
    ])
    for bump in Bump.allCases.reversed() {
      for change in diff.changes where change.bump == bump {
        table.append([
          StyledText(bump.name, as: bump == .major ? .warning : .plain),
          StyledText(change.subject.words), StyledText(change.kind.words),
          StyledText(change.kind.values), StyledText(touched(change.touches)),
        ])
      }
    }
    return table
  }

  private func touched(_ touch: Touch) -> String {
    var parts = diff.old.domains.map(\.id).filter(touch.domains.contains)
    if parts.count > 1, parts.count == diff.old.domains.count { parts = ["every domain"] }
    if touch.isOverall { parts.append("overall") }
    if touch.isCells { parts.append("cells") }
    return parts.joined(separator: ", ")
  }

  /// What the changes ask of the newer version's number.
  public var verdict: String {
    let (old, new) = (diff.old, diff.new)
    guard let bump = diff.bump else {
      return "\(old.id) \(old.version) and \(new.version): nothing differs"
    }
    let isEnough = new.version >= diff.smallestVersion
    return "\(old.id) \(old.version) → \(new.version): \(bump.name), "
      + "smallest version allowed \(diff.smallestVersion)" + (isEnough ? "" : " (too small)")
  }

  /// One row for each figure with an obstacle to pooling of its own, and how many have none.
  public var pooling: Table {
    var table = Table([
      Table.Column("figure"), Table.Column("pools"), Table.Column("why not", fit: .wrapping),
    ])
    let pooling = diff.pooling
    if !pooling.general.isEmpty {
      table.append(["everything", "no", StyledText(words(pooling.general))])
    }
    append(pooling.measures, named: "measures", to: &table)
    append(pooling.questions, named: "questions", prefix: "question ", to: &table)
    return table
  }

  private func append(
    _ entries: [Pooling.Entry], named name: String, prefix: String = "", to table: inout Table
  ) {
    let stopped = entries.filter { !$0.obstacles.isEmpty }
    for entry in stopped {
      table.append([StyledText(prefix + entry.id), "no", StyledText(words(entry.obstacles))])
    }
    let others = entries.count - stopped.count
    guard others > 0, diff.pooling.general.isEmpty else { return }
    table.append(["\(stopped.isEmpty ? "all" : "other") \(others) \(name)", "yes", ""])
  }

  private func words(_ obstacles: [Pooling.Obstacle]) -> String {
    obstacles.map(\.words).joined(separator: "; ")
  }
}

extension Change.Subject {
  /// The thing by its sort and id.
  fileprivate var words: String {
    if case .option(let question, let code) = self { return "option \(question).\(code)" }
    return id.map { "\(kind) \($0)" } ?? kind
  }
}

extension Change.Kind {
  fileprivate var words: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .moved: "moved"
    case .altered(let attribute, _, _): attribute.rawValue
    case .reworded: "words"
    }
  }

  fileprivate var values: String {
    switch self {
    case .added, .removed, .moved: ""
    case .altered(_, let from, let to): "\(from) → \(to)"
    case .reworded(let changed, let added, let removed):
      [("changed", changed), ("added", added), ("removed", removed)].filter { !$0.1.isEmpty }
        .map { "\($0.1.count) \($0.0): \(Self.first($0.1))" }.joined(separator: "; ")
    }
  }

  /// The first few keys: the whole list stands in the JSON.
  private static func first(_ keys: [String]) -> String {
    (keys.prefix(4) + (keys.count > 4 ? ["…"] : [])).joined(separator: ", ")
  }
}
