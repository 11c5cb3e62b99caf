internal import JSON

/// The figures of a comparison as a release tells them: points with one decimal, shares in whole
/// percent, quantiles in whole points. More decimals would give back sums of few enterprises.
enum ReleasedFigures {
  private enum Kind {
    case points, shares, quantiles, delta, untouched

    var decimals: Int? {
      switch self {
      case .points: 1
      case .shares, .quantiles: 0
      case .delta: 2
      case .untouched: nil
      }
    }
  }

  /// By the key under which they stand, what the figures inside are; others are what they were.
  private static let kinds: [String: Kind] = [
    "quantiles": .quantiles, "superiority": .shares, "shareOfStandard": .shares,
    "levels": .shares, "rows": .shares, "challenges": .shares, "cliffsDelta": .delta,
    "tests": .untouched,
  ]

  /// The value with every decimal string rounded, halves away from zero.
  ///
  /// - Parameter value: figures in points, unless a key within says otherwise.
  /// - Returns: the same value with fewer decimals.
  static func rounded(_ value: JSONValue) -> JSONValue { rounded(value, .points) }

  private static func rounded(_ value: JSONValue, _ kind: Kind) -> JSONValue {
    switch value.content {
    case .object(let object):
      JSONValue(
        .object(
          JSONObject(
            object.members.map {
              JSONObject.Member(key: $0.key, value: rounded($0.value, kinds[$0.key] ?? kind))
            })))
    case .array(let elements): JSONValue(.array(elements.map { rounded($0, kind) }))
    case .string(let text):
      kind.decimals.flatMap { Self.rounded(text, to: $0) }.map { JSONValue(.string($0)) } ?? value
    default: value
    }
  }

  /// A number with six decimals with fewer of them; `nil` if the text is none.
  static func rounded(_ text: String, to decimals: Int) -> String? {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(
      separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 6, let whole = UInt64(parts[0]),
      let millionths = UInt64(parts[1])
    else { return nil }
    var unit: UInt64 = 1_000_000
    for _ in 0..<decimals { unit /= 10 }
    let rounded = ((whole * 1_000_000 + millionths) * 2 + unit) / (2 * unit)
    let scale = 1_000_000 / unit
    let sign = isNegative && rounded > 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(rounded)" }
    let digits = String(rounded % scale)
    let zeros = String(repeating: "0", count: decimals - digits.utf8.count)
    return "\(sign)\(rounded / scale).\(zeros)\(digits)"
  }
}
