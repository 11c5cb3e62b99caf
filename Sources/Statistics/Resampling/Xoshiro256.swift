/// The generator xoshiro256**.
///
/// D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", ACM Transactions on
/// Mathematical Software 47 (2021), article 36.
public struct Xoshiro256: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// The stream of a seed, spread over the state by ``SplitMix``.
  public init(seed: UInt64) {
    var seeds = SplitMix(seed: seed)
    state = (seeds.next(), seeds.next(), seeds.next(), seeds.next())
  }

  /// The stream of one replicate of one statistic: the same, whichever thread asks for it.
  public init(seed: UInt64, statistic: UInt64, replicate: UInt64) {
    var mixed = SplitMix(seed: seed).first()
    mixed = SplitMix(seed: mixed ^ statistic).first()
    self.init(seed: SplitMix(seed: mixed ^ replicate).first())
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    func rotated(_ x: UInt64, _ k: UInt64) -> UInt64 { (x << k) | (x >> (64 - k)) }
    let result = rotated(state.1 &* 5, 7) &* 9
    let t = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= t
    state.3 = rotated(state.3, 45)
    return result
  }

  /// A number from 0 up to, but not including, 1, a multiple of 2^−53.
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }
}

extension SplitMix {
  /// The first number of the stream.
  fileprivate func first() -> UInt64 {
    var copy = self
    return copy.next()
  }
}
