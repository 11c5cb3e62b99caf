/// Something wrong with how a version of a questionnaire follows another one.
public enum VersionFinding: Hashable, Sendable {
  /// The version does not rise although something differs, or it falls.
  case versionNotLater(Version, than: Version)
  /// The version rises less than the changes ask for.
  case bumpTooSmall(Version, smallest: Version, bump: Bump)
  /// A domain is touched and its series is not raised: unlike scores would be pooled.
  case seriesNotRaised(domain: String, series: Int)
  /// A domain's series is raised although nothing touches it: like scores would not be pooled.
  case seriesRaisedForNothing(domain: String, from: Int, to: Int)
  /// A domain's series falls: old scores might be pooled with new ones again.
  case seriesLowered(domain: String, from: Int, to: Int)
  /// An id has disappeared and is not among the retired ones.
  case notRetired(String, kind: Problem.Named)
  /// An id that was retired no longer is.
  case retirementRevoked(String)
  /// An id that was retired is in use again.
  case retiredIDUsed(String)

  /// The stable code.
  public var code: String {
    switch self {
    case .versionNotLater: "V001"
    case .bumpTooSmall: "V002"
    case .seriesNotRaised: "V010"
    case .seriesRaisedForNothing: "V011"
    case .seriesLowered: "V012"
    case .notRetired: "V020"
    case .retirementRevoked: "V021"
    case .retiredIDUsed: "V022"
    }
  }

  /// Place, problem and remedy in one English sentence.
  public var sentence: String {
    switch self {
    case .versionNotLater(let version, let old):
      "version \(version) does not come after \(old) although something differs; raise it"
    case .bumpTooSmall(let version, let smallest, let bump):
      "version \(version) is too small for a \(bump.name) change; use \(smallest) or a later one"
    case .seriesNotRaised(let domain, let series):
      "domain \(domain): scores of both versions would be pooled although they were not made alike;"
        + " raise its series to \(series + 1)"
    case .seriesRaisedForNothing(let domain, let from, let to):
      "domain \(domain): no change touches it, but series \(to) keeps its scores from being pooled;"
        + " leave the series at \(from)"
    case .seriesLowered(let domain, let from, let to):
      "domain \(domain): the series falls from \(from) to \(to); a series only rises"
    case .notRetired(let id, let kind):
      "\(kind.rawValue) \(id) is gone; add \"\(id)\" to \"retired\" so that it is never used again"
    case .retirementRevoked(let id):
      "\"\(id)\" was retired and is no longer in \"retired\"; put it back"
    case .retiredIDUsed(let id):
      "\"\(id)\" was retired and is in use again; choose another id"
    }
  }
}

extension VersionFinding {
  /// Every finding: the version first, then series by domain, then ids in file order.
  static func all(
    _ old: Questionnaire, _ new: Questionnaire, _ changes: [Change]
  ) -> [VersionFinding] {
    version(old, new, changes) + series(old, new, changes) + ids(old, new)
  }

  private static func version(
    _ old: Questionnaire, _ new: Questionnaire, _ changes: [Change]
  ) -> [VersionFinding] {
    if new.version < old.version { return [.versionNotLater(new.version, than: old.version)] }
    guard let bump = changes.map(\.bump).max() else { return [] }
    if new.version == old.version { return [.versionNotLater(new.version, than: old.version)] }
    let smallest = old.version.following(bump)
    if new.version >= smallest { return [] }
    return [.bumpTooSmall(new.version, smallest: smallest, bump: bump)]
  }

  /// Below 1.0.0 nothing pools, so there a series says nothing.
  private static func series(
    _ old: Questionnaire, _ new: Questionnaire, _ changes: [Change]
  ) -> [VersionFinding] {
    guard old.version.mayPool else { return [] }
    let touched = VersionDiff.touchedDomains(of: old, changes)
    return Pairing(old.domains, new.domains, by: \.id).common.compactMap { before, after in
      let id = before.id
      if after.series < before.series {
        return .seriesLowered(domain: id, from: before.series, to: after.series)
      }
      if touched.contains(id) {
        return after.series == before.series
          ? .seriesNotRaised(domain: id, series: before.series) : nil
      }
      return after.series > before.series
        ? .seriesRaisedForNothing(domain: id, from: before.series, to: after.series) : nil
    }
  }

  private static func ids(_ old: Questionnaire, _ new: Questionnaire) -> [VersionFinding] {
    let used = Set(new.lastingIDs.map(\.id) + new.otherIDs)
    let gone = old.lastingIDs.filter { entry in
      // An id that something of another kind still bears cannot be retired.
      !new.retired.contains(entry.id) && !used.contains(entry.id)
    }
    return gone.map { .notRetired($0.id, kind: $0.kind) }
      + old.retired.compactMap { id in
        if used.contains(id) { return .retiredIDUsed(id) }
        return new.retired.contains(id) ? nil : .retirementRevoked(id)
      }
  }
}

extension Questionnaire {
  /// The ids that stored answers, results and conditions name, so that they may never come to mean
  /// something else.
  fileprivate var lastingIDs: [(id: String, kind: Problem.Named)] {
    domains.map { ($0.id, .domain) } + levels.map { ($0.id, .level) }
      + questions.map { ($0.id, .question) } + gates.map { ($0.id, .gate) }
      + actions.map { ($0.id, .action) }
  }

  /// The other ids that a retired one may not be used for.
  fileprivate var otherIDs: [String] {
    sections + resources.map(\.id) + crosswalks.map(\.id) + (strata.size?.bands ?? []).map(\.id)
  }
}
