import Comparing
import Summaries

/// Enterprises of releases by number, and cells of them.
enum Firms {
  static let subject = ReleaseLedger.Subject(kind: "exchange", logic: "sha256:a", form: "full")

  /// The digest of an enterprise.
  static func digest(_ number: Int) -> MemberDigest {
    let bytes = (0..<16).map { UInt8(truncatingIfNeeded: number >> (8 * min(7, $0))) }
    guard let digest = MemberDigest(bytes) else { preconditionFailure("a digest has 16 bytes") }
    return digest
  }

  /// Several runs of numbers as digests.
  static func digests(_ runs: ClosedRange<Int>...) -> [MemberDigest] {
    runs.flatMap { $0.map(digest) }
  }

  /// A cell of Mexico.
  static func cell(
    _ sizes: [String] = ["micro"], _ sectors: [String] = ["M"], origins: [String] = ["a/q1"]
  ) -> CellDefinition {
    CellDefinition(block: .cell, country: "MX", sizes: sizes, sectors: sectors, origins: origins)
  }

  /// A table of Mexico's questions.
  static func table(_ sizes: [String] = ["micro"], origins: [String] = ["a/q1"]) -> CellDefinition {
    CellDefinition(block: .table, country: "MX", sizes: sizes, origins: origins)
  }

  /// Judges with a threshold of 10.
  static func judge(
    _ candidates: [(CellDefinition, [MemberDigest])],
    against old: [(CellDefinition, [MemberDigest])],
    released subject: ReleaseLedger.Subject = subject
  ) -> [ReleaseLedger.Outcome] {
    ReleaseLedger.judge(
      candidates.map { cell(self.subject, $0.0, $0.1) },
      against: old.map { cell(subject, $0.0, $0.1) }, threshold: 10)
  }

  /// A cell of enterprises of which none has a score.
  static func cell(
    _ subject: ReleaseLedger.Subject, _ definition: CellDefinition, _ members: [MemberDigest]
  ) -> ReleaseLedger.Cell {
    ReleaseLedger.Cell(
      subject, definition, members: members.map { ReleasedMember($0, scored: 0) })
  }
}
