internal import Text

/// What a file says of where it comes from, wherever it stands in its words.
struct Stamps {
  /// `sha256:` and the hash of each result, portfolio or release it names, in their order.
  private(set) var results: [String] = []
  /// How it was written, each way once.
  private(set) var written: [WrittenAs] = []
  /// Whether there are more than ``limit``; the rest was not read.
  private(set) var isCutShort = false

  /// The most hashes, and the most words that may be stamps, that are looked at: no file that is
  /// meant to be checked has more, and one that is meant to hold up the program gets no further.
  static let limit = 500

  /// What stands before the hash of a questionnaire's logic.
  private static let logicWords = Language.allCases.map { language in
    let words = DocumentPhrase.stamp(questionnaire: "", logic: "\0", result: "")
      .text(in: language)
    let before = words.prefix { $0 != "\0" }
    return Array((before.split(separator: " ").last ?? "").utf8) + [UInt8(ascii: " ")]
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
    var seen = logics
    var end = 0
    var words = 0
    for start in bytes.indices {
      if bytes[start] == hashMark[0], let hash = Self.hash(at: start, in: bytes, hashMark) {
        // In a table two columns stand side by side, the logic first.
        let next = start + hash.utf8.count
        let isPaired = (1...3).contains { Self.hash(at: next + $0, in: bytes, hashMark) != nil }
        let before = bytes[end..<start]
        let isLogic =
          isPaired || Self.logicWords.contains { before.suffix($0.count).elementsEqual($0) }
        end = next
        if isLogic {
          seen.insert(hash)
        } else if seen.insert(hash).inserted {
          isCutShort = results.count == Self.limit
          guard !isCutShort else { return }
          results.append(hash)
        }
      } else if bytes[start] == writtenMark[0], bytes[start...].starts(with: writtenMark) {
        words += 1
        isCutShort = words > Self.limit
        guard !isCutShort else { return }
        let word = bytes[start...].prefix(WrittenAs.limit).prefix { $0 != UInt8(ascii: ";") }
        let found = WrittenAs(String(decoding: word, as: UTF8.self) + ";")
        if let found, !written.contains(found) { written.append(found) }
      }
    }
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
