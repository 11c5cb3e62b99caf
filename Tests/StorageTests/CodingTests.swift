import Questionnaires
import Scoring
import TestSupport
import Testing

@testable import Storage

@Suite("Answers in the store")
struct AnswerCodingTests {
  @Test(
    "each kind of answer has one text",
    arguments: [
      (Answer.absent, "null"), (.unknown, #""u""#), (.notApplicable, #""n""#),
      (.skipped, #""s""#), (.written, #""w""#), (.option(0), "0"), (.options(0b1011), "11"),
      (.options(1 << 53 - 1), "9007199254740991"), (.number(-42), "-42"),
      (.number(-(1 << 53 - 1)), "-9007199254740991"), (.percent(0), #"{"x":0}"#),
      (.percent(100), #"{"x":100}"#),
    ])
  func texts(answer: Answer, text: String) {
    #expect(AnswerCoding.encode(answer) == text)
    #expect(AnswerCoding.decode(text) == answer)
  }

  @Test(
    "what the store does not write is not read",
    arguments: [
      "", "-", "1.0", "1 ", "nul", #""x""#, #"{"x":101}"#, #"{"x":-1}"#, #"{"x":30"#,
      "9007199254740992", "99999999999999999999", "[1]", "1,",
    ])
  func refuses(text: String) {
    #expect(AnswerCoding.decode(text) == nil)
  }

  @Test("nothing at the end is not written, and a list is never longer than the questionnaire")
  func counts() {
    var answers = Answers(count: 3)
    #expect(String(decoding: AnswerCoding.encode(answers), as: UTF8.self) == "[]")
    answers[1] = .option(4)
    #expect(String(decoding: AnswerCoding.encode(answers), as: UTF8.self) == "[null,4]")
    #expect(AnswerCoding.decode(Array("[null,4]".utf8), count: 3) == answers)
    #expect(AnswerCoding.decode(Array("[null,4,null]".utf8), count: 3) == answers)
    for text in ["[1,2,3,4]", "[1,2", "1,2]", "[1,2]]", "[1 2]", "[1,]", "[,1]", ""] {
      #expect(AnswerCoding.decode(Array(text.utf8), count: 3) == nil, "\(text)")
    }
  }

  @Test("random answers come back as they were")
  func roundTrip() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<500 {
      let answers = Samples.answers(using: &random)
      #expect(AnswerCoding.decode(AnswerCoding.encode(answers), count: 9) == answers)
    }
  }
}

@Suite("Scores in the store")
struct ScoreCodingTests {
  @Test("random scores on both forms come back as they were")
  func roundTrip() throws {
    let questionnaire = try TrialQuestionnaire.compile(TrialQuestionnaire.json())
    let coding = ScoreCoding(questionnaire)
    let scorer = Scorer(questionnaire)
    var random = SplitMix64(seed: 12)
    for _ in 0..<500 {
      let answers = Samples.answers(using: &random)
      let sheets = questionnaire.allForms.map { form -> ScoreSheet? in
        form.index == 0 && Bool.random(using: &random)
          ? nil : scorer.score(answers, form: form)
      }
      let expected = zip(questionnaire.forms, sheets).compactMap { form, sheet in
        sheet.map { sheet in
          FormScores(
            form: form, overall: StoredScore(sheet.overall),
            domains: sheet.domains.map(StoredScore.init))
        }
      }
      let scored = questionnaire.allForms.filter { sheets[$0.index] != nil }
      let bytes = coding.encode(
        sheets.map { $0 ?? ScoreSheet(for: questionnaire) }, of: scored)
      #expect(coding.decode(bytes) == expected)
    }
  }

  @Test("a final score without open questions is one number")
  func short() throws {
    let questionnaire = try TrialQuestionnaire.compile(TrialQuestionnaire.json())
    let sheet = Scorer(questionnaire).score(Samples.answers(), form: Form(index: 1))
    let text = String(
      decoding: ScoreCoding(questionnaire).encode(
        [sheet, sheet], of: [Form(index: 1)]), as: UTF8.self)
    #expect(text == "[null,[625,750,500,0]]")
  }

  @Test(
    "what the store does not write is not read",
    arguments: [
      "", "[]", "[null]", "[null,[1,2,3]]", "[null,[1,2,3,4,5]]", "[null,[[9],1,1,1]]",
      "[null,[[0,1,1],1,1,1]]", "[null,[[0,1,1,1,1,1],1,1,1]]", "[null,[1,1,1,[0,1,1,1,1]]]",
      "[null,[1,1,1,1]",
    ])
  func refuses(text: String) throws {
    let questionnaire = try TrialQuestionnaire.compile(TrialQuestionnaire.json())
    #expect(ScoreCoding(questionnaire).decode(Array(text.utf8)) == nil)
  }
}

@Suite("Ids and hashes in the store")
struct IdentifierCodingTests {
  @Test("an id is 16 bytes and comes back as it was")
  func roundTrip() {
    let text = "9f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b"
    let bytes = UUIDCoding.bytes(text)
    #expect(bytes?.count == 16)
    #expect(bytes.map(UUIDCoding.text) == text)
  }

  @Test(
    "other texts are no ids",
    arguments: [
      "", "9f1c2a34", "9F1C2A34-5b6d-4e7f-8a9b-0c1d2e3f4a5b",
      "9f1c2a345-b6d-4e7f-8a9b-0c1d2e3f4a5b", "9f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5g",
    ])
  func refuses(text: String) {
    #expect(UUIDCoding.bytes(text) == nil)
  }

  @Test("a beginning of four digits or more stands for a range of ids")
  func prefix() {
    #expect(UUIDCoding.range(prefix: "9f1") == nil)
    #expect(UUIDCoding.range(prefix: "9f1x") == nil)
    let range = UUIDCoding.range(prefix: "9F1c2a34-5")
    #expect(range.map { UUIDCoding.text($0.first) } == "9f1c2a34-5000-0000-0000-000000000000")
    #expect(range.map { UUIDCoding.text($0.last) } == "9f1c2a34-5fff-ffff-ffff-ffffffffffff")
  }

  @Test("a hash is 32 bytes and comes back as it was")
  func hashes() {
    #expect(HashCoding.bytes(Samples.hash(5)).map(HashCoding.text) == Samples.hash(5))
    #expect(HashCoding.bytes("sha256:12") == nil)
    #expect(HashCoding.bytes(String(Samples.hash(5).dropFirst(7))) == nil)
  }
}
