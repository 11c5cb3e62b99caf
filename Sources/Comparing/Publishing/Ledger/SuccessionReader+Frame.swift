internal import Statistics

extension SuccessionReader {
  /// What cells there are, and at which times enterprises can have been counted.
  struct Frame {
    let sizes: [String?]
    let sectors: [String?]
    /// By class, bit by time.
    let patterns: [Int]
    /// How many levels are told apart.
    let levels: Int
  }
}

extension SuccessionReader.Frame {
  /// Cell by cell and pattern by pattern those without a score, the scores, and what they lack to full
  /// ones, then the levels.
  var count: Int { cells * 3 + sizes.count * patterns.count * levels }

  private var cells: Int { sizes.count * sectors.count * patterns.count }

  /// The unknowns that add up to a number of a group, of the classes meant.
  func sum(
    _ group: SuccessionReader.Group, _ number: SuccessionReader.Number,
    where isMeant: (_ pattern: Int) -> Bool
  ) -> NonnegativeNumbers.Sum {
    var sum: NonnegativeNumbers.Sum = []
    for (row, size) in sizes.enumerated() where group.size == nil || group.size == size {
      for (place, pattern) in patterns.enumerated() where isMeant(pattern) {
        if case .level(let level) = number {
          let position = (row * patterns.count + place) * levels + level
          sum.append((cells * 3 + position, 1))
          continue
        }
        for (column, sector) in sectors.enumerated()
        where group.sector == nil || group.sector == sector {
          let cell = (row * sectors.count + column) * patterns.count + place
          if number == .enterprises { sum.append((cell * 3, 1)) }
          sum.append((cell * 3 + 1, 1))
          if number != .sum { sum.append((cell * 3 + 2, 1)) }
        }
      }
    }
    return sum
  }
}
