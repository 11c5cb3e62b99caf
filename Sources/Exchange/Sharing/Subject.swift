internal import JSON

/// The pseudonym of an enterprise towards one association.
public enum Subject {
  /// 16 characters of base 32 (RFC 4648, lower case): the first 80 bits of HMAC-SHA-256.
  ///
  /// One enterprise can be recognised over the campaigns of one association, and by nobody else.
  ///
  /// - Parameters:
  ///   - secret: the owner's 32 random bytes.
  ///   - association: the part of a campaign's id before the slash.
  /// - Returns: the pseudonym, the same for the same secret and association.
  public static func of(secret: [UInt8], association: String) -> String {
    let code = HMACSHA256.code(key: secret, message: Array(association.utf8))
    return Base32.lowerCase(Array(code.bytes.prefix(10)))
  }
}
