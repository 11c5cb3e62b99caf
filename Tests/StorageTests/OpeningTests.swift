import Testing

@testable import Storage

@Suite("Opening a store")
struct OpeningTests {
  @Test("a new store and its folders are for the owner alone")
  func permissions() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a") + "/b/store.sqlite"
    let store = try SQLiteStore(path: path)
    try store.set("language", to: "es-MX")
    #expect(Bytes.permissions(folder.file("a")) == 0o700)
    #expect(Bytes.permissions(folder.file("a") + "/b") == 0o700)
    let names = TemporaryFolder.names(in: folder.file("a") + "/b")
    #expect(names.contains("store.sqlite") && names.contains("store.sqlite-wal"))
    for name in names {
      #expect(Bytes.permissions(folder.file("a") + "/b/" + name) == 0o600, "\(name)")
    }
  }

  @Test("what was saved is there when the store is opened again")
  func reopens() throws {
    let folder = try TemporaryFolder()
    try SQLiteStore(path: folder.store).set("language", to: "de-DE")
    #expect(try SQLiteStore(path: folder.store).setting("language") == "de-DE")
  }

  @Test("a file of no bytes becomes a store")
  func emptyFile() throws {
    let folder = try TemporaryFolder()
    try Bytes.write("", folder.store)
    Bytes.setPermissions(0o644, folder.store)
    try SQLiteStore(path: folder.store).set("language", to: "de-DE")
    #expect(Bytes.permissions(folder.store) == 0o600)
    #expect(try SQLiteStore(path: folder.store).setting("language") == "de-DE")
  }

  @Test(
    "names with a meaning in SQLite are only names", arguments: [":memory:", "a?b=c%20#d", "é"])
  func strangeNames(name: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file(name)
    try SQLiteStore(path: path).set("language", to: "de-DE")
    #expect(try SQLiteStore(path: path).setting("language") == "de-DE")
    #expect(Bytes.permissions(path) == 0o600)
  }

  /// Something at the path of a store that is not one.
  enum Obstacle: CaseIterable {
    case text
    case shortText
    case otherDatabase
    case unmarkedDatabase
    case newerStore
    case truncatedStore
    case zeros

    /// Puts it there.
    func build(at path: String) throws {
      switch self {
      case .text: try Bytes.write(String(repeating: "Dear diary, ", count: 100), path)
      case .shortText: try Bytes.write("hello", path)
      case .zeros: try Bytes.write([UInt8](repeating: 0, count: 4096), path)
      case .otherDatabase: try database(path, "PRAGMA application_id = 77; CREATE TABLE t (a)")
      case .unmarkedDatabase: try database(path, "CREATE TABLE t (a); INSERT INTO t VALUES (1)")
      case .newerStore:
        _ = try SQLiteStore(path: path)
        try database(path, "PRAGMA user_version = 99")
      case .truncatedStore:
        _ = try SQLiteStore(path: path)
        try Bytes.write(Array(try Bytes.read(path).prefix(70)), path)
      }
    }

    private func database(_ path: String, _ script: String) throws {
      if Bytes.permissions(path) == nil { try Bytes.write("", path) }
      let connection = try Connection(path, .readWrite, busyMilliseconds: 0)
      try connection.script(script)
      _ = try connection.first("PRAGMA wal_checkpoint(TRUNCATE)") { $0.integer(0) }
    }

    var expected: StorageProblem.Kind {
      switch self {
      case .text, .shortText, .truncatedStore, .zeros: .notADatabase
      case .otherDatabase: .otherProgram(applicationID: 77)
      case .unmarkedDatabase: .otherProgram(applicationID: 0)
      case .newerStore: .newer(version: 99)
      }
    }
  }

  @Test(
    "a foreign file is refused in one sentence and stays as it was", arguments: Obstacle.allCases)
  func refuses(obstacle: Obstacle) throws {
    let folder = try TemporaryFolder()
    try obstacle.build(at: folder.store)
    TemporaryFolder.remove(folder.store + "-claims")
    let before = try Bytes.read(folder.store)
    let names = TemporaryFolder.names(in: folder.path)
    let problem = try #require(throws: StorageProblem.self) {
      _ = try SQLiteStore(path: folder.store)
    }
    #expect(problem.kind == obstacle.expected)
    #expect(problem.sentence.hasPrefix(folder.store + ": "))
    #expect(problem.family == .failure)
    #expect(try Bytes.read(folder.store) == before)
    #expect(TemporaryFolder.names(in: folder.path) == names, "no side files")
  }

  @Test("a newer store whose version stands only in its log is refused with its log intact")
  func newerInLog() throws {
    let folder = try TemporaryFolder()
    let newer = Migrator(
      migrations: Migrator.standard.migrations + [Migration(name: "9999 of the future") { _ in }])
    _ = try SQLiteStore(path: folder.store)
    let other = try SQLiteStore(path: folder.store, busyMilliseconds: 0, migrator: newer)
    let copy = try TemporaryFolder()
    try folder.copyStore(to: copy.store)
    try other.set("language", to: "x")
    TemporaryFolder.remove(copy.store + "-shm")
    let before = try (Bytes.read(copy.store), Bytes.read(copy.store + "-wal"))
    let problem = try #require(throws: StorageProblem.self) {
      _ = try SQLiteStore(path: copy.store)
    }
    #expect(problem.kind == .newer(version: newer.migrations.count))
    #expect(try Bytes.read(copy.store) == before.0)
    #expect(try Bytes.read(copy.store + "-wal") == before.1)
  }

  @Test("a folder, a device and a path through a file are refused")
  func noFiles() throws {
    let folder = try TemporaryFolder()
    try Bytes.write("x", folder.file("file"))
    for (path, kind) in [
      (folder.path, StorageProblem.Kind.isDirectory), ("/dev/null", .notAFile),
      (folder.file("file") + "/store.sqlite", .noFolder), ("", .noFolder),
      ("/proc/readiness/store.sqlite", .noFolder),
    ] {
      let problem = #expect(throws: StorageProblem.self) { _ = try SQLiteStore(path: path) }
      #expect(problem?.kind == kind, "\(path)")
    }
  }

  @Test("a store that may not be read, written or made is refused as such")
  func notPermitted() throws {
    let folder = try TemporaryFolder()
    defer { Bytes.setPermissions(0o700, folder.path) }
    _ = try SQLiteStore(path: folder.store)
    let before = try Bytes.read(folder.store)
    func expect(_ kind: StorageProblem.Kind, _ name: String, _ files: UInt32) throws {
      Bytes.setPermissions(0o755, folder.path)
      for name in TemporaryFolder.names(in: folder.path) {
        Bytes.setPermissions(files, folder.file(name))
      }
      Bytes.setPermissions(0o555, folder.path)
      try asOrdinaryUser {
        let problem = #expect(throws: StorageProblem.self) {
          _ = try SQLiteStore(path: folder.file(name))
        }
        #expect(problem?.kind == kind, "\(name)")
      }
    }
    try expect(.readOnly, "store.sqlite", 0o444)
    try expect(.notPermitted, "store.sqlite", 0)
    try expect(.notPermitted, "new.sqlite", 0o444)
    try expect(.notPermitted, "folder/new.sqlite", 0o444)
    Bytes.setPermissions(0o600, folder.store)
    #expect(try Bytes.read(folder.store) == before)
  }

  @Test("a damaged store is reported as damaged, not read as something else")
  func damaged() throws {
    let bench = try Bench()
    for number in 1...300 {
      _ = try bench.store.add([Samples.assessment(number, bench.questionnaire)])
    }
    _ = try bench.store.connection.first("PRAGMA wal_checkpoint(TRUNCATE)") { $0.integer(0) }
    var bytes = try Bytes.read(bench.folder.store)
    let copy = try TemporaryFolder()
    for index in stride(from: 4096 * 8, to: bytes.count, by: 7) { bytes[index] ^= 0x5A }
    try Bytes.write(bytes, copy.store)
    do {
      let findings = try SQLiteStore(path: copy.store).verify().findings
      #expect(findings.contains { if case .damage = $0 { true } else { false } })
    } catch let problem as StorageProblem {
      #expect(problem.family == .failure)
      guard case .corrupt = problem.kind else {
        Issue.record("\(problem)")
        return
      }
    }
  }
}
