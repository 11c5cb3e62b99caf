internal import Glibc

/// The size of a terminal's window in character cells.
public struct WindowSize: Sendable, Hashable {
  /// Cells in a row.
  public var columns: Int
  /// Rows.
  public var rows: Int

  /// A window of `columns` × `rows` cells.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// What a window that does not tell its size is taken for.
  public static let usual = WindowSize(columns: 80, rows: 24)

  /// The smallest window in which full screens are drawn.
  public static let least = WindowSize(columns: 40, rows: 12)

  /// Whether full screens fit.
  public var isEnough: Bool {
    columns >= Self.least.columns && rows >= Self.least.rows
  }

  /// The size as a terminal reports it: some multiplexers report 0 × 0 at first, which counts as
  /// ``usual``, as does a single 0.
  init(reportedColumns: Int, rows: Int) {
    columns = reportedColumns > 0 ? reportedColumns : Self.usual.columns
    self.rows = rows > 0 ? rows : Self.usual.rows
  }

  /// The size of the window behind a descriptor, measured now; `nil` if none is behind it.
  public static func measured(descriptor: Int32 = 1) -> WindowSize? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return WindowSize(reportedColumns: Int(size.ws_col), rows: Int(size.ws_row))
  }
}
