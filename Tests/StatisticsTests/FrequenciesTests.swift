import Statistics
import TestSupport
import Testing

@Suite("Frequencies")
struct FrequenciesTests {
  @Test("hold each value once, ascending, whatever the order of the counts")
  func ascending() {
    let frequencies = Frequencies([
      (value: 9, count: 1), (value: -4, count: 2), (value: 9, count: 3), (value: 5, count: 0),
    ])
    #expect(frequencies.values == [-4, 9])
    #expect(frequencies.counts == [2, 4])
    #expect(frequencies.n == 6)
  }

  @Test("of observations count each")
  func observations() {
    #expect(
      Frequencies(of: [3, 1, 3]) == Frequencies([(value: 1, count: 1), (value: 3, count: 2)]))
    #expect(Frequencies(of: []).n == 0)
  }

  @Test("are the same however the observations are ordered", arguments: 0..<50 as Range<UInt64>)
  func order(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let observations = (0..<200).map { _ in Int.random(in: -20...20, using: &generator) }
    let frequencies = Frequencies(of: observations)
    #expect(frequencies == Frequencies(of: observations.shuffled(using: &generator)))
    #expect(
      zip(frequencies.values, frequencies.counts).flatMap { Array(repeating: $0, count: $1) }
        == observations.sorted())
  }
}
