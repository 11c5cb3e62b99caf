import Questionnaires

/// A small generator, so that every run scores the same answers (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

extension Answers {
  /// Answers of an imaginary enterprise: 19 questions of 20 have a value, the rest are `unknown`.
  init(
    imaginedFor questionnaire: Questionnaire, using generator: inout some RandomNumberGenerator
  ) {
    self.init(for: questionnaire)
    for (position, question) in questionnaire.questions.enumerated() {
      if Int.random(in: 0..<20, using: &generator) == 0, question.offers(.unknown) {
        self[position] = .unknown
        continue
      }
      switch question.kind {
      case .single(let options):
        self[position] = .option(Int.random(in: options.indices, using: &generator))
      case .multiple(let multiple):
        // Mostly one or two options are left out, so that most questions apply to most firms.
        let bits = (generator.next() | generator.next()) & multiple.countable
        self[position] = .options(bits == 0 ? multiple.countable : bits)
      case .number(let range):
        self[position] =
          range.of == nil
          ? .number(Int64.random(in: range.min...min(range.max, range.min + 40), using: &generator))
          : .percent(Int64.random(in: 0...100, using: &generator))
      case .text: break
      }
    }
  }
}
