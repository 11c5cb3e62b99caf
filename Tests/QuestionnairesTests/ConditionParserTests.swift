import JSON
import Testing

@testable import Questionnaires

@Suite("Condition parser")
struct ConditionParserTests {
  /// one (0: a b c) · many (1: x y z none) · num (2) · words (3) · part (4, form full only).
  static let scope = ConditionScope(
    subjects: [
      subject("one", .single, ["a", "b", "c"]),
      subject("many", .multiple, ["x", "y", "z", "none"], countable: 0b111),
      subject("num", .number), subject("words", .text),
      subject("part", .single, ["p", "q"], forms: 0b01),
    ], ids: ["one", "many", "num", "words", "part"],
    positions: ["one": 0, "many": 1, "num": 2, "words": 3, "part": 4],
    formNames: ["full", "express"])

  private static func subject(
    _ id: String, _ kind: ConditionScope.Subject.Kind, _ codes: [String] = [],
    countable: UInt64 = 0, forms: UInt64 = 0b11
  ) -> ConditionScope.Subject {
    ConditionScope.Subject(id: id, kind: kind, codes: codes, countable: countable, forms: forms)
  }

  private func parse(_ text: String) throws -> Expression {
    let (condition, remarks) = ConditionParser.parse(text, in: Self.scope)
    #expect(remarks == [])
    return try #require(condition).expression
  }

  private func remarks(
    _ text: String, in scope: ConditionScope = scope
  ) -> [ConditionParser.Remark] {
    let (condition, remarks) = ConditionParser.parse(text, in: scope)
    #expect(condition == nil)
    #expect(!remarks.isEmpty)
    return remarks
  }

  @Test("each atom reads as its statement", arguments: atoms)
  func atom(_ text: String, _ question: Int, _ test: Atom.Test) throws {
    #expect(try parse(text) == .atom(Atom(question: question, test: test)))
  }

  private static let atoms: [(String, Int, Atom.Test)] = [
    ("one = b", 0, .isOne(of: [1])), ("one != b", 0, .isNone(of: [1])),
    ("one in {c, a}", 0, .isOne(of: [0, 2])), ("one in {a,a}", 0, .isOne(of: [0])),
    ("many has y", 1, .hasAny(0b10)), ("many has none", 1, .hasAny(0b1000)),
    ("many hasany {x, z}", 1, .hasAny(0b101)), ("many hasall {z,x,z}", 1, .hasAll(0b101)),
    ("count(many) >= 2", 1, .count(.greaterOrEqual, 2)),
    ("count ( many ) != -1", 1, .count(.notEqual, -1)),
    ("num = 3", 2, .number(.equal, 3)), ("num != 3", 2, .number(.notEqual, 3)),
    ("num < 3", 2, .number(.less, 3)), ("num <= 3", 2, .number(.lessOrEqual, 3)),
    ("num > 3", 2, .number(.greater, 3)), ("num>=-3", 2, .number(.greaterOrEqual, -3)),
    ("answered(one)", 0, .answered), ("applies(many)", 1, .applies), ("missing(num)", 2, .missing),
    ("missing(num, unknown)", 2, .missingKind(.unknown)),
    ("missing(num,not_applicable)", 2, .missingKind(.notApplicable)),
    ("missing(num, skipped)", 2, .missingKind(.skipped)),
  ]

  @Test("constants read as themselves, whatever the space around them")
  func constants() throws {
    #expect(try parse("true") == .constant(true))
    #expect(try parse("\n\t( false )\r ") == .constant(false))
  }

  @Test(
    "not binds before and, and before or",
    arguments: [
      ("A or B and C", "(A or (B and C))"), ("A and B or C", "((A and B) or C)"),
      ("not A and B", "(not A and B)"), ("not A or not B", "(not A or not B)"),
      ("not (A and B)", "not (A and B)"), ("(A or B) and C", "((A or B) and C)"),
      ("A and (B or C) and A", "(A and (B or C) and A)"),
      ("A and not B or C and A", "((A and not B) or (C and A))"), ("not not A", "not not A"),
      ("not (not A or B) and C", "(not (not A or B) and C)"),
      ("A or B or C", "(A or B or C)"), ("A or (B or C)", "(A or B or C)"),
      ("((A and B)) and C", "(A and B and C)"), ("(((A)))", "A"),
    ])
  func precedence(_ written: String, _ meant: String) throws {
    let text = written.map {
      ["A": "one = a", "B": "num > 1", "C": "many has x"]["\($0)"] ?? "\($0)"
    }
    #expect(Self.shown(try parse(text.joined())) == meant)
  }

  private static func shown(_ expression: Expression) -> String {
    switch expression {
    case .constant(let value): "\(value)"
    case .atom(let atom): ["A", "C", "B"][atom.question]
    case .not(let inner): "not " + shown(inner)
    case .all(let parts): "(" + parts.map(shown).joined(separator: " and ") + ")"
    case .any(let parts): "(" + parts.map(shown).joined(separator: " or ") + ")"
    }
  }

  @Test("a grammatical slip stops the reading and says what is missing where", arguments: slips)
  func slip(_ text: String, _ expected: String, _ found: String, _ offset: Int) {
    let remarks = remarks(text)
    #expect(remarks.count == 1 && remarks.first?.offset == offset)
    guard case .conditionSyntax(let parts, let part)? = remarks.first?.problem else {
      Issue.record("\(remarks)")
      return
    }
    #expect(parts.map(\.english).joined(separator: ", ") == expected)
    #expect(part.english == found)
  }

  private static let slips: [(String, String, String, Int)] = [
    ("", "a question, not, (", "the end", 0), ("   ", "a question, not, (", "the end", 3),
    ("one = a and", "a question, not, (", "the end", 11),
    ("not", "a question, not, (", "the end", 3),
    ("()", "a question, not, (", "\")\"", 1), ("(one = a", "and, or, )", "the end", 8),
    ("one = a)", "and, or, the end", "\")\"", 7),
    ("one = a many has x", "and, or, the end", "\"many\"", 8),
    ("(one = a b)", "and, or, )", "\"b\"", 9), ("((one = a)", "and, or, )", "the end", 10),
    ("one = a , true", "and, or, the end", "\",\"", 8),
    ("one", "=, !=, <, <=, >, >=, in, has, hasany, hasall", "the end", 3),
    ("one is a", "=, !=, <, <=, >, >=, in, has, hasany, hasall", "\"is\"", 4),
    ("one = ", "an option", "the end", 6), ("one = (", "an option", "\"(\"", 6),
    ("num < x", "a whole number", "\"x\"", 6), ("one in a", "{", "\"a\"", 7),
    ("one in {}", "an option", "\"}\"", 8), ("one in {a b}", "}", "\"b\"", 10),
    ("one in {a,}", "an option", "\"}\"", 10), ("many has {x}", "an option", "\"{\"", 9),
    ("many hasany x", "{", "\"x\"", 12), ("count many > 1", "(", "\"many\"", 6),
    ("count() > 1", "a question", "\")\"", 6),
    ("count(many)", "=, !=, <, <=, >, >=", "the end", 11),
    ("count(many) > x", "a whole number", "\"x\"", 14), ("answered one", "(", "\"one\"", 9),
    ("answered(3)", "a question", "\"3\"", 9), ("answered(one", ")", "the end", 12),
    ("missing(one,)", "unknown, not_applicable, skipped", "\")\"", 12),
    ("5 = num", "a question, not, (", "\"5\"", 0),
    ("true false", "and, or, the end", "\"false\"", 5),
  ]

  @Test("types are checked: every operator against every kind of question")
  func types() throws {
    let operators: [(String, ConditionScope.Subject.Kind, String)] = [
      ("Q = a", .single, "= a"), ("Q != a", .single, "!= a"), ("Q in {a}", .single, "in"),
      ("Q has a", .multiple, "has"), ("Q hasany {a}", .multiple, "hasany"),
      ("Q hasall {a}", .multiple, "hasall"), ("count(Q) = 1", .multiple, "count"),
      ("Q = 1", .number, "= 1"), ("Q >= 1", .number, ">= 1"),
    ]
    for kind in ConditionScope.Subject.Kind.allCases {
      let scope = ConditionScope(
        subjects: [Self.subject("q", kind, kind == .number ? [] : ["a"])], ids: ["q"],
        positions: ["q": 0], formNames: ["full"])
      for (text, needs, name) in operators {
        let (condition, remarks) = ConditionParser.parse(text.replacing("Q", with: "q"), in: scope)
        if kind == needs {
          #expect(condition != nil && remarks == [], "\(text) \(kind)")
        } else if kind == .text {
          #expect(remarks.map(\.problem).contains(.conditionOnText("q")))
        } else {
          #expect(
            remarks.map(\.problem) == [
              .operatorForKind(name, question: "q", kind: kind, needs: needs)
            ], "\(text) \(kind)")
        }
      }
    }
  }

  @Test("nothing is said about a question whose kind the file does not give")
  func kindless() {
    let scope = ConditionScope(
      subjects: [
        ConditionScope.Subject(id: "q", kind: nil, codes: [], countable: 0, forms: 1)
      ], ids: ["q"], positions: ["q": 0], formNames: ["full"])
    for text in ["q = a", "q has a", "q > 3", "count(q) = 1", "answered(q)"] {
      #expect(ConditionParser.parse(text, in: scope).1 == [])
    }
  }

  @Test("every mistake about meaning is reported in one run, with the nearest right word")
  func meaning() throws {
    let found = remarks("onne = a or one = d and many has w and missing(num, unknwon) and nim > 2")
    #expect(found.map(\.offset) == [0, 18, 33, 52, 65])
    #expect(
      found.map(\.problem) == [
        .unknownID("onne", kind: .question, known: Self.scope.ids),
        .unknownOption("d", question: "one", known: ["a", "b", "c"], place: .condition),
        .unknownOption("w", question: "many", known: ["x", "y", "z", "none"], place: .condition),
        .notAllowed(
          value: "unknwon", allowed: ["unknown", "not_applicable", "skipped"], key: "missing"),
        .unknownID("nim", kind: .question, known: Self.scope.ids),
      ])
    #expect(found[0].problem.sentence == #"unknown question "onne"; did you mean "one"?"#)
    #expect(found[3].problem.sentence.hasSuffix(#"did you mean "unknown"?"#))
    #expect(found[4].problem.sentence.hasSuffix(#"did you mean "num"?"#))
  }

  @Test("a text question may not be named at all")
  func text() {
    for text in ["words = a", "answered(words)", "missing(words)", "applies(words)"] {
      #expect(remarks(text).map(\.problem) == [.conditionOnText("words")])
    }
  }

  @Test("a question's condition names earlier questions of its own forms")
  func earlier() {
    var scope = Self.scope
    scope.before = 2
    scope.forms = 0b11
    #expect(ConditionParser.parse("one = a and many has x", in: scope).1 == [])
    #expect(remarks("num > 1 or one = a", in: scope).map(\.problem) == [.laterQuestion("num")])
    scope.before = 5
    #expect(
      remarks("part = p", in: scope).map(\.problem) == [
        .missingFromForm(question: "part", form: "express")
      ])
    scope.forms = 0b01
    #expect(ConditionParser.parse("part = p", in: scope).1 == [])
  }

  @Test("256 atoms and operators fit, 257 do not")
  func nodes() {
    let chain = Array(repeating: "one = a", count: 128).joined(separator: " or ")
    #expect(ConditionParser.parse("not " + chain, in: Self.scope).1 == [])
    #expect(remarks("not not " + chain).map(\.problem) == [.conditionTooLong])
    #expect(remarks(chain + " or true").map(\.problem) == [.conditionTooLong])
    #expect(
      remarks(String(repeating: "not ", count: 100_000) + "true").map(\.problem)
        == [.conditionTooLong])
  }

  @Test("16 levels fit, 17 do not; a chain is one level")
  func depth() {
    let nots = { (count: Int) in String(repeating: "not ", count: count) + "one = a" }
    #expect(ConditionParser.parse(nots(15), in: Self.scope).1 == [])
    #expect(remarks(nots(16)) == [.init(problem: .conditionTooDeep, offset: 0)])
    var nested = "one = a"
    for level in 1...15 { nested = "(\(nested)) \(level % 2 == 0 ? "and" : "or") one = b" }
    #expect(ConditionParser.parse(nested, in: Self.scope).1 == [])
    #expect(remarks("(\(nested)) and one = b").map(\.problem) == [.conditionTooDeep])
    var chain = "one = a"
    for _ in 1...100 { chain = "(\(chain)) or one = b" }
    #expect(ConditionParser.parse(chain, in: Self.scope).1 == [])
  }

  @Test("parentheses add nothing, however many there are", arguments: [1, 300, 10_000, 200_000])
  func parentheses(_ count: Int) throws {
    let open = String(repeating: "(", count: count)
    let close = String(repeating: ")", count: count)
    #expect(try parse(open + "one = a" + close) == parse("one = a"))
    #expect(
      remarks(open + "one = a").map(\.problem) == [
        .conditionSyntax(expected: .words("and or )"), found: .end)
      ])
    #expect(
      remarks("one = a" + close).map(\.problem) == [
        .conditionSyntax(expected: .words("and or", .end), found: .written(")"))
      ])
    #expect(
      remarks(open).map(\.problem) == [
        .conditionSyntax(expected: [.question] + .words("not ("), found: .end)
      ])
  }

  @Test("conditions that mean the same tree are equal, however written")
  func equality() throws {
    let a = try #require(ConditionParser.parse("one = a and (num>2)", in: Self.scope).0)
    let b = try #require(ConditionParser.parse("(one in {a}) and num > 2", in: Self.scope).0)
    let c = try #require(ConditionParser.parse("one = a or num > 2", in: Self.scope).0)
    #expect(a == b && a.hashValue == b.hashValue && a != c)
    #expect(a.text == "one = a and (num>2)")
    #expect(a.questions == [0, 2])
  }

  @Test(
    "a finding stands at its character in the file, whatever escapes come before",
    arguments: [
      #"one = a and ⟦onne = b"#, #"one = a\nand ⟦onne = b"#,
      #"(one\t= \u0061) or ⟦onne = b"#, #"⟦\u006fnne = b"#, #"one = a and one in {a, ⟦\u0064}"#,
      #"one = a and one = ⟦d"#, #"one = a and⟦"#, #"one = a \u0061nd num > 2 ⟦\u0026"#,
      #"one = a ⟦é"#, #"one = a ⟦\u00e9 and onne = b"#, #"one = a ⟦\ud83d\ude00"#,
    ])
  func positions(_ condition: String) throws {
    let question =
      #"{"id":"t","section":"s","kind":"text","when":""# + condition + #""}"#
    let marked = Marked(Sample(question: question).json)
    let finding = try #require(compile(marked.text).findings.first)
    #expect(finding.position.line == marked.places[0].line)
    #expect(finding.position.column == marked.places[0].column)
    #expect(finding.pointer == "/questions/5/when")
  }
}
