internal import Storage
internal import System
internal import Text

/// Copies of a store that this program has made and can find again: backups in the person's folders
/// and stores that a restoration has put aside.
struct StoreCopies {
  private let context: CommandContext
  private let paths: [String]

  /// What became of an erasure in the copies.
  struct Outcome {
    /// The paths of those in which there was something, and now is not.
    var erased: [String] = []
    /// Whether a copy could not be looked into or written; it has been named.
    var isIncomplete = false
  }

  /// The copies of the context's store.
  init(of context: CommandContext) throws {
    self.context = context
    paths = try context.storesPutAside() + context.backups()
  }

  /// The copies that hold what a word names, by their paths.
  func holding(_ name: String) throws -> [String] {
    var holding: [String] = []
    _ = try look { store, path in
      if try person(name, in: store) != nil { holding.append(path) }
      return .unchanged
    }
    return holding
  }

  /// Erases in every copy what a word names.
  func forget(_ name: String, _ compaction: Compaction) throws -> Outcome {
    try look { store, _ in
      guard let person = try person(name, in: store) else { return .unchanged }
      _ = try store.forget(person.selection, on: context.today.iso, compaction)
      return .changed
    }
  }

  /// Erases in every copy what is due there.
  func forgetDue(_ compaction: Compaction) throws -> Outcome {
    try look { store, _ in
      guard try !store.due(on: context.today.iso).isEmpty else { return .unchanged }
      _ = try store.forgetDue(on: context.today.iso, compaction)
      return .changed
    }
  }

  /// Whom a word names in a copy; `nil` = nobody.
  private func person(_ name: String, in store: any Store) throws -> NamedPerson? {
    do {
      let person = try NamedPerson(name, in: store, context)
      guard case .enterprise(let id) = person.selection, id != name else { return person }
      // One that is still in the store had this name only when the copy was made.
      return try context.existingStore()?.enterprises().contains { $0.id == id } ?? false
        ? nil : person
    } catch let failure as CommandFailure where failure.code == .notFound {
      return nil
    }
  }

  /// Looks into every copy; one with which that fails is named, and the rest goes on.
  private func look(
    _ body: (_ store: any Store, _ path: String) throws -> StoreCopy.Verdict
  ) throws -> Outcome {
    var outcome = Outcome()
    for path in paths {
      let sentence: String
      do {
        let copy = StoreCopy(at: path, busyMilliseconds: CommandContext.busyMilliseconds)
        if try copy.open({ try body($0, path) }) == .changed { outcome.erased.append(path) }
        continue
      } catch let problem as StorageProblem {
        sentence = problem.sentence(in: context.language)
      } catch let problem as FileProblem {
        sentence = problem.sentence(in: context.language)
      }
      outcome.isIncomplete = true
      let remedy = context.phrase(RightsPhrase.copyUnreadable(path: path))
      try context.tell(sentence: "\(sentence) \(remedy)")
    }
    return outcome
  }
}
