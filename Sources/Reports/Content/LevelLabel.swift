internal import Questionnaires

/// A level with its name in the reader's language.
public struct LevelLabel: Sendable, Hashable {
  /// The position in the questionnaire, 0 = lowest.
  public let position: Int
  /// The id, for example `developing`.
  public let id: String
  /// The name.
  public let name: String
  /// Where the level begins, in tenths of a point.
  public let from: Int

  init(_ position: Int, in questionnaire: Questionnaire, texts: Texts) {
    let level = questionnaire.levels[position]
    self.position = position
    id = level.id
    name = texts["level.\(level.id)"]
    from = level.from * 10
  }
}
