extension ReportSection {
  /// Its parts, each from a heading on, if all are so short that two stand beside each other on
  /// paper; `nil` for other sections.
  var shortParts: [[ReportBlock]]? {
    var parts: [[ReportBlock]] = []
    for block in blocks {
      if case .heading = block {
        parts.append([block])
        continue
      }
      guard block.isShort, let last = parts.indices.last else { return nil }
      parts[last].append(block)
    }
    return parts.count > 1 ? parts : nil
  }
}

extension ReportBlock {
  /// Whether it takes less than half a sheet in a column of half its width.
  fileprivate var isShort: Bool {
    switch self {
    case .paragraph, .care, .note: true
    case .list(let items): items.count <= 12
    default: false
    }
  }
}
