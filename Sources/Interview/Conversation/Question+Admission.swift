internal import Questionnaires

extension Question {
  /// Whether an answer can be one of this question's at all, whatever the other answers; a note
  /// alone always can.
  ///
  /// Stored answers pass through this before they are scored: one that is none of the question's
  /// answers would have no points.
  func admits(_ given: GivenAnswer) -> Bool {
    if given.answer == .absent { return true }
    if let missing = given.answer.missing { return offers(missing) }
    guard given.answer.isValue else { return false }
    switch kind {
    case .single(let options):
      return options.indices.contains(Int(clamping: given.answer.raw))
    case .multiple(let multiple):
      return multiple.admits(given.answer.raw)
    case .number(let range):
      if let percentage = given.answer.percentage {
        return range.of != nil && (0...100).contains(percentage)
      }
      return given.answer != .written && range.min <= given.answer.raw
        && given.answer.raw <= range.max
    case .text:
      return given.answer == .written && given.words?.isEmpty == false
    }
  }
}

extension Multiple {
  /// Whether these bits are a choice: options that exist, not too many, an exclusive one alone.
  fileprivate func admits(_ raw: Int64) -> Bool {
    guard raw > 0, raw >> Int64(options.count) == 0 else { return false }
    let bits = UInt64(raw)
    let count = bits.nonzeroBitCount
    return count == 1 || (bits & ~countable == 0 && count <= choose ?? count)
  }
}
