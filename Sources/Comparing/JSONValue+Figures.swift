internal import JSON
internal import Statistics

extension JSONValue {
  /// What is not defined.
  static let null: JSONValue = nil

  /// A number of enterprises.
  init(count: Int) { self.init(.integer(Int64(count))) }

  /// A decimal string, or `null` for what is not defined.
  static func estimate(_ text: String?) -> JSONValue {
    text.map { JSONValue(.string($0)) } ?? .null
  }

  /// A number with six decimals, or `null` for what is not defined.
  static func number(_ value: Double?) -> JSONValue { estimate(value.map(sixDecimals(_:))) }

  /// The ends of an interval.
  static func pair(_ interval: Interval) -> JSONValue {
    ["low": .number(interval.low), "high": .number(interval.high)]
  }
}

extension Estimate {
  /// The estimate with its 95 % interval.
  var json: JSONValue { JSONValue(.object(members)) }

  var members: JSONObject {
    var object = JSONObject()
    let interval = interval()
    object["estimate"] = .number(value)
    object["standardError"] = .number(interval == nil ? nil : standardError)
    object["df"] = .number(degreesOfFreedom)
    object["low"] = .number(interval?.low)
    object["high"] = .number(interval?.high)
    return object
  }
}

extension Proportion {
  /// The share in percent with its interval and the counts.
  var json: JSONObject {
    var object = JSONObject()
    object["count"] = JSONValue(count: count)
    object["n"] = JSONValue(count: n)
    object["share"] = .estimate(n > 0 ? sixDecimals(100 * Int128(count), over: Int128(n)) : nil)
    object["low"] = .number(interval.map { 100 * $0.low })
    object["high"] = .number(interval.map { 100 * $0.high })
    return object
  }
}

extension ShareDifference {
  /// The difference in percentage points with its interval.
  var json: JSONObject {
    var object = JSONObject()
    object["estimate"] = .number(100 * estimate)
    object["low"] = .number(100 * interval.low)
    object["high"] = .number(100 * interval.high)
    return object
  }
}
