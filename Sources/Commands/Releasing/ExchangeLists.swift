internal import JSON
internal import Summaries

/// Something for each entry of a file for another association, by the list in which it stands.
struct ExchangeLists<Element> {
  /// The cells.
  var cells: [Element]
  /// The answers by country and size class.
  var tables: [Element]
  /// The regions, languages and modes, in the order of ``Summaries/Breakdown``.
  var parts: [[Element]]
  /// What the enterprises of each country have together.
  var countries: [Element]
  /// The number of enterprises of each country, told only by what the file says is left out.
  var wholes: [Element]

  /// All of them, in a fixed order.
  var all: [Element] { cells + tables + parts.joined() + countries + wholes }

  /// The same lists of other things, taken from the front of a list in the order of ``all``.
  func taking<Other>(from others: inout ArraySlice<Other>) -> ExchangeLists<Other> {
    func take(_ list: [Element]) -> [Other] {
      defer { others.removeFirst(list.count) }
      return Array(others.prefix(list.count))
    }
    // The arguments are evaluated in their order, which is that of `all`.
    return ExchangeLists<Other>(
      cells: take(cells), tables: take(tables), parts: parts.map(take), countries: take(countries),
      wholes: take(wholes))
  }
}

extension ExchangeLists<JSONValue?> {
  /// A file with what may be told in place of its own lists.
  func put(into file: JSONObject) -> JSONObject {
    func list(_ values: [JSONValue?]) -> JSONValue { JSONValue(.array(values.compactMap(\.self))) }
    var object = file
    object["cube"] = list(cells)
    object["questions"] = list(tables)
    var by = JSONObject()
    for (breakdown, part) in zip(Breakdown.allCases, parts) { by[breakdown.rawValue] = list(part) }
    object["by"] = JSONValue(.object(by))
    object["countries"] = list(countries)
    return object
  }
}
