public import Summaries

/// What is counted, and visits to what no counts are kept for.
///
/// A part of ``Store``, whose promises hold.
public protocol CountStore: AnyObject {
  /// The cells meant without their details, in the order of their keys.
  func headlines(_ query: CellQuery) throws -> [CellHeadline]

  /// The cells meant with all counts, in the order of their keys.
  func cells(_ query: CellQuery) throws -> [CellContents]

  /// In which campaigns and periods anything is counted or left out, by version.
  ///
  /// - Returns: without duplicates, by version, period and campaign.
  func origins(_ query: CellQuery) throws -> [(logic: String, origin: CampaignPeriod)]

  /// One summary a version, period and campaign, in that order, with everything that is counted and
  /// how many are left out. Each has one source, without days where nobody is counted. Scores under
  /// a version are counted where they were re-scored.
  func summaries(_ query: CellQuery) throws -> [Summary]

  /// How many assessments that match do not count, by reason; zeros are absent. Those scored under
  /// another version than the one answered are counted under each.
  func leftOut(_ query: CellQuery) throws -> [LeftOutCount]

  /// How many assessments that match count under the version they answered and have no scores under
  /// another one, by version answered; zeros are absent.
  func unscored(_ query: CellQuery, under logic: String) throws -> [VersionCount]

  /// Visits every assessment that counts under a version, in the order in which they were stored,
  /// those re-scored under it last: for figures that no counts are kept for.
  ///
  /// - Parameters:
  ///   - query: which cells are meant.
  ///   - logic: the logic hash of the version; one that is not kept has nothing to visit.
  ///   - body: told the sheet on the form asked for and where it is counted.
  /// - Throws: what `body` throws, too.
  func visitCounted(
    _ query: CellQuery, under logic: String, _ body: (CountedSheet) throws -> Void) throws

  /// Visits every enterprise with its assessments that count, whichever period and version they are
  /// of: for figures of those that came back, which no counts are kept for.
  ///
  /// - Parameters:
  ///   - query: which assessments are meant.
  ///   - logic: the logic hash of the version under which they are scored where they were answered or
  ///     re-scored under it; elsewhere under the version answered. One that is not kept has nothing to
  ///     visit.
  ///   - body: told one enterprise after the other, each once.
  /// - Throws: what `body` throws, too.
  func visitPersons(
    _ query: CellQuery, under logic: String, _ body: (PersonVisits) throws -> Void) throws
}
