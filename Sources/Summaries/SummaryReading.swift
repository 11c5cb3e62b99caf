internal import JSON
internal import Questionnaires

/// The blocks of a summary file, read one by one with all that is wrong in them.
struct SummaryReading {
  var summary: Summary
  private(set) var problems: [SummaryProblem] = []
  let questionnaire: Questionnaire
  let reader: CountReader
  let names: KeyNames

  /// Reads what all counts have in common.
  ///
  /// - Throws: why the file cannot be about the questionnaire; then nothing else is worth a look.
  init(_ reader: CountReader, _ questionnaire: Questionnaire) throws(SummaryProblem) {
    let releases: [Summary.Release] = [.none, .exchange]
    let release = try reader.member("release").text(releases.map(\.rawValue))
    try self.init(
      reader, questionnaire, format: Summary.format, releases: releases,
      blocks: ["leftOut", "cube", "by", "countries"]
        + (release == Summary.Release.none.rawValue ? [] : ["questions", "coarsened"]))
  }

  /// Reads what files of counts of several formats have in common.
  ///
  /// - Parameters:
  ///   - reader: the whole file.
  ///   - questionnaire: the version whose logic the file must name.
  ///   - format: the name of the format.
  ///   - releases: what the counts may have passed.
  ///   - blocks: the keys of the format besides those that all have.
  /// - Throws: why the file cannot be about the questionnaire; then nothing else is worth a look.
  init(
    _ reader: CountReader, _ questionnaire: Questionnaire, format: String,
    releases: [Summary.Release] = [.exchange], blocks: [String]
  ) throws(SummaryProblem) {
    let release = try reader.member("release").text(releases.map(\.rawValue))
    try reader.allow(
      ["format", "release", "synthetic", "questionnaire", "form", "period", "sources"] + blocks)
    try reader.member("format").text([format])
    let form = try reader.member("form").text(questionnaire.forms)
    let period = try reader.member("period").text()
    let periods = period.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    guard let first = periods.first, periods == Set(periods).sorted(), !periods.contains(""),
      let known = questionnaire.form(form)
    else { throw .unknownValue(period, at: "/period", expected: "a period such as 2026-q4") }
    summary = Summary(
      of: questionnaire, form: known, period: first,
      isSynthetic: try reader.member("synthetic").flag())
    summary.periods = periods
    summary.release = Summary.Release(rawValue: release) ?? .none
    self.questionnaire = questionnaire
    self.reader = reader
    names = KeyNames(questionnaire)
    try requireSameQuestionnaire(try reader.member("questionnaire"))
  }

  private func requireSameQuestionnaire(_ reader: CountReader) throws(SummaryProblem) {
    try reader.allow(["id", "logic", "series"])
    try reader.member("id").text([summary.questionnaire])
    let hashes = try reader.member("logic")
    for (position, value) in try hashes.elements(summary.logic.count).enumerated() {
      try hashes.element(position, value).text([summary.logic[position]])
    }
    let series = try reader.member("series")
    try series.allow(summary.series.map(\.domain))
    for domain in summary.series {
      let number = try series.member(domain.domain)
      let found = try number.count()
      guard found == domain.number else {
        throw .otherNumber(found, at: number.place, expected: domain.number)
      }
    }
  }

  // MARK: Blocks

  /// Reads where the enterprises come from.
  mutating func readSources() {
    readEach("sources") { (reading, entry) throws(SummaryProblem) in
      let source = try Source(entry)
      if let last = reading.summary.sources.last, last >= source || last.isSameCampaign(as: source)
      {
        throw .keysNotAscending(at: entry.place)
      }
      reading.summary.sources.append(source)
    }
  }

  /// Reads all that is counted.
  mutating func readBlocks() {
    readSources()
    attempt { (reading) throws(SummaryProblem) in
      reading.summary.leftOut = try LeftOutCounts(try reading.reader.member("leftOut"))
    }
    attempt { (reading) throws(SummaryProblem) in
      try reading.reader.member("by").allow(Breakdown.allCases.map(\.rawValue))
    }
    guard summary.release == .none else { return readReleasedBlocks() }
    readEach("cube") { (reading, entry) throws(SummaryProblem) in try reading.readCell(entry) }
    for breakdown in Breakdown.allCases {
      readEach("by", breakdown.rawValue) { (reading, entry) throws(SummaryProblem) in
        try reading.readGroup(entry, breakdown)
      }
    }
    readEach("countries") { (reading, entry) throws(SummaryProblem) in
      try reading.readCountry(entry)
    }
  }

  /// Does a part of the work, and notes what is wrong there.
  mutating func attempt(
    _ body: (inout SummaryReading) throws(SummaryProblem) -> Void
  ) {
    do throws(SummaryProblem) { try body(&self) } catch { problems.append(error) }
  }

  /// Reads each element of the list that the keys lead to.
  mutating func readEach(
    _ keys: String...,
    body: (inout SummaryReading, CountReader) throws(SummaryProblem) -> Void
  ) {
    attempt { (reading) throws(SummaryProblem) in
      var list = reading.reader
      for key in keys { list = try list.member(key) }
      for (position, value) in try list.elements().enumerated() {
        let entry = list.element(position, value)
        reading.attempt { (reading) throws(SummaryProblem) in try body(&reading, entry) }
      }
    }
  }

  private mutating func readCell(_ entry: CountReader) throws(SummaryProblem) {
    try entry.allow(["key", "n", "measures", "questions"])
    let texts = try entry.member("key").texts(names.cell)
    let key = CellKey(country: texts[0], size: texts[1], sector: texts[2])
    if let last = summary.cube.last, last.key >= key { throw .keysNotAscending(at: entry.place) }
    let questions = try entry.member("questions")
    let counts = CellCounts(
      headline: try Headline(entry, for: questionnaire),
      detail: try Detail(questions, for: questionnaire))
    guard counts.headline.n > 0 else { throw .contradiction(at: entry.place, .isEmpty) }
    guard counts.detail.enterprises ?? counts.headline.n == counts.headline.n else {
      throw .contradiction(at: questions.place, .questionsDiffer)
    }
    guard names.holds(key, counts) else { throw .contradiction(at: entry.place, .cellIsAnother) }
    summary.cube.append(Summary.Cell(key: key, counts: counts))
  }

  private mutating func readGroup(
    _ entry: CountReader, _ breakdown: Breakdown
  ) throws(SummaryProblem) {
    let key = try readGroupKey(entry, breakdown)
    let counts = try Headline(entry, for: questionnaire)
    guard counts.n > 0 else { throw .contradiction(at: entry.place, .isEmpty) }
    summary.by[breakdown, default: []].append(Summary.Group(key: key, counts: counts))
  }

  /// The key of a part, which must come after that of the part before.
  func readGroupKey(
    _ entry: CountReader, _ breakdown: Breakdown
  ) throws(SummaryProblem) -> GroupKey {
    try entry.allow(["key", "n", "measures"])
    let keys = try entry.member("key")
    let texts = try keys.texts([names.countries, names.codes(of: breakdown)])
    if breakdown == .language, !texts[1].isLanguage {
      throw .unknownValue(texts[1], at: keys.place + "/1", expected: "a language such as es")
    }
    let key = GroupKey(country: texts[0], code: texts[1])
    if let last = summary.by[breakdown]?.last, last.key >= key {
      throw .keysNotAscending(at: entry.place)
    }
    return key
  }

  private mutating func readCountry(_ entry: CountReader) throws(SummaryProblem) {
    try entry.allow(["key", "domains", "challenges"])
    let country = try entry.member("key").texts([names.countries])[0]
    if let last = summary.countries.last, last.country >= country {
      throw .keysNotAscending(at: entry.place)
    }
    let counts = try JointCounts(entry, for: questionnaire)
    guard !counts.isZero else { throw .contradiction(at: entry.place, .isEmpty) }
    summary.countries.append(Summary.Country(country: country, counts: counts))
  }
}

extension String {
  /// Whether it may be the language of a locale: two or three small letters.
  var isLanguage: Bool {
    (2...3).contains(utf8.count)
      && utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}
