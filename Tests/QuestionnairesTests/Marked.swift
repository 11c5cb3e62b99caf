/// A JSON text with places marked by `⟦`; the marks are taken out.
struct Marked {
  var text = ""
  /// The 1-based line and column of each mark.
  var places: [(line: Int, column: Int)] = []

  init(_ marked: String) {
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if scalar == "⟦" {
        places.append((line, column))
        continue
      }
      text.unicodeScalars.append(scalar)
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
  }
}
