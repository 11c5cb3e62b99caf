/// The sums that hold in a table with totals, as a network whose flows are the tables.
///
/// In a table of rows i and columns j the figures are the cells x(i,j), the row totals r(i), the
/// column totals c(j) and the total t, with r(i) = Σ x(i,·), c(j) = Σ x(·,j), t = Σ r = Σ c. Let t
/// flow from a sink to a source, r(i) from the source to node i, x(i,j) from there to node j, c(j)
/// from there to the sink. Each of the equations then says that a node passes on what it receives,
/// and each figure is an arc: the tables are the circulations. So what a reader who knows some of
/// the figures can find out about another one is a question of the greatest flow, and since the
/// extreme circulations are whole numbers, the answer for fractions is the answer for counts.
///
/// Source: G. B. Dantzig, "Linear Programming and Extensions", 1963, chapter 17 (networks); its use
/// on two-way tables: L. H. Cox, "Network models for complementary cell suppression", Journal of
/// the American Statistical Association 90 (1995).
struct MarginNetwork: Hashable, Sendable {
  /// A figure, as an arc from one node to another.
  struct Arc: Hashable, Sendable {
    let from: Int
    let to: Int
  }

  /// The number of nodes: source, sink, rows, columns.
  let nodeCount: Int
  /// The total first, then row totals, column totals, cells row by row.
  let arcs: [Arc]
  /// By node, the arcs that begin or end there.
  let incident: [[Int]]

  /// A table of parts that add up to a total: the total, then the parts.
  init(parts: Int) {
    self.init(
      nodeCount: 2, arcs: [Arc(from: 1, to: 0)] + (0..<parts).map { _ in Arc(from: 0, to: 1) })
  }

  /// A table of rows and columns with all totals.
  init(rows: Int, columns: Int) {
    var arcs = [Arc(from: 1, to: 0)]
    arcs += (0..<rows).map { Arc(from: 0, to: 2 + $0) }
    arcs += (0..<columns).map { Arc(from: 2 + rows + $0, to: 1) }
    for row in 0..<rows {
      arcs += (0..<columns).map { Arc(from: 2 + row, to: 2 + rows + $0) }
    }
    self.init(nodeCount: 2 + rows + columns, arcs: arcs)
  }

  private init(nodeCount: Int, arcs: [Arc]) {
    self.nodeCount = nodeCount
    self.arcs = arcs
    var incident = Array(repeating: [Int](), count: nodeCount)
    for (position, arc) in arcs.enumerated() {
      incident[arc.from].append(position)
      incident[arc.to].append(position)
    }
    self.incident = incident
  }
}
