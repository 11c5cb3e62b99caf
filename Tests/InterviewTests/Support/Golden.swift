import FoundationEssentials
import Testing

/// Compares text with a file of `Golden/`; with `READINESS_RECORD=1` the file is written instead.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Golden/\(name)").standardizedFileURL
  if ProcessInfo.processInfo.environment["READINESS_RECORD"] == "1" {
    try Data(text.utf8).write(to: file)
    return
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  guard text != expected else { return }
  let pairs = zip(text.split(separator: "\n"), expected.split(separator: "\n"))
  let first = pairs.first { $0 != $1 }
  Issue.record(
    "\(name) differs, first at: \(first.map { "\($0.0) | \($0.1)" } ?? "its length")",
    sourceLocation: sourceLocation)
}
