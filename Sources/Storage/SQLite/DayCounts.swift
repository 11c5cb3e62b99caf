internal import JSON

/// How many enterprises were counted by the day on which they answered.
///
/// The first and the last day of a campaign follow from them, and go when their last enterprise goes.
struct DayCounts: Hashable {
  private(set) var days: [String: Int] = [:]

  /// Counts a day such as `2026-10-01` so many times more.
  mutating func add(_ day: String, times: Int) {
    guard let position = days.index(forKey: day) else { return days[day] = times }
    days.values[position] += times
    if days.values[position] == 0 { days.remove(at: position) }
  }

  static func += (a: inout DayCounts, b: DayCounts) {
    for (day, count) in b.days { a.add(day, times: count) }
  }

  var isZero: Bool { days.isEmpty }
  var n: Int { days.values.reduce(0, +) }
  var first: String? { days.keys.min() }
  var last: String? { days.keys.max() }

  /// An object of days in canonical JSON.
  var encoded: [UInt8] {
    JSONValue(
      .object(
        JSONObject(
          days.keys.sorted().map {
            JSONObject.Member(key: $0, value: JSONValue(.integer(Int64(days[$0] ?? 0))))
          }))
    ).canonical()
  }

  init() {}

  /// Reads what ``encoded`` wrote, or fails.
  init?(decoding bytes: [UInt8]) {
    guard let object = JSONDocument.read(bytes).root?.object else { return nil }
    for member in object.members {
      guard case .integer(let count) = member.value.content else { return nil }
      days[member.key] = Int(count)
    }
  }
}
