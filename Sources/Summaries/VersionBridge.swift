public import Questionnaires

/// Which measures of another version are the same figures in a version.
///
/// They are where ``Questionnaires/Pooling`` finds no obstacle; whether enterprises belong to other
/// cells does not matter to what one and the same enterprise scores.
public struct VersionBridge: Hashable, Sendable {
  /// By measure of the version, the overall one first: its position in the other one; `nil` = a
  /// break.
  public let positions: [Int?]

  /// What a version has in common with another one, older or newer.
  public init(from other: Questionnaire, to version: Questionnaire) {
    let pooling = Pooling(from: other, to: version)
    let pooled = Set(pooling.measures.filter { $0.obstacles.isEmpty }.map(\.id))
    let isBelowOne = pooling.general.contains(.belowOne)
    positions = version.measures.map { measure in
      let id = version.id(of: measure)
      guard !isBelowOne, pooled.contains(id) else { return nil }
      return other.measures.firstIndex { other.id(of: $0) == id }
    }
  }
}
