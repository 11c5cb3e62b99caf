internal import Text

/// Finds options by what is typed of their words.
///
/// Capitals, accents and the order of the words do not matter, and a beginning of a word is enough:
/// `bad wu` finds Baden-Württemberg. What stands for an umlaut where a keyboard has none is
/// understood too: `thuer` finds Thüringen.
struct OptionFilter: Sendable, Hashable {
  /// By label: the spellings of each of its words.
  private let labels: [[Set<String>]]
  /// By label: the same of the examples that name it.
  private let examples: [[Set<String>]]

  /// A filter over labels in the order shown.
  ///
  /// - Parameters:
  ///   - labels: the labels.
  ///   - help: what helps to choose; the words beside a label in a part of a sentence are searched
  ///     where no label fits, as in `a bakery chooses "Make things"`.
  init(labels: [String], help: String? = nil) {
    self.labels = labels.map(\.spellings)
    let parts = help?.split { ".;".contains($0) } ?? []
    examples = labels.map { label in
      parts.filter { $0.contains(label) }.flatMap { String($0).spellings }
    }
  }

  /// The labels that fit, by position, in their order.
  ///
  /// - Parameter typed: the beginnings of some words.
  /// - Returns: the labels in which every typed word begins a word; all if no word was typed; if none
  ///   fits, those with such examples.
  func matches(_ typed: String) -> [Int] {
    let typed = typed.words.map(\.inPlainLetters)
    func fitting(_ places: [[Set<String>]]) -> [Int] {
      places.indices.filter { place in
        typed.allSatisfy { beginning in
          places[place].contains { $0.contains { $0.hasPrefix(beginning) } }
        }
      }
    }
    let named = fitting(labels)
    return named.isEmpty ? fitting(examples) : named
  }

  /// The first label that was typed as it stands, but for capitals, accents and punctuation.
  func exact(_ typed: String) -> Int? {
    let typed = typed.words.map(\.inPlainLetters)
    guard !typed.isEmpty else { return nil }
    return labels.firstIndex { label in
      label.count == typed.count && zip(label, typed).allSatisfy { $0.contains($1) }
    }
  }

  /// The one label that is meant: the one typed as it stands, else the only one that fits.
  func choice(_ typed: String) -> Int? {
    if let exact = exact(typed) { return exact }
    let matches = matches(typed)
    return matches.count == 1 ? matches[0] : nil
  }
}

extension String {
  /// By word: the ways in which it is spelled.
  fileprivate var spellings: [Set<String>] {
    words.map { [$0.inPlainLetters, $0.withDigraphs.inPlainLetters] }
  }

  /// The runs of letters and digits, in lower case.
  fileprivate var words: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The word with its umlauts written out.
  fileprivate var withDigraphs: String {
    reduce(into: "") { word, character in
      switch character {
      case "ä": word += "ae"
      case "ö": word += "oe"
      case "ü": word += "ue"
      default: word.append(character)
      }
    }
  }
}
