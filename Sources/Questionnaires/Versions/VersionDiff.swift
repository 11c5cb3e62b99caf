/// What differs between two versions of a questionnaire, and what follows from it.
public struct VersionDiff: Sendable {
  /// The older version.
  public let old: Questionnaire
  /// The newer version.
  public let new: Questionnaire
  /// Every difference: those of the logic in the order of the format, then those of the words.
  public let changes: [Change]
  /// What is wrong with the newer version's number, series or ids.
  public let findings: [VersionFinding]
  /// Which figures of the two versions may be pooled.
  public let pooling: Pooling

  /// Compares two versions of one questionnaire, their texts included where they are at hand.
  public init(from old: QuestionnaireBundle, to new: QuestionnaireBundle) {
    self.old = old.questionnaire
    self.new = new.questionnaire
    changes =
      LogicComparison(self.old, self.new).changes + WordComparison(old, new).changes
    findings = VersionFinding.all(self.old, self.new, changes)
    pooling = Pooling(self.old, self.new, changes)
  }

  /// Which number of the version must rise, at least; `nil` = nothing differs.
  public var bump: Bump? { changes.map(\.bump).max() }

  /// The smallest version that the newer one may bear; the older one's if nothing differs.
  public var smallestVersion: Version { bump.map(old.version.following) ?? old.version }

  /// The domains of the older version that some change touches, in file order.
  var touchedDomains: [String] { Self.touchedDomains(of: old, changes) }

  static func touchedDomains(of old: Questionnaire, _ changes: [Change]) -> [String] {
    let touched = changes.reduce(Touch.nothing) { $0 + $1.touches }.domains
    return old.domains.map(\.id).filter(touched.contains)
  }
}
