internal import Glibc

/// Reads whole files into memory.
public enum FileReader {
  /// The number of bytes a file may have unless told otherwise: 1 GiB.
  public static let usualLimit = 1 << 30

  /// The bytes of the file at `path`; symbolic links are followed, pipes and devices are read.
  ///
  /// - Parameters:
  ///   - path: Absolute, or relative to the working folder.
  ///   - limit: The greatest length accepted, in bytes.
  /// - Returns: All bytes.
  /// - Throws: ``FileProblem`` with every reason but `alreadyExists` and `noSpace`.
  public static func bytes(
    at path: String, limit: Int = usualLimit
  ) throws(FileProblem) -> [UInt8] {
    guard path.isUsablePath else { throw FileProblem(.read, path, .badName) }
    let descriptor: FileDescriptor
    do throws(SystemFailure) {
      descriptor = try FileDescriptor(opening: path, flags: O_RDONLY | O_NOCTTY)
    } catch {
      throw FileProblem(.read, path, .init(code: error.code))
    }
    var bytes: [UInt8] = []
    if let length = descriptor.status?.length, length > 0 {
      guard length <= limit else { throw FileProblem(.read, path, .tooLarge(limit: limit)) }
      bytes.reserveCapacity(length + (1 << 16))
    }
    do throws(SystemFailure) {
      while try descriptor.read(into: &bytes, atMost: 1 << 16) > 0 {
        if bytes.count > limit { break }
      }
    } catch {
      throw FileProblem(.read, path, .init(code: error.code))
    }
    guard bytes.count <= limit else { throw FileProblem(.read, path, .tooLarge(limit: limit)) }
    return bytes
  }
}
