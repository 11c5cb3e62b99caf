/// Consents as the store writes them: the scope as a JSON array, `""` for what is not known.
enum ConsentCoding {
  /// The text of a scope.
  static func encode(scope: [String]) -> String { TextList.encode(scope) }

  /// The consent of the columns of a row.
  static func decode(
    scope: String, notice: String, date: String,
    problem: (StorageProblem.Kind) -> StorageProblem
  ) throws -> Consent {
    guard let uses = TextList.decode(scope) else {
      throw problem(.unreadable("consent.scope"))
    }
    return Consent(
      scope: uses, notice: notice.isEmpty ? nil : notice, date: date.isEmpty ? nil : date)
  }
}
