extension MeasureCounts {
  /// How much of the scores a release shows.
  public enum Detail: Sendable {
    /// Bins of a whole point, and the exact sums.
    case bins
    /// The exact sums alone.
    case sums
  }

  /// The width of a bin in tenths of a point.
  public static let binWidth = 10

  /// The counts as a release shows them: without bounds and provisional scores, of which only
  /// the number remains.
  ///
  /// A histogram over tenths is a list of scores as long as few enterprises stand behind it. Bins begin
  /// at floor(tenth / 10) · 10; the last one holds 990 to 1000.
  ///
  /// - Parameter detail: how much of the scores is shown.
  /// - Returns: counts with the same sums, statuses and levels.
  public func coarse(_ detail: Detail) -> MeasureCounts {
    var coarse = self
    coarse.releasedSums = sums
    coarse.provisional = Histogram()
    (coarse.low, coarse.high) = (0, 0)
    switch detail {
    case .sums: coarse.histogram = Histogram()
    case .bins:
      let width = Self.binWidth
      coarse.histogram = Histogram(
        histogram.bins.map { bin in
          Histogram.Bin(tenths: min(bin.tenths / width * width, 1000 - width), count: bin.count)
        })
    }
    return coarse
  }

  /// Counts of nothing, of a measure with as many levels: what stands where a measure is withheld.
  public var withheld: MeasureCounts { MeasureCounts(levels: levels.count) }
}

extension Headline {
  /// The counts as a release shows them.
  ///
  /// - Parameters:
  ///   - detail: how much of the scores is shown.
  ///   - isShown: whether a measure is shown, by its position; the others count nothing.
  /// - Returns: counts of as many enterprises.
  public func coarse(
    _ detail: MeasureCounts.Detail, where isShown: (Int, MeasureCounts) -> Bool
  ) -> Headline {
    Headline(
      n: n,
      measures: measures.enumerated().map { position, counts in
        isShown(position, counts) ? counts.coarse(detail) : counts.withheld
      })
  }
}

extension Detail {
  /// The same counts without those of some questions, which then count nobody.
  public func keeping(where isShown: (Int, QuestionCounts) -> Bool) -> Detail {
    var kept = self
    for (question, entry) in layout.entries.enumerated() where entry.kind != .text {
      guard !isShown(question, self[question]) else { continue }
      for position in entry.start..<entry.end { kept.numbers[position] = 0 }
    }
    return kept
  }
}

extension JointCounts {
  /// The same counts with the scores, the challenges, or both.
  public func keeping(scores: Bool, challenges: Bool) -> JointCounts {
    var kept = self
    if !scores {
      for position in 0..<layout.asked { kept.numbers[position] = 0 }
    }
    if !challenges {
      for position in layout.asked..<numbers.count { kept.numbers[position] = 0 }
    }
    return kept
  }
}
