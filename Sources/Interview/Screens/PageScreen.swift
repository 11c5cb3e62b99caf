public import Terminal
internal import Text

/// A page on a screen: what is marked, how far it is scrolled, what was typed of a number.
public struct PageScreen: Sendable {
  /// What a key led to.
  public enum Outcome: Sendable, Hashable {
    /// The page is still there.
    case stays
    /// This choice was made, by position.
    case chose(Int)
    /// A letter that the page answers to but that is no choice.
    case key(String)
    /// All is read, and the person goes on.
    case goesOn
    /// The person goes back.
    case leaves
    /// The person leaves the program.
    case quits
  }

  /// What is shown.
  public let page: Page
  /// The marked choice.
  public private(set) var marked: Int?
  /// The first line of the body that is seen.
  var scroll = 0
  /// The digits of a choice's number typed so far.
  private var typed = ""

  /// A page at its beginning.
  public init(_ page: Page) {
    self.page = page
    marked = page.usual
  }

  /// Takes a key.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - size: the window, which decides how far there is to scroll.
  ///   - look: how the page looks.
  /// - Returns: what it led to.
  public mutating func take(_ key: Key, in size: WindowSize, _ look: Look) -> Outcome {
    // Nothing is chosen of what cannot be seen.
    guard size.isEnough else { return key.leavesAnywhere ? .quits : .stays }
    switch key {
    case .control("c"), .control("d"): return .quits
    case .escape, .left, .backspace: return .leaves
    case .enter, .right: return enter(size, look)
    case .up, .down, .pageUp, .pageDown, .home, .end:
      typed = ""
      return move(key, size, look)
    case .character(" ") where page.style == .reading: return enter(size, look)
    case .character(let character): return take(character, size, look)
    default: return page.choices.isEmpty ? .goesOn : .stays
    }
  }

  private mutating func take(
    _ character: Character, _ size: WindowSize, _ look: Look
  ) -> Outcome {
    let letter = character.lowercased()
    if page.mustBeRead, !isAtEnd(size, look), page.signs.contains(letter) {
      return move(.pageDown, size, look)
    }
    if let choice = page.choices.firstIndex(where: { $0.letter == letter }) {
      return .chose(choice)
    }
    if page.keys.contains(where: { $0.letter == letter }) { return .key(letter) }
    switch letter {
    case "q": return .quits
    case "b": return .leaves
    case "k": return move(.up, size, look)
    case "j": return move(.down, size, look)
    default: break
    }
    guard character.isASCII, character.isWholeNumber else {
      return page.choices.isEmpty ? .goesOn : .stays
    }
    return take(digit: letter)
  }

  /// Up to nine numbers choose at once; of more, the mark follows the digits and Enter chooses.
  private mutating func take(digit: String) -> Outcome {
    let signs = page.signs
    let count = page.choices.count { $0.letter == nil }
    guard count > 9 else {
      return signs.firstIndex(of: digit).map { .chose($0) } ?? .stays
    }
    let both = typed + digit
    typed = signs.contains(both) ? both : signs.contains(digit) ? digit : ""
    if let choice = signs.firstIndex(of: typed) { marked = choice }
    return .stays
  }

  private mutating func enter(_ size: WindowSize, _ look: Look) -> Outcome {
    if page.style == .reading, !isAtEnd(size, look) {
      return move(.pageDown, size, look)
    }
    typed = ""
    // Where there is something to choose, Enter alone chooses nothing for anybody.
    return marked.map { .chose($0) } ?? (page.choices.isEmpty ? .goesOn : .stays)
  }

  private mutating func move(_ key: Key, _ size: WindowSize, _ look: Look) -> Outcome {
    guard page.style == .menu, let marked, !page.choices.isEmpty else {
      scroll(key, size, look)
      return .stays
    }
    let last = page.choices.count - 1
    let step = max(1, size.rows / 3)
    self.marked =
      switch key {
      case .up: max(0, marked - 1)
      case .down: min(last, marked + 1)
      case .pageUp: max(0, marked - step)
      case .pageDown: min(last, marked + step)
      case .home: 0
      default: last
      }
    return .stays
  }

  private mutating func scroll(_ key: Key, _ size: WindowSize, _ look: Look) {
    let (shown, count) = sight(in: size, look)
    // A page on keeps two lines in sight, so that the place is found again.
    let step = max(1, shown.count - 2)
    switch key {
    case .up: scroll = max(0, shown.lowerBound - 1)
    case .down: if shown.upperBound < count { scroll = shown.lowerBound + 1 }
    case .pageUp: scroll = max(0, shown.lowerBound - step)
    case .pageDown: if shown.upperBound < count { scroll = shown.lowerBound + step }
    case .home: scroll = 0
    default: scroll = max(0, count - 1)
    }
    // The second line is where the first one is hidden only to say that one is hidden.
    if key == .up || key == .pageUp, scroll == 1 { scroll = 0 }
    if key == .down, scroll == 1 { scroll = 2 }
  }

  func isAtEnd(_ size: WindowSize, _ look: Look) -> Bool {
    let (shown, count) = sight(in: size, look)
    return shown.upperBound >= count
  }

  private func sight(in size: WindowSize, _ look: Look) -> (shown: Range<Int>, count: Int) {
    let layout = layout(in: size, look)
    return (layout.composed().shown, layout.blocks.count)
  }
}
