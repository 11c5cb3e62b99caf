import class Foundation.JSONDecoder
import struct Foundation.Data
import struct Foundation.URL
@testable import Statistics

/// Reads the reference values beside the tests.
enum Fixture {
  static func read<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: try Data(contentsOf: url(name)))
  }

  /// The reference values as a tree.
  static func tree(_ name: String) throws -> Tree { try read(name, as: Tree.self) }

  static func read(_ url: URL) throws -> Tree {
    try JSONDecoder().decode(Tree.self, from: try Data(contentsOf: url))
  }

  /// The rows of a table without quoted commas, by the names in its first line.
  static func rows(_ name: String) throws -> [[String: String]] {
    try rows(at: url(name))
  }

  static func rows(at url: URL) throws -> [[String: String]] {
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false)
        .map { String($0).replacing("\"", with: "") }
    }
    guard let names = lines.first else { return [] }
    return lines.dropFirst().map {
      Dictionary(zip(names, $0), uniquingKeysWith: { first, _ in first })
    }
  }

  private static func url(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
  }
}

/// A JSON value whose shape the test knows; true and false are read as `null`.
enum Tree: Decodable {
  case number(Double)
  case text(String)
  case list([Tree])
  case object([String: Tree])
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() || (try? container.decode(Bool.self)) != nil {
      self = .null
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([Tree].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: Tree].self))
    }
  }

  /// The member with a key; `null` if there is none.
  subscript(key: String) -> Tree {
    if case .object(let members) = self { return members[key] ?? .null }
    return .null
  }

  subscript(position: Int) -> Tree { list.indices.contains(position) ? list[position] : .null }

  /// The number; not a number, and so equal to nothing, for anything else.
  var number: Double {
    if case .number(let value) = self { return value }
    return .nan
  }

  var text: String {
    if case .text(let value) = self { return value }
    return ""
  }

  var list: [Tree] {
    if case .list(let values) = self { return values }
    return []
  }

  var isNull: Bool {
    if case .null = self { return true }
    return false
  }
}

/// The synthetic enterprises.
enum Enterprises {
  static let countries = ["MX", "DE"]
  static let sizes = ["micro", "small", "medium"]
  static let sectors = ["manufacturing", "trade", "services", "construction"]

  /// Those of a country that have a number in a column, with it and their cell, size × sector.
  static func column(
    _ name: String, of country: String
  ) throws -> [(id: String, cell: Int, value: Int)] {
    try Fixture.rows("msme.csv").filter { $0["country"] == country }.compactMap { row in
      guard let value = row[name].flatMap({ Int($0) }),
        let size = sizes.firstIndex(of: row["size"] ?? ""),
        let sector = sectors.firstIndex(of: row["sector"] ?? "")
      else { return nil }
      return (row["id"] ?? "", size * sectors.count + sector, value)
    }
  }

  /// The moments of a column by cell.
  static func cells(_ name: String, of country: String) throws -> [Moments] {
    var cells = Array(repeating: Moments(), count: sizes.count * sectors.count)
    for row in try column(name, of: country) { cells[row.cell].add(row.value) }
    return cells
  }

  static func frequencies(_ name: String, of country: String) throws -> Frequencies {
    Frequencies(of: try column(name, of: country).map(\.value))
  }

  /// The synthetic margins of a country: size, then sector.
  static func partitions(of country: String) throws -> [Partition] {
    let margins = try Fixture.tree("msme_meta.json")["population_margins_SYNTHETIC"][country]
    let cells = sizes.indices.flatMap { size in sectors.indices.map { (size, $0) } }
    return [
      Partition(
        classes: cells.map(\.0), targets: sizes.map { margins["size"][$0].number }),
      Partition(
        classes: cells.map(\.1), targets: sectors.map { margins["sector"][$0].number }),
    ]
  }
}

/// Whether two numbers agree to a share of the expected one.
func agree(_ found: Double?, _ expected: Double, within tolerance: Double) -> Bool {
  guard let found else { return false }
  return abs(found - expected) <= tolerance * max(abs(expected), .leastNormalMagnitude)
}

/// Whether the ends of two intervals agree.
func agree(_ found: Interval?, _ expected: Tree, within tolerance: Double) -> Bool {
  guard let found else { return false }
  return agree(found.low, expected[0].number, within: tolerance)
    && agree(found.high, expected[1].number, within: tolerance)
}
