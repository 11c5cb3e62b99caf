/// The beginning of a scalar in UTF-8.
///
/// Bytes that are not UTF-8 are told at the first that cannot follow, so that each longest beginning
/// of a scalar counts as one error, as in `String(decoding:as:)`.
///
/// Source: The Unicode Standard, section 3.9, table 3-7 and "U+FFFD Substitution of Maximal Subparts".
struct PartialScalar: Sendable {
  enum Step {
    case partial(PartialScalar)
    case scalar(Unicode.Scalar)
    case invalid
  }

  private var value: UInt32
  private var missing: Int
  private var admitted: ClosedRange<UInt8>

  /// Begins with a byte; `nil` if it begins nothing of more than one byte.
  init?(lead: UInt8) {
    switch lead {
    case 0xC2...0xDF: (value, missing) = (UInt32(lead & 0x1F), 1)
    case 0xE0...0xEF: (value, missing) = (UInt32(lead & 0x0F), 2)
    case 0xF0...0xF4: (value, missing) = (UInt32(lead & 0x07), 3)
    default: return nil
    }
    // Neither longer than needed, nor a surrogate, nor beyond the last scalar.
    admitted =
      switch lead {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
  }

  /// What it becomes with the next byte.
  func appending(_ byte: UInt8) -> Step {
    guard admitted.contains(byte) else { return .invalid }
    var longer = self
    longer.value = value << 6 | UInt32(byte & 0x3F)
    longer.missing -= 1
    longer.admitted = 0x80...0xBF
    if longer.missing > 0 { return .partial(longer) }
    return Unicode.Scalar(longer.value).map { .scalar($0) } ?? .invalid
  }
}
