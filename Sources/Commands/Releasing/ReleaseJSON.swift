internal import JSON
internal import Storage

/// Releases as JSON for programs. Whose answers they were made of is not told.
enum ReleaseJSON {
  static func value(of releases: [ReleaseRecord]) -> JSONValue {
    ["releases": JSONValue(.array(releases.map { JSONValue(.object(object(of: $0))) }))]
  }

  static func value(of release: Release) -> JSONValue {
    var object = object(of: release.record)
    object["shown"] = JSONValue(.array(release.cells.map(cell)))
    return JSONValue(.object(object))
  }

  private static func object(of release: ReleaseRecord) -> JSONObject {
    JSONObject(
      [
        ("id", number(release.id)), ("kind", text(release.kind.rawValue)),
        ("date", text(release.date)),
        (
          "questionnaire",
          [
            "id": text(release.questionnaire), "version": text(release.version),
            "logic": text(release.logic),
          ]
        ),
        ("form", text(release.form)), ("synthetic", JSONValue(.bool(release.isSynthetic))),
        ("periods", JSONValue(.array(release.periods.map(text)))), ("file", text(release.file)),
        ("cells", number(release.cells)),
        ("carriedForward", number(release.carriedForward)), ("withheld", number(release.withheld)),
      ].map { JSONObject.Member(key: $0.0, value: $0.1) })
  }

  private static func cell(_ cell: ReleasedCell) -> JSONValue {
    [
      "definition": read(cell.definition), "n": number(cell.n), "figures": read(cell.figures),
      "carriedFrom": cell.carriedFrom.map(number) ?? nil,
    ]
  }

  /// A text that is JSON as the value that it tells.
  private static func read(_ json: String) -> JSONValue {
    JSONDocument.read(json).root ?? text(json)
  }

  private static func text(_ text: String) -> JSONValue { JSONValue(.string(text)) }

  private static func number(_ n: Int) -> JSONValue { JSONValue(.integer(Int64(n))) }
}
