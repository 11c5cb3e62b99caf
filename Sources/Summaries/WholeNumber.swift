internal import JSON

/// The largest whole number that every JSON reader reads alike: 2^53 − 1.
private let largestExact = 1 << 53 - 1

extension JSONValue {
  /// A whole number; beyond ±(2^53 − 1) a decimal string, as every reader reads that alike.
  init(wholeNumber number: Int) {
    if number.magnitude <= largestExact.magnitude {
      self.init(.integer(Int64(number)))
    } else {
      self.init(.string(String(number)))
    }
  }

  /// The number, or `nil` if the value is none or is written otherwise than ``init(wholeNumber:)``
  /// writes it.
  var wholeNumber: Int? {
    switch content {
    case .integer(let number): return Int(number)
    case .string(let text):
      guard let number = Int(text), number.magnitude > largestExact.magnitude,
        String(number) == text
      else { return nil }
      return number
    case .null, .bool, .array, .object: return nil
    }
  }
}
