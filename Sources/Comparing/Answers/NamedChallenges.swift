internal import Questionnaires
internal import Summaries

/// What a country's enterprises named as challenges.
struct NamedChallenges {
  /// The number of enterprises that answered.
  let n: Int
  /// How many named each challenge, without exclusive options.
  let named: [Int]
  /// How many named both of two challenges, in the order (0, 1), (0, 2) … (1, 2) …; `nil` where pairs
  /// are not counted.
  let pairs: [Int]?

  /// - Parameters:
  ///   - country: the counts of the country.
  ///   - summary: the summary, for the pairs, which are counted by country only.
  ///   - isWhole: whether all cells are compared.
  ///   - questionnaire: the questionnaire.
  init(
    _ country: CountryCounts, _ summary: Summary, isWhole: Bool, in questionnaire: Questionnaire
  ) {
    guard let question = questionnaire.special.challenges else {
      (n, named, pairs) = (0, [], nil)
      return
    }
    let whole = isWhole ? summary.countries.first { $0.country == country.id } : nil
    if summary.release != .none {
      // Only here a release tells them without the rest that its tables leave out.
      let told = whole?.counts ?? .zero(for: questionnaire)
      (n, named, pairs) = (told.asked, told.named, told.pairs)
      return
    }
    let counts = country.all.detail[question]
    let options = questionnaire.questions[question].options
    // Who does not know names nothing, and says nothing about what costs most.
    n = counts.n - counts.missing.unknown
    named = options.indices.filter { !options[$0].isExclusive }.map { counts.options[$0] }
    pairs = whole?.counts.pairs
  }
}
