public import Questionnaires

extension Questionnaire {
  /// The position of the question for all who work in the enterprise: the one that other numbers
  /// count out of; `nil` = there is none.
  public var headCount: Int? {
    for question in questions {
      if case .number(let range) = question.kind, let base = range.of { return base }
    }
    return nil
  }

  /// For whom texts are chosen, as far as the answers say: the enterprise's country, and whether one
  /// person works there.
  public func audience(of sheet: ScoreSheet) -> Audience {
    let country = strata.country.flatMap { question in
      sheet.states[question] == .answered
        ? questions[question].options[Int(sheet.values[question])].code : nil
    }
    return Audience(country: country, isSolo: heads(in: sheet) == 1)
  }

  /// How many people work there; `nil` = nobody said.
  private func heads(in sheet: ScoreSheet) -> Int64? {
    // Where all are asked for, other counts leave some out: an owner with one employee is not alone.
    let counts = headCount.map { [$0] } ?? (strata.size?.questions ?? []).compactMap(\.self)
    return counts.filter { sheet.states[$0] == .answered }.map { sheet.values[$0] }.max()
  }
}
