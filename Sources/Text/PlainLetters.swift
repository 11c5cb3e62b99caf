extension String {
  /// The text in small plain letters as far as there are any: `México` and `mexico` are the same.
  public var inPlainLetters: String {
    lowercased().reduce(into: "") { word, character in
      word += Self.plainLetters[character] ?? String(character)
    }
  }

  /// Plain letters by accented letter. Characters are equal if they are canonically equivalent, so
  /// an accent is found whether it was typed with its letter or after it.
  private static let plainLetters: [Character: String] = {
    var letters: [Character: String] = [
      "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i",
    ]
    let accents = (0x300...0x30C).map { $0 } + [0x31B, 0x323, 0x326, 0x327, 0x328]
    for letter in "abcdefghijklmnopqrstuvwxyz" {
      for accent in accents.compactMap(Unicode.Scalar.init) {
        letters[Character(String(letter) + String(Character(accent)))] = String(letter)
      }
    }
    return letters
  }()
}
