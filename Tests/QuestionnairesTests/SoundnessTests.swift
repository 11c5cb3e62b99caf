import Testing

@testable import Questionnaires

@Suite("Soundness")
struct SoundnessTests {
  /// The findings about a sample with these questions and further parts.
  private func findings(_ questions: String, _ parts: KeyValuePairs<String, String> = [:])
    -> [String]
  {
    var sample = Sample()
    sample["forms"] = #"["full"]"#
    sample["questions"] = "[\(questions)]"
    for (key, text) in parts { sample[key] = text }
    return QuestionnaireBundle.prove(Array(sample.json.utf8), path: "q", catalogues: []).findings
      .map(\.problem).filter { $0.code.hasPrefix("S") }
      .map { "\($0.severity.rawValue) \($0.code) \($0.sentence)" }
  }

  /// A single question; with scores one that earns points.
  private func single(_ id: String, _ rest: String = "", scores: [Int]? = nil) -> String {
    let options =
      scores.map { scores in
        scores.enumerated().map { #"{"code":"o\#($0.offset)","score":\#($0.element)}"# }
      } ?? [#"{"code":"o0"}"#, #"{"code":"o1"}"#]
    return #"{"id":"\#(id)","section":"s","kind":"single"\#(rest),"#
      + #""options":[\#(options.joined(separator: ","))]}"#
  }

  private let ladder = [0, 50, 100]

  @Test("a sound questionnaire has no finding")
  func sound() {
    #expect(
      findings(
        [single("f"), single("a", #","domain":"d","when":"f = o1""#, scores: ladder)]
          .joined(separator: ",")) == [])
  }

  @Test("what never happens is named with its form")
  func unreachable() {
    #expect(
      findings(
        [single("f"), single("a", #","when":"f = o0 and f = o1""#)].joined(separator: ","),
        ["forms": #"["full","express"]"#])
        == ["full", "express"].map {
          "warning S001 question a can never be asked in the form \"\($0)\": no answers to the "
            + "questions before make it apply"
        })
  }

  @Test("a condition with three truth values is always true only without a missing answer")
  func always() {
    let either = #","when":"f = o0 or f = o1""#
    #expect(findings([single("f"), single("a", either)].joined(separator: ",")) == [])
    #expect(
      findings(
        [single("f", #","required":true"#), single("a", either)].joined(separator: ",")) == [
          "warning S002 question a is asked whatever is answered: its condition is always true; "
            + "remove or mend the condition"
        ])
  }

  @Test("the counterexample is the shortest set of answers")
  func counterexample() {
    // Without b, and only with f = o1 and without n, a has no way to 100 points.
    let questions = [
      single("n"), single("f"), single("a", #","domain":"d""#, scores: [0, 60]),
      single("b", #","domain":"d","when":"n = o0 or f = o0""#, scores: ladder),
    ]
    let found = findings(questions.joined(separator: ","))
    #expect(
      found.first
        == "warning S010 domain d has no 100 points in the form \"full\" for an enterprise with no "
        + "answer to any other question: at most 60.0")
  }

  @Test("a counterexample names answers in the codes of the file")
  func words() {
    let questions = [
      #"{"id":"m","section":"s","kind":"multiple","required":true,"options":[{"code":"x"},{"code":"y"}]}"#,
      single("a", #","domain":"d","when":"m has y""#, scores: [0, 50, 90]),
    ]
    #expect(
      findings(questions.joined(separator: ",")) == [
        "warning S010 domain d has no 100 points in the form \"full\" for an enterprise with "
          + "m = {y}: at most 90.0"
      ])
  }

  @Test("a level between two sums, and one that gates close")
  func levels() {
    let levels = #"[{"id":"low","from":0},{"id":"mid","from":20},{"id":"high","from":50}]"#
    #expect(
      findings(single("a", #","domain":"d""#, scores: [0, 50, 100]), ["levels": levels]) == [
        "warning S011 domain d cannot attain the level \"mid\" in the form \"full\" for an "
          + "enterprise with no answer to any other question"
      ])
    #expect(
      findings(
        single("a", #","domain":"d""#, scores: ladder),
        ["gates": #"[{"id":"g","domain":"d","when":"a in {o1, o2}","atMost":"low"}]"#]) == [
          "warning S012 gates close the level \"high\" of domain d to everybody in the form "
            + "\"full\""
        ])
  }

  @Test("a percentage out of few people has few values, and each of them is tried")
  func percentages() {
    let levels = #"[{"id":"low","from":0},{"id":"mid","from":40},{"id":"high","from":60}]"#
    let questions = [
      #"{"id":"p","section":"s","kind":"number","required":true,"min":1,"max":4}"#,
      #"{"id":"a","section":"s","kind":"number","domain":"d","min":0,"max":9,"of":"p","scale":[[0,0],[100,100]]}"#,
    ]
    #expect(
      findings(questions.joined(separator: ","), ["levels": levels]) == [
        "warning S011 domain d cannot attain the level \"mid\" in the form \"full\" for an "
          + "enterprise with p = 1"
      ])
  }

  @Test("a proof with too many states is not decided, and says how many questions it varies")
  func undecided() {
    let facts = (0..<30).map { single("f\($0)") }
    let scored = (0..<30).map {
      single("a\($0)", #","domain":"d","when":"f\#($0) = o1""#, scores: ladder)
    }
    #expect(
      findings((facts + scored).joined(separator: ",")) == [
        "warning S020 what domain d can attain in full: not decided: cone of 30 questions"
      ])
  }

  @Test("a cone of hundreds of questions is not even tried")
  func chain() {
    let chain = (0..<300).map { single("f\($0)", $0 == 0 ? "" : #","when":"f\#($0 - 1) = o1""#) }
    let found = findings(chain.joined(separator: ","))
    #expect(found.first == "warning S020 question f257: not decided: cone of 257 questions")
    #expect(found.allSatisfy { $0.contains("not decided") })
  }

  @Test("sums of weighted points, against a plain set", arguments: 0..<50)
  func sums(_ seed: Int) {
    var sums = SumSet.zero
    var plain: Set<Int64> = [0]
    for step in 0..<5 {
      let summands = (0...3).map { Int64(($0 * 37 + seed * 13 + step * 7) % 150) }
      let ascending = Set(summands).sorted()
      sums = sums.adding(oneOf: ascending)
      plain = Set(plain.flatMap { sum in ascending.map { sum + $0 } })
    }
    #expect(sums.largest == plain.max())
    for low in stride(from: Int64(0), to: 800, by: 7) {
      let range = low..<(low + Int64(seed % 9) + 1)
      #expect(sums.contains(anyIn: range) == plain.contains { range.contains($0) })
    }
  }
}
