internal import Comparing
internal import JSON

/// Which groups of a country public tables told to be empty, as the ledger keeps it: beside the figures
/// of the country's own group, for an empty group has no enterprises to be kept.
struct EmptyGroups {
  private static let key = "empty"

  /// Takes apart what the ledger keeps of a group.
  ///
  /// - Parameter text: the figures with the list of empty groups.
  /// - Returns: the figures as the file tells them, and the definitions of the empty groups.
  static func split(_ text: String) -> (figures: String, empty: Set<CellDefinition>) {
    guard var object = JSONDocument.read(text).root?.object, let list = object[key]?.array else {
      return (text, [])
    }
    object[key] = nil
    return (
      JSONValue(.object(object)).canonicalText(),
      Set(list.compactMap(\.string).compactMap(CellDefinition.init(text:)))
    )
  }

  /// Puts together what the ledger keeps of a group.
  ///
  /// - Parameters:
  ///   - figures: the figures as the file tells them.
  ///   - empty: the definitions of the groups that it told to be empty.
  /// - Returns: the figures with the list of these, if there are any.
  static func joined(_ figures: String, _ empty: [CellDefinition]) -> String {
    guard !empty.isEmpty, var object = JSONDocument.read(figures).root?.object else {
      return figures
    }
    object[key] = JSONValue(.array(empty.map(\.text).sorted().map { JSONValue(.string($0)) }))
    return JSONValue(.object(object)).canonicalText()
  }
}
