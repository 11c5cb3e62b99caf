internal import Questionnaires

extension EvidenceMark {
  /// The mark behind a stored text; `nil` for no text, and for the free words that earlier programs
  /// could write there.
  init?(stored text: String?) {
    guard let text, let mark = EvidenceMark(rawValue: text) else { return nil }
    self = mark
  }
}
