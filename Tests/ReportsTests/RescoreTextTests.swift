import JSON
import Questionnaires
import Reports
import Scoring
import Testing
import Text

@Suite("What re-scoring would change")
struct RescoreTextTests {
  /// The small questionnaire with other points, a gate less, a question more and one fewer.
  private static let edits = [
    (#""version": "1.2.3""#, #""version": "2.0.0""#),
    (#"{"code": "most", "score": 75}"#, #"{"code": "most", "score": 50}"#),
    (#""when": "count(days) < 3""#, #""when": "count(days) < 2""#),
    (#"{"id": "eighths""#, #"{"id": "ninths""#),
    (#"{"code": "few", "score": 0},"#, ""),
  ]

  private func rescoring() throws -> Rescoring {
    var text = SmallQuestionnaire.text
    for (from, to) in Self.edits {
      try #require(text.contains(from))
      text = text.split(separator: from, omittingEmptySubsequences: false).joined(separator: to)
    }
    let result = QuestionnaireCompiler.compile(JSONDocument.read(text), path: "small.json")
    let new = try #require(result.questionnaire, "\(result.findings.map(\.description))")
    return Rescoring(from: Scorer(try SmallQuestionnaire.compile()), to: Scorer(new))
  }

  private func assessment(_ rescoring: Rescoring) throws -> RescoredAssessment {
    let old = rescoring.old.questionnaire
    var answers = Answers(for: old)
    for (id, answer) in [
      ("sells", Answer.option(0)), ("key", .option(1)), ("days", .options(0b11)),
      ("eighths", .number(4)), ("storms", .option(0)),
    ] {
      answers[try #require(old.question(id))] = answer
    }
    let form = try #require(old.form("full"))
    let result = try #require(rescoring.rescore(answers, form: form))
    return RescoredAssessment(
      id: "9f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b", label: "Panadería Sol", completed: "2026-11-20",
      version: old.version, form: "full", result: result)
  }

  private func lines(_ language: Language) throws -> [String] {
    let rescoring = try rescoring()
    let texts = Texts([], of: rescoring.new.questionnaire, locale: language.tag)
    return RescoreText(width: 80, texts: texts, language: language)
      .lines(of: try assessment(rescoring)).map(\.text)
  }

  @Test("every score that changes is named with what was, what is, and why")
  func english() throws {
    #expect(
      try lines(.english) == [
        "Panadería Sol, 2026-11-20",
        "  Overall: 57.1 middle → 42.9 middle (provisional)",
        "    through “alpha”",
        "  alpha: 57.1 middle → 42.9 middle (provisional)",
        "    key: most 75 → 50 points",
        "    ninths: new, open",
        "    eighths: exists no longer",
        "    g_days: holds the level back no longer",
        "  setting: 0.0 → no score",
        "    storms: the answer does not fit any more, open",
        "  Overall, short form: 59.5 middle → 42.9 middle",
        "  alpha, short form: 59.5 middle → 42.9 middle",
        "    key: most 75 → 50 points",
        "    g_days: holds the level back no longer",
        "  setting, short form: 0.0 → no score",
        "",
      ])
  }

  @Test("in the reader's language and number format")
  func languages() throws {
    let german = try lines(.german)
    #expect(german[1] == "  Gesamt: 57,1 middle → 42,9 middle (vorläufig)")
    #expect(german[4] == "    key: most 75 → 50 Punkte")
    #expect(try lines(.spanish)[4] == "    key: most 75 → 50 puntos")
  }

  @Test("the summary counts each assessment once, and each loss")
  func summary() throws {
    let rescoring = try rescoring()
    let result = try assessment(rescoring).result
    var tally = RescoreTally(version: Version(2, 0, 0))
    let same = Rescoring(from: rescoring.old, to: rescoring.old)
    let unchanged = same.rescore(Answers(for: same.old.questionnaire), form: Form(index: 0))
    let isNamed = [
      tally.note(result, isSuperseded: false), tally.note(result, isSuperseded: true),
      tally.note(nil, isSuperseded: false), tally.note(unchanged, isSuperseded: false),
    ]
    #expect(isNamed == [true, false, false, false])
    #expect(tally.assessments == 4)
    let questionnaires = [rescoring.new.questionnaire, rescoring.old.questionnaire]
    let losses = tally.sortedLosses(in: questionnaires)
    let texts = Texts([], of: rescoring.new.questionnaire, locale: "en")
    let lines = RescoreText(width: 80, texts: texts, language: .english)
      .summary(of: tally, losses: losses).map(\.text)
    #expect(
      lines == [
        "Answers that version 2.0.0 does not take:", "  storms: no option few (2)",
        "  eighths: no such question (2)", "",
        "4 assessments of other versions, under version 2.0.0:",
        "  1 would come out otherwise", "  1 would come out as they were",
        "  1 not named, because another assessment speaks for the enterprise",
        "  1 cannot be scored, because the form is not there",
      ])
  }

  @Test("programs get the same")
  func json() throws {
    let rescoring = try rescoring()
    var json = RescoreJSON()
    let assessment = try assessment(rescoring)
    json.add(assessment)
    var tally = RescoreTally(version: Version(2, 0, 0))
    _ = tally.note(assessment.result, isSuperseded: false)
    let value = json.value(
      under: rescoring.new.questionnaire, tally,
      losses: tally.sortedLosses(in: [rescoring.old.questionnaire]), drafts: 3)
    let object = try #require(value.object)
    #expect(object["changed"] == 1 && object["drafts"] == 3 && object["applied"] == false)
    let enterprise = try #require(object["enterprises"]?.array?.first?.object)
    #expect(enterprise["label"] == "Panadería Sol" && enterprise["version"] == "1.2.3")
    let changes = (enterprise["changes"]?.array ?? []).compactMap(\.object)
    #expect(changes.count == assessment.result.changes.count)
    #expect(changes[1]["measure"] == "domain:alpha")
    #expect(changes[1]["from"] == ["score": "57.1", "status": "scored", "level": "middle"])
    #expect(
      changes[1]["reasons"]?.array?.first == [
        "reason": "points", "question": "key", "answer": "most", "from": "75", "to": "50",
      ])
    #expect(
      object["losses"]?.array?.first == [
        "question": "eighths", "reason": "unknown_question", "detail": nil, "count": 1,
      ])
  }
}
