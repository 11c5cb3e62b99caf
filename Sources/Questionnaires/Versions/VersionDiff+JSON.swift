public import JSON

extension VersionDiff {
  /// The comparison for programs.
  public var json: JSONValue {
    [
      "questionnaire": JSONValue(.string(new.id)),
      "from": version(old), "to": version(new),
      "bump": bump.map { JSONValue(.string($0.name)) } ?? nil,
      "smallestVersion": JSONValue(.string(smallestVersion.description)),
      "touchedDomains": strings(touchedDomains),
      "changes": JSONValue(.array(changes.map(change))),
      "findings": JSONValue(
        .array(
          findings.map { finding in
            [
              "code": JSONValue(.string(finding.code)),
              "message": JSONValue(.string(finding.sentence)),
            ]
          })),
      "pooling": [
        "measures": JSONValue(.array(pooling.measures.map(entry))),
        "questions": JSONValue(.array(pooling.questions.map(entry))),
      ],
    ]
  }

  private func version(_ questionnaire: Questionnaire) -> JSONValue {
    [
      "version": JSONValue(.string(questionnaire.version.description)),
      "logic": JSONValue(.string(questionnaire.logic)),
    ]
  }

  private func change(_ change: Change) -> JSONValue {
    var object = JSONObject()
    object["what"] = JSONValue(.string(change.subject.kind))
    if let id = change.subject.id { object["id"] = JSONValue(.string(id)) }
    if case .option(_, let code) = change.subject { object["option"] = JSONValue(.string(code)) }
    switch change.kind {
    case .added: object["change"] = "added"
    case .removed: object["change"] = "removed"
    case .moved: object["change"] = "moved"
    case .altered(let attribute, let from, let to):
      object["change"] = "altered"
      object["key"] = JSONValue(.string(attribute.rawValue))
      object["from"] = JSONValue(.string(from))
      object["to"] = JSONValue(.string(to))
    case .reworded(let changed, let added, let removed):
      object["change"] = "reworded"
      object["changed"] = strings(changed)
      object["added"] = strings(added)
      object["removed"] = strings(removed)
    }
    object["bump"] = JSONValue(.string(change.bump.name))
    object["domains"] = strings(old.domains.map(\.id).filter(change.touches.domains.contains))
    object["overall"] = JSONValue(.bool(change.touches.isOverall))
    object["cells"] = JSONValue(.bool(change.touches.isCells))
    return JSONValue(.object(object))
  }

  private func entry(_ entry: Pooling.Entry) -> JSONValue {
    [
      "id": JSONValue(.string(entry.id)), "pools": JSONValue(.bool(pooling.pools(entry))),
      "obstacles": strings((pooling.general + entry.obstacles).map(\.rawValue)),
    ]
  }

  private func strings(_ texts: [String]) -> JSONValue {
    JSONValue(.array(texts.map { JSONValue(.string($0)) }))
  }
}

extension Change.Subject {
  /// The sort of thing, as in the format.
  public var kind: String {
    switch self {
    case .questionnaire: "questionnaire"
    case .locale: "locale"
    case .form: "form"
    case .domain: "domain"
    case .section: "section"
    case .question: "question"
    case .option: "option"
    case .gate: "gate"
    case .action: "action"
    case .resource: "resource"
    case .crosswalk: "crosswalk"
    case .texts: "texts"
    }
  }

  /// Its id; an option's is that of its question; `nil` for the questionnaire itself.
  public var id: String? {
    switch self {
    case .questionnaire: nil
    case .locale(let id), .form(let id), .domain(let id), .section(let id), .question(let id),
      .gate(let id), .action(let id), .resource(let id), .crosswalk(let id), .texts(let id):
      id
    case .option(let question, _): question
    }
  }
}
