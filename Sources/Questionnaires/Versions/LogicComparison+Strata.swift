extension LogicComparison {
  /// Whether an enterprise may belong to another cell. A country or sector that is new has no
  /// enterprise yet, and weight groups are unions made when figures are computed.
  mutating func compareStrata() {
    let cells = Touch(cells: true)
    compare(
      .country, of: .questionnaire, old.id(of: old.strata.country),
      new.id(of: new.strata.country), touching: cells
    ) { $0.orDash }
    let countries = Set(old.countries + new.countries).sorted()
    for country in countries {
      let isNew = !old.countries.contains(country)
      let place = Change.Subject.questionnaire
      compare(
        .sizeQuestion, of: place, old.headCount(in: country), new.headCount(in: country),
        touching: isNew ? .nothing : cells
      ) { "\(country): \($0.orDash)" }
      compare(
        .bands, of: place, old.bands(in: country), new.bands(in: country),
        touching: isNew ? .nothing : cells
      ) { "\(country): \($0.isEmpty ? "–" : $0.joined(separator: ", "))" }
    }
    compare(
      .sectorQuestion, of: .questionnaire, old.id(of: old.strata.sector?.question),
      new.id(of: new.strata.sector?.question), touching: cells
    ) { $0.orDash }
    compareGroups(touching: cells)
    compare(
      .weighting, of: .questionnaire, old.weighting, new.weighting, touching: .nothing
    ) { $0.isEmpty ? "–" : $0.joined(separator: "; ") }
    compare(
      .region, of: .questionnaire, old.id(of: old.strata.region), new.id(of: new.strata.region),
      touching: .nothing
    ) { $0.orDash }
  }

  /// The report group of each sector that both versions have.
  private mutating func compareGroups(touching cells: Touch) {
    guard let before = old.strata.sector, let after = new.strata.sector,
      old.questions[before.question].id == new.questions[after.question].id
    else { return }
    let (question, id) = (old.questions[before.question], old.questions[before.question].id)
    for (ordinal, option) in question.options.enumerated() {
      guard let other = new.questions[after.question].option(option.code) else { continue }
      compare(
        .sectorGroup, of: .option(question: id, code: option.code), before.group(of: ordinal),
        after.group(of: other), touching: cells
      ) { $0.orDash }
    }
  }
}

extension Questionnaire {
  /// The codes of the country question's options.
  fileprivate var countries: [String] {
    strata.country.map { questions[$0].options.map(\.code) } ?? []
  }

  fileprivate func id(of question: Int?) -> String? { question.map { questions[$0].id } }

  /// The head count question of a country.
  fileprivate func headCount(in country: String) -> String? {
    guard let ordinal = countries.firstIndex(of: country) else { return nil }
    return id(of: strata.size?.questions[ordinal])
  }

  /// The size classes of a country.
  fileprivate func bands(in country: String) -> [String] {
    guard let ordinal = countries.firstIndex(of: country) else { return [] }
    return (strata.size?.bands ?? []).compactMap { band in
      band.ranges[ordinal].map { "\(band.id) \($0.lowerBound) to \($0.upperBound)" }
    }
  }

  fileprivate var weighting: [String] {
    guard let sector = strata.sector else { return [] }
    return sector.weighting.map { union in
      "\(union.id): " + union.groups.map { sector.groups[$0].id }.sorted().joined(separator: ", ")
    }
  }
}

extension Strata.Sector {
  fileprivate func group(of option: Int) -> String? {
    groups.first { $0.options.contains(option) }?.id
  }
}
