internal import JSON
internal import Questionnaires
internal import Reports
internal import Text

extension GatheredPortfolio {
  /// What `format` says in a portfolio for programs.
  static let format = "readiness-portfolio/1"
  /// Where the hash of everything else stands.
  static let hashKey = "hash"

  /// What `portfolio --json` writes: canonical JSON and a line end.
  var bytes: [UInt8] { json.canonical() + [UInt8(ascii: "\n")] }

  /// All businesses for programs. Whatever depends on the language stands beside its id.
  private var json: JSONValue {
    var members = [
      JSONObject.Member(key: "format", value: .of(Self.format)),
      .init(key: "locale", value: .of(language.tag)),
      .init(key: "written", value: .of(day.iso)),
      .init(key: "questionnaires", value: .list(origins.map(\.json))),
      .init(key: "domains", value: .list(portfolio.domains.map(\.json))),
      .init(key: "levels", value: .list(portfolio.levels.map(\.json))),
      .init(
        key: "clients",
        value: .list(portfolio.clients.map { $0.json(domains: portfolio.domains) })),
    ]
    members.append(
      .init(key: Self.hashKey, value: .of(Self.hash(of: JSONValue(.object(JSONObject(members)))))))
    return JSONValue(.object(JSONObject(members)))
  }

  /// `sha256:` and the hash of a portfolio for programs without the one it bears.
  static func hash(of portfolio: JSONValue) -> String {
    let members = portfolio.object?.members.filter { $0.key != hashKey } ?? []
    return "sha256:" + SHA256.hash(JSONValue(.object(JSONObject(members))).canonical()).hex
  }
}

extension GatheredPortfolio.Origin {
  fileprivate var json: JSONValue {
    ["id": .of(id), "version": .of(version), "logic": .of(logic)]
  }
}

extension Portfolio.Named {
  fileprivate var json: JSONValue { ["id": .of(id), "name": .of(name)] }
}

extension Portfolio.Client {
  fileprivate func json(domains names: [Portfolio.Named]) -> JSONValue {
    [
      "name": .of(name), "assessment": .of(assessment), "completed": .of(day.iso),
      "overall": JSONValue(.object(JSONObject(overall.members))),
      "domains": .list(
        zip(names, domains).map { named, standing in
          let id = JSONObject.Member(key: "id", value: .of(named.id))
          return JSONValue(.object(JSONObject([id] + standing.members)))
        }),
      "weakest": weakest?.json ?? nil, "next": next?.json ?? nil,
    ]
  }
}

extension Portfolio.Upcoming {
  fileprivate var json: JSONValue {
    [
      "day": .of(day?.iso), "action": .of(step?.id), "step": .of(step?.name),
      "overdue": JSONValue(.bool(isOverdue)),
    ]
  }
}

extension Portfolio.Standing {
  fileprivate var members: [JSONObject.Member] {
    func points(_ tenths: Int?) -> JSONValue {
      guard let tenths else { return nil }
      let sign = tenths < 0 ? "-" : ""
      return .of("\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)")
    }
    return [
      .init(key: "score", value: points(tenths)), .init(key: "level", value: .of(level?.id)),
      .init(key: "change", value: points(change)),
    ]
  }
}

extension JSONValue {
  fileprivate static func of(_ text: String?) -> JSONValue {
    guard let text else { return nil }
    return JSONValue(.string(text))
  }

  fileprivate static func list(_ values: [JSONValue]) -> JSONValue { JSONValue(.array(values)) }
}
