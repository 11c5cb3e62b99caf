/// A complete control sequence that a terminal sent, as far as it means a key.
///
/// Source: XTerm Control Sequences (invisible-island.net), "PC-Style Function Keys" and "VT220-Style
/// Function Keys"; rxvt(7); console_codes(4).
struct SequenceKey {
  /// The bytes between ESC [ and the last one.
  let parameters: [UInt8]
  /// The last byte.
  let final: UInt8

  var beginsPaste: Bool { final == UInt8(ascii: "~") && parameters == Array("200".utf8) }

  var key: Key {
    guard parameters.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ";") }) else {
      return .unknown
    }
    switch final {
    // The last byte of rxvt tells of Shift, Control and both.
    case UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      return numbered
    default:
      // Before another letter the first parameter is 1, and a second one tells of Shift and such.
      guard first == nil || first == 1 else { return .unknown }
      return Key(letter: final) ?? .unknown
    }
  }

  private var first: Int? {
    let digits = parameters.prefix { $0 != UInt8(ascii: ";") }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private var numbered: Key {
    switch first {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case .some(let number):
      Self.functions.firstIndex(of: number).map { .function($0 + 1) } ?? .unknown
    case nil: .unknown
    }
  }

  /// The numbers of F1 to F20, which have gaps.
  private static let functions = [
    11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34,
  ]
}

extension Key {
  /// A key that is one byte.
  init(single byte: UInt8) {
    switch byte {
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x00...0x1F: self = .unknown
    case 0x20...0x7E: self = .character(Character(Unicode.Scalar(byte)))
    default: self = .character("\u{FFFD}")
    }
  }

  /// A key that is a scalar of more than one byte.
  init(_ scalar: Unicode.Scalar) {
    self = scalar.properties.generalCategory == .control ? .unknown : .character(Character(scalar))
  }

  /// A key by the letter that ends its sequence; the small letters are rxvt's, for Shift or
  /// Control.
  init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): self = .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): self = .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): self = .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): self = .left
    case UInt8(ascii: "H"): self = .home
    case UInt8(ascii: "F"): self = .end
    case UInt8(ascii: "Z"): self = .backTab
    case 0x50...0x53: self = .function(Int(letter) - 0x4F)
    default: return nil
    }
  }

  /// A key by the byte behind ESC O, which also begins the keys of a number pad in application
  /// mode.
  init(shifted byte: UInt8) {
    switch byte {
    case UInt8(ascii: "M"): self = .enter
    case UInt8(ascii: "I"): self = .tab
    case UInt8(ascii: " "): self = .character(" ")
    // The signs * + , - . / and the digits, each 64 places above itself; = as well.
    case 0x6A...0x79, UInt8(ascii: "X"):
      self = .character(byte == 0x58 ? "=" : Character(Unicode.Scalar(byte - 0x40)))
    default: self = Key(letter: byte) ?? .unknown
    }
  }
}
