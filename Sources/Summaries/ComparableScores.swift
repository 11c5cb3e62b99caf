public import Scoring

/// The scores of an assessment, as far as they compare with those of a version.
public struct ComparableScores: Hashable, Sendable {
  /// By measure of the version, the overall one first; `nil` = a break: the score given is another
  /// figure.
  public let scores: [Score?]

  /// The scores of an assessment that was scored under the version itself.
  public init(_ sheet: ScoreSheet) {
    scores = [sheet.overall] + sheet.domains
  }

  /// The scores of an assessment that was scored under another version.
  ///
  /// - Parameters:
  ///   - sheet: the scores under the other version.
  ///   - bridge: what the two versions have in common.
  public init(_ sheet: ScoreSheet, across bridge: VersionBridge) {
    let all = [sheet.overall] + sheet.domains
    scores = bridge.positions.map { $0.map { all[$0] } }
  }
}
