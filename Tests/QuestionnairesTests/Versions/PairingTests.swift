import TestSupport
import Testing

@testable import Questionnaires

@Suite("Lists of two versions, matched by id")
struct PairingTests {
  @Test("what was added, removed and moved")
  func pairing() {
    let pairing = Pairing(["a", "b", "c", "d", "e"], ["x", "a", "d", "b", "e", "y"]) { $0 }
    #expect(pairing.added == ["x", "y"])
    #expect(pairing.removed == ["c"])
    #expect(pairing.common.map(\.new) == ["a", "d", "b", "e"])
    #expect(pairing.moved.count == 1 && ["b", "d"].contains(pairing.moved[0]))
  }

  @Test("the longest ascent is as long as the longest of all subsequences", arguments: 0..<200)
  func ascent(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let numbers = Array(0..<Int.random(in: 0...9, using: &random)).shuffled(using: &random)
    let found = longestAscent(in: numbers)
    #expect(zip(found, found.dropFirst()).allSatisfy { $0 < $1 && numbers[$0] < numbers[$1] })
    let longest = (0..<(1 << numbers.count)).map { mask in
      let chosen = numbers.indices.filter { mask >> $0 & 1 == 1 }
      let isAscending = zip(chosen, chosen.dropFirst()).allSatisfy { numbers[$0] < numbers[$1] }
      return isAscending ? chosen.count : 0
    }.max()
    #expect(found.count == longest)
  }
}
