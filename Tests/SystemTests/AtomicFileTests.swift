import Glibc
import System
import Testing

@Suite("Atomic files")
struct AtomicFileTests {
  @Test("A new file has its bytes, only its owner may read it, and nothing else is left")
  func creates() throws {
    let scratch = try Scratch()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    try AtomicFile.write(bytes, to: scratch("a"), existing: .refuse)
    #expect(try FileReader.bytes(at: scratch("a")) == bytes)
    #expect(scratch.permissions(of: "a") == 0o600)
    #expect(scratch.names == ["a"])
  }

  @Test("The permissions can be chosen")
  func permissions() throws {
    let scratch = try Scratch()
    try AtomicFile.write([], to: scratch("a"), existing: .refuse, permissions: 0o644)
    #expect(scratch.permissions(of: "a") == 0o644)
  }

  @Test("An existing file is refused and stays as it was")
  func refuses() throws {
    let scratch = try Scratch()
    scratch.put("a", "old")
    #expect(throws: FileProblem(.write, scratch("a"), .alreadyExists)) {
      try AtomicFile.write([1], to: scratch("a"), existing: .refuse)
    }
    #expect(try FileReader.bytes(at: scratch("a")) == Array("old".utf8))
    #expect(scratch.names == ["a"])
  }

  @Test("A file that appears while another is being written is not overwritten")
  func race() throws {
    let scratch = try Scratch()
    var file = try AtomicFile(at: scratch("a"), existing: .refuse)
    try file.append([1])
    scratch.put("a", "other")
    var problem: FileProblem?
    do throws(FileProblem) {
      try file.commit()
    } catch {
      problem = error
    }
    #expect(problem == FileProblem(.write, scratch("a"), .alreadyExists))
    #expect(try FileReader.bytes(at: scratch("a")) == Array("other".utf8))
    #expect(scratch.names == ["a"])
  }

  @Test("Replacing shows the old file until the new one is complete")
  func replaces() throws {
    let scratch = try Scratch()
    scratch.put("a", "old")
    var file = try AtomicFile(at: scratch("a"), existing: .replace)
    try file.append(Array("ne".utf8))
    #expect(try FileReader.bytes(at: scratch("a")) == Array("old".utf8))
    try file.append(Array("w".utf8))
    try file.commit()
    #expect(try FileReader.bytes(at: scratch("a")) == Array("new".utf8))
    #expect(scratch.permissions(of: "a") == 0o600)
    #expect(scratch.names == ["a"])
  }

  @Test("A file that is given up leaves no trace")
  func givenUp() throws {
    let scratch = try Scratch()
    scratch.put("a", "old")
    func giveUp() throws {
      var file = try AtomicFile(at: scratch("a"), existing: .replace)
      try file.append([1, 2, 3])
      #expect(scratch.names.count == 2)
    }
    try giveUp()
    #expect(scratch.names == ["a"])
    #expect(try FileReader.bytes(at: scratch("a")) == Array("old".utf8))
  }

  @Test("A library may write the temporary file by its name")
  func byName() throws {
    let scratch = try Scratch()
    let file = try AtomicFile(at: scratch("a"), existing: .refuse)
    let name = file.temporaryPath
    scratch.put(String(name.dropFirst(scratch.path.count + 1)), "by name")
    try file.commit()
    #expect(try FileReader.bytes(at: scratch("a")) == Array("by name".utf8))
    #expect(scratch.names == ["a"])
  }

  @Test("A symbolic link stays and its target is replaced")
  func link() throws {
    let scratch = try Scratch()
    scratch.put("target", "old")
    #expect(unsafe symlink("target", scratch("link")) == 0)
    try AtomicFile.write([7], to: scratch("link"), existing: .replace)
    #expect(try FileReader.bytes(at: scratch("target")) == [7])
    #expect(scratch.permissions(of: "link") == 0o777)
    #expect(throws: FileProblem(.write, scratch("link"), .alreadyExists)) {
      try AtomicFile.write([8], to: scratch("link"), existing: .refuse)
    }
  }

  @Test(
    "Devices, folders and impossible places are refused, for root too",
    arguments: [
      ("/dev/null", FileProblem.Reason.notRegularFile), ("/dev/full", .notRegularFile),
      ("/tmp", .isFolder), ("/no/such/folder/a", .notFound), ("/dev/null/a", .notFolder),
      ("", .badName), ("/tmp/a\u{0}b", .badName), ("/tmp/no-such-folder-here/", .isFolder),
    ], [AtomicFile.Existing.refuse, .replace])
  func impossible(place: (path: String, reason: FileProblem.Reason), existing: AtomicFile.Existing)
  {
    #expect(throws: FileProblem(.write, place.path, place.reason)) {
      try AtomicFile.write([1], to: place.path, existing: existing)
    }
  }

  @Test("A place where the system lets nobody create files is refused, for root too")
  func nobodyMayWrite() {
    var problem: FileProblem?
    do throws(FileProblem) {
      try AtomicFile.write([1], to: "/proc/self/readiness", existing: .refuse)
    } catch {
      problem = error
    }
    #expect(problem?.operation == .write)
    #expect(problem?.path == "/proc/self/readiness")
  }

  @Test("Names of the greatest length work, longer ones are refused without a trace")
  func longNames() throws {
    let scratch = try Scratch()
    let longest = String(repeating: "n", count: 255)
    try AtomicFile.write([1], to: scratch(longest), existing: .refuse)
    #expect(scratch.names == [longest])
    #expect(throws: FileProblem(.write, scratch(longest + "n"), .badName)) {
      try AtomicFile.write([1], to: scratch(longest + "n"), existing: .refuse)
    }
    #expect(scratch.names == [longest])
  }
}
