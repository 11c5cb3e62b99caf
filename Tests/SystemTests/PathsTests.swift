import System
import Testing

@Suite("Paths")
struct PathsTests {
  private static func paths(_ variables: [String: String]) -> Paths {
    Paths(environment: Environment(variables))
  }

  @Test("Without settings everything is in its usual place below the home folder")
  func usual() throws {
    let paths = Self.paths(["HOME": "/home/ana/"])
    #expect(try paths.data() == "/home/ana/.local/share/readiness")
    #expect(try paths.config() == "/home/ana/.config/readiness")
    #expect(try paths.state() == "/home/ana/.local/state/readiness")
    #expect(try paths.documents() == "/home/ana/Documents")
    #expect(try paths.userFoldersFile() == "/home/ana/.config/user-dirs.dirs")
  }

  @Test("Absolute settings count and need no home folder")
  func set() throws {
    let paths = Self.paths([
      "XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "/c/", "XDG_STATE_HOME": "/s",
      "XDG_DOCUMENTS_DIR": "/docs",
    ])
    #expect(try paths.data() == "/d/readiness")
    #expect(try paths.config() == "/c/readiness")
    #expect(try paths.state() == "/s/readiness")
    #expect(try paths.documents() == "/docs")
  }

  @Test("Relative and empty settings are ignored", arguments: ["", "relative", "./a", "~/a"])
  func relative(value: String) throws {
    let paths = Self.paths(["HOME": "/h", "XDG_DATA_HOME": value, "XDG_DOCUMENTS_DIR": value])
    #expect(try paths.data() == "/h/.local/share/readiness")
    #expect(try paths.documents() == "/h/Documents")
  }

  @Test("Without a usable home folder the paths are unknown", arguments: ["", "home/ana"])
  func noHome(home: String) {
    let paths = Self.paths(["HOME": home])
    #expect(throws: PathsProblem.noHome) { try paths.data() }
    #expect(throws: PathsProblem.noHome) { try paths.documents() }
    #expect(PathsProblem.noHome.sentence.contains("--store"))
  }

  @Test(
    "The desktop's list names the documents folder",
    arguments: [
      ("XDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"", "/h/Dokumente"),
      ("# x\nXDG_DESKTOP_DIR=\"$HOME/D\"\nXDG_DOCUMENTS_DIR=\"/srv/docs/\"\n", "/srv/docs"),
      ("  XDG_DOCUMENTS_DIR=\"$HOME/Mis documentos \\\"a\\\"\"", "/h/Mis documentos \"a\""),
      ("XDG_DOCUMENTS_DIR=\"$HOME/a\"\nXDG_DOCUMENTS_DIR=\"$HOME/b\"", "/h/b"),
      ("XDG_DOCUMENTS_DIR=\"relative\"", "/h/Documents"),
      ("XDG_DOCUMENTS_DIR=\"$HOMER/x\"", "/h/Documents"),
      ("#XDG_DOCUMENTS_DIR=\"$HOME/x\"", "/h/Documents"),
      ("XDG_DOCUMENTS_DIR=\"$HOME/\"", "/h"),
      ("", "/h/Documents"),
    ])
  func userFolders(text: String, path: String) throws {
    #expect(try Self.paths(["HOME": "/h"]).documents(userFolders: Array(text.utf8)) == path)
  }

  @Test("Downloads are where the desktop says, else under the names it may have given them")
  func downloads() throws {
    let list = Array("XDG_DOWNLOAD_DIR=\"$HOME/Bajadas\"".utf8)
    #expect(try Self.paths(["HOME": "/h"]).downloads(userFolders: list) == ["/h/Bajadas"])
    #expect(try Self.paths(["HOME": "/h"]).downloads() == ["/h/Downloads", "/h/Descargas"])
    let set = Self.paths(["HOME": "/h", "XDG_DOWNLOAD_DIR": "/d/"])
    #expect(try set.downloads(userFolders: list) == ["/d"])
    #expect(throws: PathsProblem.noHome) { try Self.paths([:]).downloads() }
  }
}
