/// Makes keys of the bytes that a terminal sends, however they are cut into pieces.
///
/// Text is UTF-8, and what is not becomes U+FFFD. Keys are understood in the encodings of xterm,
/// VTE, rxvt, the Linux console and the multiplexers, and in normal and application mode; Shift and
/// Control together with a key like an arrow are passed over, a key together with Alt is
/// ``Key/unknown``. A sequence of control characters that means no key becomes one
/// ``Key/unknown``, so that no part of it is taken for something typed.
///
/// Esc alone begins like many other keys. When ``isWaiting`` holds and nothing came for about
/// 50 ms, ``flush()`` decides.
///
/// Source: ECMA-48, fifth edition (1991), section 5.4, control sequences; XTerm Control Sequences
/// (invisible-island.net), "Special Keyboard Keys" and "Bracketed Paste Mode".
struct KeyDecoder: Sendable {
  private enum State: Sendable {
    case ground
    /// In the middle of a character; with Alt it is no character.
    case character(PartialScalar, alt: Bool)
    /// Behind an ESC.
    case escape
    /// In a control sequence: behind ESC [.
    case sequence
    /// Behind ESC O.
    case shifted
    /// Behind ESC [ [, with which the Linux console begins the first function keys.
    case console
    /// In a string for the other side, such as an answer to a question nobody asked.
    case string
    /// Behind an ESC in such a string.
    case stringEscape
    /// In pasted text; so many bytes of its end have come.
    case paste(matched: Int)
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  private static let greatestPaste = 1 << 16
  /// No sequence that means a key has more parameter bytes.
  private static let greatestSequence = 16

  private var state = State.ground
  private var collected: [UInt8] = []

  /// A decoder that has seen nothing.
  init() {}

  /// The keys that are complete after these bytes.
  mutating func keys(from bytes: some Sequence<UInt8>) -> [Key] {
    var keys: [Key] = []
    for byte in bytes { take(byte, &keys) }
    return keys
  }

  /// Whether what came last is Esc, or the beginning of a sequence: only time tells.
  ///
  /// Neither a character nor pasted text waits like that; their ends come for certain.
  var isWaiting: Bool {
    switch state {
    case .ground, .character, .paste: false
    case .escape, .sequence, .shifted, .console, .string, .stringEscape: true
    }
  }

  /// The key that what came last is when nothing follows; an ESC is Esc. Pasted text goes on.
  mutating func flush() -> [Key] {
    switch state {
    case .ground, .paste: return []
    case .escape:
      state = .ground
      return [.escape]
    case .character(_, let alt):
      state = .ground
      return [alt ? .unknown : .character("\u{FFFD}")]
    case .sequence, .shifted, .console, .string, .stringEscape:
      state = .ground
      return [.unknown]
    }
  }

  private mutating func take(_ byte: UInt8, _ keys: inout [Key]) {
    switch state {
    case .ground: begin(byte, alt: false, &keys)
    case .character(let partial, let alt): goOn(partial, byte, alt: alt, &keys)
    case .escape: escape(byte, &keys)
    case .sequence: sequence(byte, &keys)
    case .shifted: shifted(byte, &keys)
    case .console:
      finish((0x41...0x45).contains(byte) ? .function(Int(byte) - 0x40) : .unknown, &keys)
    case .string: string(byte, &keys)
    case .stringEscape: endString(byte, &keys)
    case .paste(let matched): paste(byte, matched, &keys)
    }
  }

  private mutating func finish(_ key: Key, _ keys: inout [Key]) {
    state = .ground
    keys.append(key)
  }

  /// Gives up the sequence; the byte begins something new.
  private mutating func breakOff(_ byte: UInt8, _ keys: inout [Key]) {
    finish(.unknown, &keys)
    take(byte, &keys)
  }

  // MARK: Characters

  private mutating func begin(_ byte: UInt8, alt: Bool, _ keys: inout [Key]) {
    if byte == 0x1B {
      state = .escape
    } else if let partial = PartialScalar(lead: byte) {
      state = .character(partial, alt: alt)
    } else {
      finish(alt ? .unknown : Key(single: byte), &keys)
    }
  }

  private mutating func goOn(
    _ partial: PartialScalar, _ byte: UInt8, alt: Bool, _ keys: inout [Key]
  ) {
    switch partial.appending(byte) {
    case .partial(let longer): state = .character(longer, alt: alt)
    case .scalar(let scalar): finish(alt ? .unknown : Key(scalar), &keys)
    case .invalid:
      finish(alt ? .unknown : .character("\u{FFFD}"), &keys)
      take(byte, &keys)
    }
  }

  // MARK: Sequences

  private mutating func escape(_ byte: UInt8, _ keys: inout [Key]) {
    switch byte {
    case 0x1B: keys.append(.escape)
    case UInt8(ascii: "["): collect(.sequence)
    case UInt8(ascii: "O"): collect(.shifted)
    // DCS, SOS, OSC, PM and APC.
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: state = .string
    default: begin(byte, alt: true, &keys)
    }
  }

  private mutating func collect(_ next: State) {
    collected.removeAll(keepingCapacity: true)
    state = next
  }

  private mutating func sequence(_ byte: UInt8, _ keys: inout [Key]) {
    switch byte {
    case UInt8(ascii: "[") where collected.isEmpty: state = .console
    // With rxvt a dollar sign ends the sequence of a key with Shift.
    case 0x40...0x7E, 0x24: end(SequenceKey(parameters: collected, final: byte), &keys)
    case 0x20...0x3F:
      if collected.count <= Self.greatestSequence { collected.append(byte) }
    default: breakOff(byte, &keys)
    }
  }

  private mutating func end(_ sequence: SequenceKey, _ keys: inout [Key]) {
    if sequence.beginsPaste {
      collect(.paste(matched: 0))
    } else {
      finish(sequence.key, &keys)
    }
  }

  private mutating func shifted(_ byte: UInt8, _ keys: inout [Key]) {
    switch byte {
    case 0x30...0x3B:
      if collected.count <= Self.greatestSequence { collected.append(byte) }
    case 0x40...0x7E: finish(Key(shifted: byte), &keys)
    default: breakOff(byte, &keys)
    }
  }

  private mutating func string(_ byte: UInt8, _ keys: inout [Key]) {
    switch byte {
    case 0x1B: state = .stringEscape
    // BEL also ends an OSC; CAN and SUB end everything.
    case 0x07, 0x18, 0x1A: finish(.unknown, &keys)
    default: break
    }
  }

  private mutating func endString(_ byte: UInt8, _ keys: inout [Key]) {
    finish(.unknown, &keys)
    guard byte != UInt8(ascii: "\\") else { return }
    // The string broke off, and its ESC began something new.
    state = .escape
    take(byte, &keys)
  }

  // MARK: Pasted text

  private mutating func paste(_ byte: UInt8, _ matched: Int, _ keys: inout [Key]) {
    if byte == Self.pasteEnd[matched] {
      guard matched + 1 == Self.pasteEnd.count else {
        state = .paste(matched: matched + 1)
        return
      }
      finish(.paste(pasted(collected)), &keys)
      collected = []
      return
    }
    // It was no end; only its first byte can begin another one.
    keep(Self.pasteEnd.prefix(matched))
    if byte == 0x1B {
      state = .paste(matched: 1)
    } else {
      keep([byte])
      state = .paste(matched: 0)
    }
  }

  private mutating func keep(_ bytes: some Sequence<UInt8>) {
    for byte in bytes where collected.count < Self.greatestPaste { collected.append(byte) }
  }

  /// Terminals send the line breaks of pasted text as carriage returns, some as both.
  private func pasted(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }
}
