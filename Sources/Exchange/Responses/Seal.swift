public import JSON

/// The seal of a response: it finds accidents, not attackers.
public enum Seal {
  /// `sha256:` and the hash of the canonical response without its `seal`.
  public static func of(_ response: JSONValue) -> String {
    guard var object = response.object else { return SHA256.named(response.canonical()) }
    object["seal"] = nil
    return SHA256.named(JSONValue(.object(object)).canonical())
  }
}
