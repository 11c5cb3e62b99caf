internal import Questionnaires

extension ResponseCheck {
  /// From so many equal choices in a row on, a run is long.
  static let longRun = 3
  /// Fewer questions in long runs prove nothing.
  static let fewestInRuns = 7
  /// So many percent of the single questions asked, all in long runs of one place, raise doubts.
  ///
  /// Chosen by the simulated respondents of the tests: about one in a hundred who answer with care
  /// comes so far.
  static let doubtfulPercent = 45
  /// At an end of the options it takes more: who has nothing, or everything, answers so truly.
  static let doubtfulPercentAtEnd = 65

  /// The same place chosen again and again among the single questions of a section.
  ///
  /// A place counts from the first option and from the last, for questions have different numbers
  /// of options. Another answer or none ends a run, as does the section; questions that were not
  /// asked do not. Numbers and multiple choices between them are no part of it.
  func straightLine(_ sheet: ScoreSheet) -> [ResponseFlag] {
    var inRuns: [Place: Int] = [:]
    var asked = 0
    for section in sections {
      let questions = section.filter { sheet.states[$0] != .notAsked }
      asked += questions.count
      for isFromEnd in [false, true] {
        let places = questions.map { place(of: $0, sheet, isFromEnd) }
        var start = 0
        guard !places.isEmpty else { continue }
        for end in places.indices.dropFirst() + [places.count]
        where end == places.count || places[end] != places[start] {
          if end - start >= Self.longRun, let place = places[start] {
            inRuns[place, default: 0] += end - start
          }
          start = end
        }
      }
    }
    let doubtful = inRuns.filter {
      let percent = $0.key.place == 0 ? Self.doubtfulPercentAtEnd : Self.doubtfulPercent
      return $0.value >= Self.fewestInRuns && 100 * $0.value >= percent * asked
    }
    return doubtful.values.max().map { [.straightLine(questions: $0)] } ?? []
  }

  private struct Place: Hashable {
    let place: Int
    let isFromEnd: Bool
  }

  /// The place chosen in a single question, counted from either end; `nil` without an answer.
  private func place(of question: Int, _ sheet: ScoreSheet, _ isFromEnd: Bool) -> Place? {
    guard sheet.states[question] == .answered else { return nil }
    let ordinal = Int(sheet.values[question])
    let last = questionnaire.questions[question].options.count - 1
    return Place(place: isFromEnd ? last - ordinal : ordinal, isFromEnd: isFromEnd)
  }
}
