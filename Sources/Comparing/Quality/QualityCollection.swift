public import Questionnaires
public import Scoring
public import Summaries

/// What a file for another association tells of whether questions work, as enterprise after enterprise
/// is counted.
public struct QualityCollection: Sendable {
  private let none: QualityRelease
  private var groups: [GroupKey: QualityRelease] = [:]
  private var origins: [String: Set<String>] = [:]

  /// No enterprise.
  public init(_ questionnaire: Questionnaire, form: Form) {
    none = QualityRelease(questionnaire, form: form)
  }

  /// Counts an enterprise.
  ///
  /// - Parameters:
  ///   - sheet: its scores on the form.
  ///   - contribution: where it is counted.
  ///   - origin: where its answers came from, as ``CellDefinition/origin(campaign:period:)``.
  public mutating func add(_ sheet: ScoreSheet, _ contribution: Contribution, origin: String) {
    let country = contribution.cell.country
    groups[GroupKey(country: country, code: contribution.language), default: none].add(sheet)
    origins[country, default: []].insert(origin)
  }

  /// What may be told of the enterprises.
  ///
  /// A country stands from ``QualityThreshold/group`` enterprises on. Two and more of its languages
  /// with ``QualityThreshold/language`` each are told apart, and all others stand beside them, if
  /// every such part may tell of all that the country undivided may; else the country is undivided.
  /// So no enterprise stands in two groups, and no sum of groups is told beside them.
  ///
  /// - Parameters:
  ///   - subject: what is counted, and where it comes from.
  ///   - questionnaire: the questionnaire counted.
  /// - Returns: the file.
  public func file(of subject: Summary, in questionnaire: Questionnaire) -> QualityFile {
    var told: [QualityFile.Group] = []
    var leftOut: [String: Int] = [:]
    for country in origins.keys.sorted() {
      let own = groups.filter { $0.key.country == country }
      let all = own.values.reduce(into: none, +=)
      guard let whole = all.block(in: questionnaire) else {
        leftOut[country] = all.n
        continue
      }
      told +=
        languages(of: country, own, whole, in: questionnaire)
        ?? [QualityFile.Group(country: country, language: nil, block: whole)]
    }
    return QualityFile(of: subject, groups: told, leftOut: leftOut)
  }

  /// The languages of a country and all others; `nil` if it is not divided.
  private func languages(
    of country: String, _ own: [GroupKey: QualityRelease], _ whole: QualityBlock,
    in questionnaire: Questionnaire
  ) -> [QualityFile.Group]? {
    let large = own.filter { $0.value.n >= QualityThreshold.language }
    guard large.count > 1 else { return nil }
    let rest = own.filter { large[$0.key] == nil }.values.reduce(into: none, +=)
    let parts =
      large.map { (language: Optional($0.key.code), release: $0.value) }
      + (rest.n > 0 ? [(language: nil, release: rest)] : [])
    var told: [QualityFile.Group] = []
    for part in parts {
      guard let block = part.release.block(in: questionnaire), block.tellsAsMuch(as: whole) else {
        return nil
      }
      told.append(QualityFile.Group(country: country, language: part.language, block: block))
    }
    return told
  }

  /// The definition of a country's enterprises by which a ledger knows them.
  public func definition(of country: String) -> CellDefinition {
    CellDefinition(
      block: .quality, country: country, origins: (origins[country] ?? []).sorted())
  }
}
