internal import Statistics

/// A reader who holds several public tables of a country, and knows how many enterprises came and went
/// between them, though not which.
///
/// Enterprises are told apart by size class, sector, and the times at which they are counted. The reader
/// adds up these classes as the figures of each table do, and asks what each can be. A mean is known as
/// it is told, within half a unit of its last digit.
struct SuccessionReader {
  /// A group of which a table tells, for one measure.
  struct Told: Hashable {
    /// The position of the time at which it was counted.
    let time: Int
    let group: Group
    /// The number of enterprises, of final scores, and by level; `nil` = not told.
    let n: Int?
    let scored: Int?
    let levels: [Int?]
    /// The lowest and highest sum of scores that the mean tells, in full scores.
    let sum: ClosedRange<Double>?
  }

  /// The country, a size class, a sector or a cell; `nil` = all.
  struct Group: Hashable {
    let size: String?
    let sector: String?
  }

  /// Enterprises of which the number is known, by the times at which they are counted.
  struct Moved: Hashable {
    /// Bit by time, those looked at.
    let times: Int
    /// Those of them at which the enterprises are counted.
    let counted: Int
    let n: Int
  }

  /// What is counted of a group at a time.
  enum Number: Hashable {
    case enterprises, scored, sum, level(Int)
  }

  private let frame: Frame
  private var numbers: NonnegativeNumbers

  /// - Parameters:
  ///   - frame: the classes of enterprises.
  ///   - told: what the reader has read.
  ///   - moved: what the reader knows of those who came and went.
  /// - Throws: a contradiction if the figures cannot be of the enterprises that the reader believes in.
  init(
    _ frame: Frame, told: [Told], moved: [Moved]
  ) throws(NonnegativeNumbers.Problem) {
    self.frame = frame
    let everybody = Group(size: nil, sector: nil)
    var count = frame.count
    var equations: [(sum: NonnegativeNumbers.Sum, value: Double)] = []
    func learn(_ value: Int?, _ sum: NonnegativeNumbers.Sum) {
      if let value { equations.append((sum, Double(value))) }
    }
    for told in told {
      func isMeant(_ pattern: Int) -> Bool { pattern >> told.time & 1 == 1 }
      learn(told.n, frame.sum(told.group, .enterprises, where: isMeant))
      learn(told.scored, frame.sum(told.group, .scored, where: isMeant))
      for (level, n) in told.levels.enumerated() {
        learn(n, frame.sum(told.group, .level(level), where: isMeant))
      }
      guard let range = told.sum else { continue }
      let sum = frame.sum(told.group, .sum, where: isMeant)
      // As much above the lowest as below the highest there is room.
      equations.append((sum + [(number: count, factor: -1)], range.lowerBound))
      equations.append((sum + [(number: count + 1, factor: 1)], range.upperBound))
      count += 2
    }
    for moved in moved {
      learn(moved.n, frame.sum(everybody, .enterprises) { $0 & moved.times == moved.counted })
    }
    if frame.levels > 0 {
      for size in frame.sizes {
        let group = Group(size: size, sector: nil)
        for pattern in frame.patterns {
          let whole = frame.sum(group, .scored) { $0 == pattern }
          let parts = (0..<frame.levels).flatMap { level in
            frame.sum(group, .level(level)) { $0 == pattern }
          }
          learn(0, whole + parts.map { (number: $0.number, factor: -$0.factor) })
        }
      }
    }
    numbers = try NonnegativeNumbers(count: count, equations)
  }

  /// A number that the reader may not come too near to.
  struct Question: Hashable {
    let time: Int
    let group: Group
    let number: Number
    /// From which number on it may be known, and how wide what is possible must be otherwise.
    let least: Int
  }

  /// The questions to which the reader finds a closer answer than allowed.
  ///
  /// - Parameter questions: what the reader is not told.
  /// - Returns: those of which the reader neither knows that the number is at least `least`, nor must
  ///   hold possible that it is, and numbers that are so far apart.
  /// - Throws: if the search was given up.
  mutating func tooNear(
    _ questions: [Question]
  ) throws(NonnegativeNumbers.Problem) -> [Question] {
    var ranges = questions.map { question in
      SeenRange(
        of: frame.sum(question.group, question.number) { $0 >> question.time & 1 == 1 },
        least: Double(question.least))
    }
    func note() {
      let found = numbers.found
      for place in ranges.indices { ranges[place].add(found) }
    }
    note()
    for place in ranges.indices {
      // Up as far as needed, down as far as needed, up as far as possible.
      for direction in [1.0, -1.0, 1.0] where !ranges[place].isWide {
        let sum = ranges[place].sum.map { (number: $0.number, factor: direction * $0.factor) }
        let value = try numbers.greatest(of: sum, enough: ranges[place].enough(direction))
        ranges[place].add(direction * value)
        note()
      }
    }
    return zip(questions, ranges).filter { !$1.isWide && !$1.isKnownToBeLarge }.map(\.0)
  }
}

/// The values of a sum that were seen to be possible.
private struct SeenRange {
  let sum: NonnegativeNumbers.Sum
  private let least: Double
  private var low = Double.infinity
  private var high = -Double.infinity
  private static let tolerance = 1e-6

  init(of sum: NonnegativeNumbers.Sum, least: Double) {
    self.sum = sum
    self.least = least
  }

  mutating func add(_ value: Double) { (low, high) = (min(low, value), max(high, value)) }

  mutating func add(_ numbers: [Double]) {
    add(sum.reduce(0) { $0 + $1.factor * numbers[$1.number] })
  }

  /// Whether the number may be as great as `least`, and as much as that away from it.
  var isWide: Bool {
    high >= least - Self.tolerance && high - low >= least - Self.tolerance
  }

  /// Whether it is at least `least`, if no lower value was missed.
  var isKnownToBeLarge: Bool { low >= least - Self.tolerance }

  /// How far a search upwards or downwards must come.
  func enough(_ direction: Double) -> Double {
    direction > 0 ? max(least, low + least) : least - high
  }
}
