/// The sums that sets of actions attain, each with the least effort for it or for a higher one.
///
/// Effort rises from choice to choice, and so does the gain.
struct Frontier {
  /// A sum and what it takes.
  struct Choice {
    /// By how much weight × points rise, times the domain's denominator.
    var gain: Int64 = 0
    var effort = Effort()
  }

  private(set) var choices: [Choice]

  /// Nothing is done and nothing gained.
  init() { choices = [Choice()] }

  /// Of these choices, those for which no other gains as much with less effort.
  init(_ choices: [Choice]) {
    self.choices = []
    for choice in choices.sorted(by: { $0.effort < $1.effort })
    where choice.gain > self.choices.last?.gain ?? -1 {
      self.choices.append(choice)
    }
  }

  /// The sums of both, which have no action in common; `nil` where there are too many pairs.
  func combined(with other: Frontier, limit: Int) -> Frontier? {
    guard choices.count * other.choices.count <= limit else { return nil }
    return Frontier(
      choices.flatMap { choice in
        other.choices.map {
          Choice(gain: choice.gain + $0.gain, effort: choice.effort + $0.effort)
        }
      })
  }
}
