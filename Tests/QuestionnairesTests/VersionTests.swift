import Testing

@testable import Questionnaires

@Suite("Versions")
struct VersionTests {
  @Test(
    "three plain numbers make a version and are written back alike",
    arguments: ["0.0.0", "1.0.0", "0.1.12", "999999.0.999999"])
  func readable(_ text: String) throws {
    #expect(try #require(Version(text)).description == text)
  }

  @Test(
    "anything else is no version",
    arguments: [
      "", "1", "1.0", "1.0.0.0", "1..0", ".1.0", "1.0.", "01.0.0", "1.00.0", "1.0.-1", "1.0.+1",
      "1.0.0-beta", "v1.0.0", " 1.0.0", "1.0.0\n", "1.0.1000000", "١.0.0", "1,0,0",
    ])
  func unreadable(_ text: String) {
    #expect(Version(text) == nil)
  }

  @Test("versions are ordered by number, not by text")
  func order() {
    let ascending = ["0.9.9", "0.10.0", "1.0.0", "1.0.2", "1.0.10", "1.2.0", "2.0.0", "10.0.0"]
      .compactMap(Version.init)
    #expect(ascending.count == 8)
    for (a, i) in zip(ascending, 0...) {
      for (b, j) in zip(ascending, 0...) {
        #expect((a < b) == (i < j))
        #expect((a == b) == (i == j))
      }
    }
  }
}
