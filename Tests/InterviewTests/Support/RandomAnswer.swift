import Interview
import Questionnaires

extension InterviewState {
  /// An answer that can be taken at the present question, chosen at random.
  func randomAnswer(using random: inout some RandomNumberGenerator) -> GivenAnswer? {
    guard let prompt else { return nil }
    func give(_ answer: Answer, _ words: String? = nil) -> GivenAnswer {
      GivenAnswer(question: prompt.question, answer: answer, words: words)
    }
    if Int.random(in: 0..<5, using: &random) == 0,
      let missing = prompt.missing.randomElement(using: &random)
    {
      return give(.missing(missing))
    }
    switch prompt.kind {
    case .single(let choices):
      return choices.randomElement(using: &random).map { give(.option($0.option)) }
    case .multiple(let choices, let most):
      let count = Int.random(in: 1...min(choices.count, most ?? choices.count), using: &random)
      let chosen = choices.shuffled(using: &random).prefix(count)
      let alone = chosen.first { $0.isExclusive }
      let bits = (alone.map { [$0] } ?? Array(chosen)).reduce(UInt64(0)) {
        $0 | 1 << UInt64($1.option)
      }
      return give(.options(bits))
    case .number(let low, let high, let base):
      guard low <= high else { return nil }
      if base != nil, Bool.random(using: &random) {
        return give(.percent(Int64.random(in: 0...100, using: &random)))
      }
      // Small numbers matter most: their limits are near.
      return give(.number(Int64.random(in: low...min(high, low + 12), using: &random)))
    case .words: return give(.written, "words")
    }
  }
}
