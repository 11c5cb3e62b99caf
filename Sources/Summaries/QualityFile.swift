/// What tells whether the questions of a form work, as one association gives it to another.
public struct QualityFile: Hashable, Sendable {
  /// The name of the format.
  public static let format = "readiness-quality-counts/1"

  /// The enterprises of a country, or those of them that answered in one language.
  public struct Group: Hashable, Sendable {
    /// The code of the country's option.
    public let country: String
    /// The language of the answers; `nil` = those of no language that is told apart.
    public let language: String?
    /// What is counted of them.
    public internal(set) var block: QualityBlock

    /// A group with its counts.
    public init(country: String, language: String?, block: QualityBlock) {
      self.country = country
      self.language = language
      self.block = block
    }

    fileprivate var key: GroupKey { GroupKey(country: country, code: language ?? "") }
  }

  /// What is counted, without any count: questionnaire, form, periods and sources.
  public private(set) var subject: Summary
  /// The groups by country and language, those without a language first. No enterprise stands in two.
  public private(set) var groups: [Group]
  /// By country the number of enterprises that are too few to be told of; what is written says nothing
  /// of them.
  public private(set) var leftOut: [String: Int]

  /// Groups that may leave a store.
  ///
  /// - Parameters:
  ///   - subject: what they are about; its counts are dropped.
  ///   - groups: the groups, in any order, no two of the same country and language.
  ///   - leftOut: by country the number of enterprises that are too few to be told of.
  public init(of subject: Summary, groups: [Group], leftOut: [String: Int]) {
    self.subject = Summary(releasing: .exchange, of: subject)
    // Groups tell their numbers, and nothing else does: it would be new where a group is told again.
    self.subject.restate(
      sources: subject.sources.map { $0.released(n: 0) }, leftOut: LeftOutCounts(),
      coarsening: Coarsening())
    self.groups = groups.sorted { $0.key < $1.key }
    self.leftOut = leftOut.filter { $0.value > 0 }
  }

  /// Adds a file of other enterprises.
  ///
  /// - Throws: a ``MergeProblem`` if the two do not count the same thing; then nothing changes.
  public mutating func merge(_ other: QualityFile) throws(MergeProblem) {
    try subject.merge(other.subject)
    for group in other.groups {
      if let position = groups.firstIndex(where: { $0.key == group.key }) {
        groups[position].block += group.block
      } else {
        groups.append(group)
      }
    }
    groups.sort { $0.key < $1.key }
    leftOut.merge(other.leftOut) { $0 + $1 }
  }

  /// All enterprises of a country together; `nil` where none are told of.
  public func block(of country: String) -> QualityBlock? {
    let own = groups.filter { $0.country == country }
    return own.dropFirst().reduce(into: own.first?.block) { $0? += $1.block }
  }

  /// The languages of a country that are told apart, by the number of enterprises, the most frequent
  /// first.
  public func languages(of country: String) -> [(language: String, block: QualityBlock)] {
    groups.compactMap { group in
      guard group.country == country, let language = group.language else { return nil }
      return (language: language, block: group.block)
    }.sorted { ($1.block.n, $0.language) < ($0.block.n, $1.language) }
  }
}
