import JSON
@testable import Questionnaires
import TestSupport

/// Changes outside the questions.
extension Mutation {
  mutating func applyToRest(_ kind: Kind) -> Expectation? {
    switch kind {
    case .gate:
      append(
        "gates",
        JSONObject([
          "id": "gate_new", "domain": .text(readiness[0]), "when": "people > 3",
          "atMost": .text(ids("levels")[0]),
        ]), .exactly(.major))
    case .gateRemoval: edit("gates", .exactly(.major)) { gates, _ in gates.removeLast() }
    case .gateLimit:
      edit("gates", .exactly(.major)) { [levels = ids("levels")] gates, _ in
        let limit = gates[0].text("atMost")
        gates[0]["atMost"] = .text(levels.first { $0 != limit } ?? limit)
      }
    case .action:
      edit("actions", .exactly(.minor)) { actions, _ in
        actions[0]["hours"] = .int(Int(actions[0]["hours"]?.integer ?? 0) + 1)
      }
    case .levels:
      edit("levels", .exactly(.major)) { levels, _ in
        levels[1]["from"] = .int(Int(levels[1]["from"]?.integer ?? 0) == 1 ? 2 : 1)
      }
    case .coverage: coverage()
    case .steps: steps()
    case .domainWeight:
      edit("domains", .exactly(.major)) { [readiness] domains, _ in
        let place = domains.firstIndex { $0.text("id") == readiness[0] } ?? 0
        domains[place]["weight"] = .int(Int(domains[place]["weight"]?.integer ?? 1) + 1)
      }
    case .holdsBack:
      edit("domains", .exactly(.major)) { [readiness] domains, _ in
        let place = domains.firstIndex { $0.text("id") == readiness[0] } ?? 0
        domains[place]["holdsBack"] = JSONValue(.bool(domains[place]["holdsBack"]?.bool != true))
      }
    case .newDomain:
      append(
        "domains", JSONObject(["id": "fresh", "role": "context", "series": 1]), .exactly(.minor))
    case .series:
      edit("domains", .exactly(.minor)) { domains, _ in
        domains[0]["series"] = .int(Int(domains[0]["series"]?.integer ?? 1) + 1)
      }
    case .note: change({ _ in true }, .exactly(.patch)) { $0["intent"] = "another note" }
    case .comparability:
      change({ $0["comparability"] == nil }, .exactly(.minor)) {
        $0["comparability"] = "equivalent"
      }
    default: nil
    }
  }

  var readiness: [String] {
    (file["domains"]?.array ?? []).compactMap(\.object)
      .filter { $0.text("role") == "readiness" }.map { $0.text("id") }
  }

  func ids(_ list: String) -> [String] {
    (file[list]?.array ?? []).compactMap { $0.object?.text("id") }
  }

  private mutating func edit(
    _ list: String, _ expectation: Expectation,
    _ body: (inout [JSONObject], inout SplitMix64) -> Void
  ) -> Expectation? {
    var entries = (file[list]?.array ?? []).compactMap(\.object)
    guard !entries.isEmpty else { return nil }
    body(&entries, &random)
    file[list] = JSONValue(.array(entries.map { JSONValue(.object($0)) }))
    return expectation
  }

  private mutating func append(
    _ list: String, _ entry: JSONObject, _ expectation: Expectation
  ) -> Expectation? {
    guard !ids(list).contains(entry.text("id")) else { return nil }
    return edit(list, expectation) { entries, _ in entries.append(entry) }
  }

  private mutating func coverage() -> Expectation? {
    let limits = file["coverage"]?.object
    let scored = limits?["scored"]?.integer ?? 80
    let provisional = limits?["provisional"]?.integer ?? 50
    file["coverage"] = .object([
      "scored": .int(scored == 100 ? 100 : Int(scored) + 1),
      "provisional": .int(Int(provisional) - (scored == 100 ? 1 : 0)),
    ])
    return .exactly(.major)
  }

  private mutating func steps() -> Expectation? {
    let steps = file["overall"]?.object?["stepsAboveWeakest"]?.integer
    file["overall"] = .object(["stepsAboveWeakest": .int(steps == 0 ? 1 : 0)])
    return .exactly(.major)
  }
}
