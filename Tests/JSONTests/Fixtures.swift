import Foundation

/// The files beside the tests, found through the place of this source.
enum Fixtures {
  static func bytes(_ path: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: folder.appending(path: "Fixtures/\(path)")))
  }
}
