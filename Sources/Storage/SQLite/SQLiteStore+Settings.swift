extension SQLiteStore {
  /// Names that begin so belong to the store itself.
  private static let ownPrefix = "store."
  private static let secretName = "store.secret"
  private static let releaseKeyName = "store.release"
  /// Set while erased rows may still have bytes in the file.
  static let erasureName = "store.erasure"

  /// The value of a setting, or `nil`.
  public func setting(_ name: String) throws -> String? {
    guard !name.hasPrefix(Self.ownPrefix) else { return nil }
    return try connection.first("SELECT value FROM setting WHERE name = \(name)") { $0.text(0) }
  }

  /// Sets a setting; `nil` removes it.
  public func set(_ name: String, to value: String?) throws {
    guard !name.isEmpty, !name.hasPrefix(Self.ownPrefix) else { throw problem(.malformed(name)) }
    try write(name, value?.sqlValue)
  }

  /// The owner's secret of 32 bytes, made on first use.
  ///
  /// - Parameter random: yields that many unpredictable bytes.
  /// - Returns: 32 bytes, always the same.
  /// - Throws: what `random` throws, ``StorageProblem``.
  public func ownerSecret(random: (_ count: Int) throws -> [UInt8]) throws -> [UInt8] {
    try secret(Self.secretName, random: random)
  }

  /// The key of the digests of enterprises in releases, made on first use: 32 bytes, which never leave
  /// the store.
  func releaseKey(random: (_ count: Int) throws -> [UInt8]) throws -> [UInt8] {
    try secret(Self.releaseKeyName, random: random)
  }

  /// The key of the digests; `nil` = nothing was released.
  func knownReleaseKey() throws -> [UInt8]? { try read(Self.releaseKeyName) }

  private func secret(
    _ name: String, random: (_ count: Int) throws -> [UInt8]
  ) throws -> [UInt8] {
    if let secret = try read(name) { return secret }
    return try connection.transaction {
      // Another process may have made it meanwhile; there is only one.
      if let secret = try read(name) { return secret }
      let secret = try random(32)
      guard secret.count == 32 else { throw problem(.malformed("secret")) }
      try write(name, secret.sqlValue)
      return secret
    }
  }

  private func read(_ secret: String) throws -> [UInt8]? {
    try connection.first("SELECT value FROM setting WHERE name = \(secret)") { $0.bytes(0) }
  }

  /// Writes any setting, the store's own included.
  func write(_ name: String, _ value: SQLValue?) throws {
    if let value {
      try connection.run(
        """
        INSERT INTO setting (name, value) VALUES (\(name), \(value))
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """)
    } else {
      try connection.run("DELETE FROM setting WHERE name = \(name)")
    }
  }
}
