/// A terminal whose whole window is drawn, and which hands over single keys.
///
/// The interview in full-screen mode speaks to this and to nothing else, so a script can stand in
/// for a person.
public protocol ScreenDevice {
  /// The size of the window now.
  var size: WindowSize { get }

  /// Replaces everything shown by a frame.
  ///
  /// - Throws: what the device behind reports when it cannot be written.
  mutating func show(_ frame: Frame) throws

  /// Waits for a key, or for something else that wants attention.
  ///
  /// - Returns: what happened first.
  /// - Throws: what the device behind reports when it cannot be read.
  mutating func next() throws -> ScreenInput
}

/// What waiting at a full screen yields.
public enum ScreenInput: Sendable, Hashable {
  /// A key.
  case key(Key)
  /// The window may have another size; the frame must be drawn anew.
  case resized
  /// The program was stopped and goes on; the screen is empty.
  case resumed
  /// A signal, or the key that sends one, asks the program to stop.
  case interrupted(Interruption)
  /// Nothing more will come: the terminal is gone.
  case endOfInput
}
