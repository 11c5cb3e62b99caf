internal import Summaries

/// How the enterprises of a group answered one question, or whether they chose one of its options.
struct AnswerTable: Hashable, Sendable {
  /// How many gave each answer; nobody gave two of them.
  var options: [Int]
  /// How many do not know.
  var unknown: Int
  /// How many have no value: it does not fit them, they skipped it or were not asked.
  var without: Int

  /// How many gave one of the answers.
  var answered: Int { options.reduce(0, +) }

  /// Whether anybody answered.
  var hasAnswers: Bool { answered > 0 }

  /// How many did not.
  var rest: Int { unknown + without }

  /// The number of enterprises.
  var n: Int { answered + rest }

  /// Nobody, with so many possible answers.
  static func nobody(options: Int) -> AnswerTable {
    AnswerTable(options: Array(repeating: 0, count: options), unknown: 0, without: 0)
  }

  /// Adds number by number; both have the same answers.
  static func += (a: inout AnswerTable, b: AnswerTable) {
    for option in a.options.indices { a.options[option] += b.options[option] }
    a.unknown += b.unknown
    a.without += b.without
  }

  /// Subtracts number by number; both have the same answers.
  static func -= (a: inout AnswerTable, b: AnswerTable) {
    for option in a.options.indices { a.options[option] -= b.options[option] }
    a.unknown -= b.unknown
    a.without -= b.without
  }
}

extension AnswerTable {
  /// The answers to a question of which one option is chosen.
  init(single counts: QuestionCounts) {
    self.init(
      options: counts.options, unknown: counts.missing.unknown, without: counts.missing.without)
  }

  /// Who answered with a number, or with several options, as one answer.
  init(numbers counts: QuestionCounts) {
    let unknown = counts.missing.unknown
    self.init(options: [counts.n - unknown], unknown: unknown, without: counts.missing.without)
  }

  /// Who chose one option of several, and who did not.
  init(option: Int, ofMultiple counts: QuestionCounts) {
    let chose = counts.options[option]
    self.init(
      options: [chose, counts.n - counts.missing.unknown - chose],
      unknown: counts.missing.unknown, without: counts.missing.without)
  }
}

extension MissingCounts {
  fileprivate var without: Int { notApplicable + skipped + notAsked }
}
