internal import Questionnaires

/// Where the numbers of each question stand in a ``Detail``, so that counting an enterprise touches
/// one flat array.
///
/// A question has its options, then the four missing kinds, then n, sum and sum of squares. Text
/// questions have no numbers: nothing about them is ever counted.
struct DetailLayout: Hashable, Sendable {
  enum Kind: UInt8 { case single, multiple, number, text }

  struct Entry: Hashable, Sendable {
    let kind: Kind
    /// The position of the first number.
    let start: Int
    let options: Int
    /// The domain's common denominator, by which points are divided; 0 = the question is unscored.
    let denominator: Int64

    var unknown: Int { start + options }
    var notApplicable: Int { unknown + 1 }
    var skipped: Int { unknown + 2 }
    var notAsked: Int { unknown + 3 }
    var n: Int { unknown + 4 }
    var sum: Int { unknown + 5 }
    var squares: Int { unknown + 6 }
    var end: Int { kind == .text ? start : unknown + 7 }
  }

  /// By position of the question.
  let entries: [Entry]
  /// The number of numbers.
  var size: Int { entries.last?.end ?? 0 }

  init(_ questionnaire: Questionnaire) {
    var entries: [Entry] = []
    entries.reserveCapacity(questionnaire.questions.count)
    for question in questionnaire.questions {
      let kind: Kind
      var options = 0
      switch question.kind {
      case .single(let list): (kind, options) = (.single, list.count)
      case .multiple(let multiple): (kind, options) = (.multiple, multiple.options.count)
      case .number: kind = .number
      case .text: kind = .text
      }
      entries.append(
        Entry(
          kind: kind, start: entries.last?.end ?? 0, options: options,
          denominator: question.domain.map { questionnaire.domains[$0].denominator } ?? 0))
    }
    self.entries = entries
  }
}
