internal import Comparing
internal import Questionnaires

extension ResultGathering {
  /// Official figures beside the answers; `nil` where none are at hand or the questionnaire names
  /// no statistic.
  func officialFigures() -> OfficialFigures? {
    guard let statistics = setting.statistics,
      questionnaire.questions.contains(where: { !$0.references.isEmpty })
    else { return nil }
    return OfficialFigures(
      country: countryName,
      figures: statistics.comparators(of: sheet, in: questionnaire).map { comparator in
        OfficialFigures.Figure(
          predicate: texts["reference.\(comparator.value.statistic)"],
          comparator: comparator)
      },
      intensity: statistics.intensityProxies(of: sheet, in: questionnaire))
  }

  private var countryName: String {
    guard let question = questionnaire.strata.country, let country else { return "" }
    return texts["option.\(questionnaire.questions[question].id).\(country)"]
  }
}
