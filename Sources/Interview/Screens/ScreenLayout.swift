internal import Terminal
internal import Text

/// The parts of a screen from top to bottom, put together for a window.
///
/// The list in the middle takes the room that the other parts leave; what has no room there
/// scrolls. Where the fixed part would leave the list too little, it scrolls with the list.
struct ScreenLayout {
  /// The least height of the list, as far as it has so many lines.
  static let leastList = 4

  var look: Look
  var size: WindowSize
  var header: [StyledText] = []
  /// Stands above the list as long as there is room.
  var fixed: [StyledText] = []
  var blocks: [[StyledText]] = []
  var marked: Int?
  /// Where the list begins to be shown, in blocks.
  var start = 0
  /// The column of the cursor in the marked block's first line.
  var cursorColumn = 0
  /// The cursor in the fixed part instead of the list, by line and column.
  var fixedCursor: (line: Int, column: Int)?
  /// Whether the blocks are lines of running text.
  var isText = false
  /// Lines above the last one, such as what has just happened.
  var status: [StyledText] = []
  var hints: [KeyHint] = []

  /// The columns of text: one stays free on either side.
  static func textWidth(_ size: WindowSize) -> Int { max(10, size.columns - 2) }

  /// Whether rules and empty lines have room.
  static func isRoomy(_ size: WindowSize) -> Bool { size.rows >= 20 && size.columns >= 60 }

  private var width: Int { Self.textWidth(size) }
  private var rule: StyledText {
    StyledText(String(repeating: look.glyphs.rule, count: width), as: .muted)
  }

  /// The frame, and which blocks of the list it shows.
  func composed() -> (frame: Frame, shown: Range<Int>) {
    let isRoomy = Self.isRoomy(size)
    let top = header + (isRoomy && !header.isEmpty ? [rule] : [])
    var bottom = status + (isRoomy ? [rule] : []) + [hints.line(width: width)]
    let room = max(1, size.rows - top.count)
    if bottom.count > room - 1 { bottom = Array(bottom.suffix(max(1, room - 1))) }
    let middle = room - bottom.count
    let gap = isRoomy && !fixed.isEmpty && !blocks.isEmpty ? 1 : 0
    let wanted = min(Self.leastList, blocks.reduce(0) { $0 + $1.count })
    let stays = fixed.count + gap + wanted <= middle
    var lines = stays ? fixed + Array(repeating: StyledText(), count: gap) : []
    let window =
      stays
      ? ScrollWindow(blocks: blocks, marked: marked, start: start)
      : ScrollWindow(
        blocks: fixed.map { [$0] } + blocks, marked: marked.map { $0 + fixed.count },
        start: start == 0 ? 0 : start + fixed.count)
    let sight = window.sight(room: middle - lines.count, more: more)
    var cursor = fixedCursor.map { Frame.Cursor(row: top.count + $0.line, column: $0.column + 1) }
    if let line = sight.markedLine {
      cursor = Frame.Cursor(row: top.count + lines.count + line, column: cursorColumn + 1)
    }
    lines += sight.lines
    lines += Array(repeating: StyledText(), count: max(0, middle - lines.count))
    let all = (top + lines + bottom).map { $0.isEmpty ? $0 : " " + $0 }
    let offset = stays ? 0 : fixed.count
    let shown = max(0, sight.shown.lowerBound - offset)..<max(0, sight.shown.upperBound - offset)
    return (Frame(lines: all, cursor: cursor), shown)
  }

  private func more(_ hidden: Int, _ isAbove: Bool) -> StyledText {
    let arrow = isAbove ? look.glyphs.above : look.glyphs.below
    let words = look.words(isText ? .moreLines(hidden) : .more(hidden))
    return StyledText("\(arrow) \(words)", as: .muted)
  }
}
