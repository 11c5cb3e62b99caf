public import Comparing
internal import Questionnaires
internal import Summaries
public import Text

/// An enterprise's place among others, in lines.
public struct PlaceText: Sendable {
  private let width: Int

  /// Lines that are no wider than this.
  public init(width: Int) { self.width = width }

  /// The section: with whom, each measure, what it means; or why there is none.
  ///
  /// - Parameters:
  ///   - places: the places.
  ///   - names: the names of countries, sectors and measures.
  ///   - period: the period of those compared.
  ///   - date: the last day on which one of them answered, as `2026-12-20`.
  ///   - isSynthetic: whether no enterprises stand behind it.
  /// - Returns: lines, the first of them empty.
  public func lines(
    of places: Places, _ names: ComparisonNames, period: String, date: String, isSynthetic: Bool
  ) -> [StyledText] {
    var lines = ReportLines(width: width, language: names.language)
    lines.heading(PlacePhrase.title)
    if isSynthetic { lines.add(PlacePhrase.synthetic, as: .warning) }
    switch places {
    case .withoutCell: lines.add(PlacePhrase.withoutCell)
    case .tooFew: lines.add(PlacePhrase.tooFew(Benchmark.fewest))
    case .among(let places):
      let day = CalendarDate(iso: date)?.text(in: names.language) ?? date
      var told: Place.Cohort?
      let questionnaire = names.questionnaire
      for id in questionnaire.measures.map(questionnaire.id(of:)) {
        guard let place = places[id] else { continue }
        if told.map({ !$0.isSameGroup(as: place.cohort) }) ?? true {
          lines.add(
            PlacePhrase.cohort(group: names.group(place.cohort), period: period, date: day),
            as: .muted)
          told = place.cohort
        }
        lines.add(
          StyledText(
            lines.words(
              PlacePhrase.place(
                measure: names.measure(id), least: place.lower.lowerBound,
                most: place.lower.upperBound, n: place.cohort.n))),
          indent: 2, bullet: "- ")
      }
      lines.add(PlacePhrase.meaning, as: .muted)
    }
    return [""] + lines.lines
  }
}

extension Place.Cohort {
  fileprivate func isSameGroup(as other: Place.Cohort) -> Bool {
    country == other.country && size == other.size && sector == other.sector
  }
}

extension ComparisonNames {
  /// Country, size class and sector of a group.
  fileprivate func group(_ cohort: Place.Cohort) -> String {
    let sector = cohort.sector.map { StratumPhrase.sectors($0).text(in: language) }
    return [country(cohort.country), size(cohort.size), sector].compactMap(\.self)
      .joined(separator: ", ")
  }
}
