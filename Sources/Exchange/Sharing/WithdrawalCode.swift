internal import JSON

/// The code with which an enterprise withdraws or corrects what it handed over.
public enum WithdrawalCode {
  /// How many random bytes a code is made of.
  public static let byteCount = 10

  /// 16 upper-case characters of Crockford's base 32, without hyphens.
  ///
  /// - Parameter random: ``byteCount`` unpredictable bytes.
  /// - Returns: the code, five bits a character, the first byte's highest bits first.
  public static func code(from random: [UInt8]) -> String {
    Base32.text(random, alphabet: "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  }

  /// The code in groups of four, for reading aloud.
  public static func grouped(_ code: String) -> String {
    var groups: [String] = []
    var rest = Substring(code)
    while !rest.isEmpty {
      groups.append(String(rest.prefix(4)))
      rest = rest.dropFirst(4)
    }
    return groups.joined(separator: "-")
  }

  /// The code that a person meant: hyphens, spaces and case do not matter, nor O for 0, I or L
  /// for 1; `nil` if it is none.
  ///
  /// Source: D. Crockford, Base 32, decoding rules.
  public static func normalized(_ text: String) -> String? {
    var code = ""
    for scalar in text.unicodeScalars where scalar != "-" && scalar != " " {
      // By scalars and ASCII alone: among characters, Ä stands between A and B.
      switch scalar {
      case "O", "o": code.append("0")
      case "I", "i", "L", "l": code.append("1")
      case "U", "u": return nil
      case "0"..."9", "A"..."Z": code.unicodeScalars.append(scalar)
      case "a"..."z": code += String(scalar).uppercased()
      default: return nil
      }
    }
    return code.utf8.count == 16 ? code : nil
  }

  /// `sha256:` and the hash that travels with the response instead of the code.
  public static func hash(_ code: String) -> String { SHA256.named(Array(code.utf8)) }
}
