import TestSupport
import Testing
@testable import Text

@Suite("Edit distance and suggestions")
struct EditDistanceTests {
  @Test(
    "Known words are as far apart as published",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("saturday", "sunday", 3),
      ("ca", "abc", 3), ("ab", "ba", 1), ("teh", "the", 1), ("ñ", "n", 1), ("e\u{301}", "é", 0),
    ])
  func known(first: String, second: String, distance: Int) {
    #expect(editDistance(first, second) == distance)
    #expect(editDistance(second, first) == distance)
  }

  /// The definition, read aloud: the distance of what is left after each possible first edit.
  private static func naive(_ a: ArraySlice<Character>, _ b: ArraySlice<Character>) -> Int {
    guard let x = a.last, let y = b.last else { return max(a.count, b.count) }
    let (shorterA, shorterB) = (a.dropLast(), b.dropLast())
    var best = min(
      naive(shorterA, b) + 1, naive(a, shorterB) + 1, naive(shorterA, shorterB) + (x == y ? 0 : 1))
    if let w = shorterA.last, let z = shorterB.last, x == z, w == y {
      best = min(best, naive(shorterA.dropLast(), shorterB.dropLast()) + 1)
    }
    return best
  }

  @Test("All pairs of words of up to four of two letters agree with the definition")
  func exhaustive() {
    var words = [""]
    var longest = [""]
    for _ in 0..<4 {
      longest = longest.flatMap { [$0 + "a", $0 + "b"] }
      words += longest
    }
    for first in words {
      for second in words {
        let expected = Self.naive(Array(first)[...], Array(second)[...])
        #expect(editDistance(first, second) == expected, "\(first) \(second)")
      }
    }
  }

  @Test("Random words agree with the definition", arguments: 0..<4)
  func random(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func word() -> [Character] {
      (0..<Int.random(in: 0...6, using: &random)).map { _ in
        "abcñ".randomElement(using: &random) ?? "a"
      }
    }
    for _ in 0..<150 {
      let (first, second) = (word(), word())
      #expect(editDistance(String(first), String(second)) == Self.naive(first[...], second[...]))
    }
  }

  @Test(
    "A mistyped word suggests the nearest command",
    arguments: [
      ("assses", "assess"), ("ASSESS", "assess"), ("lsit", "list"), ("improt", "import"),
      ("sumarise", "summarize"), ("shw", "show"), ("qestionaire", "questionnaire"),
    ])
  func suggestions(word: String, candidate: String) {
    let commands = [
      "assess", "list", "show", "score", "import", "export", "summarize", "questionnaire",
    ]
    #expect(didYouMean(word, among: commands) == candidate)
    #expect(didYouMean(word, among: commands.reversed()) == candidate)
  }

  @Test(
    "A word that is near to nothing suggests nothing",
    arguments: ["", "x", "xyz", "frobnicate", "ab"])
  func nothing(word: String) {
    #expect(didYouMean(word, among: ["assess", "list", "show", "o"]) == nil)
  }

  @Test("Equally near candidates are decided by Unicode order, not by their place")
  func ties() {
    #expect(didYouMean("cat", among: ["rat", "bat", "hat"]) == "bat")
    #expect(didYouMean("cat", among: ["bat", "hat", "rat"]) == "bat")
  }
}
