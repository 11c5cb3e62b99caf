import Glibc
import System
import Testing

@Suite("Reading files and folders")
struct FileReaderTests {
  @Test(
    "A file is read whole, from one byte to several pieces", arguments: [0, 1, 65_536, 300_001])
  func whole(length: Int) throws {
    let scratch = try Scratch()
    scratch.put("a", String(repeating: "x", count: length))
    #expect(
      try FileReader.bytes(at: scratch("a")) == [UInt8](repeating: 120, count: length))
  }

  @Test("A file whose length the system does not tell is read to its end")
  func unknownLength() throws {
    #expect(try !FileReader.bytes(at: "/proc/self/status").isEmpty)
  }

  @Test(
    "What cannot be read says why",
    arguments: [
      ("/no/such/file", FileProblem.Reason.notFound), ("/tmp", .isFolder),
      ("/dev/null/a", .notFolder), ("", .badName), ("a\u{0}b", .badName),
    ])
  func reasons(path: String, reason: FileProblem.Reason) {
    #expect(throws: FileProblem(.read, path, reason)) { try FileReader.bytes(at: path) }
  }

  @Test("Links that lead in a circle are told")
  func circle() throws {
    let scratch = try Scratch()
    #expect(unsafe symlink("b", scratch("a")) == 0)
    #expect(unsafe symlink("a", scratch("b")) == 0)
    #expect(throws: FileProblem(.read, scratch("a"), .linkLoop)) {
      try FileReader.bytes(at: scratch("a"))
    }
  }

  @Test("The limit counts for files and for devices that never end")
  func limits() throws {
    let scratch = try Scratch()
    scratch.put("a", "12345")
    #expect(try FileReader.bytes(at: scratch("a"), limit: 5).count == 5)
    #expect(throws: FileProblem(.read, scratch("a"), .tooLarge(limit: 4))) {
      try FileReader.bytes(at: scratch("a"), limit: 4)
    }
    #expect(throws: FileProblem(.read, "/dev/zero", .tooLarge(limit: 100_000))) {
      try FileReader.bytes(at: "/dev/zero", limit: 100_000)
    }
  }

  @Test("A folder lists its entries by name, hidden and unusual ones too")
  func entries() throws {
    let scratch = try Scratch()
    for name in ["b", "a", ".c", "ñ", "Z", "two words"] { scratch.put(name, "") }
    try Folder.create(at: scratch("folder"))
    #expect(unsafe symlink("nowhere", scratch("dangling")) == 0)
    #expect(unsafe symlink("folder", scratch("to folder")) == 0)
    let entries = try Folder.entries(of: scratch.path + "/")
    #expect(
      entries.map(\.name) == [
        ".c", "Z", "a", "b", "dangling", "folder", "to folder", "two words", "ñ",
      ])
    #expect(entries.map(\.path) == entries.map { scratch($0.name) })
    #expect(entries.filter { $0.kind == .folder }.map(\.name) == ["folder", "to folder"])
    #expect(entries.filter { $0.kind == .other }.map(\.name) == ["dangling"])
    #expect(try Folder.entries(of: scratch("folder")).isEmpty)
  }

  @Test("Listing what is no folder says why")
  func notAFolder() throws {
    let scratch = try Scratch()
    scratch.put("a", "")
    #expect(throws: FileProblem(.list, scratch("a"), .notFolder)) {
      try Folder.entries(of: scratch("a"))
    }
    #expect(throws: FileProblem(.list, scratch("b"), .notFound)) {
      try Folder.entries(of: scratch("b"))
    }
  }

  @Test("Folders are created with those on the way and may exist already")
  func createFolders() throws {
    let scratch = try Scratch()
    try Folder.create(at: scratch("x//y/z/"))
    try Folder.create(at: scratch("x/y/z"))
    #expect(Folder.kind(at: scratch("x/y/z")) == .folder)
    #expect(Folder.kind(at: scratch("x/q")) == nil)
    #expect(scratch.permissions(of: "x") == 0o700)
    scratch.put("file", "")
    #expect(Folder.kind(at: scratch("file")) == .file)
    #expect(throws: FileProblem(.createFolder, scratch("file/a"), .notFolder)) {
      try Folder.create(at: scratch("file/a"))
    }
    #expect(throws: FileProblem.self) { try Folder.create(at: "/proc/readiness") }
  }
}
