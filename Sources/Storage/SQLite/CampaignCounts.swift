internal import Questionnaires
internal import Scoring
internal import Summaries

/// The counts that one campaign's assessments of a form make up, or the change of them.
///
/// A class, so that counting a row changes it in place; flat arrays by the numbers of a
/// ``CountingPlan``, so that counting copies nothing and looks next to nothing up. A row is counted
/// once by what tells it apart, region and language and mode together; what each tells apart by
/// itself is added up when it is asked for.
final class CampaignCounts {
  private let plan: CountingPlan
  /// By number of the cell.
  private var counted: [CellCounts?]
  private var crossings: [Crossing] = []
  /// Where each crossing stands, by its code.
  private var places: [Int: Int] = [:]
  /// By country.
  private var joints: [JointCounts?]
  private var calendars: [DayCounts]
  private var languages: [String] = []
  private var latestLocale: (text: String, language: Int)?

  /// What tells an enterprise apart besides its cell, by positions; and the counts of those alike.
  private struct Crossing {
    let country: Int
    let region: Int?
    let language: Int
    let mode: Int
    var counts: Headline

    /// One number, as this is looked up for every row; none of the four is ever large.
    static func code(_ country: Int, _ region: Int?, _ language: Int, _ mode: Int) -> Int {
      ((country << 16 ^ language) << 16 ^ mode) << 16 ^ (region ?? 0xFFFF)
    }
  }

  init(_ questionnaire: KnownQuestionnaire) {
    plan = questionnaire.counting
    counted = Array(repeating: nil, count: plan.cells.count)
    joints = Array(repeating: nil, count: plan.countries.count)
    calendars = Array(repeating: DayCounts(), count: plan.countries.count)
  }

  /// The same counts, which change apart from the others.
  init(_ other: CampaignCounts) {
    plan = other.plan
    (counted, joints, calendars) = (other.counted, other.joints, other.calendars)
    (crossings, places, languages) = (other.crossings, other.places, other.languages)
  }

  /// Counts a sheet so many times more; −1 takes it out again.
  ///
  /// - Parameters:
  ///   - sheet: the scored sheet.
  ///   - cell: the number of its cell.
  ///   - origin: what else the counts need.
  ///   - times: how many times.
  func add(_ sheet: ScoreSheet, in cell: Int, _ origin: CountedOrigin, times: Int) {
    if counted[cell] == nil { counted[cell] = plan.emptyCell }
    counted[cell]?.add(sheet, times: times)
    let country = plan.country(ofCell: cell)
    let place = place(
      country, plan.region(of: sheet), language(of: origin.locale), origin.modePosition)
    crossings[place].counts.add(sheet, times: times)
    if joints[country] == nil { joints[country] = plan.emptyJoint }
    joints[country]?.add(sheet, times: times)
    calendars[country].add(origin.completed, times: times)
  }

  private func place(_ country: Int, _ region: Int?, _ language: Int, _ mode: Int) -> Int {
    let code = Crossing.code(country, region, language, mode)
    if let place = places[code] { return place }
    places[code] = crossings.count
    crossings.append(
      Crossing(
        country: country, region: region, language: language, mode: mode,
        counts: plan.emptyHeadline))
    return crossings.count - 1
  }

  private func language(of locale: String) -> Int {
    if let latestLocale, latestLocale.text == locale { return latestLocale.language }
    let position = position(ofLanguage: Contribution.language(of: locale))
    latestLocale = (locale, position)
    return position
  }

  private func position(ofLanguage language: String) -> Int {
    if let position = languages.firstIndex(of: language) { return position }
    languages.append(language)
    return languages.count - 1
  }

  /// Adds all counts of another one of the same questionnaire.
  func add(_ other: CampaignCounts) {
    for cell in counted.indices { Self.add(other.counted[cell], to: &counted[cell], +=) }
    for crossing in other.crossings {
      let place = place(
        crossing.country, crossing.region,
        position(ofLanguage: other.languages[crossing.language]), crossing.mode)
      crossings[place].counts += crossing.counts
    }
    for country in plan.countries.indices {
      Self.add(other.joints[country], to: &joints[country], +=)
      calendars[country] += other.calendars[country]
    }
  }

  private static func add<Counts>(
    _ other: Counts?, to counts: inout Counts?, _ plus: (inout Counts, Counts) -> Void
  ) {
    guard let other else { return }
    if var sum = counts.take() {
      plus(&sum, other)
      counts = sum
    } else {
      counts = other
    }
  }

  // MARK: What each part is

  /// The cells with counts, by key.
  var cells: [CellKey: CellCounts] {
    var cells: [CellKey: CellCounts] = [:]
    for (key, counts) in zip(plan.cells, counted) { cells[key] = counts }
    return cells
  }

  /// The counts by region, language or mode.
  func groups(by breakdown: Breakdown) -> [GroupKey: Headline] {
    var groups: [GroupKey: Headline] = [:]
    for crossing in crossings {
      guard let code = code(of: crossing, by: breakdown) else { continue }
      let key = GroupKey(country: plan.countries[crossing.country], code: code)
      groups[key, default: plan.emptyHeadline] += crossing.counts
    }
    return groups
  }

  private func code(of crossing: Crossing, by breakdown: Breakdown) -> String? {
    switch breakdown {
    case .region: crossing.region.map { plan.regions[$0] }
    case .language: languages[crossing.language]
    case .mode: Contribution.modes[crossing.mode]
    }
  }

  /// What the enterprises of each country have together.
  var joint: [String: JointCounts] {
    var joint: [String: JointCounts] = [:]
    for (country, counts) in zip(plan.countries, joints) { joint[country] = counts }
    return joint
  }

  /// The days on which the enterprises of each country answered.
  var days: [String: DayCounts] {
    var days: [String: DayCounts] = [:]
    for (country, counts) in zip(plan.countries, calendars) where !counts.isZero {
      days[country] = counts
    }
    return days
  }
}

extension CountedOrigin {
  /// The position of the mode in ``Contribution/modes``.
  fileprivate var modePosition: Int {
    Contribution.modes.firstIndex(of: mode ?? Contribution.unknownMode)
      ?? Contribution.modes.count - 1
  }
}
