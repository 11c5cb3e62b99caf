import Reports

extension Book {
  /// Everything that a workbook says, one line a row, as a file that people can compare.
  var told: String {
    var lines = [title, author ?? "–", stamp]
    for sheet in sheets {
      lines += ["", "[\(sheet.name)]"]
      switch sheet.content {
      case .page(let words):
        lines += words.map { "\($0.label)\t\($0.cell.told)\t\($0.style)" }
      case .table(let content):
        let table = content.table
        lines += [table.caption, table.columns.map(\.title).joined(separator: "\t")]
        lines += table.rows.map { $0.map(\.told).joined(separator: "\t") }
        lines += content.inputs.map { "> \($0.column): \($0.kind); \($0.hint)" }
      }
      for figure in sheet.figures {
        let series = figure.series.map { "\($0.column)\($0.isHollow ? " hollow" : "")" }
        lines += [
          "* \(figure.kind) of \(figure.sheet.rawValue) by \(figure.labels): "
            + series.joined(separator: ", "),
          "* " + figure.title, "* " + figure.caption, "* " + figure.description,
        ]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ReportTable.Cell {
  /// The words, and after them the number that stands in the cell.
  fileprivate var told: String {
    guard let value else { return text }
    return value.description == text ? "#\(text)" : "\(text) #\(value.description)"
  }
}
