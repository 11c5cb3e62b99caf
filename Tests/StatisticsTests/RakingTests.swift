import Statistics
import TestSupport
import Testing

@Suite("Raking")
struct RakingTests {
  @Test("meets every total of unions, single classes and joint cells", arguments: 0..<30)
  func totals(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    // Totals of a population that exists, so that weights exist.
    let population = (0..<12).map { _ in Double(Int.random(in: 1...100_000, using: &generator)) }
    let classes = [
      (0..<12).map { $0 / 4 }, (0..<12).map { $0 % 4 }, (0..<12).map { $0 < 4 ? 0 : $0 - 3 },
      (0..<12).map { _ in 0 },
    ]
    let partitions = classes.shuffled(using: &generator).prefix(3).map { classes in
      Partition(
        classes: classes,
        targets: (0...(classes.max() ?? 0)).map { number in
          zip(classes, population).reduce(0) { $0 + ($1.0 == number ? $1.1 : 0) }
        })
    }
    let counts = (0..<12).map { _ in Double(Int.random(in: 1...300, using: &generator)) }
    let raking = try Raking(counts, to: partitions)
    for partition in partitions {
      for (number, target) in partition.targets.enumerated() {
        let sum = (0..<12).reduce(0) {
          $0 + (partition.classes[$1] == number ? counts[$1] * raking.weights[$1] : 0)
        }
        #expect(agree(sum, target, within: 1e-10))
      }
    }
  }

  @Test("says which class nobody speaks for, and which total does not fit")
  func problems() throws {
    let sizes = Partition(classes: [0, 0, 1, 1], targets: [70, 30])
    let sectors = Partition(classes: [0, 1, 0, 1], targets: [50, 50])
    #expect(throws: RakingProblem.emptyClass(partition: 0, class: 1)) {
      try Raking([4, 4, 0, 0], to: [sizes, sectors])
    }
    #expect(throws: RakingProblem.totalsDiffer(partition: 1)) {
      try Raking(
        [1, 1, 1, 1], to: [sizes, Partition(classes: [0, 1, 0, 1], targets: [50, 60])])
    }
    // Both totals can be met one at a time, never together: the weights cannot settle.
    #expect(throws: RakingProblem.self) { try Raking([4, 0, 0, 4], to: [sizes, sectors]) }
    // A class without enterprises gets no weight.
    let none = Partition(classes: [0, 0, 1, 1], targets: [100, 0])
    #expect(try Raking([5, 5, 5, 5], to: [none]).weights == [10, 10, 0, 0])
    #expect(try Raking([5, 5, 0, 0], to: [none]).weights[0] == 10)
  }

  @Test("of the synthetic enterprises gives each row R's weight")
  func reference() throws {
    let rows = try Fixture.rows("raked_weights.csv")
    let weights = Dictionary(
      uniqueKeysWithValues: rows.map { ($0["id"] ?? "", $0["w"].flatMap { Double($0) } ?? .nan) })
    let trimmed = Dictionary(
      uniqueKeysWithValues: rows.map {
        ($0["id"] ?? "", $0["w_trim"].flatMap { Double($0) } ?? .nan)
      })
    for country in Enterprises.countries {
      let counts = try Enterprises.cells("total", of: country).map(\.n)
      let raking = try Raking(
        counts.map(Double.init), to: try Enterprises.partitions(of: country))
      let mean = 10_000 / Double(counts.reduce(0, +))
      let limited = try #require(
        trimmedWeights(raking.weights, counts: counts, largest: 3 * mean))
      for row in try Enterprises.column("total", of: country) {
        #expect(agree(raking.weights[row.cell], weights[row.id] ?? .nan, within: 1e-9))
        #expect(agree(limited[row.cell], trimmed[row.id] ?? .nan, within: 1e-9))
      }
    }
    #expect(trimmedWeights([1, 9], counts: [1, 1], largest: 4) == nil)
  }
}
