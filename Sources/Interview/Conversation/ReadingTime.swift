public import Questionnaires

/// How long questions take to read and to answer.
///
/// 130 words a minute and six seconds a question; the options and the words for "not applicable"
/// count, help and the letters that stand below every question do not.
public struct ReadingTime: Sendable, Hashable {
  /// The words to be read.
  public private(set) var words = 0
  /// The questions to be answered.
  public private(set) var questions = 0

  /// The time for the questions at these positions.
  public init(of positions: [Int], in questionnaire: Questionnaire, _ texts: Texts) {
    for position in positions {
      let question = questionnaire.questions[position]
      questions += 1
      words += texts["question.\(question.id)"].wordCount
      for option in question.options {
        words += texts["option.\(question.id).\(option.code)"].wordCount
      }
      if question.mayBeNotApplicable {
        words += texts.find("question.\(question.id).not_applicable")?.wordCount ?? 0
      }
    }
  }

  /// The time in seconds, rounded half up.
  public var seconds: Int { (words * 60 + questions * 6 * 130 + 65) / 130 }
}

extension String {
  /// The words between white space, counted in passing: every page asks for those of all questions.
  fileprivate var wordCount: Int {
    var count = 0
    var isInside = false
    for scalar in unicodeScalars {
      let value = scalar.value
      let isSpace =
        value < 0x80
        ? value == 0x20 || (value >= 0x09 && value <= 0x0D) : scalar.properties.isWhitespace
      if !isSpace && !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }
}
