import Testing

@testable import Questionnaires

@Suite("Conditions of two versions that mean the same")
struct MeaningTests {
  /// The same questions and options in another order.
  private static let reordered = #"""
    {"id":"zero","section":"s","kind":"text"},
    {"id":"num","section":"s","kind":"number","min":0,"max":100,"required":true},
    {"id":"many","section":"s","kind":"multiple",
     "options":[{"code":"none","exclusive":true},{"code":"z"},{"code":"y"},{"code":"x"}]},
    {"id":"one","section":"s","kind":"single","options":[{"code":"c"},{"code":"a"},{"code":"b"}]}
    """#

  private func meaning(_ condition: String, reordered: Bool = false) throws -> String {
    let questions = reordered ? Self.reordered : Sample.questions
    let last = #"{"id":"last","section":"s","kind":"text","forms":["full"],"when":"\#(condition)"}"#
    let compiled = try questionnaire(Sample("questions", "[\(questions),\(last)]").json)
    return compiled.meaning(of: compiled.questions.last?.when)
  }

  @Test(
    "are written in one way",
    arguments: [
      ("one = a", "one in {a}"), ("one in {b, a}", "one in {a, b, a}"),
      ("one != a", "not one = a"), ("many has x", "many hasany {x}"),
      ("many has x", "many hasall {x, x}"), ("num < 3", "not num >= 3"),
      ("num <= 3", "not (num > 3)"), ("count(many) != 2", "not count(many) = 2"),
      ("one = a and num > 3", "num > 3 and one = a"),
      ("(one = a or num > 3) or one = a", "num > 3 or one = a"),
      ("not not missing(one)", "missing(one)"),
      ("not not (one = a or num > 3) or one = b", "one = b or one = a or num > 3"),
    ])
  func same(a: String, b: String) throws {
    #expect(try meaning(a) == meaning(b))
    #expect(try meaning(a) == meaning(b, reordered: true))
  }

  @Test(
    "and those that do not are not",
    arguments: [
      ("one = a", "one = b"), ("one = a", "one != a"), ("many hasany {x, y}", "many hasall {x, y}"),
      ("num > 3", "num >= 3"), ("num = 3", "count(many) = 3"), ("answered(one)", "applies(one)"),
      ("missing(one)", "missing(one, unknown)"), ("missing(one, skipped)", "missing(one, unknown)"),
      ("one = a and num > 3", "one = a or num > 3"), ("true", "false"),
      ("one = a and (num > 3 or many has x)", "one = a and num > 3 or many has x"),
    ])
  func different(a: String, b: String) throws { #expect(try meaning(a) != meaning(b)) }

  @Test("no condition is one that is always true")
  func always() throws {
    let compiled = try questionnaire(Sample().json)
    #expect(compiled.meaning(of: nil) == (try meaning("true")))
  }
}
