import JSON
import Questionnaires
import Reports
import Scoring
import Testing

@Suite("Results in the format readiness-result/1")
struct ResultJSONTests {
  private func result(
    _ given: [String: Answer], form: String, assessment: String? = nil
  ) throws -> JSONValue {
    let questionnaire = try SmallQuestionnaire.compile()
    var answers = Answers(for: questionnaire)
    for (id, answer) in given {
      answers[try #require(questionnaire.question(id))] = answer
    }
    let scorer = Scorer(questionnaire)
    let form = try #require(questionnaire.form(form))
    return ResultJSON(scorer).value(
      of: scorer.score(answers, form: form), form: form, assessment: assessment)
  }

  /// alpha = (2·75 + 100/7 + 12.5) / 4 = 44.196…, which g_days (one day) leaves in `middle`;
  /// beta = 100; overall = (44.2 + 100) / 2 = 72.1, `high`, within one step of alpha's `middle`.
  @Test("A full result agrees with the one worked out by hand, to the last byte")
  func wholeResult() throws {
    let value = try result(
      [
        "sells": .option(1), "key": .option(1), "days": .options(0b0001), "eighths": .number(1),
        "shop": .option(1), "storms": .unknown,
      ], form: "full", assessment: "00000000-0000-4000-8000-000000000001")
    #expect(
      value.canonicalText()
        == #"{"actions":["a_days","a_key"],"#
        + #""assessment":"00000000-0000-4000-8000-000000000001","domains":["#
        + #"{"coverage":100,"gates":["g_days"],"high":"44.2","id":"alpha","level":"middle","#
        + #""levelBeforeGates":"middle","low":"44.2","score":"44.2","skipped":0,"#
        + #""status":"scored","unknown":0},"#
        + #"{"coverage":100,"gates":[],"high":"100.0","id":"beta","level":"high","#
        + #""levelBeforeGates":"high","low":"100.0","score":"100.0","skipped":0,"#
        + #""status":"scored","unknown":0},"#
        + #"{"coverage":100,"gates":[],"high":"100.0","id":"setting","level":null,"#
        + #""levelBeforeGates":null,"low":"0.0","score":"0.0","skipped":0,"#
        + #""status":"scored","unknown":1}],"#
        + #""form":"full","format":"readiness-result/1","#
        + #""overall":{"high":"72.1","level":"high","levelBeforeGates":"high","low":"72.1","#
        + #""score":"72.1","status":"scored"},"#
        + #""questionnaire":{"id":"small","version":"1.2.3"},"questions":["#
        + #"{"id":"key","score":"75","status":"answered","weight":2},"#
        + #"{"id":"days","score":"100/7","status":"answered","weight":1},"#
        + #"{"id":"eighths","score":"12.5","status":"answered","weight":1},"#
        + #"{"id":"shop","score":"100","status":"answered","weight":1},"#
        + #"{"id":"storms","score":"0","status":"unknown","weight":1}]}"#)
  }

  /// alpha = (0 + 100) / 3 = 33.3, `middle` before the gate, `low` after it; overall is alpha's
  /// 33.3 alone, `middle`, one step above `low`.
  @Test("A gate lowers the level and not the score, and a domain that does not apply is null")
  func gateAndNotApplicable() throws {
    let value = try result(
      [
        "sells": .option(0), "key": .option(0), "days": .options(0b111_1111),
        "storms": .option(0),
      ], form: "express")
    let alpha = try domain(0, of: value)
    #expect(alpha["score"]?.string == "33.3")
    #expect(alpha["level"]?.string == "low")
    #expect(alpha["levelBeforeGates"]?.string == "middle")
    #expect(alpha["gates"] == ["g_key"])
    #expect(
      try domain(1, of: value)
        == JSONObject([
          .init(key: "id", value: "beta"), .init(key: "score", value: nil),
          .init(key: "low", value: nil), .init(key: "high", value: nil),
          .init(key: "coverage", value: nil),
          .init(key: "status", value: "not_applicable"), .init(key: "level", value: nil),
          .init(key: "levelBeforeGates", value: nil), .init(key: "gates", value: []),
          .init(key: "unknown", value: 0), .init(key: "skipped", value: 0),
        ]))
    #expect(value.object?["assessment"]?.isNull == true)
    #expect(value.object?["overall"]?.object?["level"]?.string == "middle")
    #expect(value.object?["actions"] == ["a_key"])
    #expect(
      statuses(of: value)
        == [
          "key answered 0", "days answered 100", "eighths not_asked -", "shop not_asked -",
          "storms answered 0",
        ])
  }

  @Test("Without its critical answer a domain has no score, no bounds, no level and no gates")
  func criticalSkipped() throws {
    let value = try result(
      [
        "sells": .option(1), "days": .options(0b10), "eighths": .number(8),
        "shop": .notApplicable,
      ], form: "full")
    let alpha = try domain(0, of: value)
    #expect(alpha["status"]?.string == "not_scored")
    for key in ["score", "low", "high", "level", "levelBeforeGates"] {
      #expect(alpha[key]?.isNull == true)
      if key != "coverage" {
        #expect(value.object?["overall"]?.object?[key]?.isNull == true)
      }
    }
    #expect(alpha["coverage"]?.integer == 50)
    #expect(alpha["gates"] == [])
    #expect(alpha["skipped"]?.integer == 1)
    #expect(value.object?["overall"]?.object?["status"]?.string == "not_scored")
    #expect(
      statuses(of: value)
        == [
          "key skipped -", "days answered 100/7", "eighths answered 100",
          "shop not_applicable -", "storms skipped -",
        ])
  }

  @Test("Coverage is rounded down and 50 percent of the weight makes a provisional score")
  func provisional() throws {
    let value = try result(
      ["sells": .option(0), "key": .option(2), "storms": .option(1)], form: "express")
    let alpha = try domain(0, of: value)
    #expect(alpha["coverage"]?.integer == 66)
    #expect(alpha["status"]?.string == "provisional")
    #expect(alpha["score"]?.string == "100.0")
    #expect(alpha["low"]?.string == "66.7")
    #expect(alpha["high"]?.string == "100.0")
    #expect(alpha["gates"] == [])
  }

  private func domain(_ index: Int, of value: JSONValue) throws -> JSONObject {
    try #require(value.object?["domains"]?.array?[index].object)
  }

  /// `id status score` of every question, `-` for null.
  private func statuses(of value: JSONValue) -> [String] {
    (value.object?["questions"]?.array ?? []).compactMap(\.object).map { question in
      [
        question["id"]?.string ?? "?", question["status"]?.string ?? "?",
        question["score"]?.string ?? (question["score"]?.isNull == true ? "-" : "?"),
      ].joined(separator: " ")
    }
  }
}
