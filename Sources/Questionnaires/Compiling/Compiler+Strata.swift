internal import JSON

extension QuestionnaireCompiler {
  mutating func strata(_ file: ObjectReader, _ questions: [Question]) -> Strata {
    let none = Strata(country: nil, size: nil, sector: nil, region: nil)
    guard let value = file.value("strata"),
      let reader = ObjectReader(value, "strata", keys: Keys.strata, findings)
    else { return none }
    let country = role("country", reader, questions, needs: "a single question") { $0.isSingle }
    let region = role("region", reader, questions, needs: "a single question") { $0.isSingle }
    if reader.object["size"] != nil { _ = reader.value("country", needed: true) }
    let countries = country.map { questions[$0].options.map(\.code) } ?? []
    return Strata(
      country: country, size: size(reader, countries, questions),
      sector: sector(reader, questions), region: region)
  }

  /// The question with a role, if it is of the kind the role needs.
  func role(
    _ key: String, _ reader: ObjectReader, _ questions: [Question], needed: Bool = false,
    needs: String, _ suits: (Question) -> Bool
  ) -> Int? {
    guard let id = reader.string(key, needed: needed), let value = reader.object[key] else {
      return nil
    }
    return question(id, role: key, at: value.offset, questions, needs: needs, suits)
  }

  func question(
    _ id: String, role: String, at offset: Int, _ questions: [Question], needs: String,
    _ suits: (Question) -> Bool
  ) -> Int? {
    guard let position = positions[id] else {
      findings.report(.unknownID(id, kind: .question, known: questionIDs), at: offset)
      return nil
    }
    if suits(questions[position]) { return position }
    if kindless.contains(position) { return nil }
    findings.report(.roleUnsuited(question: id, role: role, needs: needs), at: offset)
    return nil
  }

  // MARK: Size

  private mutating func size(
    _ strata: ObjectReader, _ countries: [String], _ questions: [Question]
  ) -> Strata.Size? {
    guard let value = strata.value("size"),
      let reader = ObjectReader(value, "size", keys: Keys.size, findings)
    else { return nil }
    var heads: [Int?] = Array(repeating: nil, count: countries.count)
    if let value = reader.value("questions", needed: true),
      let byCountry = ObjectReader(value, "questions", keys: nil, findings)
    {
      for member in byCountry.object.members {
        guard let country = ordinal(ofCountry: member, among: countries) else { continue }
        guard let id = member.value.string else {
          findings.report(
            .wrongType(key: member.key, expected: "a question's id"), at: member.value.offset)
          continue
        }
        heads[country] = question(
          id, role: "size", at: member.value.offset, questions, needs: "an unscored number question"
        ) { $0.isNumber && $0.domain == nil }
      }
    }
    return Strata.Size(questions: heads, bands: bands(reader, countries))
  }

  private func ordinal(ofCountry member: JSONObject.Member, among countries: [String]) -> Int? {
    if let ordinal = countries.firstIndex(of: member.key) { return ordinal }
    // Without a country question there is nothing that could be unknown.
    if !countries.isEmpty {
      findings.report(
        .unknownID(member.key, kind: .country, known: countries), at: member.keyOffset)
    }
    return nil
  }

  private mutating func bands(_ size: ObjectReader, _ countries: [String]) -> [Strata.Band] {
    var bands: [Strata.Band] = []
    var last: [Int64?] = Array(repeating: nil, count: countries.count)
    for value in size.array("bands", needed: true) ?? [] {
      guard let reader = ObjectReader(value, "band", keys: nil, findings) else { continue }
      let id = declaredID(reader, .band)
      var ranges: [ClosedRange<Int64>?] = Array(repeating: nil, count: countries.count)
      for member in reader.object.members where member.key != "id" {
        guard let country = ordinal(ofCountry: member, among: countries) else { continue }
        guard let edges = member.value.array, edges.count == 2, let low = edges[0].integer,
          let high = edges[1].integer
        else {
          findings.report(
            .wrongType(key: member.key, expected: "two head counts such as [10, 49]"),
            at: member.value.offset)
          continue
        }
        if low > high || low <= last[country] ?? -1 {
          findings.report(
            .bandsOverlap(band: id, country: member.key), at: member.value.offset)
        } else {
          ranges[country] = low...high
          last[country] = high
        }
      }
      bands.append(Strata.Band(id: id, ranges: ranges))
    }
    return bands
  }

  // MARK: Sector

  private func sector(_ strata: ObjectReader, _ questions: [Question]) -> Strata.Sector? {
    guard let value = strata.value("sector"),
      let reader = ObjectReader(value, "sector", keys: Keys.sector, findings)
    else { return nil }
    let position = role(
      "question", reader, questions, needed: true, needs: "a single question"
    ) { $0.isSingle }
    let sectors = position.map { questions[$0] }
    let groups = lists("groups", reader, known: sectors?.options.map(\.code)) { code in
      .unknownOption(
        code, question: sectors?.id ?? "", known: sectors?.options.map(\.code) ?? [],
        place: .group)
    }
    let groupIDs = groups.sorted.map(\.id)
    let weighting = lists("weighting", reader, known: groups.isComplete ? groupIDs : nil) {
      .unknownID($0, kind: .group, known: groupIDs)
    }
    guard let position else { return nil }
    let codes = questions[position].options.map(\.code)
    report(groups, cover: codes, at: reader.object["groups"]) {
      $1.isEmpty ? .sectorMissing($0) : .sectorTwice($0, groups: $1)
    }
    report(weighting, cover: groupIDs, at: reader.object["weighting"]) {
      $1.isEmpty ? .groupNotWeighted($0) : .groupTwice($0, weightGroups: $1)
    }
    return Strata.Sector(
      question: position,
      groups: groups.sorted.map { Strata.SectorGroup(id: $0.id, options: $0.members) },
      weighting: weighting.sorted.map { Strata.WeightGroup(id: $0.id, groups: $0.members) })
  }

  /// Named lists that together hold each of certain names once.
  private struct Lists {
    /// Positions of the names, by id of the list, sorted by id.
    var sorted: [(id: String, members: [Int])] = []
    /// Whether every list and name could be read; only then it is known what is missing.
    var isComplete = false
  }

  /// The members of an object whose keys are ids and whose values are lists of known names.
  ///
  /// `known` are the names; `nil` if they could not be read and none can be judged.
  private func lists(
    _ key: String, _ reader: ObjectReader, known: [String]?, unknown: (String) -> Problem
  ) -> Lists {
    guard let value = reader.value(key, needed: key == "groups"),
      let object = ObjectReader(value, key, keys: nil, findings)
    else { return Lists() }
    var lists = Lists(isComplete: known != nil)
    for member in object.object.members {
      if !member.key.isOptionCode {
        findings.report(.invalidID(member.key, kind: .group), at: member.keyOffset)
      }
      let names = object.strings(member.key) ?? []
      if names.count != member.value.array?.count { lists.isComplete = false }
      let members = unique(names, key: member.key).compactMap { name -> Int? in
        guard let known else { return nil }
        if let position = known.firstIndex(of: name.value) { return position }
        findings.report(unknown(name.value), at: name.offset)
        lists.isComplete = false
        return nil
      }
      lists.sorted.append((member.key, members))
    }
    lists.sorted.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    return lists
  }

  /// Reports each name that stands in several lists, or in none of lists that are complete.
  private func report(
    _ lists: Lists, cover names: [String], at value: JSONValue?,
    problem: (String, [String]) -> Problem
  ) {
    guard let value else { return }
    for position in names.indices {
      let holders = lists.sorted.filter { $0.members.contains(position) }.map(\.id)
      if holders.count > 1 || holders.isEmpty && lists.isComplete {
        findings.report(problem(names[position], holders), at: value.offset)
      }
    }
  }
}

extension Question {
  var isSingle: Bool { if case .single = kind { true } else { false } }
  var isMultiple: Bool { if case .multiple = kind { true } else { false } }
  var isNumber: Bool { if case .number = kind { true } else { false } }
}
