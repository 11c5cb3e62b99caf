import class Foundation.JSONDecoder
import struct Foundation.Data
import struct Foundation.URL

/// Reads the reference values beside the tests.
enum Fixture {
  static func read<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(name)")
    return try JSONDecoder().decode(type, from: try Data(contentsOf: file))
  }
}

/// Whether two numbers agree to a share of the expected one.
func agree(_ found: Double?, _ expected: Double, within tolerance: Double) -> Bool {
  guard let found else { return false }
  return abs(found - expected) <= tolerance * max(abs(expected), .leastNormalMagnitude)
}
