internal import Glibc

/// Reads a file piece by piece, so that one of any size needs little memory.
public final class FilePieces {
  private let path: String
  private let descriptor: FileDescriptor

  /// The length of the file in bytes, 0 for pipes and devices.
  public let length: Int

  /// Opens the file at `path`; symbolic links are followed, pipes and devices are read.
  ///
  /// - Throws: ``FileProblem`` with every reason but `alreadyExists`, `noSpace` and `tooLarge`.
  public init(at path: String) throws(FileProblem) {
    guard path.isUsablePath else { throw FileProblem(.read, path, .badName) }
    do throws(SystemFailure) {
      descriptor = try FileDescriptor(opening: path, flags: O_RDONLY | O_NOCTTY)
    } catch {
      throw FileProblem(.read, path, .init(code: error.code))
    }
    self.path = path
    length = descriptor.status?.length ?? 0
  }

  /// The bytes that come next, at most 128 KiB; `nil` at the end of the file.
  ///
  /// - Throws: ``FileProblem``: a failure to read.
  public func next() throws(FileProblem) -> [UInt8]? {
    var bytes: [UInt8] = []
    do throws(SystemFailure) {
      return try descriptor.read(into: &bytes, atMost: 1 << 17) > 0 ? bytes : nil
    } catch {
      throw FileProblem(.read, path, .init(code: error.code))
    }
  }
}
