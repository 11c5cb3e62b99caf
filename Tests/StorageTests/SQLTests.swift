import Testing

@testable import Storage

@Suite("SQL as a value")
struct SQLTests {
  @Test("interpolation binds, whatever the value says")
  func binds() {
    let label = "'); DROP TABLE enterprise; --"
    let sql: SQL = "SELECT key FROM enterprise WHERE label = \(label) AND key > \(3)"
    #expect(sql.text == "SELECT key FROM enterprise WHERE label = ? AND key > ?")
    #expect(sql.values == [.text(label), .integer(3)])
  }

  @Test("nothing binds as NULL")
  func bindsNull() {
    let missing: String? = nil
    let sql: SQL = "VALUES (\(missing), \(Optional(true)))"
    #expect(sql.values == [.null, .integer(1)])
  }

  @Test("a part brings its values along in order")
  func nests() {
    let part: SQL = "b = \(2)"
    let sql: SQL = "a = \(1) AND \(part) AND c = \(3) ORDER BY \(raw: "d")"
    #expect(sql.text == "a = ? AND b = ? AND c = ? ORDER BY d")
    #expect(sql.values == [.integer(1), .integer(2), .integer(3)])
  }
}
