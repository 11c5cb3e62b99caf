import System
import Testing

@Suite("A path as a person drops or types it")
struct DroppedPathTests {
  private static let cases: [(typed: String, path: String)] = [
    ("/a/b.sqlite", "/a/b.sqlite"), ("  /a/b.sqlite ", "/a/b.sqlite"),
    ("'/a/b c.sqlite'", "/a/b c.sqlite"), ("\"/a/b c.sqlite\"", "/a/b c.sqlite"),
    ("/a/b\\ c.sqlite", "/a/b c.sqlite"), ("/a/b\\\\c", "/a/b\\c"),
    ("file:///a/b%20c%C3%B1.sqlite", "/a/b cñ.sqlite"), ("file:///a/100%", "/a/100%"),
    ("~/copia ñ.sqlite", "/home/ana/copia ñ.sqlite"), ("~", "/home/ana"), ("~ana/x", "~ana/x"),
    ("'", "'"), ("", ""),
  ]

  @Test("is the path of the file", arguments: cases)
  func path(typed: String, path: String) {
    #expect(typed.droppedPath(home: "/home/ana") == path)
  }

  @Test("without a home folder the tilde stays")
  func noHome() {
    #expect("~/x".droppedPath(home: nil) == "~/x")
  }
}
