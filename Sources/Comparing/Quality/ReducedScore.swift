internal import Questionnaires
internal import Scoring

/// The overall score without some questions, as the scorer would give it without them.
struct ReducedScore {
  private struct Part {
    let domain: Int
    let weight: Int128
    let denominator: Int128
    let questions: [(position: Int, weight: Int128)]
  }

  private let parts: [Part]

  /// Scores of a questionnaire without the questions at some positions.
  init(_ questionnaire: Questionnaire, without excluded: Set<Int>) {
    parts = questionnaire.domains.indices.compactMap { position in
      let domain = questionnaire.domains[position]
      guard domain.role == .readiness else { return nil }
      return Part(
        domain: position, weight: Int128(domain.weight), denominator: Int128(domain.denominator),
        questions: questionnaire.questions.indices.filter {
          questionnaire.questions[$0].domain == position && !excluded.contains($0)
        }.map { (position: $0, weight: Int128(questionnaire.questions[$0].weight)) })
    }
  }

  /// The overall score in tenths.
  ///
  /// Domains are rounded to tenths before they are combined, as the scorer does; one of which no
  /// question is left, or none with a value, does not count.
  ///
  /// - Parameter sheet: the scores with all questions.
  /// - Returns: 0 to 1000; `nil` unless the overall score with all questions is final.
  func tenths(of sheet: ScoreSheet) -> Int? {
    guard sheet.overall.status == .scored else { return nil }
    var (sum, weights) = (Int128(0), Int128(0))
    for part in parts where sheet.domains[part.domain].status.hasScore {
      var (points, known) = (Int128(0), Int128(0))
      for question in part.questions {
        switch sheet.states[question.position] {
        case .answered, .unknown:
          points += question.weight * Int128(sheet.points[question.position])
          known += question.weight
        case .notApplicable, .skipped, .notAsked: break
        }
      }
      guard known > 0 else { continue }
      sum += part.weight * rounded(10 * points, over: part.denominator * known)
      weights += part.weight
    }
    return weights > 0 ? Int(rounded(sum, over: weights)) : nil
  }

  /// The quotient rounded half up.
  private func rounded(_ numerator: Int128, over denominator: Int128) -> Int128 {
    (2 * numerator + denominator) / (2 * denominator)
  }
}
