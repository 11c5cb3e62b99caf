internal import Questionnaires

/// The fields of a new assessment as the store writes them.
struct NewRow {
  let uuid: [UInt8]
  let supersedes: [UInt8]?
  let withdrawal: [UInt8]?
  /// The first half of the seal: enough to find accidents, and 16 bytes less in each row.
  let seal: [UInt8]?
  /// The campaign's label, else the year of completion.
  let period: String

  /// The fields, or `nil` if one is not what the format says.
  init?(_ new: NewAssessment) {
    guard let uuid = UUIDCoding.bytes(new.id), let period = Self.period(of: new) else {
      return nil
    }
    self.uuid = uuid
    self.period = period
    supersedes = new.supersedes.flatMap(UUIDCoding.bytes)
    withdrawal = new.withdrawal.flatMap(HashCoding.bytes)
    seal = new.seal.flatMap(HashCoding.bytes).map { Array($0.prefix(16)) }
    if (supersedes == nil) != (new.supersedes == nil) { return nil }
    if (withdrawal == nil) != (new.withdrawal == nil) { return nil }
    if (seal == nil) != (new.seal == nil) { return nil }
    if new.subject?.isEmpty == true || (new.minutes ?? 0) < 0 { return nil }
    if !new.annotations.allSatisfy({ new.answers.values.indices.contains($0.question) }) {
      return nil
    }
  }

  /// The name of the first field that is not what the format says.
  static func flaw(of new: NewAssessment) -> String {
    if UUIDCoding.bytes(new.id) == nil { return "id" }
    if !isDate(new.completed) { return "completed" }
    if period(of: new) == nil { return "campaign" }
    if let id = new.supersedes, UUIDCoding.bytes(id) == nil { return "supersedes" }
    if let hash = new.withdrawal, HashCoding.bytes(hash) == nil { return "withdrawal" }
    if let hash = new.seal, HashCoding.bytes(hash) == nil { return "seal" }
    if new.subject?.isEmpty == true { return "subject" }
    if (new.minutes ?? 0) < 0 { return "minutes" }
    return "annotations"
  }

  private static func period(of new: NewAssessment) -> String? {
    guard isDate(new.completed) else { return nil }
    guard let campaign = new.campaign else { return String(new.completed.prefix(4)) }
    guard let slash = campaign.firstIndex(of: "/"), slash != campaign.startIndex else {
      return nil
    }
    let label = campaign[campaign.index(after: slash)...]
    return label.isEmpty ? nil : String(label)
  }

  /// Whether a text is a day such as `2026-11-20`.
  static func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return false
    }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0) { value, byte in
        guard let value, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        return value * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(day)
  }
}
