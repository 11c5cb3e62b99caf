/// What a reader must remain unable to tell of the answers to single questions.
struct AnswerProtection: Hashable, Sendable {
  /// A table needs so many answers.
  let answers: Int
  /// Shares told as bands need so many: a tenth of fewer is fewer than ``count``.
  let banded: Int
  /// Counts from 1 to below this are hidden, and so are those that leave so few.
  let count: Int
  /// So many, or nobody, may stand outside a mean beside which all tables are known.
  let group: Int

  /// Demands on tables of answers.
  init(
    answers: Int = PublicationThreshold.questions, count: Int = 3,
    group: Int = PublicationThreshold.figures
  ) {
    self.answers = answers
    self.count = count
    self.group = group
    banded = max(answers, 10 * count)
  }

  /// The demands of a release; a raised threshold raises these too.
  init(_ protection: Protection) {
    self.init(
      answers: max(PublicationThreshold.questions, protection.threshold),
      count: protection.levelThreshold,
      group: max(PublicationThreshold.figures, protection.threshold))
  }

  /// Whether a number is nobody or enough.
  func allows(_ number: Int) -> Bool { number == 0 || number >= count }

  /// Whether of nobody, or of enough and all but nobody or enough, it may be told how many answered.
  func allowsNumber(_ table: AnswerTable) -> Bool {
    table.n == 0 || table.answered >= answers && allows(table.rest)
  }

  /// Whether a table may be shown by itself: enough answers, not all of them the same, and every
  /// answer and the lack of one given by nobody or by enough.
  func allows(_ table: AnswerTable) -> Bool {
    table.answered >= answers && allows(table.rest) && allowsCounts(of: table)
  }

  /// Whether every answer is given by nobody or by enough, and by all but enough.
  func allowsCounts(of table: AnswerTable) -> Bool {
    let answered = table.answered
    return table.options.allSatisfy { allows($0) && answered - $0 >= count }
  }

  /// Whether the shares of a table may be told as bands: enough answers, and the lack of one by
  /// nobody or by enough, as the number of answers is told.
  func allowsBands(_ table: AnswerTable) -> Bool {
    table.answered >= banded && allows(table.rest)
  }
}
