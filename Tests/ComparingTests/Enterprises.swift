import Foundation

/// The synthetic enterprises and what other programs found of them.
enum Enterprises {
  private static let sizes: [String: Int64] = ["micro": 5, "small": 20, "medium": 55]
  private static let sectors = ["manufacturing": 0, "trade": 1, "services": 2, "construction": 4]

  /// The enterprises, each with its total as the only score.
  static func firms() throws -> [Trial.Firm] { try pairs().map(\.first) }

  /// The enterprises, and what those that came back were the second time.
  static func pairs() throws -> [(first: Trial.Firm, second: Trial.Firm?)] {
    let text = String(decoding: try Data(contentsOf: url("msme.csv")), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let names = lines[0]
    return lines.dropFirst().map { cells in
      func cell(_ name: String) -> String { cells[names.firstIndex(of: name) ?? 0] }
      let total = Int64(cell("total"))
      let first = Trial.Firm(
        country: cell("country") == "MX" ? 0 : 1, people: sizes[cell("size")] ?? 0,
        sector: sectors[cell("sector")] ?? 0, share: total, more: total,
        hard: (1...10).filter { cell($0 < 10 ? "B0\($0)" : "B10") == "1" }.map { $0 - 1 },
        locale: cell("language"))
      guard let later = Int64(cell("total_followup")) else { return (first, nil) }
      var second = first
      (second.share, second.more) = (later, later)
      return (first, second)
    }
  }

  /// The expected values of a file, by keys.
  static func expected(_ name: String, _ path: String...) throws -> [String: Any] {
    var value: Any = try JSONSerialization.jsonObject(with: try Data(contentsOf: url(name)))
    for key in path { value = (value as? [String: Any])?[key] ?? [:] }
    return value as? [String: Any] ?? [:]
  }

  private static func url(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
  }
}

/// Whether a number agrees with an expected one to a share of it.
func agree(_ found: Double?, _ expected: Any?, within tolerance: Double = 1e-9) -> Bool {
  guard let found, let expected = expected as? Double else { return false }
  return abs(found - expected) <= tolerance * max(abs(expected), .leastNormalMagnitude)
}
