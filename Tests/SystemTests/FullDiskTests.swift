import Glibc
import System
import Testing

@Suite("Full disks", .serialized)
struct FullDiskTests {
  @Test("Writing to a full device is told as a full disk")
  func fullDevice() throws {
    let device = unsafe open("/dev/full", O_WRONLY)
    try #require(device >= 0)
    defer { _ = close(device) }
    let writer = StreamWriter(.output, descriptor: device, buffering: .pieces)
    try writer.write("kept back")
    #expect(throws: StreamProblem.noSpace(.output)) { try writer.flush() }
    #expect(throws: StreamProblem.noSpace(.output)) {
      try writer.write([UInt8](repeating: 0, count: 1 << 16))
    }
  }

  @Test("A file that outgrows the space allowed leaves the old file and no temporary one")
  func fileSizeLimit() throws {
    let scratch = try Scratch()
    scratch.put("a", "old")
    var file = try AtomicFile(at: scratch("a"), existing: .replace)
    let space = 1 << 26
    try file.append([UInt8](repeating: 1, count: space))
    // A limit on the length of files stops root too. It holds for the whole process, so it is
    // large and stands for one byte only.
    let before = signal(SIGXFSZ, SIG_IGN)
    defer { _ = signal(SIGXFSZ, before) }
    let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    var usual = rlimit()
    try #require(unsafe getrlimit(resource, &usual) == 0)
    var small = rlimit(rlim_cur: rlim_t(space), rlim_max: usual.rlim_max)
    try #require(unsafe setrlimit(resource, &small) == 0)
    var problem: FileProblem?
    do throws(FileProblem) {
      try file.append([1])
    } catch {
      problem = error
    }
    try #require(unsafe setrlimit(resource, &usual) == 0)
    #expect(problem == FileProblem(.write, scratch("a"), .system(code: EFBIG)))
    giveUp(file)
    #expect(try FileReader.bytes(at: scratch("a")) == Array("old".utf8))
    #expect(scratch.names == ["a"])
  }

  /// Ends the life of a file that has not been committed.
  private func giveUp(_ file: consuming AtomicFile) {}
}
