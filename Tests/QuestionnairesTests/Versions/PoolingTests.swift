import Testing

@testable import Questionnaires

@Suite("What of two versions may be pooled")
struct PoolingTests {
  private typealias Edits = [(from: String, to: String)]

  private func stopped(_ edits: Edits) throws -> [String] {
    let pooling = try VersionSample.diff(edits).pooling
    #expect(pooling.general == [])
    return (pooling.measures + pooling.questions).filter { !$0.obstacles.isEmpty }
      .map { "\($0.id): \($0.obstacles.map(\.rawValue).joined(separator: " "))" }
  }

  @Test("everything, where only words and advice differ")
  func everything() throws {
    #expect(try stopped([(#""hours":2"#, #""hours":3"#)]) == [])
    let pooling = try VersionSample.diff([]).pooling
    #expect(
      pooling.measures.map(\.id) == ["overall", "domain:cyber", "domain:sales", "domain:pressure"])
    #expect(pooling.questions.count == 15)
    #expect((pooling.measures + pooling.questions).allSatisfy(pooling.pools))
  }

  @Test("a series stops its domain and the overall score; a context domain's only itself")
  func series() throws {
    #expect(
      try stopped([(#""weight":2,"series":1"#, #""weight":2,"series":2"#)]) == [
        "overall: series", "domain:cyber: series",
      ])
    #expect(
      try stopped([(#""role":"context","series":1"#, #""role":"context","series":4"#)]) == [
        "domain:pressure: series"
      ])
  }

  @Test("weights, limits and other domains stop the overall score alone")
  func overall() throws {
    #expect(
      try stopped([(#""weight":2,"series":1"#, #""weight":5,"series":1"#)]) == ["overall: weights"])
    #expect(try stopped([(#""stepsAboveWeakest":1"#, "")]) == ["overall: limits"])
    #expect(try stopped([(#""holdsBack":true"#, #""holdsBack":false"#)]) == ["overall: limits"])
    #expect(
      try stopped([
        (
          #"{"id":"pressure","role":"context","series":1}"#,
          #"{"id":"pressure","role":"context","series":1},{"id":"new","role":"readiness","series":1}"#
        )
      ]) == ["overall: domains", "domain:new: only_new"])
  }

  @Test("a question's table by kind, codes, points, what may be answered, and condition")
  func questions() throws {
    #expect(
      try stopped([(#"{"code":"some","score":50}"#, #"{"code":"some","score":75}"#)]) == [
        "backups: points"
      ])
    #expect(
      try stopped([
        (#"{"code":"some","score":50}"#, #"{"code":"part","score":50}"#),
        (#""backups in {nothing, some}""#, #""backups = nothing""#),
      ]) == ["backups: codes"])
    #expect(
      try stopped([
        (#""choose":2"#, #""choose":3"#),
        (#""when":"facts has remote""#, #""when":"facts has stock""#),
        (#""kind":"number","min":0,"max":10"#, #""kind":"text""#),
        (#""selfRating":"feeling","#, ""), (#""unit":"weeks""#, #""unit":"days""#),
        (#""id":"remark""#, #""id":"words""#),
      ]) == [
        "facts: answers", "feeling: kind", "shop: condition", "visits: answers",
        "words: only_new", "remark: only_old",
      ])
    // Order, weight and section say nothing about the answers themselves.
    #expect(
      try stopped([
        (#""domain":"cyber","weight":3"#, #""domain":"cyber","weight":4"#),
        (#"{"code":"remote"},{"code":"stock"}"#, #"{"code":"stock"},{"code":"remote"}"#),
      ]) == [])
  }

  @Test("nothing at all, below 1.0.0 or where cells are cut otherwise")
  func nothing() throws {
    let below = try VersionSample.diff([], version: "0.9.0").pooling
    #expect(below.general == [.belowOne])
    #expect(!below.pools(below.measures[0]))
    let cells = try VersionSample.diff([
      (#""DE":[0,9],"MX":[0,10]"#, #""DE":[0,9],"MX":[0,9]"#)
    ]).pooling
    #expect(cells.general == [.cells])
    // A head count nobody has any more moves nobody from a cell to another.
    let range = try VersionSample.diff([
      (#""min":0,"max":500,"required":true"#, #""min":0,"max":499,"required":true"#)
    ]).pooling
    #expect(range.general == [])
  }
}
