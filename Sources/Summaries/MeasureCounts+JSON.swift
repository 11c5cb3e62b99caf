internal import JSON

extension MeasureCounts {
  private static let keys = ["status", "histogram", "provisional", "low", "high", "levels"]

  /// The block of one measure.
  var json: JSONValue { releasedSums.map(releasedJSON) ?? exactJSON }

  private var exactJSON: JSONValue {
    [
      "status": JSONValue(
        wholeNumbers: [
          status.scored, status.provisional, status.notScored, status.notApplicable,
        ]),
      "histogram": histogram.json,
      "provisional": provisional.json,
      "low": JSONValue(wholeNumber: low),
      "high": JSONValue(wholeNumber: high),
      "levels": JSONValue(wholeNumbers: levels),
    ]
  }

  /// Reads the block of one measure of a cell with `n` enterprises; `levels` is 0 for a context
  /// domain.
  init(_ reader: CountReader, n: Int, levels: Int) throws(SummaryProblem) {
    try reader.allow(Self.keys)
    self.init(levels: levels)
    let counts = try reader.member("status").counts(4)
    status.scored = counts[0]
    status.provisional = counts[1]
    status.notScored = counts[2]
    status.notApplicable = counts[3]
    histogram = try Histogram(reader.member("histogram"))
    provisional = try Histogram(reader.member("provisional"))
    low = try reader.member("low").count(upTo: 1000 * CountReader.mostEnterprises)
    high = try reader.member("high").count(upTo: 1000 * CountReader.mostEnterprises)
    self.levels = try reader.member("levels").counts(levels)
    if let contradiction = contradiction(n: n) {
      throw .contradiction(at: reader.place, contradiction)
    }
  }

  /// What no `n` enterprises can have given.
  func contradiction(n: Int) -> SummaryProblem.Contradiction? {
    // In a release a cell may add up campaigns of which one withholds the measure.
    let isAll = releasedSums == nil ? status.total == n : status.total <= n
    if !isAll { return .statusIsNotAll }
    if sums.n != status.scored { return .histogramIsNotScored }
    if releasedSums == nil, provisional.total != status.provisional {
      return .provisionalIsNotProvisional
    }
    if !levels.isEmpty, levels.reduce(0, +) != status.scored { return .levelsAreNotScored }
    guard releasedSums == nil else { return nil }
    let most = 1000 * status.scored
    return low <= sums.sum && sums.sum <= high && high <= most ? nil : .boundsDoNotHold
  }
}

extension Histogram {
  /// Pairs of score and count.
  var json: JSONValue {
    JSONValue(.array(bins.map { JSONValue(wholeNumbers: [$0.tenths, $0.count]) }))
  }

  /// Reads pairs of score and count.
  init(_ reader: CountReader) throws(SummaryProblem) {
    var bins: [Bin] = []
    let elements = try reader.elements()
    bins.reserveCapacity(elements.count)
    for (position, value) in elements.enumerated() {
      if let bin = Bin(value), bin.tenths > bins.last?.tenths ?? -1 {
        bins.append(bin)
      } else {
        let element = reader.element(position, value)
        let pair = try element.counts(2)
        guard pair[0] <= 1000 else { throw .outOfRange(at: "\(element.place)/0", maximum: 1000) }
        throw .notAscending(at: element.place)
      }
    }
    self.init(ascending: bins)
  }
}

extension Histogram.Bin {
  /// A pair of score and count, or `nil` if it is not right.
  fileprivate init?(_ value: JSONValue) {
    guard let pair = value.array, pair.count == 2, let tenths = pair[0].wholeNumber,
      let count = pair[1].wholeNumber, (0...1000).contains(tenths),
      (1...CountReader.mostEnterprises).contains(count)
    else { return nil }
    self.init(tenths: tenths, count: count)
  }
}

extension JSONValue {
  /// A list of whole numbers.
  init(wholeNumbers numbers: [Int]) {
    self.init(.array(numbers.map(JSONValue.init(wholeNumber:))))
  }
}
