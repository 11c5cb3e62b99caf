internal import Questionnaires

/// A stretch of a pool. Half as large as a `Range<Int>`: plans are read once for every question
/// of every enterprise, so they are kept small.
typealias Stretch = Range<Int32>

/// One question as scoring needs it: numbers and stretches, nothing to retain or release.
struct QuestionPlan {
  enum Kind: UInt8 { case single, saturating, best, number, text }

  let kind: Kind
  let isCritical: Bool
  /// As many chosen options as earn 100 points, 1 to 53.
  let saturation: UInt8
  /// Position of the domain, −1 = unscored.
  let domain: Int32
  /// Position of the base question, −1 = none.
  let base: Int32
  /// Steps of the question's condition; empty = always.
  let when: Stretch
  /// Conditions of a multiple's options; empty = all are offered.
  let offers: Stretch
  /// Corners of the scale of a number, points by ordinal of other questions; empty if it has none.
  let worth: Stretch
  /// Bit `i` = the question belongs to form `i`.
  let forms: UInt64
  /// Bits of the options that are offered whatever the answers.
  let alwaysOffered: UInt64
  /// Bits of the options that count.
  let countable: UInt64
  let weight: Int64
  /// The domain's denominator; 1 without a domain.
  let denominator: Int64

  /// 100 points, times the denominator.
  var hundred: Int64 { 100 * denominator }

  /// Whether an answer is a set of option bits.
  var hasOptionBits: Bool { kind == .saturating || kind == .best }
}

/// A multiple's option with a condition.
struct OfferPlan {
  let bit: UInt64
  /// Steps of its condition.
  let when: Stretch
}

/// A corner of a scale, with the line that leads on from it.
struct Corner {
  let x: Int64
  /// The points at `x`, times the denominator.
  let points: Int64
  /// By how much they rise with each whole number up to the next corner; 0 after the last.
  let slope: Int64
}

/// A domain, flat.
struct DomainPlan {
  let isReadiness: Bool
  let weight: Int64
  let holdsBack: Bool
  let denominator: Int64
}

/// A gate, flat.
struct GatePlan {
  let domain: Int
  let atMost: Int
  /// Steps of its condition.
  let when: Stretch
}
