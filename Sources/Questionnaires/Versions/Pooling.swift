/// Which figures of two versions of a questionnaire may be added up, and if not, why.
///
/// Nothing pools below 1.0.0, and nothing where enterprises belong to other cells. A domain's
/// measure pools where its series agree; the overall measure where the readiness domains, their
/// series and weights, and what limits the overall level agree; a question's table where kind,
/// codes, what answers earn, what may be chosen and conditions agree.
public struct Pooling: Hashable, Sendable {
  /// One measure or question.
  public struct Entry: Hashable, Sendable {
    /// `overall`, `domain:<id>` or the id of a question.
    public let id: String
    /// What stops this one; see ``Pooling/general`` for what stops all of them.
    public let obstacles: [Obstacle]
  }

  /// What stops pooling.
  public enum Obstacle: String, Hashable, Sendable, CaseIterable {
    /// One of the versions lies below 1.0.0.
    case belowOne = "below_1"
    /// Enterprises may belong to another cell.
    case cells
    /// Only the older version has it.
    case onlyOld = "only_old"
    /// Only the newer version has it.
    case onlyNew = "only_new"
    /// The series of the domain, or of a domain in the overall score, differ.
    case series
    /// The readiness domains are not the same.
    case domains
    /// The weights of the domains differ.
    case weights
    /// What limits the overall level differs.
    case limits
    /// The question is of another kind.
    case kind
    /// The codes of the options differ.
    case codes
    /// Answers earn other points.
    case points
    /// Other answers may be given: how many options, which numbers, whether "not applicable".
    case answers
    /// Conditions of the question or its options differ.
    case condition

    /// The reason in English words.
    public var words: String {
      switch self {
      case .belowOne: "below 1.0.0 nothing pools"
      case .cells: "enterprises belong to other cells"
      case .onlyOld: "only the older version has it"
      case .onlyNew: "only the newer version has it"
      case .series: "series differ"
      case .domains: "readiness domains differ"
      case .weights: "weights of domains differ"
      case .limits: "what limits the overall level differs"
      case .kind: "kind differs"
      case .codes: "codes differ"
      case .points: "points differ"
      case .answers: "other answers may be given"
      case .condition: "conditions differ"
      }
    }
  }

  /// What stops every measure and every question.
  public let general: [Obstacle]
  /// The overall measure, then every domain, the new version's first.
  public let measures: [Entry]
  /// Every question, the new version's first.
  public let questions: [Entry]

  init(_ old: Questionnaire, _ new: Questionnaire, _ changes: [Change]) {
    var general: [Obstacle] = []
    if !old.version.mayPool || !new.version.mayPool { general.append(.belowOne) }
    if changes.contains(where: \.movesCells) { general.append(.cells) }
    self.general = general
    let domains = Pairing(old.domains, new.domains, by: \.id)
    measures =
      [Entry(id: "overall", obstacles: Self.overall(old, new, domains.common))]
      + domains.common.map { Entry(id: "domain:\($1.id)", obstacles: Self.domain($0, $1)) }
      + domains.added.map { Entry(id: "domain:\($0.id)", obstacles: [.onlyNew]) }
      + domains.removed.map { Entry(id: "domain:\($0.id)", obstacles: [.onlyOld]) }
    let questions = Pairing(old.questions, new.questions, by: \.id)
    var found: [String: Set<Obstacle>] = [:]
    for change in changes {
      if let (question, obstacle) = change.tableObstacle {
        found[question, default: []].insert(obstacle)
      }
    }
    self.questions =
      questions.common.map { pair in
        Entry(
          id: pair.new.id,
          obstacles: Obstacle.allCases.filter { found[pair.new.id]?.contains($0) == true })
      }
      + questions.added.map { Entry(id: $0.id, obstacles: [.onlyNew]) }
      + questions.removed.map { Entry(id: $0.id, obstacles: [.onlyOld]) }
  }

  /// Which figures of two compiled versions may be added up.
  public init(from old: Questionnaire, to new: Questionnaire) {
    self.init(old, new, LogicComparison(old, new).changes)
  }

  /// Whether a measure or question pools.
  public func pools(_ entry: Entry) -> Bool { general.isEmpty && entry.obstacles.isEmpty }

  private static func domain(_ old: Domain, _ new: Domain) -> [Obstacle] {
    (old.series != new.series ? [.series] : []) + (old.role != new.role ? [.domains] : [])
  }

  private static func overall(
    _ old: Questionnaire, _ new: Questionnaire, _ common: [(old: Domain, new: Domain)]
  ) -> [Obstacle] {
    let pairs = common.filter { $0.role == .readiness && $1.role == .readiness }
    let counts = [old, new].map { $0.domains.count { $0.role == .readiness } }
    var obstacles: [Obstacle] = []
    if pairs.contains(where: { $0.series != $1.series }) { obstacles.append(.series) }
    if counts != [pairs.count, pairs.count] { obstacles.append(.domains) }
    if pairs.contains(where: { $0.weight != $1.weight }) { obstacles.append(.weights) }
    if old.stepsAboveWeakest != new.stepsAboveWeakest
      || pairs.contains(where: { $0.holdsBack != $1.holdsBack })
    {
      obstacles.append(.limits)
    }
    return obstacles
  }
}

extension Change {
  /// Whether the change cuts the cells themselves otherwise.
  fileprivate var movesCells: Bool {
    guard touches.isCells, case .altered(let attribute, _, _) = kind else { return false }
    switch attribute {
    case .country, .sizeQuestion, .bands, .sectorQuestion, .sectorGroup: return true
    default: return false
    }
  }

  /// The question whose table the change keeps from being pooled, and why.
  fileprivate var tableObstacle: (question: String, obstacle: Pooling.Obstacle)? {
    switch (subject, kind) {
    case (.option(let question, _), .added), (.option(let question, _), .removed):
      return (question, .codes)
    case (.option(let question, _), .altered(let attribute, _, _)),
      (.question(let question), .altered(let attribute, _, _)):
      return attribute.tableObstacle.map { (question, $0) }
    default: return nil
    }
  }
}

extension Attribute {
  /// Why a question's table does not pool when this key of the question or an option differs.
  fileprivate var tableObstacle: Pooling.Obstacle? {
    switch self {
    case .kind: .kind
    case .score, .rule, .of, .scale, .domain: .points
    case .required, .mayBeNotApplicable, .choose, .exclusive, .min, .max, .notAbove, .unit: .answers
    case .when, .forms: .condition
    default: nil
    }
  }
}
