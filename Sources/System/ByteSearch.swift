internal import Glibc

extension [UInt8] {
  /// The position of the first byte of a value at or behind a position, found as fast as memory can
  /// be read; `nil` if there is none.
  public func firstPosition(of byte: UInt8, from start: Int) -> Int? {
    unsafe withUnsafeBytes { storage in
      guard start < storage.count, let base = storage.baseAddress,
        let found = unsafe memchr(base + start, Int32(byte), storage.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }
}
