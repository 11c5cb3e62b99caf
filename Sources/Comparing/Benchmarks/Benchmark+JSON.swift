public import JSON
public import Questionnaires
internal import Summaries
internal import Text

extension Benchmark {
  private static let format = "readiness-benchmark/1"

  /// The benchmark as a file `readiness-benchmark/1` in canonical JSON.
  public func encoded() -> [UInt8] {
    let json: JSONValue = [
      "format": JSONValue(.string(Self.format)),
      "questionnaire": [
        "id": JSONValue(.string(questionnaire)), "logic": JSONValue(.string(logic)),
      ],
      "form": JSONValue(.string(form)), "period": JSONValue(.string(period)),
      "date": JSONValue(.string(date)), "synthetic": JSONValue(.bool(isSynthetic)),
      "groups": JSONValue(.array(groups.map(\.json))),
    ]
    return json.canonical()
  }

  /// Why a file is no benchmark.
  public enum Problem: Error, Hashable, Sendable {
    /// The bytes are no JSON, or a part is not what the format says; the place as a JSON Pointer.
    case malformed(at: String)
    /// It is of another questionnaire or version.
    case otherQuestionnaire(String)
  }

  /// Reads what ``encoded()`` wrote.
  ///
  /// - Parameters:
  ///   - bytes: the bytes of the file.
  ///   - questionnaire: the questionnaire of the enterprise that is to be compared.
  /// - Throws: a ``Problem``, the first there is.
  public init(
    decoding bytes: [UInt8], for questionnaire: Questionnaire
  ) throws(Problem) {
    let document = JSONDocument.read(bytes)
    guard document.problems.isEmpty, let root = document.root?.object else {
      throw .malformed(at: "")
    }
    func text(_ key: String, in object: JSONObject) throws(Problem) -> String {
      guard let text = object[key]?.string else { throw .malformed(at: "/\(key)") }
      return text
    }
    guard try text("format", in: root) == Self.format else { throw .malformed(at: "/format") }
    guard let named = root["questionnaire"]?.object else { throw .malformed(at: "/questionnaire") }
    let (id, logic) = (try text("id", in: named), try text("logic", in: named))
    guard id == questionnaire.id, logic == questionnaire.logic else {
      throw .otherQuestionnaire(id)
    }
    let form = try text("form", in: root)
    guard questionnaire.form(form) != nil else { throw .malformed(at: "/form") }
    let date = try text("date", in: root)
    guard CalendarDate(iso: date) != nil else { throw .malformed(at: "/date") }
    guard let isSynthetic = root["synthetic"]?.bool else { throw .malformed(at: "/synthetic") }
    guard let list = root["groups"]?.array else { throw .malformed(at: "/groups") }
    var groups: [Group] = []
    for (position, value) in list.enumerated() {
      guard let group = Group(value, in: questionnaire), groups.last.map({ $0 < group }) ?? true
      else { throw .malformed(at: "/groups/\(position)") }
      groups.append(group)
    }
    self.init(
      questionnaire: id, logic: logic, form: form, period: try text("period", in: root),
      date: date, isSynthetic: isSynthetic, groups: groups)
  }
}

extension Benchmark {
  /// The same benchmark with other groups.
  ///
  /// - Parameters:
  ///   - groups: the entry of each group as it may be told; `nil` = not at all.
  ///   - date: the day on which it is written, as `2026-12-20`: that of the last answers would be an
  ///     enterprise's, and new where the groups are told as before.
  ///   - questionnaire: the questionnaire counted.
  /// - Returns: a benchmark of the groups that are told.
  public func telling(
    _ groups: [JSONValue?], on date: String, in questionnaire: Questionnaire
  ) -> Benchmark {
    Benchmark(
      questionnaire: self.questionnaire, logic: logic, form: form, period: period, date: date,
      isSynthetic: isSynthetic,
      groups: groups.compactMap { $0.flatMap { Group($0, in: questionnaire) } }.sorted())
  }
}

extension Benchmark.Group {
  /// The entry of the list `groups`.
  public var json: JSONValue {
    [
      "key": JSONValue(
        .array([country, size, sector].compactMap(\.self).map { JSONValue(.string($0)) })),
      "measures": JSONValue(
        .object(
          JSONObject(
            measures.sorted { $0.key < $1.key }.map { id, percentiles in
              JSONObject.Member(
                key: id,
                value: [
                  "n": JSONValue(count: percentiles.n),
                  "percentiles": JSONValue(
                    .array(percentiles.points.map { JSONValue(count: $0) })),
                ])
            }))),
    ]
  }

  fileprivate init?(_ value: JSONValue, in questionnaire: Questionnaire) {
    guard let object = value.object,
      let key = object["key"]?.array?.compactMap(\.string), (2...3).contains(key.count),
      let entries = object["measures"]?.object, !entries.members.isEmpty
    else { return nil }
    let ids = questionnaire.measures.map(questionnaire.id(of:))
    var measures: [String: Benchmark.Percentiles] = [:]
    for member in entries.members {
      guard ids.contains(member.key), let percentiles = Benchmark.Percentiles.read(member.value)
      else {
        return nil
      }
      measures[member.key] = percentiles
    }
    self.init(
      country: key[0], size: key[1], sector: key.count == 3 ? key[2] : nil, measures: measures)
  }
}

extension Benchmark.Percentiles {
  fileprivate static func read(_ value: JSONValue) -> Benchmark.Percentiles? {
    guard let object = value.object, let n = object["n"]?.integer,
      (Int64(Benchmark.fewest)...1 << 40).contains(n)
    else { return nil }
    var points: [Int] = []
    for element in object["percentiles"]?.array ?? [] {
      guard let point = element.integer, (Int64(points.last ?? 0)...100).contains(point) else {
        return nil
      }
      points.append(Int(point))
    }
    guard points.count == Benchmark.shares.count else { return nil }
    return Benchmark.Percentiles(n: Int(n), points: points)
  }
}
