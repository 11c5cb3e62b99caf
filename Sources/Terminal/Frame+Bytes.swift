public import Text

extension Frame {
  /// Everything a terminal must receive to show the frame and nothing else, whatever it showed
  /// before; to be written in one go.
  ///
  /// Every line is put in its place and the rest of its row erased, so the cells of the frame before
  /// cannot stay behind and nothing scrolls. As a last resort lines that do not fit are left out at
  /// the bottom, cut between two graphemes at the right, and the cursor is moved inside.
  ///
  /// Source: ECMA-48, fifth edition (1991): CUP, EL and ED; DEC STD 070: DECTCEM.
  ///
  /// - Parameters:
  ///   - size: the window to fill.
  ///   - rendering: how roles are made visible.
  /// - Returns: control sequences and UTF-8.
  public func bytes(in size: WindowSize, as rendering: Rendering) -> [UInt8] {
    var result = "\u{1B}[?25l"
    let shown = lines.prefix(max(0, size.rows))
    for (row, line) in shown.enumerated() {
      let line = line.cut(to: size.columns)
      result += place(row, 0)
      // Behind a full row the cursor still stands on its last cell, so that erasing the rest would
      // erase that cell.
      let isFull = line.displayWidth >= size.columns
      if isFull { result += "\u{1B}[K" }
      result += line.rendered(as: rendering)
      if !isFull { result += "\u{1B}[K" }
    }
    if shown.count < size.rows { result += place(shown.count, 0) + "\u{1B}[J" }
    if let cursor {
      let row = min(max(0, cursor.row), max(0, size.rows - 1))
      result += place(row, min(max(0, cursor.column), max(0, size.columns - 1))) + "\u{1B}[?25h"
    }
    return Array(result.utf8)
  }

  private func place(_ row: Int, _ column: Int) -> String {
    "\u{1B}[\(row + 1);\(column + 1)H"
  }
}

extension StyledText {
  /// As much of one line as fits into `columns`, with nothing in it that a terminal obeys.
  fileprivate func cut(to columns: Int) -> StyledText {
    var room = columns
    var line = StyledText()
    for run in runs {
      // A control is measured as the sign that stands for it.
      let text = String(run.text.withoutControls.map { $0 == "\n" ? " " : $0 })
      var end = text.startIndex
      while end < text.endIndex, text[end].displayWidth <= room {
        room -= text[end].displayWidth
        end = text.index(after: end)
      }
      line.append(String(text[..<end]), as: run.role)
      if end < text.endIndex { break }
    }
    return line
  }
}
