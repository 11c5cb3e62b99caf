internal import Questionnaires

/// Answers as the store writes them: a JSON array by position of the question.
///
/// Option ordinals, bit masks and numbers are integers, a percentage is `{"x":30}`, `"u"`, `"n"`,
/// `"s"` are the missing kinds, `"w"` stands for words kept elsewhere, `null` for nothing. Nothing at
/// the end is not written.
enum AnswerCoding {
  /// The text of some answers.
  static func encode(_ answers: Answers) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(answers.values.count * 3 + 2)
    bytes.append(UInt8(ascii: "["))
    let end = (answers.values.lastIndex { $0 != .absent } ?? -1) + 1
    for (position, answer) in answers.values[..<end].enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      append(answer, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }

  /// The text of one answer.
  static func encode(_ answer: Answer) -> String {
    var bytes: [UInt8] = []
    append(answer, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ answer: Answer, to bytes: inout [UInt8]) {
    switch answer {
    case .absent: bytes.append(contentsOf: "null".utf8)
    case .unknown: bytes.append(contentsOf: #""u""#.utf8)
    case .notApplicable: bytes.append(contentsOf: #""n""#.utf8)
    case .skipped: bytes.append(contentsOf: #""s""#.utf8)
    case .written: bytes.append(contentsOf: #""w""#.utf8)
    default:
      if let percent = answer.percentage {
        bytes.append(contentsOf: #"{"x":"#.utf8)
        bytes.append(decimal: percent)
        bytes.append(UInt8(ascii: "}"))
      } else {
        bytes.append(decimal: answer.raw)
      }
    }
  }

  /// The answers of a text; `nil` if it is not one of ``encode(_:)-(Answers)`` for `count`
  /// questions.
  static func decode(_ bytes: [UInt8], count: Int) -> Answers? {
    var answers = Answers(count: count)
    var scanner = IntegerScanner(bytes)
    guard scanner.take(UInt8(ascii: "[")) else { return nil }
    var position = 0
    while !scanner.take(UInt8(ascii: "]")) {
      if position > 0 { guard scanner.take(UInt8(ascii: ",")) else { return nil } }
      guard position < count, let answer = answer(&scanner) else { return nil }
      answers.values[position] = answer
      position += 1
    }
    return scanner.isAtEnd ? answers : nil
  }

  /// The answer of a text, or `nil` if it is none.
  static func decode(_ text: String) -> Answer? {
    var scanner = IntegerScanner(Array(text.utf8))
    guard let answer = answer(&scanner), scanner.isAtEnd else { return nil }
    return answer
  }

  private static func answer(_ scanner: inout IntegerScanner) -> Answer? {
    switch scanner.next {
    case UInt8(ascii: "n"): scanner.take(word: "null") ? .absent : nil
    case UInt8(ascii: "\""):
      if scanner.take(word: #""u""#) {
        .unknown
      } else if scanner.take(word: #""n""#) {
        .notApplicable
      } else if scanner.take(word: #""s""#) {
        .skipped
      } else if scanner.take(word: #""w""#) {
        .written
      } else {
        nil
      }
    case UInt8(ascii: "{"): percentage(&scanner)
    default: scanner.integer().flatMap { (-limit...limit).contains($0) ? .number($0) : nil }
    }
  }

  private static func percentage(_ scanner: inout IntegerScanner) -> Answer? {
    guard scanner.take(word: #"{"x":"#), let percent = scanner.integer(),
      (0...100).contains(percent), scanner.take(UInt8(ascii: "}"))
    else { return nil }
    return .percent(percent)
  }

  /// 2^53 − 1, the largest integer that every reader of JSON keeps.
  private static let limit: Int64 = 1 << 53 - 1
}
