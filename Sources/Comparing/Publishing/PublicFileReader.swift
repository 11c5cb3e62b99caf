internal import JSON
internal import Questionnaires
internal import Summaries

/// A value of a file `readiness-public/1` with its place.
struct PublicFileReader {
  let value: JSONValue
  let place: String
  let questionnaire: Questionnaire

  func member(_ key: String) throws(SummaryProblem) -> PublicFileReader {
    guard let object = value.object else { throw .wrongType(at: place, expected: "an object") }
    guard let value = object[key] else { throw .missingKey(key, at: place) }
    return PublicFileReader(value: value, place: "\(place)/\(key)", questionnaire: questionnaire)
  }

  func elements() throws(SummaryProblem) -> [PublicFileReader] {
    guard let values = value.array else { throw .wrongType(at: place, expected: "a list") }
    return values.enumerated().map { position, value in
      PublicFileReader(value: value, place: "\(place)/\(position)", questionnaire: questionnaire)
    }
  }

  func text() throws(SummaryProblem) -> String {
    guard let text = value.string else { throw .wrongType(at: place, expected: "a text") }
    return text
  }

  func count() throws(SummaryProblem) -> Int {
    let most = 10_000_000_000
    guard let number = value.integer, let count = Int(exactly: number) else {
      throw .wrongType(at: place, expected: "a whole number")
    }
    guard count >= 0, count <= most else { throw .outOfRange(at: place, maximum: most) }
    return count
  }

  // MARK: Countries and groups

  func country(threshold: Int) throws(SummaryProblem) -> PublicFile.Country {
    let id = try member("id").one(of: questionnaire.countryCodes)
    let table = try member("table")
    var refusals: [PublicFile.Refusal] = []
    for refusal in try member("refused").elements() {
      let reason = PublicFile.Refusal.Reason(
        rawValue: try refusal.member("reason")
          .one(of: PublicFile.Refusal.Reason.allCases.map(\.rawValue)))
      if let table = try refusal.member("table").releaseTable(), let reason {
        refusals.append(PublicFile.Refusal(table: table, reason: reason))
      }
    }
    var groups: [PublicFile.Group] = []
    for group in try member("groups").elements() {
      groups.append(try group.group(threshold: threshold))
    }
    return PublicFile.Country(
      id: id, table: table.value.isNull ? nil : try table.releaseTable(), refused: refusals,
      groups: groups)
  }

  private func one(of known: [String]) throws(SummaryProblem) -> String {
    let text = try text()
    guard known.contains(text) else {
      throw .unknownValue(text, at: place, expected: known.joined(separator: ", "))
    }
    return text
  }

  private func releaseTable() throws(SummaryProblem) -> ReleaseTable? {
    ReleaseTable(rawValue: try one(of: ReleaseTable.allCases.map(\.rawValue)))
  }

  private func group(threshold: Int) throws(SummaryProblem) -> PublicFile.Group {
    let size = try member("size")
    let sector = try member("sector")
    let strata = questionnaire.strata
    let n = try member("n").figure()
    if let n, n > 0, n < threshold {
      throw .contradiction(at: "\(place)/n", .belowThreshold(threshold))
    }
    let measures = try member("measures")
    var read: [PublicFile.Measure] = []
    for measure in questionnaire.measures {
      read.append(
        try measures.member(questionnaire.id(of: measure)).measure(
          threshold: threshold, levels: questionnaire.levels.count))
    }
    return PublicFile.Group(
      size: size.value.isNull ? nil : try size.one(of: strata.size?.bands.map(\.id) ?? []),
      sector: sector.value.isNull ? nil : try sector.one(of: strata.sector?.groups.map(\.id) ?? []),
      n: n, measures: read)
  }

  private func measure(
    threshold: Int, levels: Int
  ) throws(SummaryProblem) -> PublicFile.Measure {
    let n = try member("n").figure()
    let mean = try member("mean")
    _ = try mean.member("flags")
    let told = try mean.member("value")
    var tenths: Int?
    if !told.value.isNull {
      tenths = Self.tenths(try told.text())
      guard let tenths, (1...999).contains(tenths) else {
        throw .unknownValue(
          try told.text(), at: told.place, expected: "points with one decimal, such as 42.5")
      }
      guard let n, n >= threshold else {
        throw .contradiction(at: place, .belowThreshold(threshold))
      }
    }
    if let n, n > 0, n < threshold { throw .contradiction(at: place, .belowThreshold(threshold)) }
    guard value.object?["levels"] != nil else {
      return PublicFile.Measure(n: n, meanTenths: tenths, levels: nil)
    }
    let list = try member("levels")
    var counts: [Int?] = []
    let least = Protection().levelThreshold
    for level in try list.elements() {
      let count = try level.figure()
      if let count, count > 0, count < least {
        throw .contradiction(at: level.place, .belowThreshold(least))
      }
      counts.append(count)
    }
    guard counts.isEmpty || counts.count == levels else {
      throw .wrongLength(at: list.place, expected: levels, found: counts.count)
    }
    return PublicFile.Measure(n: n, meanTenths: tenths, levels: counts.isEmpty ? nil : counts)
  }

  /// A number that is shown, or `nil` of one that is hidden.
  private func figure() throws(SummaryProblem) -> Int? {
    _ = try member("flags")
    let figure = try member("value")
    return figure.value.isNull ? nil : try figure.count()
  }

  /// `42.5` in tenths.
  private static func tenths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 1, (1...3).contains(parts[0].utf8.count),
      let whole = UInt16(parts[0]), let decimal = UInt8(parts[1])
    else { return nil }
    return 10 * Int(whole) + Int(decimal)
  }
}
