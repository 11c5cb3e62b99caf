public import JSON

/// The seal of a response: it finds accidents, not attackers.
public enum Seal {
  /// `sha256:` and the hash of the canonical response without its `seal`.
  public static func of(_ response: JSONValue) -> String {
    guard var object = response.object else { return hash(response.canonical()) }
    object["seal"] = nil
    return hash(JSONValue(.object(object)).canonical())
  }

  /// `sha256:` and 64 lower-case hexadecimal digits.
  public static func hash(_ bytes: [UInt8]) -> String { "sha256:" + SHA256.hash(bytes).hex }
}
