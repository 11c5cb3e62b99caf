import Questionnaires
import Testing

@testable import Storage

@Suite("Questionnaires, settings and enterprises in a store")
struct RegistryTests {
  private let bench: Bench
  private var store: SQLiteStore { bench.store }

  init() throws { bench = try Bench() }

  @Test("a questionnaire is read back from its text by another program")
  func questionnaire() throws {
    let other = try bench.second()
    #expect(try other.questionnaires().map(\.json) == [TrialQuestionnaire.json()])
    let byLogic = try other.questionnaire(logic: bench.questionnaire.logic)
    #expect(byLogic?.questions.map(\.id) == bench.questionnaire.questions.map(\.id))
    let byVersion = try other.questionnaire(id: "trial", version: Version(1, 0, 0))
    #expect(byVersion?.logic == bench.questionnaire.logic)
    #expect(try other.questionnaire(id: "trial", version: Version(1, 0, 1)) == nil)
    #expect(try other.questionnaire(logic: "sha256:0") == nil)
  }

  @Test("registering twice changes nothing; another logic under the same version is refused")
  func registering() throws {
    try store.register(bench.questionnaire, json: TrialQuestionnaire.json())
    try bench.second().register(bench.questionnaire, json: TrialQuestionnaire.json())
    #expect(try store.questionnaires().count == 1)
    let json = TrialQuestionnaire.json(points: 60)
    let changed = try TrialQuestionnaire.compile(json)
    let problem = #expect(throws: StorageProblem.self) { try store.register(changed, json: json) }
    #expect(problem?.kind == .otherLogic(id: "trial", version: "1.0.0"))
  }

  @Test("questionnaires are listed by version as numbers")
  func order() throws {
    for version in ["1.10.0", "1.9.0"] {
      let json = TrialQuestionnaire.json(version: version)
      try store.register(try TrialQuestionnaire.compile(json), json: json)
    }
    #expect(try store.questionnaires().map(\.version) == ["1.0.0", "1.9.0", "1.10.0"])
  }

  @Test("settings are set, changed and removed; the store's own are out of reach")
  func settings() throws {
    #expect(try store.setting("language") == nil)
    try store.set("language", to: "es-MX")
    try store.set("language", to: "de-DE")
    #expect(try store.setting("language") == "de-DE")
    try store.set("language", to: nil)
    #expect(try store.setting("language") == nil)
    _ = try store.ownerSecret { [UInt8](repeating: 7, count: $0) }
    #expect(try store.setting("store.secret") == nil)
    #expect(throws: StorageProblem.self) { try store.set("store.secret", to: "x") }
  }

  @Test("the owner's secret is made once and then stays")
  func secret() throws {
    let first = try store.ownerSecret { [UInt8](repeating: 7, count: $0) }
    #expect(first == [UInt8](repeating: 7, count: 32))
    #expect(try bench.second().ownerSecret { [UInt8](repeating: 8, count: $0) } == first)
  }

  @Test("enterprises are found by their label or the beginning of their id")
  func enterprises() throws {
    let sun = try bench.addEnterprise(1, label: "Panadería Sol")
    let ulm = try bench.addEnterprise(2, label: "Ulmer Werk")
    _ = try bench.addEnterprise(3, label: nil)
    #expect(try store.enterprises().map(\.label) == ["Panadería Sol", "Ulmer Werk", nil])
    #expect(try store.enterprises(named: "Ulmer Werk").map(\.id) == [ulm])
    #expect(try store.enterprises(named: sun).map(\.id) == [sun])
    #expect(try store.enterprises(named: "0000").count == 3)
    #expect(try store.enterprises(named: "000").isEmpty)
    #expect(try store.enterprises(named: "Ulmer").isEmpty)
  }

  @Test("two enterprises cannot have one label")
  func labels() throws {
    _ = try bench.addEnterprise(1)
    let problem = #expect(throws: StorageProblem.self) { try bench.addEnterprise(2) }
    #expect(problem?.kind == .labelTaken)
    let second = try bench.addEnterprise(2, label: "Otra")
    #expect(try store.enterprises(named: "Otra").map(\.id) == [second])
  }
}
