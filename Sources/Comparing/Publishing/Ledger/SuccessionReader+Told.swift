internal import JSON

extension SuccessionReader.Told {
  /// What an entry of a file tells.
  ///
  /// - Parameters:
  ///   - definition: the group.
  ///   - figures: its entry.
  ///   - measure: of which measure; `nil` = of none.
  ///   - time: the position of the time at which it was counted.
  init(_ definition: CellDefinition, _ figures: JSONValue, of measure: String?, at time: Int) {
    let own = measure.flatMap { figures.measure($0) }
    self.time = time
    group = SuccessionReader.Group(
      size: definition.sizes.first, sector: definition.sectors.first)
    n = figures.told("n")
    scored = own?.told("n")
    levels = own?.levelsTold ?? []
    sum = own?.sumTold
  }
}

extension JSONValue {
  /// The ids of the measures of a group's entry.
  var measuresTold: [String] {
    guard let measures = object?["measures"]?.object else { return [] }
    return measures.members.map(\.key)
  }

  /// The entry of a measure.
  fileprivate func measure(_ id: String) -> JSONValue? {
    guard let measures = object?["measures"]?.object else { return nil }
    return measures[id]
  }

  /// The value of a figure of an entry; `nil` = hidden.
  fileprivate func told(_ name: String) -> Int? {
    guard let figure = object?[name] else { return nil }
    return figure.value
  }

  /// The sums of scores that have the mean of a measure, in full scores.
  fileprivate var sumTold: ClosedRange<Double>? {
    guard let n = told("n"), let text = object?["mean"]?.object?["value"]?.string,
      let mean = Double(text)
    else { return nil }
    let half = 0.05 + 1e-6
    return max(0, mean - half) * Double(n) / 100...min(100, mean + half) * Double(n) / 100
  }

  /// The values of the levels of a measure.
  fileprivate var levelsTold: [Int?] {
    guard let levels = object?["levels"]?.array else { return [] }
    return levels.map(\.value)
  }

  private var value: Int? {
    guard let value = object?["value"], let integer = value.integer else { return nil }
    return Int(integer)
  }
}
