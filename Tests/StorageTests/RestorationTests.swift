import Questionnaires
import System
import Testing

@testable import Storage

@Suite("Restoring a backup")
struct RestorationTests {
  private let folder: TemporaryFolder
  private let backup: String
  private let bytes: [UInt8]
  private let saved = StoreContents(enterprises: 1, drafts: 1, assessments: 5)

  init() throws {
    folder = try TemporaryFolder()
    backup = folder.file("backup.sqlite")
    let bench = try Bench()
    _ = try bench.store.add((1...5).map { Samples.assessment($0, bench.questionnaire) })
    _ = try bench.store.begin(
      bench.newDraft(10, enterprise: bench.addEnterprise(9, label: "Ulmer Werk")))
    try bench.store.backUp(to: backup, existing: .refuse)
    bytes = try Bytes.read(backup)
  }

  private func restoration(to path: String? = nil) -> Restoration {
    Restoration(from: backup, to: path ?? folder.store, busyMilliseconds: 30)
  }

  /// A store with one enterprise of another name.
  private func makeOther() throws {
    try SQLiteStore(path: folder.store).add(Enterprise(id: Samples.id(1), label: "Sol"))
  }

  /// The names in the folder but for the file of claims, which is always empty.
  private var names: [String] {
    TemporaryFolder.names(in: folder.path).filter { !$0.hasSuffix("-claims") }
  }

  private func expectRestored(at path: String) throws {
    #expect(Bytes.permissions(path) == 0o600)
    let store = try SQLiteStore(path: path)
    #expect(try store.contents() == saved)
    #expect(try store.verify().findings == [])
    #expect(try store.enterprises().map(\.label) == ["Ulmer Werk"])
    #expect(try Bytes.read(backup) == bytes, "the backup is as it was")
  }

  @Test("where nothing is, the folders are made", arguments: ["store.sqlite", "a/b/store.sqlite"])
  func nothing(name: String) throws {
    let path = folder.file(name)
    #expect(try restoration(to: path).run(aside: nil) == .init(contents: saved, aside: nil))
    #expect(names == ["backup.sqlite", String(name.prefix { $0 != "/" })].sorted())
    try expectRestored(at: path)
  }

  @Test("a file of no bytes, or a store that holds nothing, is replaced", arguments: [false, true])
  func empty(isStore: Bool) throws {
    if isStore {
      let store = try SQLiteStore(path: folder.store)
      try store.set("language", to: "de-DE")
    } else {
      try Bytes.write("", folder.store)
    }
    #expect(try restoration().run(aside: nil) == .init(contents: saved, aside: nil))
    #expect(names == ["backup.sqlite", "store.sqlite"])
    try expectRestored(at: folder.store)
  }

  @Test("a store that holds something stays, or goes where it is told to go")
  func holds() throws {
    try makeOther()
    let before = try Bytes.read(folder.store)
    let refusal = #expect(throws: Restoration.Refusal.self) { try restoration().run(aside: nil) }
    #expect(refusal == .holds(StoreContents(enterprises: 1, drafts: 0, assessments: 0)))
    #expect(try Bytes.read(folder.store) == before)
    let aside = folder.file("before.sqlite")
    #expect(try restoration().run(aside: aside) == .init(contents: saved, aside: aside))
    #expect(names == ["backup.sqlite", "before.sqlite", "store.sqlite"])
    try expectRestored(at: folder.store)
    #expect(try SQLiteStore(path: aside).enterprises().map(\.label) == ["Sol"])
  }

  @Test("a name that is taken is not used for the present store, which stays")
  func asideTaken() throws {
    try makeOther()
    let aside = folder.file("before.sqlite")
    try Bytes.write("mine", aside)
    let problem = #expect(throws: FileProblem.self) { try restoration().run(aside: aside) }
    #expect(problem?.path == aside && problem?.reason == .alreadyExists)
    #expect(try Bytes.read(aside) == Array("mine".utf8))
    #expect(names == ["backup.sqlite", "before.sqlite", "store.sqlite"])
    #expect(try SQLiteStore(path: folder.store).enterprises().map(\.label) == ["Sol"])
  }

  @Test("a link to the store stays a link")
  func link() throws {
    let real = folder.file("real.sqlite")
    try SQLiteStore(path: real).add(Enterprise(id: Samples.id(1), label: "Sol"))
    try Link.make(folder.store, to: real)
    let aside = folder.file("before.sqlite")
    _ = try restoration().run(aside: aside)
    #expect(Link.isLink(folder.store))
    try expectRestored(at: real)
    #expect(try SQLiteStore(path: aside).enterprises().map(\.label) == ["Sol"])
  }

  // MARK: Others at work

  @Test("while another program has the store open, nothing is restored", arguments: [false, true])
  func open(holdsSomething: Bool) throws {
    let other = try SQLiteStore(path: folder.store)
    if holdsSomething { try other.add(Enterprise(id: Samples.id(1), label: "Sol")) }
    let problem = #expect(throws: StorageProblem.self) {
      try restoration().run(aside: folder.file("before.sqlite"))
    }
    #expect(problem?.family == .busy)
    #expect(problem?.path == folder.store)
    #expect(try other.contents().enterprises == (holdsSomething ? 1 : 0))
    try other.set("language", to: "de-DE")
    #expect(!names.contains("before.sqlite"))
    #expect(!names.contains { $0.hasPrefix(".readiness") })
  }

  @Test("while a draft is being answered elsewhere, that is said")
  func claimed() throws {
    let other = try SQLiteStore(path: folder.store)
    try other.add(Enterprise(id: Samples.id(1), label: "Sol"))
    let questionnaire = try TrialQuestionnaire.compile(TrialQuestionnaire.json())
    try other.register(questionnaire, json: TrialQuestionnaire.json())
    _ = try other.begin(
      NewDraft(
        id: Samples.id(10), enterprise: Samples.id(1), logic: questionnaire.logic, form: "full",
        locale: "en", started: 0))
    let problem = #expect(throws: StorageProblem.self) {
      try restoration().run(aside: folder.file("before.sqlite"))
    }
    #expect(problem?.kind == .draftHeld(Samples.id(10)))
    #expect(try other.drafts().count == 1)
  }

  // MARK: Stores that cannot be looked into

  @Test("a damaged store moves aside with all that lies beside it, but only when told to")
  func damaged() throws {
    try makeOther()
    try Bytes.write("no database at all", folder.store)
    try Bytes.write("its log", folder.store + "-wal")
    let refusal = #expect(throws: Restoration.Refusal.self) { try restoration().run(aside: nil) }
    #expect(refusal == .unreadable(StorageProblem(path: folder.store, kind: .notADatabase)))
    let aside = folder.file("before.sqlite")
    #expect(try restoration().run(aside: aside).aside == aside)
    #expect(try Bytes.read(aside) == Array("no database at all".utf8))
    #expect(try Bytes.read(aside + "-wal") == Array("its log".utf8))
    try expectRestored(at: folder.store)
  }

  @Test("a log whose store is gone is not read into the restored one", arguments: [false, true])
  func orphanedLog(isFileThere: Bool) throws {
    do {
      // What lies on disk while a store is open, less the store itself.
      let other = try SQLiteStore(path: folder.file("other.sqlite"))
      try other.add(Enterprise(id: Samples.id(1), label: "Sol"))
      try Bytes.write(try Bytes.read(other.connection.path + "-wal"), folder.store + "-wal")
    }
    if isFileThere { try Bytes.write("", folder.store) }
    let refusal = #expect(throws: Restoration.Refusal.self) { try restoration().run(aside: nil) }
    guard case .unreadable = refusal else { Issue.record("\(refusal as Any)"); return }
    let aside = folder.file("before.sqlite")
    _ = try restoration().run(aside: aside)
    #expect(try !Bytes.read(aside + "-wal").isEmpty)
    try expectRestored(at: folder.store)
  }

  @Test("what belongs to another program is never moved")
  func otherProgram() throws {
    var foreign = bytes
    foreign.replaceSubrange(68..<72, with: [0, 0, 0, 77])
    try Bytes.write(foreign, folder.store)
    let problem = #expect(throws: StorageProblem.self) {
      try restoration().run(aside: folder.file("before.sqlite"))
    }
    #expect(problem?.kind == .otherProgram(applicationID: 77))
    #expect(try Bytes.read(folder.store) == foreign)
  }

  // MARK: Backups that are none

  /// Something that cannot be restored.
  enum Unusable: CaseIterable {
    case missing, empty, text, folder, otherProgram, newer, half, flipped, dangling, miscounted
    case openStore
  }

  @Test("what is no sound backup is named and changes nothing", arguments: Unusable.allCases)
  func unusable(_ kind: Unusable) throws {
    try spoil(kind)
    try makeOther()
    let before = names
    let store = try Bytes.read(folder.store)
    let spoilt = try? Bytes.read(backup)
    let error = #expect(throws: (any Error).self) {
      try restoration().run(aside: folder.file("before.sqlite"))
    }
    switch (kind, error) {
    case (.missing, let problem as FileProblem):
      #expect(problem == FileProblem(.read, backup, .notFound))
    case (.dangling, let refusal as Restoration.Refusal):
      #expect(refusal == .unsound([.danglingReference(table: "draft")]))
    case (.miscounted, .unsound(let findings) as Restoration.Refusal):
      #expect(findings.contains { if case .cellMissing = $0 { true } else { false } })
    case (.flipped, .unsound(let findings) as Restoration.Refusal): #expect(!findings.isEmpty)
    case (_, let problem as StorageProblem):
      #expect(problem.path == backup)
      #expect(kind != .openStore || problem.kind == .logBeside)
      #expect(kind != .newer || problem.kind == .newer(version: 99))
      #expect(kind != .otherProgram || problem.kind == .otherProgram(applicationID: 77))
    default: Issue.record("\(kind): \(error as Any)")
    }
    #expect(names == before)
    #expect(try Bytes.read(folder.store) == store)
    #expect((try? Bytes.read(backup)) == spoilt)
  }

  private func spoil(_ kind: Unusable) throws {
    switch kind {
    case .missing: TemporaryFolder.remove(backup)
    case .empty: try Bytes.write("", backup)
    case .text: try Bytes.write("no database at all, and long enough to be looked at", backup)
    case .folder:
      TemporaryFolder.remove(backup)
      try Folder.create(at: backup)
    case .otherProgram: try replace(68..<72, with: [0, 0, 0, 77])
    case .newer: try replace(60..<64, with: [0, 0, 0, 99])
    case .half: try Bytes.write(Array(bytes.prefix(bytes.count / 2)), backup)
    case .flipped:
      let page = bytes.count - 4096..<bytes.count
      try replace(page, with: [UInt8](repeating: 7, count: page.count))
    case .dangling:
      try change("PRAGMA foreign_keys = OFF", "DELETE FROM enterprise")
    case .miscounted: try change("DELETE FROM cell")
    case .openStore: try Bytes.write("a log", backup + "-wal")
    }
  }

  private func replace(_ range: Range<Int>, with new: [UInt8]) throws {
    var spoilt = bytes
    spoilt.replaceSubrange(range, with: new)
    try Bytes.write(spoilt, backup)
  }

  private func change(_ scripts: String...) throws {
    let connection = try Connection(backup, .readWrite, busyMilliseconds: 0)
    for script in scripts { try connection.script(script) }
  }
}
