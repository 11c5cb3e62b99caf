public import Terminal
internal import Text

extension PageScreen {
  /// The page as a frame.
  public func frame(in size: WindowSize, _ look: Look) -> Frame {
    var layout = layout(in: size, look)
    layout.hints = hints(look, isAtEnd: isAtEnd(size, look))
    return layout.composed().frame
  }

  /// The page as a frame while the program works and listens to no key.
  public func waitingFrame(in size: WindowSize, _ look: Look) -> Frame {
    var layout = layout(in: size, look)
    layout.hints = []
    return layout.composed().frame
  }

  func layout(in size: WindowSize, _ look: Look) -> ScreenLayout {
    let width = ScreenLayout.textWidth(size)
    var layout = ScreenLayout(look: look, size: size)
    if ScreenLayout.isRoomy(size) {
      layout.header = [StyledText(look.title.cut(to: width), as: .muted)]
    }
    let heading = Wrapping(width: width).lines(of: StyledText(page.title, as: .title))
    let body = page.body(width)
    let text = page.title.isEmpty ? body : heading + (body.isEmpty ? [] : [StyledText()]) + body
    switch page.style {
    case .menu:
      layout.fixed = text
      layout.blocks = menu(width)
      layout.marked = page.choices.isEmpty ? nil : marked
      layout.cursorColumn = 0
    case .reading:
      // In a low window the choices would leave no room for the text: there they end it.
      let isLow = size.rows < 20
      layout.blocks = (isLow ? text + strip(width) : text).map { [$0] }
      layout.start = scroll
      layout.isText = true
      layout.status = isLow ? [] : strip(width)
    }
    layout.hints = hints(look, isAtEnd: true)
    return layout
  }

  private func menu(_ width: Int) -> [[StyledText]] {
    let signs = page.signs
    let room = signs.map(\.displayWidth).max() ?? 1
    return page.choices.enumerated().map { index, choice in
      let isMarked = index == marked
      let sign = String(repeating: " ", count: room - signs[index].displayWidth) + signs[index]
      let wrapping = Wrapping(width: width, first: "\(isMarked ? ">" : " ") \(sign)  ")
      var label = choice.label
      if isMarked { label = StyledText(label.text, as: .title) }
      var lines = wrapping.lines(of: label)
      if let detail = choice.detail {
        lines += Wrapping(width: width, first: wrapping.hanging).lines(of: detail)
      }
      guard let heading = choice.heading else { return lines }
      return (index == 0 ? [] : [StyledText()]) + Wrapping(width: width).lines(of: heading) + lines
    }
  }

  /// The choices in as few lines as they fit in, each whole.
  private func strip(_ width: Int) -> [StyledText] {
    var lines: [StyledText] = []
    for (sign, choice) in zip(page.signs, page.choices) {
      let entry = StyledText(sign, as: .title) + " " + choice.label
      if let last = lines.last, last.displayWidth + 3 + entry.displayWidth <= width {
        lines[lines.count - 1] = last + "   " + entry
      } else {
        let hanging = Wrapping(width: width, first: "", hanging: "  ")
        lines += hanging.lines(of: entry)
      }
    }
    return lines.isEmpty ? [] : [StyledText()] + lines
  }

  private func hints(_ look: Look, isAtEnd: Bool) -> [KeyHint] {
    let enter: String =
      if page.style == .reading, !isAtEnd {
        look.words(.readOn)
      } else if page.style == .menu, !page.choices.isEmpty {
        look.words(.choose)
      } else {
        marked.map { page.choices[$0].label.text.lowercasedFirst } ?? look.words(.goOn)
      }
    var hints = [KeyHint("Enter", enter), KeyHint(look.glyphs.left, look.words(.back))]
    if isAtEnd, marked == nil, !page.choices.isEmpty { hints.removeFirst() }
    if page.style == .menu, page.choices.count > 1 {
      hints.insert(KeyHint(look.glyphs.upDown, look.words(.move)), at: 1)
    }
    // How to leave stands before what only this page knows.
    return hints + [KeyHint("q", look.words(.leave))]
      + page.keys.map { KeyHint($0.letter, $0.does) }
  }
}

extension String {
  /// The text with a small letter first, to stand behind a key.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// The text, or as many of its words as fit with an ellipsis behind them; a single word that is
  /// too wide loses its end.
  func cut(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var kept = ""
    for character in self {
      guard (kept + String(character)).displayWidth <= width - 2 else { break }
      kept.append(character)
    }
    let words = kept.lastIndex(of: " ").map { kept[..<$0] } ?? kept[...]
    return words + " …"
  }
}
