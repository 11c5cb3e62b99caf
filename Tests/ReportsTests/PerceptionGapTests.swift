@testable import Reports
import Testing

@Suite("Feeling and finding")
struct PerceptionGapTests {
  @Test(
    "Fifteen points or more in either direction are a gap",
    arguments: [
      (6, 450, .feelsFurther), (6, 451, .fits), (6, 600, .fits), (6, 749, .fits),
      (6, 750, .isFurther), (0, 0, .fits), (10, 0, .feelsFurther), (0, 1000, .isFurther),
      (2, 50, .feelsFurther), (2, 51, .fits),
    ] as [(Int64, Int, PerceptionGap)])
  func edges(_ rating: Int64, _ tenths: Int, _ expected: PerceptionGap) {
    #expect(PerceptionGap(rating: rating, tenths: tenths) == expected)
  }
}
