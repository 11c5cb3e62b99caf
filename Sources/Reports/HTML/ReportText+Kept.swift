extension ReportText {
  /// The longest word that stays with the number of its source, in letters: a longer one, such as an
  /// address, could be wider than the line.
  private static let longest = 24

  /// Its runs; those of one group belong on one line: the last word before the number of a source,
  /// the blank between them, and the number. A blank that does not break is not enough: some engines
  /// break at the blank before the word instead, though the line has room.
  var groups: [[Run]] {
    var groups: [[Run]] = []
    for run in runs {
      guard case .source = run.style, groups.last?.map(\.text) == ["\u{A0}"],
        let blank = groups.popLast()
      else {
        groups.append([run])
        continue
      }
      var kept = blank + [run]
      if let words = groups.popLast() {
        let parts = words.count == 1 ? words[0].lastWord(atMost: Self.longest) : nil
        if let parts {
          if !parts.before.text.isEmpty { groups.append([parts.before]) }
          kept.insert(parts.word, at: 0)
        } else {
          groups.append(words)
        }
      }
      groups.append(kept)
    }
    return groups
  }
}

extension ReportText.Run {
  /// Everything before the last word, and that word; `nil` where it is longer.
  fileprivate func lastWord(atMost count: Int) -> (before: Self, word: Self)? {
    let word = text.reversed().prefix { $0 != " " }
    guard !word.isEmpty, word.count <= count else { return nil }
    return (
      Self(text: String(text.dropLast(word.count)), style: style),
      Self(text: String(text.suffix(word.count)), style: style)
    )
  }
}
