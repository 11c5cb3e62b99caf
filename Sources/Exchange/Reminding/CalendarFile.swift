internal import JSON
public import Text

/// Reminders as a file that calendar programs take in.
///
/// Source: RFC 5545 "iCalendar": lines end with CR LF and are folded at 75 octets (3.1), texts are
/// escaped (3.3.11), a whole day is a `VALUE=DATE` (3.6.1), an alarm counts from its midnight
/// (3.8.6.3). The time stamp is the day of completion, so that the same reminders give the same
/// bytes.
public struct CalendarFile: Sendable {
  /// The reminders in the order of the file.
  public let reminders: [Reminder]
  /// The language of what the calendar says.
  public let language: Language

  /// The octets of a line without its end.
  static let lineLimit = 75

  /// A file of reminders.
  public init(_ reminders: [Reminder], language: Language) {
    self.reminders = reminders
    self.language = language
  }

  /// The whole file in UTF-8.
  public func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    for line in head + reminders.flatMap(event) + ["END:VCALENDAR"] {
      Self.append(line, to: &bytes)
    }
    return bytes
  }

  private var head: [String] {
    ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//readiness//reminders//EN", "CALSCALE:GREGORIAN"]
  }

  private func event(_ reminder: Reminder) -> [String] {
    [
      "BEGIN:VEVENT",
      "UID:\(Self.name(of: reminder))",
      "DTSTAMP:\(Self.digits(reminder.completed))T000000Z",
      "DTSTART;VALUE=DATE:\(Self.digits(reminder.day))",
      "SUMMARY:\(words(.title(label: reminder.label)))",
      "DESCRIPTION:\(words(.explanation))",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:\(words(.alarm))",
      "TRIGGER:-P7D",
      "END:VALARM",
      "END:VEVENT",
    ]
  }

  /// A name that stays the same and is not the assessment's id, which also stands in response files:
  /// a calendar may be kept by others.
  private static func name(of reminder: Reminder) -> String {
    String(
      SHA256.named(Array("reminder \(reminder.assessment)".utf8)).dropFirst("sha256:".count).prefix(
        32)
    )
  }

  private func words(_ phrase: DuePhrase) -> String { Self.escaped(phrase.text(in: language)) }

  private static func digits(_ date: CalendarDate) -> String { date.iso.filter { $0 != "-" } }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += ["\\", scalar]
      case "\n": escaped += ["\\", "n"]
      default: escaped.append(scalar)
      }
    }
    return String(escaped).withoutControls
  }

  /// Appends a line, folded so that no character is cut in two.
  private static func append(_ line: String, to bytes: inout [UInt8]) {
    var length = 0
    for scalar in line.unicodeScalars {
      let units = UTF8.encode(scalar).map(Array.init) ?? []
      if length + units.count > lineLimit {
        bytes += [0x0D, 0x0A, 0x20]
        length = 1
      }
      bytes += units
      length += units.count
    }
    bytes += [0x0D, 0x0A]
  }
}
