internal import JSON
internal import Questionnaires

extension SummaryReading {
  /// Reads the blocks in which a release differs: merged cells without answers, parts without bins,
  /// and the answers by size class.
  mutating func readReleasedBlocks() {
    readEach("cube") { (reading, entry) throws(SummaryProblem) in
      try reading.readReleasedCell(entry)
    }
    for breakdown in Breakdown.allCases {
      readEach("by", breakdown.rawValue) { (reading, entry) throws(SummaryProblem) in
        try reading.readReleasedGroup(entry, breakdown)
      }
    }
    readEach("countries") { (reading, entry) throws(SummaryProblem) in
      try reading.readReleasedCountry(entry)
    }
    readEach("questions") { (reading, entry) throws(SummaryProblem) in
      try reading.readTable(entry)
    }
    attempt { (reading) throws(SummaryProblem) in
      reading.summary.coarsening = try Coarsening(
        try reading.reader.member("coarsened"), reading.names, for: reading.questionnaire)
    }
  }

  private mutating func readReleasedCell(_ entry: CountReader) throws(SummaryProblem) {
    try entry.allow(["key", "n", "measures"])
    let texts = try entry.member("key").texts([names.countries, nil, nil])
    let key = CellKey(country: texts[0], size: texts[1], sector: texts[2])
    guard names.namesCell(key) else { throw names.unknown(key, at: entry.place + "/key") }
    if let last = summary.cube.last, last.key >= key { throw .keysNotAscending(at: entry.place) }
    let threshold = ExchangeThreshold.least.cell
    let counts = try Headline(released: entry, .bins, atLeast: threshold, for: questionnaire)
    summary.cube.append(
      Summary.Cell(
        key: key, counts: CellCounts(headline: counts, detail: .zero(for: questionnaire))))
  }

  private mutating func readReleasedGroup(
    _ entry: CountReader, _ breakdown: Breakdown
  ) throws(SummaryProblem) {
    let key = try readGroupKey(entry, breakdown)
    let threshold = ExchangeThreshold.least.part
    let counts = try Headline(released: entry, .sums, atLeast: threshold, for: questionnaire)
    summary.by[breakdown, default: []].append(Summary.Group(key: key, counts: counts))
  }

  private mutating func readReleasedCountry(_ entry: CountReader) throws(SummaryProblem) {
    let present = entry.value.object?.members.map(\.key) ?? []
    let blocks = ["domains", "challenges"].filter(present.contains)
    try entry.allow(["key"] + blocks)
    let country = try entry.member("key").texts([names.countries])[0]
    if let last = summary.countries.last, last.country >= country {
      throw .keysNotAscending(at: entry.place)
    }
    let counts = try JointCounts(released: entry, blocks: blocks, for: questionnaire)
    for (block, n) in [("domains", counts.scored), ("challenges", counts.asked)]
    where blocks.contains(block) && n < ExchangeThreshold.least.products {
      throw .contradiction(
        at: "\(entry.place)/\(block)", .belowThreshold(ExchangeThreshold.least.products))
    }
    guard !counts.isZero else { throw .contradiction(at: entry.place, .isEmpty) }
    summary.countries.append(Summary.Country(country: country, counts: counts))
  }

  private mutating func readTable(_ entry: CountReader) throws(SummaryProblem) {
    try entry.allow(["key", "n", "questions"])
    let texts = try entry.member("key").texts([names.countries, nil])
    guard names.namesSize(texts[1]) else {
      throw .unknownValue(texts[1], at: entry.place + "/key/1", expected: names.sizeExample)
    }
    if let last = summary.tables.last, (last.country, last.size) >= (texts[0], texts[1]) {
      throw .keysNotAscending(at: entry.place)
    }
    let n = try entry.member("n").count()
    let questions = try entry.member("questions")
    let counts = try Detail(released: questions, n: n, for: questionnaire)
    for question in counts.questions.indices {
      let answers = counts[question]
      guard answers.isNobody || answers.n >= ExchangeThreshold.least.answers else {
        throw .contradiction(
          at: "\(questions.place)/\(questionnaire.questions[question].id)",
          .belowThreshold(ExchangeThreshold.least.answers))
      }
    }
    summary.tables.append(
      Summary.Table(country: texts[0], size: texts[1], n: n, counts: counts))
  }
}

extension Headline {
  /// Reads the members `n` and `measures` of a cell or part of a release; measures may be absent.
  fileprivate init(
    released reader: CountReader, _ detail: MeasureCounts.Detail, atLeast threshold: Int,
    for questionnaire: Questionnaire
  ) throws(SummaryProblem) {
    let n = try reader.member("n").count()
    guard n >= threshold else {
      throw .contradiction(at: reader.place, .belowThreshold(threshold))
    }
    let block = try reader.member("measures")
    guard let object = block.value.object else {
      throw .wrongType(at: block.place, expected: "an object")
    }
    let ids = questionnaire.measures.map(questionnaire.id(of:))
    for member in object.members where !ids.contains(member.key) {
      throw .unknownKey(member.key, at: block.place)
    }
    var measures: [MeasureCounts] = []
    for (measure, id) in zip(questionnaire.measures, ids) {
      let levels = questionnaire.hasLevels(measure) ? questionnaire.levels.count : 0
      guard object[id] != nil else {
        measures.append(MeasureCounts(levels: levels))
        continue
      }
      let entry = try block.member(id)
      let counts = try MeasureCounts(released: entry, n: n, levels: levels, detail)
      guard counts.sums.n >= threshold else {
        throw .contradiction(at: entry.place, .belowThreshold(threshold))
      }
      measures.append(counts)
    }
    self.init(n: n, measures: measures)
  }
}
