/// Those of a group who stand in the tables of a domain's questions without a final score of it, or have
/// one without standing in all of the tables.
///
/// Who knows all tables knows the points of everybody in them. Less the sum of the final scores they are
/// the points of those outside the mean, so these are nobody, or as many as a group needs and not all at
/// the lowest or the highest end. Where only bounds of their number follow from what is counted, the
/// worst is taken for true.
struct OutsideMean {
  /// A question of the domain that somebody of the group answered.
  struct Question {
    let weight: Int
    /// By option.
    let points: [Int]
    let table: AnswerTable
    /// How many of those without a value cannot have a final score for that.
    let without: Int

    /// The sum of the points in the table.
    fileprivate var sum: Int {
      zip(points, table.options).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }

  /// The questions that make up the mean.
  let questions: [Question]
  /// How many have a final score; `nil` = not known, as it is that of another form.
  let scored: Int?
  /// The sum of the final scores, in tenths of a point.
  let sum: Int
  /// To how many the domain does not apply: they stand in no table and in no mean.
  let notApplicable: Int

  /// Whether nobody stands outside, or enough do.
  ///
  /// - Parameter least: how many are enough.
  /// - Returns: `false` where fewer may, or where all of them may have the least or the most points.
  func isNobodyOrEnough(_ least: Int) -> Bool {
    guard let scored else {
      return questions.allSatisfy { $0.table.without == notApplicable }
    }
    let outside = questions.map { numbers(of: $0, scored) }
    if outside.allSatisfy(\.areNone) { return true }
    guard outside.contains(where: { $0.inTable >= least || $0.inMean >= least }) else {
      return false
    }
    // In tenths of a point times the weights; each final score is rounded to tenths.
    let all = questions.reduce(0) { $0 + $1.weight }
    let rounding = (all * scored + 1) / 2
    var (points, lowest, highest) = (0, 0, 0)
    for (question, numbers) in zip(questions, outside) {
      points += 10 * question.weight * question.sum
      lowest -= 1000 * question.weight * numbers.inMean
      highest += 1000 * question.weight * numbers.inTable
    }
    let left = points - all * sum
    return lowest + rounding < left && left < highest - rounding
  }

  /// Who is outside as far as a question goes.
  private struct Numbers {
    /// At least how many are in its table and not in the mean.
    let inTable: Int
    /// At least how many are in the mean and not in its table.
    let inMean: Int
    /// How many more of each there may be.
    let room: Int

    var areNone: Bool { inTable == 0 && inMean == 0 && room == 0 }
  }

  private func numbers(of question: Question, _ scored: Int) -> Numbers {
    let valued = question.table.answered + question.table.unknown
    let inMean = max(0, scored - valued)
    let most = min(scored, question.table.without - notApplicable - question.without)
    return Numbers(
      inTable: max(0, valued - scored), inMean: inMean, room: max(0, most - inMean))
  }
}
