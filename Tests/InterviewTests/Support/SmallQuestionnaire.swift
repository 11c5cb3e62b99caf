import Interview
import Questionnaires
import Scoring
import Testing
import Text

/// Small questionnaires made for one test, with English texts.
struct SmallQuestionnaire {
  let bundle: QuestionnaireBundle
  let scorer: Scorer

  /// Compiles questions written as the members of a question object without `section`; the texts
  /// are the ids, so that a transcript can be read.
  init(
    _ questions: [String], texts: [String: String] = [:], strata: String = "{}",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let all = questions.map { $0.contains("\"section\"") ? $0 : "\"section\":\"s\",\($0)" }
    let source = """
      {"format":"readiness-questionnaire/1","id":"small","version":"0.1.0","sourceLocale":"en",
       "locales":["en"],"forms":["full"],
       "domains":[{"id":"d","role":"readiness","series":1}],
       "levels":[{"id":"low","from":0},{"id":"high","from":50}],
       "strata":\(strata),
       "sections":["s","t"],"questions":[\(all.map { "{\($0)}" }.joined(separator: ","))]}
      """
    let entries = texts.sorted { $0.key < $1.key }.map { "\"\($0)\":{\"text\":\"\($1)\"}" }
    let catalogue = """
      {"format":"readiness-catalogue/1","questionnaire":"small","locale":"en",
       "texts":{\(entries.joined(separator: ","))}}
      """
    let compiled = QuestionnaireBundle.compile(
      Array(source.utf8), path: "q.json", catalogues: [("en.json", Array(catalogue.utf8))])
    bundle = try #require(
      compiled.bundle, "\(compiled.findings)", sourceLocation: sourceLocation)
    scorer = Scorer(bundle.questionnaire)
  }

  var questionnaire: Questionnaire { bundle.questionnaire }

  /// The position of a question.
  func position(_ id: String) throws -> Int { try #require(questionnaire.question(id)) }

  /// An interview from the beginning or from what is stored.
  func begin(from stored: [GivenAnswer] = [], earlier: [GivenAnswer] = []) -> (
    state: InterviewState, effects: [InterviewEffect]
  ) {
    InterviewState.begin(scorer, form: Form(index: 0), from: stored, earlier: earlier)
  }

  func transcript(
    _ language: Language = .english, width: Int = 78, offersEvidence: Bool = false
  ) -> Transcript {
    Transcript(
      bundle: bundle, language: language, width: width, resumeCommand: "readiness",
      offersEvidence: offersEvidence)
  }

  /// A firm that has staff or not, with questions that follow from it.
  static func firm(texts: [String: String] = [:]) throws -> SmallQuestionnaire {
    let questions = [
      #""id":"people","kind":"number","required":true,"min":0,"max":5000,"unit":"people""#,
      #""id":"staff","kind":"number","min":0,"max":5000,"notAbove":"people""#,
      #""id":"facts","kind":"multiple","options":[{"code":"shop"},{"code":"stock"},"#
        + #"{"code":"none","exclusive":true}]"#,
      #""id":"sells","kind":"single","when":"facts has shop","domain":"d","#
        + #""options":[{"code":"no","score":0},{"code":"yes","score":100}]"#,
      #""section":"t","id":"trained","kind":"number","domain":"d","min":0,"max":5000,"#
        + #""of":"people","scale":[[0,0],[100,100]]"#,
      #""section":"t","id":"ways","kind":"multiple","domain":"d","saturation":2,"choose":2,"#
        + #""options":[{"code":"web","when":"sells = yes"},{"code":"phone"},{"code":"mail"},"#
        + #"{"code":"none","exclusive":true}],"mayBeNotApplicable":true"#,
      #""section":"t","id":"remark","kind":"text""#,
    ]
    return try SmallQuestionnaire(questions, texts: texts)
  }
}
