/// After which of the ten classes of the matching score a class of a release ends.
struct ClassEnds: Hashable, Sendable {
  /// Bit 0 stands for the lowest class.
  private var bits: UInt16

  /// Every class stands by itself.
  static let every = ClassEnds(bits: 1 << UInt16(QualityLayout.classes) - 1)

  private init(bits: UInt16) { self.bits = bits }

  /// Classes that end after so many of the ten; the last one must end after all.
  init(after counts: [Int]) {
    bits = counts.reduce(0) { $0 | 1 << UInt16($1 - 1) }
  }

  /// Whether a class ends after one of the ten.
  func contains(_ place: Int) -> Bool { bits & 1 << UInt16(place) != 0 }

  /// The ends that both have.
  func common(with other: ClassEnds) -> ClassEnds { ClassEnds(bits: bits & other.bits) }
}
