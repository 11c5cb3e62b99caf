/// What a reader of a release can find out at most about a figure that is too small to be shown.
public struct AuditedFigure: Hashable, Sendable {
  /// The figure.
  public let key: ReleaseKey
  /// The position of the measure; `nil` = the number of enterprises.
  public let measure: Int?
  /// Numbers of enterprises that are shown to be possible: the reader's own range is no narrower.
  public let possible: ClosedRange<Int>
  /// The range that follows from the published numbers of this kind alone, exactly: the reader's
  /// own range is no wider.
  public let fromCounts: ClosedRange<Int>
  /// Sums of scores that are shown to be possible, in tenths of a point; `nil` for the number of
  /// enterprises.
  public let possibleSums: ClosedRange<Int>?
  /// Whether both ranges are as wide as demanded.
  public let isProtected: Bool
}

/// The attack on a country's tables with everything that is published of them at once.
struct ReleaseAudit {
  let tables: CountryTables
  let protection: Protection

  /// The figures that are too small to be shown, each with what can be found out about it.
  func figures() -> [AuditedFigure] {
    let measures = tables.hiddenMeasures.indices
    return tables.keys.indices.flatMap { figure in
      let counts = tables.counts[figure]
      return (protection.hides(counts.n) ? [audit(figure)] : [])
        + measures.filter { protection.hides(counts.measures[$0]) }.map { audit(figure, $0) }
    }
  }

  /// The first figure that is not protected.
  func firstUnprotected() -> AuditedFigure? {
    for figure in tables.keys.indices {
      let counts = tables.counts[figure]
      if protection.hides(counts.n) {
        let found = audit(figure)
        if !found.isProtected { return found }
      }
      for measure in tables.hiddenMeasures.indices
      where protection.hides(counts.measures[measure]) {
        let found = audit(figure, measure)
        if !found.isProtected { return found }
      }
    }
    return nil
  }

  /// Whether the small level counts of a measure are protected.
  func protectsLevels(of measure: Int) -> Bool {
    guard let hidden = tables.hiddenLevels[measure] else { return true }
    let layer = tables.levelLayer(measure)
    return tables.smallLevels(measure, protection).allSatisfy { figure, arc in
      guard hidden[arc] else { return false }
      // A group of few may have to grow before one of its levels can.
      let changes = [0, protection.levelThreshold, protection.threshold]
      return [0, layer.values[arc]].contains { low in
        let high = low + protection.levelThreshold
        return [low, high].allSatisfy { value in
          value == layer.values[arc]
            || changes.contains { change in
              OtherTables.fulfilling(
                OtherTables.Wish(
                  figure: figure, measure: measure, change: change, level: (arc, value)),
                tables) != nil
            }
        }
      }
    }
  }

  func audit(_ figure: Int, _ measure: Int? = nil) -> AuditedFigure {
    let layer = measure.map { tables.layer(scored: $0) } ?? tables.layer
    let hidden = measure.map { tables.hiddenMeasures[$0] } ?? tables.hidden
    let value = layer.values[figure]
    // A number that is large enough is hidden for its mean alone.
    let isSmall = protection.hides(value)
    let known = layer.interval(of: figure, hidden: hidden, in: tables.network)
    var tried = [OtherTables(tables)]
    var possible = value...value
    if isSmall, hidden[figure] {
      for low in known.lowerBound..<max(known.lowerBound, value) {
        let wish = OtherTables.Wish(figure: figure, measure: measure, change: low - value)
        if let other = OtherTables.fulfilling(wish, tables) {
          possible = low...value
          tried.append(other)
          break
        }
      }
      let high = max(protection.threshold, possible.lowerBound + protection.width)
      let wish = OtherTables.Wish(figure: figure, measure: measure, change: high - value)
      if high <= known.upperBound, let other = OtherTables.fulfilling(wish, tables) {
        possible = possible.lowerBound...high
        tried.append(other)
      }
    }
    let sums = measure.map { measure in
      let ranges = tried.map { $0.sumRange(of: figure, measure, tables) }
      let lows = ranges.map(\.lowerBound).min() ?? 0
      return lows...max(lows, ranges.map(\.upperBound).max() ?? 0)
    }
    let isWide =
      possible.upperBound >= protection.threshold && possible.count > protection.width
    return AuditedFigure(
      key: tables.keys[figure], measure: measure, possible: possible, fromCounts: known,
      possibleSums: sums,
      isProtected: hidden[figure] && (isWide || !isSmall)
        && (sums.map { $0.count > protection.sumWidth } ?? true))
  }
}

extension Protection {
  /// Whether a measure of a group must not be shown: of too few, or all of them at one end.
  func hides(_ measure: ReleaseCounts.Measure) -> Bool {
    hides(measure.n) || measure.hasExtremeMean
  }
}
