public import Text

/// What a full screen shows: lines from the top, and where the cursor stands.
public struct Frame: Sendable, Hashable {
  /// A place on the screen; (0, 0) is the upper left corner.
  public struct Cursor: Sendable, Hashable {
    /// The row, from 0.
    public var row: Int
    /// The column in cells, from 0.
    public var column: Int

    /// A place.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The lines from the top; line feeds in one are shown as spaces.
  public var lines: [StyledText]
  /// Where the cursor stands, `nil` = it is hidden.
  public var cursor: Cursor?

  /// Lines from the top and a cursor.
  public init(lines: [StyledText], cursor: Cursor? = nil) {
    self.lines = lines
    self.cursor = cursor
  }
}
