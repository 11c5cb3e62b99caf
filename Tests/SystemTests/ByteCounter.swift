import Glibc

/// Reads a descriptor to its end on a thread of its own and counts the bytes.
final class ByteCounter {
  private let thread: pthread_t

  init(of descriptor: Int32) throws {
    var thread = pthread_t()
    let argument = unsafe UnsafeMutableRawPointer(bitPattern: Int(descriptor))
    let code = unsafe pthread_create(
      &thread, nil,
      { argument in
        let descriptor = Int32(truncatingIfNeeded: Int(bitPattern: argument))
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        var total = 0
        while true {
          let count = unsafe Glibc.read(descriptor, &bytes, bytes.count)
          guard count > 0 else { break }
          total += count
        }
        return unsafe UnsafeMutableRawPointer(bitPattern: total)
      }, argument)
    guard code == 0 else { throw Scratch.Failure(code: code) }
    self.thread = thread
  }

  /// The number of bytes, once the end has been reached.
  func total() -> Int {
    var result: UnsafeMutableRawPointer?
    _ = unsafe pthread_join(thread, &result)
    return Int(bitPattern: result)
  }
}
