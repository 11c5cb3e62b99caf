public import Text

/// A key as it was typed, perhaps with something behind it: `b`, `back`, `g 3`, `note ask Ana`.
struct TypedKey {
  /// The key.
  let key: InterviewKey
  /// What stands behind it; `nil` = nothing.
  let argument: String?

  /// The key that a line begins with, in capitals or not.
  ///
  /// - Parameters:
  ///   - line: the line, without spaces at its ends.
  ///   - language: whose letters and words are understood.
  ///   - lettersOnly: whether words are none of the keys, because they may be an answer.
  init?(typed line: String, in language: Language, lettersOnly: Bool) {
    let typed = line.lowercased()
    for key in InterviewKey.allCases {
      let names = [key.letter(in: language)] + (lettersOnly ? [] : [key.word(in: language)])
      if names.contains(typed) {
        self.key = key
        argument = nil
        return
      }
      guard key.takesArgument, let name = names.first(where: { typed.hasPrefix($0 + " ") }) else {
        continue
      }
      self.key = key
      argument = String(line.dropFirst(name.count + 1)).oneLine
      return
    }
    return nil
  }
}

extension InterviewKey {
  /// The key whose letter or word was typed and nothing else, in capitals or not.
  public init?(typed line: String, in language: Language) {
    guard let typed = TypedKey(typed: line, in: language, lettersOnly: false),
      typed.argument == nil
    else { return nil }
    self = typed.key
  }

  /// Whether something can be typed behind the key.
  fileprivate var takesArgument: Bool {
    switch self {
    case .sections, .language, .note, .evidence: true
    case .unknown, .notApplicable, .skip, .back, .help, .review, .nextOpen, .leave, .finish: false
    }
  }
}

extension String {
  /// The number of a choice: digits, perhaps with the mark that stands behind numbers in lists.
  var choiceNumber: Int? {
    var digits = self[...]
    if let last = digits.last, ":.)".contains(last) { digits.removeLast() }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }

  /// The text on one line: controls become spaces, and spaces at its ends go.
  var oneLine: String {
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      line.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    var text = String(line)[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
