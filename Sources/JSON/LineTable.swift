/// Where the lines of a text begin, for turning many offsets into places.
public struct LineTable: Sendable {
  /// How many bytes are counted together: a file may be one line of many megabytes with a finding
  /// every few bytes.
  private static let stride = 1024

  private let bytes: [UInt8]
  private let starts: [Int]
  /// How many scalars begin before each piece of ``stride`` bytes.
  private let scalars: [Int]

  /// The lines of a text; a line ends with a line feed.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var scalars: [Int] = []
    scalars.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    for (place, byte) in bytes.enumerated() {
      if place % Self.stride == 0 { scalars.append(count) }
      if byte == UInt8(ascii: "\n") { starts.append(place + 1) }
      if byte.beginsScalar { count += 1 }
    }
    // The end begins a piece of its own where the last one is full.
    if bytes.count % Self.stride == 0 { scalars.append(count) }
    self.starts = starts
    self.scalars = scalars
  }

  /// The line and column of a byte; offsets beyond the end give the place of the end.
  public func position(at offset: Int) -> SourcePosition {
    let end = min(max(offset, 0), bytes.count)
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= end { low = middle } else { high = middle }
    }
    let column = scalarsBefore(end) - scalarsBefore(starts[low])
    return SourcePosition(line: low + 1, column: column + 1)
  }

  private func scalarsBefore(_ end: Int) -> Int {
    let piece = end / Self.stride
    return scalars[piece] + bytes[piece * Self.stride..<end].count { $0.beginsScalar }
  }
}

extension UInt8 {
  /// Whether a scalar of UTF-8 begins with this byte; continuation bytes belong to the one before.
  fileprivate var beginsScalar: Bool { self & 0xC0 != 0x80 }
}
