import System
import Testing

@Suite("Files without a name")
struct MemoryFileTests {
  @Test("Each holds its own bytes, and others read and write it by its path")
  func byPath() throws {
    let file = try MemoryFile([1, 2, 3])
    let other = try MemoryFile()
    #expect(file.path != other.path)
    #expect(try file.bytes() == [1, 2, 3])
    #expect(try FileReader.bytes(at: file.path) == [1, 2, 3])
    #expect(try other.bytes().isEmpty)
    let large = [UInt8](repeating: 7, count: 300_000)
    #expect(try MemoryFile(large).bytes() == large)
    #expect(try file.bytes() == [1, 2, 3])
  }
}
