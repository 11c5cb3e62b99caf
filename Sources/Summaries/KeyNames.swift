internal import Questionnaires

/// The texts that the keys of a summary may hold.
struct KeyNames {
  /// The codes of the country question.
  let countries: [String]
  /// By place in the key of a cell.
  let cell: [[String]]
  private let questionnaire: Questionnaire

  init(_ questionnaire: Questionnaire) {
    let strata = questionnaire.strata
    countries = strata.country.map { questionnaire.questions[$0].options.map(\.code) } ?? []
    cell = [
      countries, strata.size?.bands.map(\.id) ?? [], strata.sector?.groups.map(\.id) ?? [],
    ]
    self.questionnaire = questionnaire
  }

  /// The codes of a breakdown; `nil` = any.
  func codes(of breakdown: Breakdown) -> [String]? {
    switch breakdown {
    case .region:
      questionnaire.strata.region.map { questionnaire.questions[$0].options.map(\.code) } ?? []
    case .language: nil
    case .mode: Contribution.modes
    }
  }

  /// A text that can stand for size classes, to be shown.
  var sizeExample: String { cell[1].joined(separator: ", ") + ", or several joined by +" }

  /// Whether a text names a size class or several.
  func namesSize(_ text: String) -> Bool { Self.names(text, among: cell[1]) }

  /// Whether a key can name a cell of a release: parts joined by `+`, and `*` for all sectors.
  func namesCell(_ key: CellKey) -> Bool {
    let weighting = questionnaire.strata.sector?.weighting.map(\.id) ?? []
    return countries.contains(key.country) && namesSize(key.size)
      && (key.sector == "*" || cell[2].contains(key.sector)
        || Self.names(key.sector, among: weighting))
  }

  /// What is wrong with a key that names no cell.
  func unknown(_ key: CellKey, at place: String) -> SummaryProblem {
    .unknownValue(
      "\(key.country) \(key.size) \(key.sector)", at: place,
      expected: "a country, size classes and sectors of the questionnaire")
  }

  /// Whether a text is one of some names, or several, each once.
  private static func names(_ text: String, among known: [String]) -> Bool {
    let names = text.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    return names.allSatisfy(known.contains) && Set(names).count == names.count
  }

  /// Whether the answers of all enterprises counted place them in this cell, as far as options tell.
  func holds(_ key: CellKey, _ counts: CellCounts) -> Bool {
    let strata = questionnaire.strata
    let n = counts.headline.n
    guard let country = strata.country,
      let ordinal = questionnaire.questions[country].option(key.country),
      counts.detail[country].options[ordinal] == n, let sector = strata.sector,
      let group = sector.groups.first(where: { $0.id == key.sector }),
      let band = strata.size?.bands.first(where: { $0.id == key.size })
    else { return false }
    let options = counts.detail[sector.question].options
    return band.ranges[ordinal] != nil && group.options.reduce(0) { $0 + options[$1] } == n
  }
}
