import Comparing
import JSON
import Questionnaires
import Summaries
import Testing

@Suite("Public tables read back")
struct PublicFileTests {
  /// A file as a store writes it, of one country with an open and a hidden group.
  private static func text(_ questionnaire: Questionnaire) -> String {
    func figure(_ value: Int?) -> String {
      value.map { "{\"flags\":[\"A\",\"F\"],\"value\":\($0)}" }
        ?? "{\"flags\":[\"Q\",\"C\"],\"value\":null}"
    }
    func measure(_ n: Int?, _ mean: String?, _ levels: [Int?]) -> String {
      let value = mean.map { "\"\($0)\"" } ?? "null"
      return "{\"n\":\(figure(n)),\"mean\":{\"flags\":[],\"value\":\(value)},"
        + "\"levels\":[\(levels.map(figure).joined(separator: ","))]}"
    }
    let context = "{\"n\":\(figure(0)),\"mean\":{\"flags\":[],\"value\":null}}"
    func group(_ size: String, _ n: Int?, _ measure: String) -> String {
      "{\"size\":\(size),\"sector\":null,\"n\":\(figure(n)),\"measures\":{\"overall\":\(measure),"
        + "\"domain:cyber\":\(measure),\"domain:pressure\":\(context)}}"
    }
    return """
      {"format":"readiness-public/1","questionnaire":{"id":"trial","version":"1.2.0",
      "logic":"\(questionnaire.logic)"},"form":"full","period":"2026-q4","synthetic":false,
      "sources":["ccmx/2026-q4"],"threshold":10,"countries":[{"id":"MX","table":"size",
      "refused":[{"table":"size-and-sector","reason":"not_protected"}],"groups":[
      \(group("null", 42, measure(40, "51.5", [20, 15, 5]))),
      \(group("\"micro\"", 30, measure(30, "50.0", [20, 7, 3]))),
      \(group("\"small\"", nil, measure(nil, nil, [nil, nil, nil])))]}]}
      """
  }

  private static func read(_ text: String) throws -> PublicFile {
    try PublicFile(Array(text.utf8), for: Trial.questionnaire())
  }

  @Test("What stands in the file is read")
  func reads() throws {
    let file = try Self.read(Self.text(try Trial.questionnaire()))
    #expect(file.form == "full")
    #expect(file.period == "2026-q4")
    #expect(file.sources == ["ccmx/2026-q4"])
    let country = try #require(file.countries.first)
    #expect(country.table == .size)
    #expect(country.refused.map(\.reason) == [.notProtected])
    let whole = try #require(country.group(size: nil))
    #expect(whole.n == 42)
    #expect(whole.measures.map(\.n) == [40, 40, 0])
    #expect(whole.measures[0].meanTenths == 515)
    #expect(whole.measures[0].levels == [20, 15, 5])
    #expect(whole.measures[2].levels == nil)
    let small = try #require(country.group(size: "small"))
    #expect(small.n == nil)
    #expect(small.measures[0].levels == [nil, nil, nil])
    #expect(country.group(size: "medium") == nil)
  }

  @Test(
    "What no release holds is refused",
    arguments: [
      ("\"value\":42", "\"value\":9"), ("\"value\":40", "\"value\":4"),
      ("\"value\":15", "\"value\":2"), ("\"value\":\"51.5\"", "\"value\":\"100.0\""),
      ("\"value\":\"51.5\"", "\"value\":\"0.0\""), ("\"value\":\"51.5\"", "\"value\":\"51.55\""),
      ("\"threshold\":10", "\"threshold\":9"), ("\"id\":\"MX\"", "\"id\":\"FR\""),
      ("\"id\":\"trial\"", "\"id\":\"other\""), ("sha256:", "sha512:"),
      ("\"size\":\"micro\"", "\"size\":\"tiny\""), ("\"form\":\"full\"", "\"form\":7"),
      ("readiness-public/1", "readiness-public/2"), ("\"not_protected\"", "\"because\""),
      ("\"value\":42", "\"value\":-42"), ("\"synthetic\":false", "\"synthetic\":0"),
      ("\"domain:cyber\":", "\"domain:other\":"), ("{\"format\"", "[\"format\""),
    ])
  func refuses(_ part: String, _ other: String) throws {
    let text = Self.text(try Trial.questionnaire())
    #expect(text.contains(part))
    let changed = text.replacing(part, with: other, maxReplacements: 1)
    #expect(throws: SummaryProblem.self) { try Self.read(changed) }
  }

  @Test("Only files of this format are named so")
  func named() throws {
    #expect(PublicFile.isNamed(in: Array(Self.text(try Trial.questionnaire()).utf8)))
    for text in ["", "{}", "{\"format\":\"readiness-summary/1\"}", "[]", "\u{FFFD}"] {
      #expect(!PublicFile.isNamed(in: Array(text.utf8)))
    }
  }
}
