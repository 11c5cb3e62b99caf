/// A key as a terminal sends it, or a text pasted in one go.
public enum Key: Sendable, Hashable {
  /// A character that is not a control; a combining mark is a key of its own.
  case character(Character)
  /// Enter, also on the number pad.
  case enter
  /// Tab.
  case tab
  /// Tab with Shift.
  case backTab
  /// Esc alone.
  case escape
  /// The key that deletes to the left.
  case backspace
  /// The key that deletes to the right.
  case delete
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Insert.
  case insert
  /// A function key, from 1.
  case function(Int)
  /// Control with a lower-case letter `a` to `z`, except those that are keys of their own: `h`,
  /// `i`, `j` and `m`.
  case control(Character)
  /// Pasted text, at most 64 KiB of it; its line breaks are line feeds, everything else is as it
  /// came, controls included.
  case paste(String)
  /// Something else, such as a key together with Alt.
  case unknown
}
