internal import Text

/// What a file says of where it comes from.
///
/// A whole stamp is a sentence: questionnaire, logic, result, and how it was written. Where one stands
/// in the words, hashes that stand elsewhere, as in a name, count for nothing; where none does, as on
/// pages made of releases, each hash counts.
struct Stamps {
  /// `sha256:` and the hash of each result, portfolio or release it names, in their order.
  private(set) var results: [String] = []
  /// How it was written, each way once.
  private(set) var written: [WrittenAs] = []
  /// Whether the last two results stand side by side in a list without a sentence: releases on a page
  /// of an association, logic and own hash on one for the press.
  private(set) var endInPair = false
  /// Whether there are more than ``limit``; the rest was not read.
  private(set) var isCutShort = false

  /// The most hashes, and the most words that may be stamps, that are looked at: no file that is
  /// meant to be checked has more, and one that is meant to hold up the program gets no further.
  static let limit = 500

  /// What stands before the hashes of logic and result in the sentence, without spaces.
  private static let words: [(logic: [UInt8], result: [UInt8])] = Language.allCases.map {
    language in
    let pieces = DocumentPhrase.stamp(questionnaire: "\0", logic: "\0", result: "\0")
      .text(in: language).split(separator: "\0").map { $0.utf8.filter { $0 != space } }
    return (pieces.dropFirst().first ?? [], pieces.dropFirst(2).first ?? [])
  }

  private static let space = UInt8(ascii: " ")
  private static let dot = Array("·".utf8)
  private static let comma = UInt8(ascii: ",")
  private static let semicolon = UInt8(ascii: ";")

  /// What was read last of a sentence, and where it ends.
  private enum Piece {
    case none
    case logic
    case result
  }

  /// Finds them in the words of a file.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - logics: the logic hashes known, which are no results.
  init(in text: String, logics: Set<String>) {
    // Marks of Markdown and of broken lines; neither hashes nor the word have them.
    let bytes = text.utf8.filter { $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "-") }
    let hashMark = Array("sha256:".utf8)
    let writtenMark = Array(WrittenAs.mark.utf8)
    var sentences = (results: [String](), written: [WrittenAs]())
    var seen = logics
    var piece = Piece.none
    var end = 0
    var count = 0
    var start = -1
    while let next = bytes.place(ofAnyOf: hashMark[0], writtenMark[0], behind: start) {
      start = next
      if let hash = Self.hash(at: start, in: bytes, hashMark) {
        let gap = Self.gap(bytes[end..<start])
        end = start + hash.utf8.count
        let isList = piece == .logic && gap == [Self.comma]
        let isResult = piece == .logic && Self.words.contains { gap == $0.result }
        let isLogic =
          isList || logics.contains(hash) || Self.isBesideHash(end, in: bytes, hashMark)
          || Self.words.contains { gap.suffix($0.logic.count).elementsEqual($0.logic) }
        piece = isResult ? .result : isLogic ? .logic : .none
        if isResult, !sentences.results.contains(hash) { sentences.results.append(hash) }
        if isLogic, !isResult {
          seen.insert(hash)
        } else if seen.insert(hash).inserted {
          isCutShort = results.count == Self.limit
          guard !isCutShort else { return }
          endInPair = gap == Self.dot && !results.isEmpty
          results.append(hash)
        }
      } else if bytes[start] == writtenMark[0], bytes[start...].starts(with: writtenMark) {
        count += 1
        isCutShort = count > Self.limit
        guard !isCutShort else { return }
        guard let found = Self.written(at: start, in: bytes) else { continue }
        if !written.contains(found) { written.append(found) }
        let isOfSentence = piece == .result && Self.gap(bytes[end..<start]) == [Self.comma]
        piece = .none
        if isOfSentence, !sentences.written.contains(found) { sentences.written.append(found) }
      }
    }
    if !sentences.results.isEmpty {
      (results, written) = sentences
      endInPair = false
    }
  }

  /// Takes the first of two for the logic hash of a questionnaire that is not known here.
  mutating func dropLogic() { results.removeFirst() }

  /// How a file was written, if that stands there: a long text with other bytes in it is no word, and
  /// is not taken apart.
  private static func written(at start: Int, in bytes: [UInt8]) -> WrittenAs? {
    let word = bytes[start...].prefix(WrittenAs.limit).prefix { $0 != semicolon && $0.isOfWord }
    guard word.endIndex < bytes.count, bytes[word.endIndex] == semicolon else { return nil }
    return WrittenAs(String(decoding: word, as: UTF8.self) + ";")
  }

  /// What stands between two pieces, without spaces; no more of it than a sentence has.
  private static func gap(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.suffix(40).filter { $0 != space }
  }

  /// In a table two columns stand side by side in one row, the logic first.
  private static func isBesideHash(_ end: Int, in bytes: [UInt8], _ mark: [UInt8]) -> Bool {
    let between = bytes[end...].prefix(3).prefix { [comma, UInt8(ascii: ";"), 9, 34].contains($0) }
    return !between.isEmpty && hash(at: between.endIndex, in: bytes, mark) != nil
  }

  /// `sha256:` and 64 hexadecimal digits, if they stand there.
  private static func hash(at start: Int, in bytes: [UInt8], _ mark: [UInt8]) -> String? {
    let end = start + mark.count + 64
    guard end <= bytes.count, bytes[start...].starts(with: mark) else { return nil }
    let isHash = bytes[(start + mark.count)..<end].allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
    return isHash ? String(decoding: bytes[start..<end], as: UTF8.self) : nil
  }
}

extension UInt8 {
  /// Whether it may stand in the word that tells how a file was written.
  fileprivate var isOfWord: Bool {
    switch Unicode.Scalar(self) {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "%", "/", "=", "_": true
    default: false
    }
  }
}

extension [UInt8] {
  /// The first place behind another at which one of two bytes stands.
  fileprivate func place(ofAnyOf a: UInt8, _ b: UInt8, behind place: Int) -> Int? {
    var place = place + 1
    while place < count, self[place] != a, self[place] != b { place += 1 }
    return place < count ? place : nil
  }
}
