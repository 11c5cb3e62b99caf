import Foundation
import Testing

@testable import Shipped

@Suite("Shipped files")
struct ShippedFilesTests {
  /// The folder that the build embedded.
  private let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Questionnaires")

  @Test("every embedded file has the bytes of the file it was made from")
  func bytesAreTheBytesOfTheFile() throws {
    #expect(!ShippedFiles.paths.isEmpty)
    for path in ShippedFiles.paths {
      let original = try Data(contentsOf: root.appending(path: path))
      #expect(ShippedFiles.file(path) == Array(original), "\(path)")
    }
  }

  @Test("all JSON and CSV files of the folder are embedded, sorted, and nothing else")
  func pathsAreThoseOfTheFolder() throws {
    var expected: [String] = []
    let all = FileManager.default.enumerator(atPath: root.path(percentEncoded: false))
    for case let path as String in try #require(all)
    where path.hasSuffix(".json") || path.hasSuffix(".csv") {
      expected.append(path)
    }
    #expect(ShippedFiles.paths == expected.sorted())
  }

  @Test(
    "a path that is not embedded has no bytes",
    arguments: ["", "samples", "samples/", "/samples/carpenter.json", "samples/CARPENTER.json"])
  func unknownPath(_ path: String) {
    #expect(ShippedFiles.file(path) == nil)
  }

  @Test("the readiness questionnaire is embedded with its three catalogues")
  func readinessQuestionnaire() throws {
    let current = try #require(ShippedFiles.questionnaires.first)
    #expect(current.id == "msme-readiness")
    #expect(current.version == nil)
    #expect(current.path == "msme-readiness/questionnaire.json")
    #expect(
      current.catalogues == [
        "msme-readiness/locales/de-DE.json", "msme-readiness/locales/en.json",
        "msme-readiness/locales/es-MX.json",
      ])
  }
}
