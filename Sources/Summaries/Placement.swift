public import Questionnaires
public import Scoring

/// Where an enterprise is counted, as far as its answers decide.
public enum Placement: Hashable, Sendable {
  /// In this cell.
  case cell(CellKey)
  /// Nowhere.
  case leftOut(LeftOut)
}

extension Questionnaire {
  /// The cell of an enterprise by its country, head count and sector.
  ///
  /// A head count outside every class of the country is out of scope; so is every enterprise of a
  /// country for which no class is defined. Without an answer to one of the three questions there
  /// is no cell.
  ///
  /// - Parameter sheet: a scored sheet of this questionnaire.
  /// - Returns: the cell, or why there is none; consent and the like are not looked at.
  public func cell(of sheet: ScoreSheet) -> Placement {
    guard let country = strata.country, let ordinal = sheet.value(ofAnswered: country),
      let size = strata.size, let sector = strata.sector
    else { return .leftOut(.noCell) }
    guard let headCount = size.questions[Int(ordinal)] else { return .leftOut(.outOfScope) }
    guard let heads = sheet.value(ofAnswered: headCount) else { return .leftOut(.noCell) }
    guard let band = size.bands.first(where: { $0.ranges[Int(ordinal)]?.contains(heads) == true })
    else { return .leftOut(.outOfScope) }
    guard let option = sheet.value(ofAnswered: sector.question),
      let group = sector.groups.first(where: { $0.options.contains(Int(option)) })
    else { return .leftOut(.noCell) }
    return .cell(
      CellKey(
        country: questions[country].options[Int(ordinal)].code, size: band.id, sector: group.id))
  }
}

extension ScoreSheet {
  /// The value of a question if it was answered.
  fileprivate func value(ofAnswered question: Int) -> Int64? {
    state(of: question) == .answered ? value(of: question) : nil
  }
}
