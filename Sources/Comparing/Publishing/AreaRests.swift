internal import Questionnaires
internal import Summaries

/// What the tables of the questions of an area tell beside the scores of the area in the cells.
///
/// A score is the mean of the points of the questions answered. So the points of all tables, each with
/// its weight, less the sums of the cells are those of enterprises that stand in tables without a score
/// that is told: one that skipped a question and has a provisional score, or those in a cell that
/// withholds the area. If these are nobody, the same is left of the enterprises that answered other
/// questions than the rest: their scores are means over fewer.
struct AreaRests {
  /// The position of the measure of the area.
  let measure: Int
  /// The positions of its questions.
  let questions: [Int]
  private let weights: [Int]

  /// The rests of a domain; `nil` if it has no measure.
  init?(of domain: Int, in questionnaire: Questionnaire) {
    guard let measure = questionnaire.measures.firstIndex(of: .domain(domain)) else { return nil }
    self.measure = measure
    questions = questionnaire.questions.indices.filter {
      questionnaire.questions[$0].domain == domain
    }
    weights = questions.map { questionnaire.questions[$0].weight }
  }

  /// The most that those left can have of what hides them.
  ///
  /// - Parameters:
  ///   - cells: the cells of a size class, and whether each tells the area.
  ///   - least: how many are enough.
  /// - Returns: weighted tenths of points; 0 if those left are nobody or enough.
  func most(in cells: [(counts: CellCounts, isTold: Bool)], from least: Int) -> Int {
    var (counted, fewest, most) = (0, 0, 0)
    var answered = questions.map { _ in 0 }
    for (counts, isTold) in cells {
      let status = counts.headline.measures[measure].status
      let numbers = questions.map { counts.detail[$0].n }
      let told = isTold ? status.scored : 0
      // Who has a score has answered something; who has none may have.
      let some = max(status.scored + status.provisional, numbers.max() ?? 0)
      counted += some
      fewest += some - told
      most += status.total - status.notApplicable - told
      for (place, n) in numbers.enumerated() { answered[place] += n }
    }
    if most > 0 {
      let weight = zip(weights, answered).reduce(0) { $0 + ($1.1 > 0 ? $1.0 : 0) }
      return fewest >= least ? 0 : 1000 * weight * most
    }
    // All have a score that is told, so that these numbers are exact.
    let apart = answered.map { min($0, counted - $0) }
    if (apart.max() ?? 0) >= least { return 0 }
    return zip(weights, apart).reduce(0) { $0 + 1000 * $1.0 * $1.1 }
  }

  /// The questions without which the points of those left do not follow.
  ///
  /// - Parameters:
  ///   - most: the most weighted tenths that those left can have.
  ///   - counts: the answers in the size class.
  ///   - least: from how many answers on a question is told.
  /// - Returns: the question of whose points the least is known, if these make up for whatever those
  ///   left have; else all.
  func questions(hiding most: Int, in counts: Detail, from least: Int) -> [Int] {
    guard most > 0 else { return [] }
    var (room, widest) = (0, -1)
    for (question, weight) in zip(questions, weights) where counts[question].n >= least {
      let counts = counts[question]
      let own = weight * min(counts.sum, 1000 * counts.n - counts.sum)
      if own > room { (room, widest) = (own, question) }
    }
    return room >= most ? [widest] : questions
  }
}
