internal import CMinizip
internal import System

/// The parts of a workbook's file, read through minizip.
@safe final class ZipArchive {
  /// The most bytes a part may have once unpacked: far more than any part of a workbook of ours, and
  /// little enough for a file made to burst.
  static let limit = 32 << 20
  /// The most bytes that all parts read may have together.
  private static let total = 64 << 20

  private let file: MemoryFile
  private let handle: UnsafeMutableRawPointer
  private var unpacked = 0

  /// Opens an archive.
  ///
  /// - Throws: ``WorkbookProblem``, ``System/FileProblem``.
  init(_ bytes: [UInt8]) throws {
    file = try MemoryFile(bytes)
    guard let handle = unsafe unzOpen64(file.path) else {
      throw WorkbookProblem.unreadable(part: "")
    }
    unsafe self.handle = unsafe handle
  }

  deinit { _ = unsafe unzClose(handle) }

  /// Reads every part to its end, for what is not read otherwise, such as pictures, has a check sum too.
  ///
  /// - Throws: ``WorkbookProblem`` if one is damaged, longer than ``limit``, or all together are more
  ///   than a workbook has.
  func requireSound() throws {
    var unpacked = 0
    var status = unsafe unzGoToFirstFile(handle)
    while status == UNZ_OK {
      var name = [CChar](repeating: 0, count: 256)
      let told = unsafe unzGetCurrentFileInfo64(
        handle, nil, &name, UInt(name.count - 1), nil, 0, nil, 0)
      let part = String(
        decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard told == UNZ_OK else { throw WorkbookProblem.unreadable(part: part) }
      unpacked += try openPart(part, limit: min(Self.limit, Self.total - unpacked)).count
      status = unsafe unzGoToNextFile(handle)
    }
    guard status == UNZ_END_OF_LIST_OF_FILE else { throw WorkbookProblem.unreadable(part: "") }
  }

  /// The bytes of a part; `nil` = there is none of that name, whatever its case.
  ///
  /// - Throws: ``WorkbookProblem`` if it is damaged, longer than ``limit``, or with those read before
  ///   more than a workbook has.
  func part(_ name: String) throws -> [UInt8]? {
    // The last argument: 2 tells no case apart.
    guard unsafe unzLocateFile(handle, name, 2) == UNZ_OK else { return nil }
    let bytes = try openPart(name, limit: min(Self.limit, Self.total - unpacked))
    unpacked += bytes.count
    return bytes
  }

  /// The bytes of the part that was found last.
  private func openPart(_ name: String, limit: Int) throws -> [UInt8] {
    var info = unz_file_info64()
    guard unsafe unzGetCurrentFileInfo64(handle, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK,
      unsafe unzOpenCurrentFile(handle) == UNZ_OK
    else {
      throw WorkbookProblem.unreadable(part: name)
    }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var count: Int32 = 0
    repeat {
      count = unsafe piece.withUnsafeMutableBytes { room in
        unsafe unzReadCurrentFile(handle, room.baseAddress, UInt32(room.count))
      }
      if count > 0 { bytes += piece[..<Int(count)] }
    } while count > 0 && bytes.count <= limit
    let closed = unsafe unzCloseCurrentFile(handle)
    guard bytes.count <= limit else { throw WorkbookProblem.tooLarge(part: name) }
    // Closing tells whether the check sum of what was read fits, if that is all there should be.
    guard count == 0, closed == UNZ_OK, UInt64(bytes.count) == UInt64(info.uncompressed_size) else {
      throw WorkbookProblem.unreadable(part: name)
    }
    return bytes
  }
}
