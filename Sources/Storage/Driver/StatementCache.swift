/// Prepared statements that wait to be used again, by their text.
///
/// A statement leaves the cache while it is in use and comes back only if it succeeded: after a
/// failure, resetting may not make it fit for use, and a statement used within itself is another.
struct StatementCache {
  private var idle: [String: Statement] = [:]

  /// Takes the statement of this text out of the cache.
  mutating func take(_ text: String) -> Statement? {
    idle.removeValue(forKey: text)
  }

  /// Gives a statement back that has done its work.
  mutating func giveBack(_ statement: Statement, _ text: String) {
    idle[text] = statement
  }

  /// Drops all statements, so that the connection can close.
  mutating func removeAll() {
    idle.removeAll()
  }
}
