/// The one generator of long descriptions.
///
/// A long description is the table of a figure in sentences, after an opening that names the kind
/// of figure and its scale: `Security: score 42.5; target 70.0; gap 27.5.` It goes into the `desc`
/// of SVG, into alternative texts and into what a screen reader reads.
enum LongDescription {
  /// The description.
  ///
  /// - Parameters:
  ///   - opening: its first sentences.
  ///   - table: the numbers; empty cells are left out.
  /// - Returns: the text on one line.
  static func text(opening: String, table: ChartTable) -> String {
    let rows = table.rows.map { row in
      let cells = zip(table.header, row.cells).filter { !$0.1.isEmpty }.map { "\($0) \($1)" }
      return cells.isEmpty ? "\(row.heading)." : "\(row.heading): \(cells.joined(separator: "; "))."
    }
    return ([opening] + rows).joined(separator: " ")
  }
}
