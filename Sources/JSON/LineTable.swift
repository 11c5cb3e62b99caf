/// Where the lines of a text begin, for turning many offsets into places.
public struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// The lines of a text; a line ends with a line feed.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The line and column of a byte; offsets beyond the end give the place of the end.
  public func position(at offset: Int) -> SourcePosition {
    let end = min(max(offset, 0), bytes.count)
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= end { low = middle } else { high = middle }
    }
    // Continuation bytes of UTF-8 belong to the scalar before them.
    let scalars = bytes[starts[low]..<end].count { $0 & 0xC0 != 0x80 }
    return SourcePosition(line: low + 1, column: scalars + 1)
  }
}
