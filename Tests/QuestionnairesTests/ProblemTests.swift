import JSON
import Testing

@testable import Questionnaires

/// A file with a mark at each place where a finding is expected, and what is expected there.
struct FaultyFile: Sendable, CustomTestStringConvertible {
  let code: String
  let message: String
  let json: String
  var testDescription: String { "\(code) \(message)" }

  /// A sample with a part replaced or added.
  init(_ code: String, _ message: String, _ key: String, _ text: String) {
    self.init(code, message, Sample(key, text))
  }

  /// A sample with a question more.
  init(_ code: String, _ message: String, question: String) {
    self.init(code, message, Sample(question: question))
  }

  init(_ code: String, _ message: String, _ sample: Sample) {
    self.code = code
    self.message = message
    json = sample.json
  }
}

@Suite("Findings about the logic")
struct ProblemTests {
  @Test(
    "each mistake is reported at its place, by its code, and by nothing else", arguments: faults)
  func fault(_ file: FaultyFile) throws {
    let marked = Marked(file.json)
    let result = compile(marked.text)
    let lines = result.findings.map(\.description).joined(separator: "\n")
    #expect(result.findings.map(\.problem.code) == marked.places.map { _ in file.code }, "\(lines)")
    for (finding, place) in zip(result.findings, marked.places) {
      #expect(finding.position.line == place.line, "\(lines)")
      #expect(finding.position.column == place.column, "\(lines)")
      #expect(finding.problem.sentence == file.message)
    }
    let hasErrors = result.findings.contains { $0.severity == .error }
    #expect((result.questionnaire == nil) == hasErrors)
  }

  private static let faults =
    fileFaults + idFaults + questionFaults + numberFaults + conditionFaults
    + adviceFaults + strataFaults

  private static let fileFaults = [
    FaultyFile("J003", "something follows the value; one file holds one value", "retired", "[]}⟦}"),
    FaultyFile(
      "Q001", #"unknown key "levls" of questionnaire; did you mean "levels"?"#,
      Sample("retired", "[],\n⟦\"levls\":[]")),
    FaultyFile(
      "Q001", #"unknown key "zzzzz" of overall; known: stepsAboveWeakest"#, "overall",
      #"{⟦"zzzzz":1}"#),
    FaultyFile("Q003", #""margin" must be a whole number"#, "margin", #"⟦"5""#),
    FaultyFile("Q003", #""overall" must be an object"#, "overall", "⟦[]"),
    FaultyFile("Q003", #""locales" must be texts only"#, "locales", #"["en",⟦3]"#),
    FaultyFile("Q003", #""sourceLocale" must be a text"#, "sourceLocale", "⟦null"),
    FaultyFile("Q003", #""id" must be a text"#, "id", "⟦7"),
    FaultyFile(
      "Q004", #""format" must be "readiness-questionnaire/1""#, "format",
      #"⟦"readiness-questionnaire/2""#),
    FaultyFile(
      "Q005", #""1.0" is no version; write three numbers such as "1.0.0""#, "version", #"⟦"1.0""#),
    FaultyFile(
      "Q006", #""de_DE" is no locale; write a language and a region such as "es-MX""#, "locales",
      #"["en",⟦"de_DE"]"#),
    FaultyFile(
      "Q007", #"the source locale "de-DE" is not among "locales"; add it there"#, "sourceLocale",
      #"⟦"de-DE""#),
    FaultyFile("Q008", #""margin" is 101; allowed: 0 to 100"#, "margin", "⟦101"),
    FaultyFile(
      "Q008", #""stepsAboveWeakest" is -1; allowed: 0 to 100"#, "overall",
      #"{"stepsAboveWeakest":⟦-1}"#),
    FaultyFile("Q008", #""scored" is 101; allowed: 0 to 100"#, "coverage", #"{"scored":⟦101}"#),
    FaultyFile(
      "Q008", #""weight" is 0; allowed: 1 or more"#, "domains",
      #"[{"id":"d","role":"readiness","series":1,"weight":⟦0}]"#),
    FaultyFile(
      "Q008", #""domains" is 64; allowed: 1 to 63 of them"#, "domains",
      "⟦["
        + (0..<64).map { #"{"id":"\#($0 == 0 ? "d" : "d\($0)")","role":"context","series":1}"# }
        .joined(separator: ",") + "]"),
    FaultyFile(
      "Q009", #""expres" is no value of "forms"; allowed: full, express; did you mean "express"?"#,
      "forms", #"["full","express",⟦"expres"]"#),
    FaultyFile(
      "Q009", #""ready" is no value of "role"; allowed: readiness, context"#, "domains",
      #"[{"id":"d","role":⟦"ready","series":1}]"#),
    FaultyFile("Q010", #""levels" must not be empty"#, "levels", "⟦[]"),
    FaultyFile("Q010", #""domains" must not be empty"#, "domains", "⟦[]"),
    FaultyFile("Q011", #""en" stands twice in "locales"; remove one"#, "locales", #"["en",⟦"en"]"#),
    FaultyFile(
      "Q011", #""old" stands twice in "retired"; remove one"#, "retired", #"["old",⟦"old"]"#),
    FaultyFile(
      "Q030", #"level "high" must begin above the level before it"#, "levels",
      #"[{"id":"low","from":0},{"id":"high","from":⟦0}]"#),
    FaultyFile(
      "Q031", #"the first level, "low", must begin at 0"#, "levels",
      #"[{"id":"low","from":⟦1},{"id":"high","from":2}]"#),
    FaultyFile(
      "Q032", #""provisional" (70) must not exceed "scored" (60)"#, "coverage",
      #"{"scored":60,"provisional":⟦70}"#),
    FaultyFile(
      "Q032", #""provisional" (50) must not exceed "scored" (40)"#, "coverage", #"{"scored":⟦40}"#),
    FaultyFile(
      "Q002", #"level needs the key "from""#, "levels", #"[⟦{"id":"low"},{"id":"high","from":50}]"#),
    FaultyFile(
      "Q002", #"domain needs the key "series""#, "domains", #"[⟦{"id":"d","role":"readiness"}]"#),
    FaultyFile(
      "Q044", #"section "t" has no question; add one or remove the section"#, "sections",
      #"["s",⟦"t"]"#),
    FaultyFile(
      "Q085", "crosswalk x needs as many names as bands, and ascending bands", "crosswalks",
      #"[{"id":"x","from":⟦[0,50],"names":["a"]}]"#),
    FaultyFile(
      "Q085", "crosswalk x needs as many names as bands, and ascending bands", "crosswalks",
      #"[{"id":"x","from":⟦[50,50],"names":["a","b"]}]"#),
    FaultyFile(
      "Q002", #"crosswalk needs the key "from""#, "crosswalks", #"[⟦{"id":"x","names":["a"]}]"#),
  ]

  private static let idFaults = [
    FaultyFile(
      "Q012", #"questionnaire id "My" must be a letter a-z, then at most 63 of a-z, 0-9, _ and -"#,
      "id", #"⟦"My""#),
    FaultyFile(
      "Q012", #"section id "S" must be a letter a-z, then at most 31 of a-z, 0-9, _"#,
      Sample(replacing: ["sections": #"["s",⟦"S"]"#, "questions": inSections("S")])),
    FaultyFile(
      "Q012", #"retired id "CY-1" must be a letter a-z, then at most 31 of a-z, 0-9, _"#, "retired",
      #"[⟦"CY-1"]"#),
    FaultyFile(
      "Q012", #""1" must be a letter, then at most 31 letters, digits or _"#,
      question: #"{"id":"q","section":"s","kind":"single","options":[{"code":⟦"1"}]}"#),
    FaultyFile(
      "Q013", #"question "skipped" is a word of the condition language; choose another"#,
      question: #"{"id":⟦"skipped","section":"s","kind":"text"}"#),
    FaultyFile(
      "Q014", #"question "one" is declared twice; rename one"#,
      question: #"{"id":⟦"one","section":"s","kind":"text"}"#),
    FaultyFile(
      "Q014", #"level "low" is declared twice; rename one"#, "levels",
      #"[{"id":"low","from":0},{"id":⟦"low","from":5}]"#),
    FaultyFile("Q014", #"section "s" is declared twice; rename one"#, "sections", #"["s",⟦"s"]"#),
    FaultyFile(
      "Q014", #"option "a" is declared twice; rename one"#,
      question: #"{"id":"q","section":"s","kind":"single","options":[{"code":"a"},{"code":⟦"a"}]}"#),
    FaultyFile(
      "Q015", #"level "gone" is retired and may not be used again; choose another id"#,
      Sample(replacing: ["retired": #"["gone"]"#, "levels": #"[{"id":⟦"gone","from":0}]"#])),
    FaultyFile(
      "Q015", #"section "gone" is retired and may not be used again; choose another id"#,
      Sample(replacing: [
        "retired": #"["gone"]"#, "sections": #"["s",⟦"gone"]"#, "questions": inSections("gone"),
      ])),
    FaultyFile(
      "Q016", #""forms" must include "full"; express is a part of full"#,
      Sample(replacing: [
        "forms": #"⟦["express"]"#, "questions": #"[{"id":"w","section":"s","kind":"text"}]"#,
      ])),
    FaultyFile(
      "Q020", #"unknown section "sx"; did you mean "s"?"#,
      question: #"{"id":"q","section":⟦"sx","kind":"text"}"#),
    FaultyFile(
      "Q020", #"unknown domain "zzz"; known: d, c"#,
      question:
        #"{"id":"q","section":"s","kind":"single","domain":⟦"zzz","options":[{"code":"a","score":0}]}"#
    ),
    FaultyFile(
      "Q020", #"unknown form "paper"; known: full, express"#,
      question: #"{"id":"q","section":"s","kind":"text","forms":[⟦"paper"]}"#),
  ]

  private static func inSections(_ second: String) -> String {
    #"[{"id":"a","section":"s","kind":"text"},{"id":"b","section":"\#(second)","kind":"text"}]"#
  }

  private static let questionFaults = [
    FaultyFile(
      "Q002", #"question needs the key "section""#, question: #"⟦{"id":"q","kind":"text"}"#),
    FaultyFile(
      "Q002", #"question needs the key "options""#,
      question: #"⟦{"id":"q","section":"s","kind":"single"}"#),
    FaultyFile(
      "Q009",
      #""singel" is no value of "kind"; allowed: single, multiple, number, text; did you mean "single"?"#,
      question:
        #"{"id":"q","section":"s","kind":⟦"singel"},{"id":"r","section":"s","kind":"text","when":"q = a and q has b"}"#
    ),
    FaultyFile(
      "Q010", #""options" must not be empty"#,
      question: #"{"id":"q","section":"s","kind":"single","options":⟦[]}"#),
    FaultyFile(
      "Q010", #""forms" must not be empty"#,
      question: #"{"id":"q","section":"s","kind":"text","forms":⟦[]}"#),
    FaultyFile(
      "Q040", #""min" does not belong to question q, a single question; remove it"#,
      question: #"{"id":"q","section":"s","kind":"single","min":⟦1,"options":[{"code":"a"}]}"#),
    FaultyFile(
      "Q040", #""domain" does not belong to question q, a text question; remove it"#,
      question: #"{"id":"q","section":"s","kind":"text","domain":⟦"d"}"#),
    FaultyFile(
      "Q040", #""exclusive" does not belong to question q, a single question; remove it"#,
      question:
        #"{"id":"q","section":"s","kind":"single","options":[{"code":"a","exclusive":⟦true}]}"#),
    FaultyFile(
      "Q042",
      #""weight" has no effect in question q: it has no domain and is not scored; remove it"#,
      question: #"{"id":"q","section":"s","kind":"single","weight":⟦2,"options":[{"code":"a"}]}"#),
    FaultyFile(
      "Q042",
      #""saturation" has no effect in question q: the best option alone decides; remove it"#,
      question:
        #"{"id":"q","section":"s","kind":"multiple","domain":"d","rule":"best","saturation":⟦2,"options":[{"code":"a","score":5}]}"#
    ),
    FaultyFile(
      "Q043",
      "question q of section r stands apart from its section; keep sections together and in the order of \"sections\"",
      Sample(replacing: [
        "sections": #"["r","s"]"#,
        "questions":
          #"[{"id":"a","section":"r","kind":"text"},{"id":"b","section":"s","kind":"text"},{"id":"q","section":⟦"r","kind":"text"}]"#,
      ])),
    FaultyFile(
      "Q045", #"option "b" of question q needs a "score" from 0 to 100"#,
      question:
        #"{"id":"q","section":"s","kind":"single","domain":"d","options":[{"code":"a","score":1},⟦{"code":"b"}]}"#
    ),
    FaultyFile(
      "Q045", #"option "b" of question q needs a "score" from 0 to 100"#,
      question:
        #"{"id":"q","section":"s","kind":"multiple","domain":"d","rule":"best","options":[{"code":"n","exclusive":true},⟦{"code":"b"}]}"#
    ),
    FaultyFile(
      "Q046",
      #"option "a" of question q must not have a "score": only options of a scored single and non-exclusive options under the rule best have one"#,
      question:
        #"{"id":"q","section":"s","kind":"multiple","domain":"d","options":[{"code":"a","score":⟦1}]}"#
    ),
    FaultyFile(
      "Q046",
      #"option "a" of question q must not have a "score": only options of a scored single and non-exclusive options under the rule best have one"#,
      question: #"{"id":"q","section":"s","kind":"single","options":[{"code":"a","score":⟦1}]}"#),
    FaultyFile(
      "Q046",
      #"option "a" of question q must not have a "score": only options of a scored single and non-exclusive options under the rule best have one"#,
      question:
        #"{"id":"q","section":"s","kind":"multiple","domain":"d","rule":"best","options":[{"code":"a","exclusive":true,"score":⟦0},{"code":"b","score":3}]}"#
    ),
    FaultyFile(
      "Q008", #""score" is 101; allowed: 0 to 100"#,
      question:
        #"{"id":"q","section":"s","kind":"single","domain":"d","options":[{"code":"a","score":⟦101}]}"#
    ),
    FaultyFile(
      "Q047", "question q has 0 options; a multiple has 1 to 53",
      question: #"{"id":"q","section":"s","kind":"multiple","options":⟦[]}"#),
    FaultyFile(
      "Q047", "question q has 54 options; a multiple has 1 to 53",
      question: #"{"id":"q","section":"s","kind":"multiple","options":⟦["#
        + (0..<54).map { #"{"code":"c\#($0)"}"# }.joined(separator: ",") + "]}"),
    FaultyFile(
      "Q048", "question q needs an option that is not exclusive",
      question:
        #"{"id":"q","section":"s","kind":"multiple","domain":"d","options":⟦[{"code":"a","exclusive":true}]},{"id":"r","section":"s","kind":"multiple","domain":"d","options":[{"code":"a"}]}"#
    ),
    FaultyFile(
      "Q049",
      #"option "a" of question q must not have "when": only options of a multiple have one, so that 100 points stay within everybody's reach"#,
      question: #"{"id":"q","section":"s","kind":"single","options":[{"code":"a","when":⟦"true"}]}"#
    ),
    FaultyFile(
      "Q055", #"question q is in the form express but not in full; add "full""#,
      question: #"{"id":"q","section":"s","kind":"text","forms":⟦["express"]}"#),
    FaultyFile(
      "Q008", #""seconds" is -1; allowed: 0 or more"#,
      question: #"{"id":"q","section":"s","kind":"text","seconds":⟦-1}"#),
    FaultyFile(
      "Q002", #"reference needs the key "rule""#,
      question: #"{"id":"q","section":"s","kind":"text","references":[⟦{"statistic":"x"}]}"#),
    FaultyFile(
      "Q009", #""wide" is no value of "match"; allowed: exact, close, broad, narrow"#,
      question:
        #"{"id":"q","section":"s","kind":"text","references":[{"statistic":"x","rule":"true","match":⟦"wide"}]}"#
    ),
  ]
}
