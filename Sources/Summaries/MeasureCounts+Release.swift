internal import JSON

extension MeasureCounts {
  /// The block of one measure in a release: exact sums, and bins where there are any.
  func releasedJSON(_ sums: ScoreSums) -> JSONValue {
    var object = JSONObject()
    object["status"] = JSONValue(
      wholeNumbers: [
        status.scored, status.provisional, status.notScored, status.notApplicable,
      ])
    object["sum"] = JSONValue(wholeNumber: sums.sum)
    object["squares"] = JSONValue(wholeNumber: sums.squares)
    if !histogram.bins.isEmpty {
      object["bin"] = JSONValue(wholeNumber: Self.binWidth)
      object["histogram"] = histogram.json
    }
    object["levels"] = JSONValue(wholeNumbers: levels)
    return JSONValue(.object(object))
  }

  /// Reads the block of one measure of a release, of a cell or part with `n` enterprises. Bounds, which
  /// earlier programs wrote, are not read.
  ///
  /// - Parameters:
  ///   - reader: the block.
  ///   - n: the number of enterprises.
  ///   - levels: the number of levels; 0 for a context domain.
  ///   - detail: whether bins must be there, or must not.
  /// - Throws: a ``SummaryProblem`` for anything that no `n` enterprises can give.
  init(
    released reader: CountReader, n: Int, levels: Int, _ detail: MeasureCounts.Detail
  ) throws(SummaryProblem) {
    let bins = detail == .bins ? ["bin", "histogram"] : []
    try reader.allow(["status", "sum", "squares", "low", "high", "levels"] + bins)
    self.init(levels: levels)
    let counts = try reader.member("status").counts(4)
    status.scored = counts[0]
    status.provisional = counts[1]
    status.notScored = counts[2]
    status.notApplicable = counts[3]
    let most = CountReader.mostEnterprises
    let sums = ScoreSums(
      n: status.scored, sum: try reader.member("sum").count(upTo: 1000 * most),
      squares: try reader.member("squares").count(upTo: 1_000_000 * most))
    releasedSums = sums
    if detail == .bins {
      let width = try reader.member("bin")
      let found = try width.count()
      guard found == Self.binWidth else {
        throw .otherNumber(found, at: width.place, expected: Self.binWidth)
      }
      histogram = try Histogram(reader.member("histogram"))
    }
    self.levels = try reader.member("levels").counts(levels)
    if let contradiction = contradiction(n: n) ?? (detail == .bins ? binsContradiction : nil) {
      throw .contradiction(at: reader.place, contradiction)
    }
    guard sums.areOfScores else { throw .contradiction(at: reader.place, .momentsDoNotFit) }
  }

  /// What bins cannot hold: each score lies in its bin, below the next one.
  private var binsContradiction: SummaryProblem.Contradiction? {
    let width = Self.binWidth
    guard histogram.total == status.scored,
      histogram.bins.allSatisfy({ $0.tenths % width == 0 && $0.tenths <= 1000 - width })
    else { return .histogramIsNotScored }
    // The last bin also holds 1000.
    let room = histogram.bins.reduce(0) {
      $0 + $1.count * ($1.tenths == 1000 - width ? width : width - 1)
    }
    let above = sums.sum - histogram.sum
    return above >= 0 && above <= room ? nil : .momentsDoNotFit
  }
}
