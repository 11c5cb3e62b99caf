internal import JSON

/// What stays of an erased assessment: hashes by which an old file is recognised, nothing else.
enum Tombstone {
  /// The digest of an assessment's id.
  static func digest(assessment uuid: [UInt8]) -> [UInt8] { digest("assessment", uuid) }

  /// The digest of the hash of a withdrawal code.
  static func digest(receipt hash: [UInt8]) -> [UInt8] { digest("receipt", hash) }

  /// The digest of an enterprise's id.
  static func digest(enterprise uuid: [UInt8]) -> [UInt8] { digest("enterprise", uuid) }

  private static func digest(_ sort: String, _ bytes: [UInt8]) -> [UInt8] {
    SHA256.hash(Array(sort.utf8) + [0] + bytes).bytes
  }
}
