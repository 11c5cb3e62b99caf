internal import Questionnaires
internal import Scoring
internal import Summaries

/// Where the enterprises of one questionnaire are counted, flattened once: small numbers in place of
/// names, and empty counts to begin with.
struct CountingPlan {
  /// Where an enterprise is counted, as ``Placement``, by the number of its cell.
  enum Place {
    case cell(Int)
    case leftOut(LeftOut)
  }

  /// The cells by number.
  let cells: [CellKey]
  /// The codes of the countries, by ordinal.
  let countries: [String]
  /// The codes of the regions, by ordinal.
  let regions: [String]
  let emptyCell: CellCounts
  let emptyHeadline: Headline
  let emptyJoint: JointCounts

  private let country: Int
  /// The position of the head count question, by ordinal of the country; −1 = no class is defined.
  private let headCounts: [Int]
  private let bands: Int
  /// By country and class.
  private let ranges: [ClosedRange<Int64>?]
  private let sector: Int
  /// The report group of each option; −1 = none.
  private let groups: [Int]
  private let groupCount: Int
  private let region: Int
  private let isComplete: Bool

  init(_ questionnaire: Questionnaire) {
    let strata = questionnaire.strata
    let countries = strata.country.map { questionnaire.questions[$0].options.map(\.code) } ?? []
    let size = strata.size
    let sectorGroups = strata.sector?.groups ?? []
    self.countries = countries
    country = strata.country ?? -1
    headCounts = countries.indices.map { size?.questions[$0] ?? -1 }
    bands = size?.bands.count ?? 0
    ranges = countries.indices.flatMap { country in
      (size?.bands ?? []).map { $0.ranges[country] }
    }
    sector = strata.sector?.question ?? -1
    groups =
      strata.sector.map { sector in
        questionnaire.questions[sector.question].options.indices.map { option in
          sectorGroups.firstIndex { $0.options.contains(option) } ?? -1
        }
      } ?? []
    groupCount = sectorGroups.count
    region = strata.region ?? -1
    regions = strata.region.map { questionnaire.questions[$0].options.map(\.code) } ?? []
    isComplete = strata.country != nil && size != nil && strata.sector != nil
    cells = countries.flatMap { country in
      (size?.bands ?? []).flatMap { band in
        sectorGroups.map { CellKey(country: country, size: band.id, sector: $0.id) }
      }
    }
    emptyCell = .zero(for: questionnaire)
    emptyHeadline = .zero(for: questionnaire)
    emptyJoint = .zero(for: questionnaire)
  }

  /// The place of a scored sheet: what ``Questionnaire/cell(of:)`` says.
  func place(of sheet: ScoreSheet) -> Place {
    guard isComplete, let ordinal = sheet.answered(country) else { return .leftOut(.noCell) }
    let headCount = headCounts[ordinal]
    guard headCount >= 0 else { return .leftOut(.outOfScope) }
    guard let heads = sheet.answered(headCount) else { return .leftOut(.noCell) }
    var band = 0
    while band < bands, ranges[ordinal * bands + band]?.contains(Int64(heads)) != true {
      band += 1
    }
    guard band < bands else { return .leftOut(.outOfScope) }
    guard let option = sheet.answered(sector), groups[option] >= 0 else {
      return .leftOut(.noCell)
    }
    return .cell((ordinal * bands + band) * groupCount + groups[option])
  }

  /// The ordinal of the country of a cell.
  func country(ofCell cell: Int) -> Int { cell / (bands * groupCount) }

  /// The ordinal of the region of a sheet, if one is named.
  func region(of sheet: ScoreSheet) -> Int? {
    guard region >= 0, let ordinal = sheet.answered(region), regions.indices.contains(ordinal)
    else { return nil }
    return ordinal
  }
}

extension ScoreSheet {
  /// The value of a question if it was answered.
  fileprivate func answered(_ question: Int) -> Int? {
    states[question] == .answered ? Int(values[question]) : nil
  }
}
