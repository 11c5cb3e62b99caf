import Testing

import struct Foundation.Data
import class Foundation.FileManager
import class Foundation.ProcessInfo
import struct Foundation.URL

/// Texts kept as files, recorded only when `READINESS_RECORD` is `1`.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  /// Expects a text to equal the file `name` byte for byte.
  static func expect(
    _ text: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["READINESS_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard recorded != text else { return }
    let pair = zip(
      recorded.split(separator: "\n", omittingEmptySubsequences: false),
      text.split(separator: "\n", omittingEmptySubsequences: false))
    let line = pair.enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(name) differs at line \(line.map { String($0.offset + 1) } ?? "its end"):
      recorded: \(line.map { String($0.element.0) } ?? "")
      now:      \(line.map { String($0.element.1) } ?? "")
      """, sourceLocation: sourceLocation)
  }
}
