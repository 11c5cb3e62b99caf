internal import Glibc

extension AtomicFile {
  /// Writes the bytes of another file after those written before, a part at a time.
  ///
  /// - Parameter source: The file to be copied; symbolic links are followed.
  /// - Throws: ``FileProblem`` with the path of the file that is to blame.
  public mutating func append(contentsOf source: String) throws(FileProblem) {
    guard source.isUsablePath else { throw FileProblem(.read, source, .badName) }
    let descriptor: FileDescriptor
    do throws(SystemFailure) {
      descriptor = try FileDescriptor(opening: source, flags: O_RDONLY | O_NOCTTY)
    } catch {
      throw FileProblem(.read, source, .init(code: error.code))
    }
    var part: [UInt8] = []
    while true {
      part.removeAll(keepingCapacity: true)
      do throws(SystemFailure) {
        guard try descriptor.read(into: &part, atMost: 1 << 20) > 0 else { return }
      } catch {
        throw FileProblem(.read, source, .init(code: error.code))
      }
      try append(part)
    }
  }
}
