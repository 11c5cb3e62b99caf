/// The questions on which something depends, with those on which they depend in turn.
struct Cone: Hashable {
  /// Positions, ascending: a question's own condition names earlier ones only.
  let questions: [Int]
}

/// The cones of a form's questions; a question outside the form is never asked and part of none.
struct Cones {
  let form: Form
  /// By question: bits of the question and of everything on which it depends.
  private var reach: [[UInt64]] = []
  private let words: Int

  init(_ questionnaire: Questionnaire, form: Form) {
    self.form = form
    words = questionnaire.questions.count / 64 + 1
    for (position, question) in questionnaire.questions.enumerated() {
      guard question.belongs(to: form) else {
        reach.append([])
        continue
      }
      var bits = union(question.dependencies)
      bits[position / 64] |= 1 << UInt64(position % 64)
      reach.append(bits)
    }
  }

  /// The cone of what names these questions.
  func cone(of seeds: [Int]) -> Cone {
    var questions: [Int] = []
    for (index, word) in union(seeds).enumerated() {
      var word = word
      while word != 0 {
        questions.append(64 * index + word.trailingZeroBitCount)
        word &= word - 1
      }
    }
    return Cone(questions: questions)
  }

  private func union(_ seeds: [Int]) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: words)
    for seed in seeds {
      for (index, word) in reach[seed].enumerated() { bits[index] |= word }
    }
    return bits
  }
}

extension Question {
  /// The conditions that decide whether the question applies and what it offers.
  var conditions: [Condition] {
    [when].compactMap(\.self) + options.compactMap(\.when)
  }

  /// The earlier questions that decide whether it applies, what it offers, and which numbers it
  /// takes; in no particular order, some perhaps twice.
  var dependencies: [Int] {
    let named = conditions.flatMap(\.questions)
    guard case .number(let range) = kind else { return named }
    return named + [range.of, range.notAbove].compactMap(\.self)
  }
}
