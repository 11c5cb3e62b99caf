import Testing

@testable import Comparing

@Suite("Which further figures are hidden")
struct ComplementSearchTests {
  /// A table of the oracle as a network, with its criterion: at least k possible, width at least 1.
  struct Case {
    let network: MarginNetwork
    let layer: MarginLayer
    let search: ComplementSearch
    let columns: Int
    let rows: Int
    private let inner: [[Int]]

    init(_ inner: [[Int]], primary: [[Int]], threshold: Int, width: Int = 1) {
      self.inner = inner
      rows = inner.count
      columns = inner[0].count
      network = MarginNetwork(rows: rows, columns: columns)
      let rowTotals = inner.map { $0.reduce(0, +) }
      let columnTotals = (0..<columns).map { column in inner.reduce(0) { $0 + $1[column] } }
      let total = rowTotals.reduce(0, +)
      let values = [total] + rowTotals + columnTotals + inner.flatMap(\.self)
      let layer = MarginLayer(values: values, ceiling: values.map { _ in total })
      self.layer = layer
      let (rows, columns) = (rows, columns)
      search = ComplementSearch(
        network: network, layers: [layer],
        demands: primary.map {
          ComplementSearch.Demand(
            layer: 0, arc: Self.arc($0, rows, columns), atLeast: threshold, width: width)
        },
        mayHide: values.indices.map { $0 > 0 }, cost: values)
    }

    static func arc(_ cell: [Int], _ rows: Int, _ columns: Int) -> Int {
      if cell[0] == rows { return cell[1] == columns ? 0 : 1 + rows + cell[1] }
      return cell[1] == columns ? 1 + cell[0] : 1 + rows + columns + cell[0] * columns + cell[1]
    }

    func hidden(_ cells: [[Int]]) -> [Bool] {
      var hidden = layer.values.map { _ in false }
      for cell in cells { hidden[Self.arc(cell, rows, columns)] = true }
      return hidden
    }
  }

  @Test("are as few as brute force finds", arguments: try SuppressionOracle.tables())
  func fewest(_ table: SuppressionOracle.Table) throws {
    let trial = Case(table.inner, primary: table.primary, threshold: table.threshold)
    let primary = trial.hidden(table.primary)
    let found = try #require(trial.search.best(from: primary))
    let further = found.indices.filter { found[$0] && !primary[$0] }
    #expect(further.count == table.fewest)
    #expect(further.reduce(0) { $0 + trial.layer.values[$1] } <= table.solutionCost)
    #expect(trial.search.firstUnmet(found) == nil)
    #expect(trial.search.fewest(from: primary, limit: table.fewest - 1) == nil)
    #expect(trial.search.fewest(from: primary, limit: table.fewest) == found)
  }

  @Test("leave the intervals of a linear program", arguments: try SuppressionOracle.tables())
  func intervals(_ table: SuppressionOracle.Table) {
    let trial = Case(table.inner, primary: table.primary, threshold: table.threshold)
    let hidden = trial.hidden(table.primary + table.solution)
    for interval in table.intervals {
      let arc = Case.arc(interval.cell, trial.rows, trial.columns)
      #expect(
        trial.layer.interval(of: arc, hidden: hidden, in: trial.network)
          == interval.low...interval.high)
    }
  }

  @Test("are needed: a cell hidden alone in its row is known")
  func alone() {
    let inner = [[20, 50, 10], [8, 19, 22], [17, 32, 12]]
    let trial = Case(inner, primary: [[0, 2]], threshold: 11)
    let hidden = trial.hidden([[0, 2]])
    let arc = Case.arc([0, 2], 3, 3)
    #expect(trial.layer.interval(of: arc, hidden: hidden, in: trial.network) == 10...10)
    #expect(trial.search.firstUnmet(hidden) == 0)
  }
}
