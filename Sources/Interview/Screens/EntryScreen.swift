public import Terminal
internal import Text

/// A page below which a line of text is written.
public struct EntryScreen: Sendable {
  /// What a key led to.
  public enum Outcome: Sendable, Hashable {
    /// The page is still there.
    case stays
    /// This line was entered; it is not empty.
    case entered(String)
    /// The person goes back.
    case leaves
    /// The person leaves the program.
    case quits
  }

  private let page: Page
  private var editor: LineEditor

  /// A page with an empty line.
  ///
  /// - Parameters:
  ///   - page: the page; its choices are not shown.
  ///   - limit: the greatest number of graphemes of the line.
  public init(_ page: Page, limit: Int = 1000) {
    self.page = page
    editor = LineEditor(limit: limit)
  }

  /// Takes a key.
  public mutating func take(_ key: Key) -> Outcome {
    switch key {
    case .enter:
      let line = editor.text.oneLine
      return line.isEmpty ? .stays : .entered(line)
    case .escape: return .leaves
    case .control("c"), .control("d"): return .quits
    case .left where editor.text.isEmpty: return .leaves
    default:
      _ = editor.take(key)
      return .stays
    }
  }

  /// The page as a frame.
  public func frame(in size: WindowSize, _ look: Look) -> Frame {
    guard size.isEnough else { return look.tooSmall(size) }
    let width = ScreenLayout.textWidth(size)
    var layout = ScreenLayout(look: look, size: size)
    if ScreenLayout.isRoomy(size) {
      layout.header = [StyledText(look.title.cut(to: width), as: .muted)]
    }
    layout.fixed = Wrapping(width: width).lines(of: StyledText(page.title, as: .title))
    let body = page.body(width)
    layout.fixed += body.isEmpty ? [] : [StyledText()] + body
    let sight = editor.sight(width: width - 2)
    layout.blocks = [[StyledText("> " + sight.text)]]
    layout.marked = 0
    layout.cursorColumn = 2 + sight.column
    layout.hints = [
      KeyHint("Enter", look.words(.goOn)), KeyHint("Esc", look.words(.back)),
    ]
    return layout.composed().frame
  }
}
