internal import Questionnaires
internal import Statistics
internal import Summaries
public import Text

/// Something that must be said beside the figures of a comparison.
public enum Note: Hashable, Sendable {
  /// The figures have not passed disclosure control.
  case notReleased
  /// The figures may be passed to another association and no further.
  case exchangeOnly
  /// Enterprises of a country stand in merged cells, or in none: `nil` = nobody, 0 = too few to be
  /// counted.
  case coarsened(country: String, merged: Int, removed: Int?)
  /// A measure is withheld in some cells of a country, in which so many enterprises stand.
  case measureWithheld(country: String, measure: String, n: Int)
  /// The answers of so many enterprises of a country to single questions are not told.
  case withoutTable(country: String, n: Int)
  /// Blocks of a country are left out: parts, correlations, or challenges.
  case leftOut(country: String, blocks: [String])
  /// No enterprises stand behind the figures.
  case synthetic
  /// Only some cells are compared.
  case filtered(String)
  /// Enterprises were left out because another version of the questionnaire scored them.
  case notPooled(Comparison.NotPooled)
  /// No enterprise is counted.
  case noEnterprise
  /// Only this country has enterprises.
  case onlyOneCountry(String)
  /// More than ``fewestAssistedPoints`` points lie between the shares of answers given with help.
  case assistedDiffers(country: String, percent: Int, other: String, otherPercent: Int)
  /// A country's participants cannot be weighted to official counts.
  case notWeighted(country: String, measure: String?, WeightingProblem)
  /// Two official totals of a country differ, and were made equal.
  case marginsRescaled(country: String, percent: Int)
  /// So few enterprises have a final score that the figures would show single ones.
  case few(country: String, measure: String, n: Int)
  /// Without a score there is no mean and no quantile.
  case noScore(country: String, measure: String)
  /// One score has no standard deviation.
  case noSpread(country: String, measure: String)
  /// All scores of a country are the same: an interval would have no width.
  case allEqual(country: String, measure: String)
  /// Every score of one country lies above every score of the other.
  case completeSeparation(measure: String)
  /// No cell has enough scores in both countries: there is no standardised difference.
  case notStandardised(measure: String)
  /// A single participant stands for a category of the official counts, so the weighted figure has no
  /// interval.
  case singleInCategory(country: String, measure: String)
  /// The weights dominate a country's weighted figure.
  case weightsDominate(country: String, measure: String)
  /// Fewer than thirty effective enterprises stand behind a weighted figure.
  case fewEffective(country: String, measure: String, effectiveN: Int)

  /// Below so many enterprises a figure shows single ones.
  public static let fewest = 3
  /// Above so many points between the shares of answers given with help a note says so.
  static let assistedPoints = 20

  /// The stable code in files.
  public var code: String {
    switch self {
    case .notReleased: "not_released"
    case .exchangeOnly: "exchange_only"
    case .coarsened: "coarsened"
    case .measureWithheld: "measure_withheld"
    case .withoutTable: "without_table"
    case .leftOut: "left_out"
    case .synthetic: "synthetic"
    case .filtered: "filtered"
    case .notPooled: "not_pooled"
    case .noEnterprise: "no_enterprise"
    case .onlyOneCountry: "only_one_country"
    case .assistedDiffers: "assisted_differs"
    case .notWeighted: "not_weighted"
    case .marginsRescaled: "margins_rescaled"
    case .few: "few"
    case .noScore: "no_score"
    case .noSpread: "no_spread"
    case .allEqual: "all_equal"
    case .completeSeparation: "complete_separation"
    case .notStandardised: "not_standardised"
    case .singleInCategory: "single_in_category"
    case .weightsDominate: "weights_dominate"
    case .fewEffective: "few_effective"
    }
  }
}

extension Note {
  /// Every note of a comparison: first those on the whole, then by measure and country.
  static func all(
    of comparison: Comparison, notPooled: [Comparison.NotPooled],
    weights: [Result<PopulationWeights, WeightingProblem>]
  ) -> [Note] {
    var notes: [Note] = [comparison.release == .none ? .notReleased : .exchangeOnly]
    if comparison.isSynthetic { notes.append(.synthetic) }
    if !comparison.filter.isEmpty { notes.append(.filtered(comparison.filter.text)) }
    notes += notPooled.map(Note.notPooled)
    if comparison.countries.isEmpty { notes.append(.noEnterprise) }
    if comparison.countries.count == 1 {
      notes.append(.onlyOneCountry(comparison.countries[0].id))
    }
    notes += assisted(comparison)
    for (country, weights) in zip(comparison.countries, weights) {
      notes += weighting(country.id, weights)
    }
    for measure in comparison.measures { notes += Self.notes(on: measure) }
    return notes
  }

  private static func assisted(_ comparison: Comparison) -> [Note] {
    guard let pair = comparison.pair, !pair.first.modes.isEmpty, !pair.second.modes.isEmpty
    else { return [] }
    func percent(_ share: Proportion) -> Int { (200 * share.count + share.n) / (2 * share.n) }
    let (first, second) = (pair.first.assisted, pair.second.assisted)
    // Compared as fractions: rounding must not decide.
    let gap = abs(first.count * second.n - second.count * first.n)
    guard 100 * gap > assistedPoints * first.n * second.n else { return [] }
    return [
      .assistedDiffers(
        country: pair.first.id, percent: percent(first), other: pair.second.id,
        otherPercent: percent(second))
    ]
  }

  private static func weighting(
    _ country: String, _ weights: Result<PopulationWeights, WeightingProblem>
  ) -> [Note] {
    switch weights {
    case .failure(let problem): return [.notWeighted(country: country, measure: nil, problem)]
    case .success(let weights):
      guard weights.disagreement > PopulationWeights.notedAbove else { return [] }
      return [.marginsRescaled(country: country, percent: Int(weights.disagreement.rounded()))]
    }
  }

  private static func notes(on measure: MeasureComparison) -> [Note] {
    var notes: [Note] = []
    for group in measure.groups {
      notes += scores(group, measure.id)
      notes += weights(group, measure.id)
    }
    guard measure.groups.count >= 2, measure.groups.prefix(2).allSatisfy({ $0.scored.n > 0 })
    else { return notes }
    if let superiority = measure.difference?.superiority, superiority.isComplete {
      notes.append(.completeSeparation(measure: measure.id))
    }
    if measure.difference?.standardised == nil {
      notes.append(.notStandardised(measure: measure.id))
    }
    return notes
  }

  private static func scores(_ group: GroupFigures, _ measure: String) -> [Note] {
    switch group.scored.n {
    case 0: return [.noScore(country: group.id, measure: measure)]
    case 1:
      return [
        .few(country: group.id, measure: measure, n: 1),
        .noSpread(country: group.id, measure: measure),
      ]
    default:
      var notes: [Note] = []
      if group.scored.n < fewest {
        notes.append(.few(country: group.id, measure: measure, n: group.scored.n))
      }
      if group.scored.standardDeviation == 0 {
        notes.append(.allEqual(country: group.id, measure: measure))
      }
      return notes
    }
  }

  private static func weights(_ group: GroupFigures, _ measure: String) -> [Note] {
    switch group.weighted {
    case .success(let weighted):
      var notes: [Note] = []
      if !weighted.isVarianceKnown {
        notes.append(.singleInCategory(country: group.id, measure: measure))
      }
      if weighted.designEffect > WeightedFigures.dominatedAbove {
        notes.append(.weightsDominate(country: group.id, measure: measure))
      }
      if weighted.effectiveN < WeightedFigures.fewestEffective {
        notes.append(
          .fewEffective(
            country: group.id, measure: measure, effectiveN: Int(weighted.effectiveN)))
      }
      return notes
    case .failure(.emptyCategory(let category)) where group.scored.n > 0:
      return [.notWeighted(country: group.id, measure: measure, .emptyCategory(category))]
    case .failure(.noConvergence):
      return [.notWeighted(country: group.id, measure: measure, .noConvergence)]
    case .failure(.fewEffective(let effectiveN)):
      return [.fewEffective(country: group.id, measure: measure, effectiveN: effectiveN)]
    case .failure: return []
    }
  }
}

extension Note {
  /// The sentence, with names in place of ids.
  ///
  /// - Parameters:
  ///   - name: the name of a country by its code.
  ///   - title: the name of a measure by its id.
  ///   - category: the name of a category of official counts.
  /// - Returns: the phrase of the sentence.
  public func phrase(
    country name: (String) -> String, measure title: (String) -> String,
    category: (WeightingProblem.Category) -> String
  ) -> NotePhrase {
    switch self {
    case .notReleased: .notReleased
    case .exchangeOnly: .exchangeOnly
    case .coarsened(let country, let merged, let removed):
      .coarsened(
        country: name(country), merged: Self.told(merged),
        removed: removed.map { Self.told(max($0, 1)) } ?? .exactly(0))
    case .measureWithheld(let country, let measure, let n):
      .measureWithheld(country: name(country), measure: title(measure), n: Self.told(n))
    case .withoutTable(let country, let n):
      .withoutTable(country: name(country), n: Self.told(n))
    case .leftOut(let country, let blocks):
      .leftOut(country: name(country), blocks: blocks.compactMap(NotePhrase.Block.init))
    case .synthetic: .synthetic
    case .filtered(let conditions): .filtered(conditions)
    case .notPooled(let left):
      .notPooled(enterprises: left.enterprises, version: left.version.description)
    case .noEnterprise: .noEnterprise
    case .onlyOneCountry(let country): .onlyOneCountry(name(country))
    case .assistedDiffers(let country, let percent, let other, let otherPercent):
      .assistedDiffers(
        country: name(country), percent: percent, other: name(other), otherPercent: otherPercent)
    case .notWeighted(let country, _, let problem):
      switch problem {
      case .noMargins: .noMargins(country: name(country))
      case .filtered: .marginsFiltered(country: name(country))
      case .emptyCategory(let group):
        .emptyCategory(country: name(country), category: category(group))
      case .totalsDiffer(let percent):
        .totalsDiffer(country: name(country), percent: Int(percent.rounded()))
      case .noConvergence: .noConvergence(country: name(country))
      case .fewEffective(let effectiveN):
        .fewEffective(country: name(country), measure: title("overall"), effectiveN: effectiveN)
      }
    case .marginsRescaled(let country, let percent):
      .marginsRescaled(country: name(country), percent: percent)
    case .few(let country, let measure, let n):
      .few(country: name(country), measure: title(measure), n: n)
    case .noScore(let country, let measure):
      .noScore(country: name(country), measure: title(measure))
    case .noSpread(let country, let measure):
      .noSpread(country: name(country), measure: title(measure))
    case .allEqual(let country, let measure):
      .allEqual(country: name(country), measure: title(measure))
    case .completeSeparation(let measure): .completeSeparation(measure: title(measure))
    case .notStandardised(let measure): .notStandardised(measure: title(measure))
    case .singleInCategory(let country, let measure):
      .singleInCategory(country: name(country), measure: title(measure))
    case .weightsDominate(let country, let measure):
      .weightsDominate(country: name(country), measure: title(measure))
    case .fewEffective(let country, let measure, let effectiveN):
      .fewEffective(country: name(country), measure: title(measure), effectiveN: effectiveN)
    }
  }

  /// A number as everybody may read it, on a public page too.
  private static func told(_ n: Int) -> ToldCount {
    ToldCount(n, least: PublicationThreshold.figures)
  }

  /// One English sentence, with ids for names.
  public var text: String {
    phrase(country: { $0 }, measure: { $0 }, category: \.text).text(in: .english)
  }
}

extension Note: CustomStringConvertible {
  /// The same as ``text``.
  public var description: String { text }
}
