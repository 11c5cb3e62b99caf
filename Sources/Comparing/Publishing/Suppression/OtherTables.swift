/// Other tables of a country that agree with everything published of it.
///
/// As long as they exist, no reader can rule them out, whatever method is used: whole numbers, all
/// sums, 0 ≤ scored ≤ enterprises, 0 ≤ sum ≤ 1000·scored, levels that add up to the scored. So the
/// range between two of them is a proof that a figure cannot be bounded more tightly.
struct OtherTables: Sendable {
  /// By figure.
  var enterprises: [Int]
  /// By measure and figure.
  var scored: [[Int]]
  /// By measure and figure.
  var sums: [[Int]]
  /// By measure and arc of its level network; `nil` = no levels are published.
  var levels: [[Int]?]

  /// The tables as they are.
  init(_ tables: CountryTables) {
    enterprises = tables.counts.map(\.n)
    let measures = tables.hiddenMeasures.indices
    scored = measures.map { tables.layer(scored: $0).values }
    sums = measures.map { tables.layer(sums: $0).values }
    levels = measures.map { tables.hiddenLevels[$0] == nil ? nil : tables.levelLayer($0).values }
  }

  /// What else one figure is to be.
  struct Wish: Sendable {
    /// The position of the figure.
    let figure: Int
    /// `nil` = the number of enterprises itself.
    let measure: Int?
    /// How much more than it is; negative = fewer.
    let change: Int
    /// A level count of the measure that is to be something else as well.
    var level: (arc: Int, value: Int)?
  }

  /// Tables in which one figure has another value; `nil` if none were found.
  ///
  /// The number of enterprises is moved by as little as the wish needs, then each measure follows:
  /// its numbers of scored enterprises, within these its sums and levels. Tables that exist may be
  /// missed, since the first choice is not reconsidered beyond two tries; those found do exist.
  static func fulfilling(_ wish: Wish, _ tables: CountryTables) -> OtherTables? {
    let layer = tables.layer
    var moves = [wish.change]
    if let measure = wish.measure {
      let counts = tables.counts[wish.figure]
      let least = max(0, counts.measures[measure].n + wish.change - counts.n)
      moves = tables.hidden[wish.figure] ? [least, wish.change] : [0]
    }
    for move in moves {
      var circulation = layer.circulation(hidden: tables.hidden, in: tables.network)
      guard move == 0 || circulation.push(wish.figure, by: move) == move else { continue }
      var other = OtherTables(tables)
      other.enterprises = circulation.values
      let follows = other.scored.indices.allSatisfy { measure in
        let own = wish.measure == measure ? wish : nil
        return other.follow(measure, own, goesAlong: true, tables)
          || other.follow(measure, own, goesAlong: false, tables)
      }
      if follows { return other }
    }
    return nil
  }

  /// How far the sum of a figure can move down and up with the scored enterprises as they are here.
  func sumRange(of figure: Int, _ measure: Int, _ tables: CountryTables) -> ClosedRange<Int> {
    let value = sums[measure][figure]
    let circulation = sumCirculation(sums[measure], measure, tables)
    var (up, down) = (circulation, circulation)
    let rise = up.push(figure, by: circulation.upper[figure] - value)
    return (value + down.push(figure, by: circulation.lower[figure] - value))...(value + rise)
  }

  /// Makes a measure agree with the changed numbers of enterprises, if possible; else nothing of it
  /// changes. If it `goesAlong`, the scored enterprises first move as the enterprises did.
  private mutating func follow(
    _ measure: Int, _ wish: Wish?, goesAlong: Bool, _ tables: CountryTables
  ) -> Bool {
    let layer = tables.layer(scored: measure)
    let start = layer.values.indices.map {
      layer.values[$0] + (goesAlong ? enterprises[$0] - tables.counts[$0].n : 0)
    }
    var circulation = Circulation(
      tables.network, start, hidden: tables.hiddenMeasures[measure], ceiling: enterprises)
    guard circulation.settle() else { return false }
    if let wish {
      let change = layer.values[wish.figure] + wish.change - circulation.values[wish.figure]
      guard change == 0 || circulation.push(wish.figure, by: change) == change else {
        return false
      }
    }
    let before = scored[measure]
    scored[measure] = circulation.values
    var sum = sumCirculation(tables.layer(sums: measure).values, measure, tables)
    guard sum.settle(), followLevels(measure, wish, tables) else {
      scored[measure] = before
      return false
    }
    sums[measure] = sum.values
    return true
  }

  private func sumCirculation(
    _ values: [Int], _ measure: Int, _ tables: CountryTables
  ) -> Circulation {
    Circulation(
      tables.network, values, hidden: tables.hiddenMeasures[measure],
      ceiling: scored[measure].map { ReleaseCounts.Measure.highest * $0 })
  }

  private mutating func followLevels(
    _ measure: Int, _ wish: Wish?, _ tables: CountryTables
  ) -> Bool {
    guard let hidden = tables.hiddenLevels[measure], let network = tables.levelNetworks[measure]
    else { return true }
    var circulation = tables.levelLayer(measure).circulation(hidden: hidden, in: network)
    for size in tables.sizeRows {
      let row = tables.row(size)
      circulation.lower[row] = scored[measure][row]
      circulation.upper[row] = scored[measure][row]
    }
    if let level = wish?.level {
      circulation.lower[level.arc] = level.value
      circulation.upper[level.arc] = level.value
    }
    guard circulation.settle() else { return false }
    levels[measure] = circulation.values
    return true
  }
}
