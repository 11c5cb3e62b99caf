internal import Glibc

/// Why no random bytes could be had.
public enum RandomProblem: Error, Sendable, Hashable {
  /// The operating system refused, by its number in `errno.h`.
  case system(code: Int32)
  /// The source gave another number of bytes than asked for.
  case wrongCount(asked: Int, got: Int)
}

extension RandomProblem: CustomStringConvertible {
  /// The problem and its remedy in English.
  public var sentence: String {
    switch self {
    case .system(let code):
      "Random numbers: the operating system gives none (\(String(systemError: code))). "
        + "Restart the computer and try again."
    case .wrongCount(let asked, let got):
      "Random numbers: \(got) bytes came where \(asked) were asked for. Try again."
    }
  }

  /// The same as ``sentence``.
  public var description: String { sentence }
}

/// Where unpredictable bytes come from, passed in so that tests choose them.
public struct RandomSource: Sendable {
  private let make: @Sendable (Int) throws(RandomProblem) -> [UInt8]

  /// A source that makes as many bytes as it is asked for.
  public init(_ make: @escaping @Sendable (_ count: Int) throws(RandomProblem) -> [UInt8]) {
    self.make = make
  }

  /// That many bytes.
  ///
  /// - Throws: ``RandomProblem`` if the source fails or gives too few or too many.
  public func bytes(_ count: Int) throws(RandomProblem) -> [UInt8] {
    let bytes = try make(count)
    guard bytes.count == count else {
      throw .wrongCount(asked: count, got: bytes.count)
    }
    return bytes
  }

  /// The operating system's generator, fit for secrets.
  public static let system = RandomSource { (count: Int) throws(RandomProblem) -> [UInt8] in
    var bytes = [UInt8](repeating: 0, count: count)
    // The call gives at most 256 bytes at a time.
    for start in stride(from: 0, to: count, by: 256) {
      let result = unsafe bytes.withUnsafeMutableBytes { storage in
        unsafe getentropy(storage.baseAddress?.advanced(by: start), min(256, count - start))
      }
      if result != 0 { throw .system(code: errno) }
    }
    return bytes
  }
}
