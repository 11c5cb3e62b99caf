internal import Glibc

/// A file without a name in any folder, for libraries that know files only by their names: it is gone
/// with this value, however the program ends.
public struct MemoryFile: ~Copyable {
  /// The name under which this process can open the file.
  public var path: String { "/proc/self/fd/\(descriptor.number)" }

  /// Where such files are, the first that there is: in memory, else on a disk.
  private static let folders = ["/dev/shm", "/tmp"]

  private let descriptor: FileDescriptor

  /// A file that holds these bytes.
  ///
  /// - Throws: ``FileProblem`` if there is no room for it.
  public init(_ bytes: [UInt8] = []) throws(FileProblem) {
    let number = try Self.unnamed()
    do throws(SystemFailure) {
      try writeBytes(bytes, to: number)
    } catch {
      _ = close(number)
      throw FileProblem(.write, Self.folders[0], .init(code: error.code))
    }
    descriptor = FileDescriptor(owning: number)
  }

  /// Everything the file holds now.
  ///
  /// - Throws: ``FileProblem``, for example where no `/proc` is mounted.
  public func bytes() throws(FileProblem) -> [UInt8] { try FileReader.bytes(at: path) }

  private static func unnamed() throws(FileProblem) -> Int32 {
    var problem = FileProblem(.write, "/tmp", .notFound)
    for folder in folders {
      do throws(SystemFailure) {
        let file = try TemporaryFile(in: folder, permissions: 0o600)
        _ = unsafe unlink(file.path)
        return file.number
      } catch {
        problem = FileProblem(.write, folder, .init(code: error.code))
      }
    }
    throw problem
  }
}
