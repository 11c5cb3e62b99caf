extension Migrator {
  /// Every step so far, in the order of their invention.
  static let standard = Migrator(migrations: [
    Migration(name: "0001 first schema") { connection in
      try connection.script(firstSchema)
    }
  ])
}
