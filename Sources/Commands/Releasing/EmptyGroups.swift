internal import Comparing
internal import JSON

/// Which groups of a country public tables told to be empty, as the ledger keeps it: beside the figures
/// of the country's own group, for an empty group has no enterprises to be kept.
struct EmptyGroups {
  private static let key = "empty"

  /// Takes apart what the ledger keeps of a group.
  ///
  /// - Parameter kept: the figures with the list of empty groups.
  /// - Returns: the figures as the file tells them, and the definitions of the empty groups.
  static func split(_ kept: JSONValue) -> (figures: JSONValue, empty: Set<CellDefinition>) {
    guard var object = kept.object, let list = object[key]?.array else { return (kept, []) }
    object[key] = nil
    return (
      JSONValue(.object(object)),
      Set(list.compactMap(\.string).compactMap(CellDefinition.init(text:)))
    )
  }

  /// Puts together what the ledger keeps of a group.
  ///
  /// - Parameters:
  ///   - figures: the figures as the file tells them.
  ///   - empty: the definitions of the groups that it told to be empty.
  /// - Returns: the figures with the list of these, if there are any.
  static func joined(_ figures: JSONValue, _ empty: [CellDefinition]) -> JSONValue {
    guard !empty.isEmpty, var object = figures.object else { return figures }
    object[key] = JSONValue(.array(empty.map(\.text).sorted().map { JSONValue(.string($0)) }))
    return JSONValue(.object(object))
  }
}
