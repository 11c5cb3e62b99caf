public import JSON

extension Source {
  /// The entry of the list `sources`; what is not known is absent.
  public var json: JSONValue {
    var object = JSONObject()
    object["association"] = association.map { JSONValue(.string($0)) }
    object["campaign"] = campaign.map { JSONValue(.string($0)) }
    object["from"] = from.map { JSONValue(.string($0)) }
    object["to"] = to.map { JSONValue(.string($0)) }
    if campaign == nil, from == nil { object["period"] = JSONValue(.string(period)) }
    object["n"] = JSONValue(wholeNumber: n)
    return JSONValue(.object(object))
  }

  /// Reads an entry of the list `sources`.
  init(_ reader: CountReader) throws(SummaryProblem) {
    let object = reader.value.object
    let known = ["association", "campaign", "from", "to", "period"].filter { object?[$0] != nil }
    try reader.allow(known + ["n"])
    func text(_ key: String) throws(SummaryProblem) -> String? {
      known.contains(key) ? try reader.member(key).text() : nil
    }
    func day(_ key: String) throws(SummaryProblem) -> String? {
      known.contains(key) ? try reader.member(key).day() : nil
    }
    self.init(
      association: try text("association"), campaign: try text("campaign"), from: try day("from"),
      to: try day("to"), n: try reader.member("n").count(), period: try text("period"))
    let needsPeriod = campaign == nil && from == nil
    guard belongsTogether, known.contains("period") == needsPeriod else {
      throw .contradiction(at: reader.place, .sourceDoesNotFit)
    }
  }

  private var belongsTogether: Bool {
    guard (from == nil) == (n == 0), (to == nil) == (n == 0), from ?? "" <= to ?? "" else {
      return false
    }
    guard !period.isEmpty, let campaign else {
      return association == nil && to?.hasPrefix(period) ?? !period.isEmpty
    }
    return campaign == "\(association ?? "")/\(period)" && association?.isEmpty == false
  }
}

extension CountReader {
  /// A day that there is, such as `2026-10-01`.
  fileprivate func day() throws(SummaryProblem) -> String {
    let text = try text()
    guard text.isDay else {
      throw .unknownValue(text, at: place, expected: "a day such as 2026-10-01")
    }
    return text
  }
}

extension String {
  /// Whether it is a day of the Gregorian calendar, year first.
  fileprivate var isDay: Bool {
    let bytes = Array(utf8)
    let dashes = [4, 7]
    guard bytes.count == 10,
      bytes.indices.allSatisfy({ position in
        dashes.contains(position)
          ? bytes[position] == UInt8(ascii: "-")
          : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
      }), let year = Int(prefix(4)), let month = Int(dropFirst(5).prefix(2)),
      let day = Int(suffix(2)), (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }
}
