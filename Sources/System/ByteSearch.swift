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

  /// The position at which bytes begin at or behind a position; `nil` if they stand nowhere.
  ///
  /// - Parameters:
  ///   - bytes: what is looked for, one byte at least.
  ///   - start: where to begin.
  /// - Returns: the position of the first of them.
  public func firstPosition(of bytes: [UInt8], from start: Int) -> Int? {
    guard let first = bytes.first else { return nil }
    var place = start
    while let found = firstPosition(of: first, from: place), count - found >= bytes.count {
      if bytes.indices.allSatisfy({ self[found + $0] == bytes[$0] }) { return found }
      place = found + 1
    }
    return nil
  }
}
