internal import JSON
internal import Questionnaires

extension Coarsening {
  /// The block `coarsened` of a release.
  func json(for questionnaire: Questionnaire) -> JSONValue {
    let ids = questionnaire.measures.map(questionnaire.id(of:))
    return [
      "merged": JSONValue(
        .array(
          merged.sorted { $0.key < $1.key }.map {
            Self.entry([$0.key.country, $0.key.size, $0.key.sector], $0.value)
          })),
      "removed": Self.countries(removed),
      "measures": JSONValue(
        .array(
          measures.map { (key: [$0.key.country, ids[$0.key.measure]], n: $0.value) }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { Self.entry($0.key, $0.n) })),
      "withoutTable": Self.countries(withoutTable),
      "blocks": JSONValue(
        .array(
          blocks.map { [$0.country, $0.block.id] }.sorted { $0.lexicographicallyPrecedes($1) }
            .map { JSONValue(.array($0.map { JSONValue(.string($0)) })) })),
    ]
  }

  private static func countries(_ counts: [String: Int]) -> JSONValue {
    JSONValue(.array(counts.sorted { $0.key < $1.key }.map { entry([$0.key], $0.value) }))
  }

  private static func entry(_ key: [String], _ n: Int) -> JSONValue {
    [
      "key": JSONValue(.array(key.map { JSONValue(.string($0)) })),
      "n": JSONValue(wholeNumber: n),
    ]
  }

  /// Reads the block `coarsened` of a release.
  init(
    _ reader: CountReader, _ names: KeyNames, for questionnaire: Questionnaire
  ) throws(SummaryProblem) {
    try reader.allow(["merged", "removed", "measures", "withoutTable", "blocks"])
    let ids = questionnaire.measures.map(questionnaire.id(of:))
    for entry in try Self.entries(reader.member("merged")) {
      let (key, n) = try Self.read(entry, [names.countries, nil, nil])
      let cell = CellKey(country: key[0], size: key[1], sector: key[2])
      guard names.namesCell(cell) else { throw names.unknown(cell, at: entry.place + "/key") }
      merge(into: cell, n)
    }
    for entry in try Self.entries(reader.member("removed")) {
      let (key, n) = try Self.read(entry, [names.countries])
      remove(n, of: key[0])
    }
    for entry in try Self.entries(reader.member("measures")) {
      let (key, n) = try Self.read(entry, [names.countries, ids])
      withhold(MeasureKey(country: key[0], measure: ids.firstIndex(of: key[1]) ?? 0), n)
    }
    for entry in try Self.entries(reader.member("withoutTable")) {
      let (key, n) = try Self.read(entry, [names.countries])
      leaveWithoutTable(n, of: key[0])
    }
    for entry in try Self.entries(reader.member("blocks")) {
      let key = try entry.texts([names.countries, Block.all.map(\.id)])
      if let block = Block.all.first(where: { $0.id == key[1] }) { leaveOut(block, of: key[0]) }
    }
  }

  private static func entries(_ list: CountReader) throws(SummaryProblem) -> [CountReader] {
    try list.elements().enumerated().map { list.element($0, $1) }
  }

  private static func read(
    _ entry: CountReader, _ allowed: [[String]?]
  ) throws(SummaryProblem) -> (key: [String], n: Int) {
    try entry.allow(["key", "n"])
    return (try entry.member("key").texts(allowed), try entry.member("n").count())
  }
}

extension Coarsening.Block {
  static let all: [Coarsening.Block] = Breakdown.allCases.map(parts) + [.scores, .challenges]

  /// The name in files.
  public var id: String {
    switch self {
    case .parts(let breakdown): "by.\(breakdown.rawValue)"
    case .scores: "domains"
    case .challenges: "challenges"
    }
  }
}
