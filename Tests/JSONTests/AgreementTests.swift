import JSON
import TestSupport
import Testing

@Suite("The reader agrees with a naive one")
struct AgreementTests {
  private static func agree(_ bytes: [UInt8]) -> Bool {
    let document = JSONDocument.read(bytes)
    guard let value = NaiveReader.read(bytes) else { return !document.problems.isEmpty }
    return document.problems.isEmpty && document.root == value
  }

  @Test("on random documents without problems")
  func valid() throws {
    for seed in 0..<3000 as Range<UInt64> {
      var random = RandomDocument(seed: seed, spice: 0)
      let text = random.text()
      let document = JSONDocument.read(text)
      try #require(document.problems.isEmpty, "\(text)")
      try #require(document.root == NaiveReader.read(Array(text.utf8)), "\(text)")
    }
  }

  @Test("on random documents that break rules", arguments: [3, 20, 100])
  func spiced(spice: Int) throws {
    var refused = 0
    for seed in 0..<3000 as Range<UInt64> {
      var random = RandomDocument(seed: seed, spice: spice)
      let text = random.text()
      try #require(Self.agree(Array(text.utf8)), "\(text)")
      if NaiveReader.read(Array(text.utf8)) == nil { refused += 1 }
    }
    #expect((100...2990).contains(refused), "both verdicts occur")
  }

  @Test("on documents with a few bytes changed")
  func mutated() throws {
    var accepted = 0
    for seed in 0..<6000 as Range<UInt64> {
      var random = RandomDocument(seed: seed, spice: 0)
      let bytes = random.mutated(Array(random.text().utf8))
      try #require(Self.agree(bytes), "\(bytes)")
      if JSONDocument.read(bytes).problems.isEmpty { accepted += 1 }
    }
    #expect((100...5900).contains(accepted), "both verdicts occur")
  }

  @Test("on bytes without any plan")
  func noise() throws {
    for seed in 0..<20000 as Range<UInt64> {
      var random = RandomDocument(seed: seed, spice: 0)
      let bytes = random.noise()
      try #require(Self.agree(bytes), "\(bytes)")
    }
  }

  /// How many documents are cut, each read as often as it has bytes.
  private static let cut = Soak.seeds(8, full: 100)

  @Test("on a document cut off at every byte")
  func truncated() throws {
    for seed in Self.cut {
      var random = RandomDocument(seed: seed, spice: 0)
      let bytes = Array(("[" + random.text() + "]").utf8)
      for length in 0..<bytes.count {
        let start = Array(bytes[..<length])
        try #require(!JSONDocument.read(start).problems.isEmpty, "\(start)")
        try #require(Self.agree(start), "\(start)")
      }
    }
  }

  @Test("and with Foundation on what valid documents say")
  func foundation() throws {
    for seed in 0..<500 as Range<UInt64> {
      var random = RandomDocument(seed: seed, spice: 0)
      let text = "[" + random.text() + "]"
      let ours = try #require(JSONDocument.read(text).root)
      let theirs = try JSONValue.throughFoundation(Array(text.utf8))
      try #require(ours == theirs, "\(text)")
    }
  }
}
