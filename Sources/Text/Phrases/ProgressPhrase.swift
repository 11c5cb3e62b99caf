/// How far long work has come, on one line.
public enum ProgressPhrase: Phrase {
  /// So many things are done, of how many is not known.
  case counted(things: Int)
  /// So many things are done, which is so much of all.
  case portion(things: Int, percent: Int, secondsLeft: Int)

  /// The sentence in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .german: german
    }
  }

  /// The number of whole minutes from one and a half on; below that, seconds by fives.
  static func rounded(seconds: Int) -> (number: Int, isMinutes: Bool) {
    if seconds >= 90 { return ((seconds + 30) / 60, true) }
    return (seconds <= 5 ? seconds : (seconds + 4) / 5 * 5, false)
  }
}
