import Testing

@testable import Questionnaires

@Suite("Condition tokens")
struct ConditionTokenTests {
  @Test("words, numbers and signs are told apart with their places")
  func kinds() throws {
    let tokens = try ConditionToken.tokens(of: " not(q_1 <=-12,{A})\n!= ")
    #expect(
      tokens == [
        ConditionToken(kind: .word("not"), offset: 1), ConditionToken(kind: .sign("("), offset: 4),
        ConditionToken(kind: .word("q_1"), offset: 5), ConditionToken(kind: .sign("<="), offset: 9),
        ConditionToken(kind: .integer(-12), offset: 11),
        ConditionToken(kind: .sign(","), offset: 14),
        ConditionToken(kind: .sign("{"), offset: 15), ConditionToken(kind: .word("A"), offset: 16),
        ConditionToken(kind: .sign("}"), offset: 17), ConditionToken(kind: .sign(")"), offset: 18),
        ConditionToken(kind: .sign("!="), offset: 20), ConditionToken(kind: .end, offset: 23),
      ])
  }

  @Test(
    "signs of two characters are read whole",
    arguments: [
      ("<", ["<"]), ("<=", ["<="]), ("< =", ["<", "="]), (">=", [">="]), ("=>", ["=", ">"]),
      ("<>", ["<", ">"]), ("==", ["=", "="]), ("=!=", ["=", "!="]),
    ])
  func signs(_ text: String, _ signs: [String]) throws {
    let kinds = try ConditionToken.tokens(of: text).map(\.kind)
    #expect(kinds == signs.map { .sign($0) } + [.end])
  }

  @Test(
    "numbers reach as far as the format's",
    arguments: [
      ("0", 0), ("-1", -1), ("9007199254740991", 9_007_199_254_740_991),
      ("-9007199254740991", -9_007_199_254_740_991),
    ] as [(String, Int64)])
  func numbers(_ text: String, _ number: Int64) throws {
    #expect(try ConditionToken.tokens(of: text).first?.kind == .integer(number))
  }

  @Test(
    "what is no token is named with its place",
    arguments: [
      ("a & b", "&", 2), ("!", "!", 0), ("a!b", "!", 1), ("-", "-", 0), ("-a", "-a", 0),
      ("3a", "3a", 0), ("q = é", "é", 4), ("é", "é", 0), ("q = 👩‍👧", "👩‍👧", 4), ("1.5", ".", 1),
      ("9007199254740992", "9007199254740992", 0),
      ("-9223372036854775808", "-9223372036854775808", 0),
      ("99999999999999999999", "99999999999999999999", 0), ("\u{0}", "\u{0}", 0),
    ])
  func unreadable(_ text: String, _ found: String, _ offset: Int) throws {
    let problem = #expect(throws: UnreadableToken.self) { try ConditionToken.tokens(of: text) }
    #expect(problem?.text == found)
    #expect(problem?.offset == offset)
  }
}
