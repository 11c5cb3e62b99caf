/// Formulas inside sentences, the same in every language but for the number marks.
enum DerivationFormula {
  /// The mean of scores in tenths: `(32.1 + 33.3) ÷ 2`, or with unequal weights
  /// `(2 × 32.1 + 33.3) ÷ 3`.
  static func mean(_ scores: [Int], _ weights: [Int], _ format: NumberFormat) -> String {
    let terms = zip(scores, weights).map { score, weight in
      weight == 1 ? format.tenths(score) : "\(format.integer(weight)) × \(format.tenths(score))"
    }
    return "(\(terms.joined(separator: " + "))) ÷ \(format.integer(weights.reduce(0, +)))"
  }
}
