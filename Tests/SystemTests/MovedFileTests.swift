import Glibc
import System
import Testing

@Suite("Copied and moved files")
struct MovedFileTests {
  @Test("A copy has all bytes of the other file", arguments: [0, 1, 1 << 20, (1 << 21) + 7])
  func copies(count: Int) throws {
    let scratch = try Scratch()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 3) }
    try AtomicFile.write(bytes, to: scratch("a"), existing: .refuse)
    var copy = try AtomicFile(at: scratch("b"), existing: .refuse)
    try copy.append(contentsOf: scratch("a"))
    try copy.commit()
    #expect(try FileReader.bytes(at: scratch("b")) == bytes)
    #expect(scratch.names == ["a", "b"])
  }

  @Test("A source that cannot be read is the one named, and no copy is left")
  func noSource() throws {
    let scratch = try Scratch()
    for (name, reason) in [("x", FileProblem.Reason.notFound), (".", .isFolder)] {
      #expect(throws: FileProblem(.read, scratch(name), reason)) {
        var copy = try AtomicFile(at: scratch("b"), existing: .refuse)
        try copy.append(contentsOf: scratch(name))
        try copy.commit()
      }
    }
    #expect(scratch.names == [])
  }

  @Test("A moved file keeps its bytes; a name that is taken is refused")
  func moves() throws {
    let scratch = try Scratch()
    scratch.put("a", "one")
    scratch.put("b", "two")
    #expect(throws: FileProblem(.write, scratch("b"), .alreadyExists)) {
      try MovedFile.move(scratch("a"), to: scratch("b"))
    }
    #expect(throws: FileProblem(.write, scratch("x"), .notFound)) {
      try MovedFile.move(scratch("x"), to: scratch("c"))
    }
    try MovedFile.move(scratch("a"), to: scratch("c"))
    #expect(scratch.names == ["b", "c"])
    #expect(try FileReader.bytes(at: scratch("c")) == Array("one".utf8))
  }

  @Test("Discarding what is not there is no problem, discarding a folder is")
  func discards() throws {
    let scratch = try Scratch()
    scratch.put("a", "one")
    try MovedFile.discard(scratch("a"))
    try MovedFile.discard(scratch("a"))
    #expect(scratch.names == [])
    #expect(throws: FileProblem.self) { try MovedFile.discard(scratch.path) }
  }

  @Test("The target of links is what they lead to in the end")
  func targets() throws {
    let scratch = try Scratch()
    scratch.put("a", "one")
    _ = unsafe symlink(scratch("a"), scratch("b"))
    _ = unsafe symlink(scratch("b"), scratch("c"))
    #expect(MovedFile.target(of: scratch("c")).hasSuffix("/a"))
    #expect(MovedFile.target(of: scratch("nothing")) == scratch("nothing"))
  }
}
