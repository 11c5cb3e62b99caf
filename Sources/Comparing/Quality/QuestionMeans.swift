internal import Questionnaires
internal import Summaries

/// The mean overall score of a group as far as the mean points of its questions tell it.
///
/// The scorer weighs the questions that an enterprise answered; here the means of all who answered are
/// weighed. Where everybody has points on every question both are the same up to rounding to tenths.
struct QuestionMeans {
  /// By place of the question: the mean of its points, 0 to 100; `nil` where nothing is told.
  let means: [Double?]
  /// The positions of the questions.
  let questions: [Int]

  /// The mean points of a group's questions, of enterprises with a final overall score.
  init(_ block: QualityBlock) {
    questions = block.counts.questions
    means = questions.indices.map { place in
      let classes = block.counts.classes(ofQuestionAt: place)
      let n = classes.reduce(0) { $0 + $1.n }
      return n > 0 ? Double(classes.reduce(0) { $0 + $1.sum }) / Double(n) / 10 : nil
    }
  }

  /// The positions of the questions of which nothing is told.
  var untold: Set<Int> {
    Set(zip(questions, means).filter { $0.1 == nil }.map(\.0))
  }

  /// The weighted mean of the domains' weighted means, 0 to 100.
  ///
  /// - Parameters:
  ///   - questionnaire: the questionnaire answered.
  ///   - excluded: the positions of the questions left out; a domain of which none is left does not
  ///     count.
  /// - Returns: `nil` if no question is left.
  func overall(_ questionnaire: Questionnaire, without excluded: Set<Int>) -> Double? {
    var (sum, weights) = (0.0, 0.0)
    for position in questionnaire.domains.indices {
      var (points, known) = (0.0, 0.0)
      for (question, mean) in zip(questions, means)
      where questionnaire.questions[question].domain == position && !excluded.contains(question) {
        guard let mean else { continue }
        points += Double(questionnaire.questions[question].weight) * mean
        known += Double(questionnaire.questions[question].weight)
      }
      guard known > 0 else { continue }
      sum += Double(questionnaire.domains[position].weight) * points / known
      weights += Double(questionnaire.domains[position].weight)
    }
    return weights > 0 ? sum / weights : nil
  }
}
