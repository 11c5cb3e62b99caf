internal import Exchange
internal import Storage
internal import Text

/// Whose rights are exercised: an enterprise of this store, or what came from outside.
struct NamedPerson {
  let selection: PersonSelection
  /// How the person who named it recognises it.
  let name: String
  /// How many assessments there are.
  let assessments: Int

  /// Looks for what a word names: a withdrawal code, a business by its name or id, an unfinished
  /// interview or an assessment by the beginning of its id, or `last`.
  ///
  /// - Parameters:
  ///   - name: the word.
  ///   - store: where to look.
  ///   - context: the context of the command.
  /// - Throws: ``CommandFailure`` if nothing or more than one thing fits.
  init(_ name: String, in store: any Store, _ context: CommandContext) throws {
    selection = try Self.selection(name, in: store, context)
    self.name = name
    assessments = try store.assessments(.person(selection)).count
  }

  private static func selection(
    _ name: String, in store: any Store, _ context: CommandContext
  ) throws -> PersonSelection {
    if let code = WithdrawalCode.normalized(name) {
      let hash = WithdrawalCode.hash(code)
      if try !store.assessments(.receipt(hash)).isEmpty { return .receipt(hash) }
    }
    var enterprises = try store.enterprises(named: name)
    // The own enterprise has no name but the one that the list shows.
    if Language.allCases.contains(where: { CommandPhrase.ownEnterprise.text(in: $0) == name }) {
      enterprises = try store.enterprises().filter { $0.label == nil }
    }
    // An id's beginning may fit several enterprises: what is meant must be the one.
    guard enterprises.count < 2 else {
      throw CommandFailure(
        .usage, context.phrase(.ambiguous(name: name, count: enterprises.count)))
    }
    if let enterprise = enterprises.first { return .enterprise(enterprise.id) }
    if name.utf8.count >= 4,
      let draft = try store.drafts().first(where: { $0.id.hasPrefix(name) })
    {
      return .enterprise(draft.enterprise)
    }
    let assessment = try context.assessment(name, in: store)
    return assessment.enterprise.map(PersonSelection.enterprise) ?? .assessment(assessment.id)
  }
}

extension CommandContext {
  /// Whose rights a word means.
  ///
  /// - Throws: ``CommandFailure`` if there is no store, or nothing or more than one thing fits.
  func person(_ name: String) throws -> NamedPerson {
    guard let store = try existingStore() else {
      throw CommandFailure(.notFound, phrase(.unknownName(name)))
    }
    return try NamedPerson(name, in: store, self)
  }
}
