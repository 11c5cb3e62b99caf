public import Questionnaires
public import Scoring
internal import Summaries

/// Where an enterprise stands among those that official statistics count.
public struct Standing: Sendable, Hashable {
  /// The code of the country, for example `DE`.
  public let country: String
  /// The id of the size class, for example `small`.
  public let size: String
  /// The id of the sector's report group, for example `M`.
  public let sector: String

  /// A standing with these names.
  public init(country: String, size: String, sector: String) {
    self.country = country
    self.size = size
    self.sector = sector
  }

  /// The standing of a scored enterprise; `nil` without a size class, country or sector.
  ///
  /// The size class of a cell goes by the head count of the country's register, in Germany by
  /// employees. The official surveys on technology count everybody who works there, owners
  /// included. Where the two head counts fall into different classes, at 49 employees and an owner,
  /// no class is the enterprise's own in both senses, and there is none here.
  public init?(of sheet: ScoreSheet, in questionnaire: Questionnaire) {
    guard case .cell(let cell) = questionnaire.cell(of: sheet),
      let size = questionnaire.strata.size, let country = questionnaire.strata.country,
      let band = size.bands.first(where: { $0.id == cell.size })
    else { return nil }
    // Whoever counts everybody who works there has the largest head count.
    let heads = size.questions.compactMap(\.self)
      .filter { sheet.state(of: $0) == .answered }.map { sheet.value(of: $0) }
    let range = band.ranges[Int(sheet.value(of: country))]
    guard let everybody = heads.max(), range?.contains(everybody) == true else { return nil }
    self.init(country: cell.country, size: cell.size, sector: cell.sector)
  }
}
