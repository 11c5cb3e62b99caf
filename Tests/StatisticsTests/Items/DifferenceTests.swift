@testable import Statistics
import TestSupport
import Testing

@Suite("Whether an item works alike in two groups")
struct DifferenceTests {
  @Test("is what R finds of the synthetic enterprises", arguments: Answers.items)
  func reference(_ name: String) throws {
    let answers = try Answers.enterprises(Answers.items)
    let expected = try Fixture.tree("dif.json")["msme"]
    let item = try #require(Answers.items.firstIndex(of: name))
    try expect(answers.right(from: 2).classes(item), expected["mh"][name])
    try expectPoints(answers.classes(item), expected["polytomous"][name])
  }

  @Test(
    "is what R finds of real answers", .enabled(if: VerbalAggression.isThere),
    arguments: VerbalAggression.items)
  func verbalAggression(_ name: String) throws {
    let answers = try VerbalAggression.answers()
    let expected = try VerbalAggression.expected("dif.json")["verbal_aggression"]
    let item = try #require(VerbalAggression.items.firstIndex(of: name))
    try expect(answers.right(from: 1).classes(item), expected["mh"][name])
    try expectPoints(answers.classes(item), expected["polytomous"][name])
  }

  private func expect(_ classes: [MatchedClass], _ expected: Tree) throws {
    let found = try #require(MantelHaenszel(classes))
    #expect(agree(found.oddsRatio, expected["alpha"].number, within: 1e-9))
    #expect(agree(found.variance, expected["var_log_alpha"].number, within: 1e-9))
    #expect(agree(found.delta, expected["delta"].number, within: 1e-9))
    #expect(agree(found.deltaError, expected["se_delta"].number, within: 1e-9))
    #expect(agree(found.chiSquared, expected["chi2_nocc"].number, within: 1e-9))
    let corrected = expected["chi2_cc_stats_mantelhaen"].number
    #expect(agree(found.correctedChiSquared, corrected, within: 1e-9))
    #expect(DifferenceClass(found).rawValue == expected["ets_full_rule"].text)
    #expect(
      DifferenceClass(magnitudeOf: found.delta).rawValue == expected["magnitude_only"].text)
    #expect(
      agree(MatchedDifference(classes)?.points, expected["std_p_dif"].number, within: 1e-9))
  }

  private func expectPoints(_ classes: [MatchedClass], _ expected: Tree) throws {
    let test = try #require(PolytomousMantel(classes))
    #expect(agree(test.chiSquared, expected["mantel_chi2_coin"].number, within: 1e-9))
    #expect(agree(test.pValue, expected["p"].number, within: 1e-9))
    let difference = try #require(MatchedDifference(classes))
    #expect(agree(difference.points, expected["smd"].number, within: 1e-9))
    #expect(
      agree(difference.standardised, expected["smd_over_pooled_sd"].number, within: 1e-9))
    #expect(Double(difference.shared) == expected["n_focal_in_shared_strata"].number)
  }

  @Test("is not called different by correcting more than there is, unlike by difR")
  func correction() throws {
    let expected = try Fixture.tree("dif.json")["msme"]["mh"]["SK3"]
    let item = try #require(Answers.items.firstIndex(of: "SK3"))
    let classes = try Answers.enterprises(Answers.items).right(from: 2).classes(item)
    let found = try #require(MantelHaenszel(classes)?.correctedChiSquared)
    #expect(abs(found - expected["chi2_cc"].number) > 1e-3)
    #expect(agree(found, expected["chi2_cc_stats_mantelhaen"].number, within: 1e-9))
  }

  @Test("of right and wrong answers is the same by both tests")
  func agreement() throws {
    let answers = try Answers.enterprises(Answers.items).right(from: 2)
    for item in Answers.items.indices {
      let classes = answers.classes(item)
      let chiSquared = try #require(MantelHaenszel(classes)?.chiSquared)
      #expect(agree(PolytomousMantel(classes)?.chiSquared, chiSquared, within: 1e-9))
    }
  }

  @Test("is the same seen from the other group", arguments: UInt64(1)...40)
  func swapped(_ seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let classes = (0..<Int.random(in: 2...9, using: &chance)).map { _ in
      var one = MatchedClass(reference: Moments(), focal: Moments())
      for _ in 0..<Int.random(in: 2...30, using: &chance) {
        one.reference.add(Int.random(in: 0...1, using: &chance))
        one.focal.add(Int.random(in: 0...1, using: &chance))
      }
      return one
    }
    let other = classes.map { MatchedClass(reference: $0.focal, focal: $0.reference) }
    if let a = MantelHaenszel(classes), let b = MantelHaenszel(other) {
      #expect(abs(a.delta + b.delta) < 1e-9)
      #expect(abs(a.variance - b.variance) < 1e-9)
      #expect(DifferenceClass(a) == DifferenceClass(b))
    } else {
      #expect(MantelHaenszel(other) == nil)
    }
    if let a = PolytomousMantel(classes), let b = PolytomousMantel(other) {
      #expect(abs(a.chiSquared - b.chiSquared) < 1e-9)
    }
  }

  @Test("is called large only where it is both large and beyond chance")
  func classes() {
    let cases: [(Double, Bool, DifferenceClass)] = [
      (0.17, true, .negligible), (-0.171, true, .moderate), (0.25, true, .moderate),
      (-0.251, true, .large), (0.9, false, .negligible), (0, true, .negligible),
    ]
    for (standardised, isSignificant, expected) in cases {
      #expect(
        DifferenceClass(standardised: standardised, isSignificant: isSignificant) == expected)
    }
    let magnitudes: [(Double, DifferenceClass)] = [
      (-0.999, .negligible), (1, .moderate), (-1.499, .moderate), (1.5, .large),
    ]
    for (delta, expected) in magnitudes {
      #expect(DifferenceClass(magnitudeOf: delta) == expected)
    }
    #expect(DifferenceClass.negligible < .moderate && DifferenceClass.moderate < .large)
  }

  @Test("is nothing where nobody can be compared")
  func degenerate() {
    let some = Moments(count: 1, of: 3)
    let (all, none) = (Moments(count: 3, of: 3), Moments(count: 0, of: 3))
    let apart = [
      MatchedClass(reference: some, focal: Moments()),
      MatchedClass(reference: Moments(), focal: some),
    ]
    let same = [MatchedClass(reference: all, focal: all)]
    for classes in [[], apart] {
      #expect(MatchedDifference(classes) == nil)
      #expect(PolytomousMantel(classes) == nil)
      #expect(MantelHaenszel(classes) == nil)
    }
    #expect(PolytomousMantel(same) == nil)
    #expect(MatchedDifference(same)?.points == 0)
    #expect(MatchedDifference(same)?.standardised == nil)
    #expect(MantelHaenszel([MatchedClass(reference: all, focal: none)]) == nil)
    #expect(MantelHaenszel([MatchedClass(reference: some, focal: all)]) == nil)
    let single = MatchedClass(reference: Moments(count: 1, of: 1), focal: Moments())
    #expect(PolytomousMantel([single]) == nil)
  }

  @Test("is looked at in classes of enough people")
  func thick() {
    func one(_ reference: Int, _ focal: Int) -> MatchedClass {
      MatchedClass(
        reference: Moments(count: 0, of: reference), focal: Moments(count: 0, of: focal))
    }
    let table: [([(Int, Int)], [Int])] = [
      ([], []), ([(10, 10)], [1]), ([(10, 9)], [1]), ([(3, 9), (7, 0), (0, 1)], [3]),
      ([(10, 10), (10, 10)], [1, 1]), ([(10, 10), (9, 10)], [2]),
      ([(0, 0), (20, 10), (10, 5), (0, 5), (1, 1)], [2, 3]),
    ]
    for (classes, expected) in table {
      #expect(thickened(classes.map { one($0.0, $0.1) }, least: 10) == expected)
    }
  }
}
