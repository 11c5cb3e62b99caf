internal import Comparing
internal import Statistics
internal import Text

extension Verdict? {
  /// Whether the verdict is that there is a difference, be it negligible.
  var showsDifference: Bool {
    switch self {
    case .different, .differentButNegligible: true
    case .equivalent, .undetermined, nil: false
    }
  }

  /// The verdict in one or two words.
  var short: DifferencePhrase {
    switch self {
    case nil: .noVerdict
    case .different: .verdictDifferent
    case .equivalent: .verdictEquivalent
    case .differentButNegligible: .verdictNegligible
    case .undetermined: .verdictUndetermined
    }
  }
}

extension Verdict {
  /// The verdict as a sentence.
  func sentence(of difference: Difference, margin: Int) -> DifferencePhrase {
    switch self {
    case .different: .different
    case .equivalent: .equivalent(margin: margin)
    case .differentButNegligible: .differentButNegligible(margin: margin)
    case .undetermined(.shareOfStandard):
      .undeterminedShare(percent: Int(percentOf: difference.standardised?.shareOfStandard ?? 0))
    case .undetermined(.effectiveN):
      .undeterminedFew(effectiveN: Int(difference.standardised?.effectiveN.min() ?? 0))
    case .undetermined(.noInterval): .undeterminedNoInterval
    case .undetermined(.wideInterval):
      .undeterminedWide(detectableTenths: Int(tenthsOf: difference.smallestDetectable ?? 0))
    }
  }
}
