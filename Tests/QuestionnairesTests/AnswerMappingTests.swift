import Testing

@testable import Questionnaires

@Suite("Answers carried over to another version")
struct AnswerMappingTests {
  /// An answer in the sample, an edit of it, and what becomes of the answer.
  struct Case: Sendable, CustomTestStringConvertible {
    let question: String
    let answer: Answer
    let edit: (from: String, to: String)
    let mapped: Answer
    let loss: AnswerLoss.Reason?

    init(
      _ question: String, _ answer: Answer, _ from: String, _ to: String, _ mapped: Answer,
      _ loss: AnswerLoss.Reason? = nil
    ) {
      (self.question, self.answer, edit) = (question, answer, (from, to))
      (self.mapped, self.loss) = (mapped, loss)
    }

    var testDescription: String { "\(question) \(answer.raw): \(edit.to)" }
  }

  private static let some = #"{"code":"some","score":50},"#
  private static let backups = #""options":[{"code":"nothing","score":0}"#
  private static let facts = #"{"code":"remote"},{"code":"stock"}"#

  static let cases = [
    Case("backups", .option(2), some, "", .option(1)),
    Case(
      "backups", .option(2), backups,
      #""options":[{"code":"new","score":9},{"code":"nothing","score":0}"#, .option(3)),
    Case("backups", .option(1), some, "", .absent, .unknownOption("some")),
    Case(
      "backups", .notApplicable, #""mayBeNotApplicable":true,"#, "", .absent,
      .notOffered(.notApplicable)),
    Case(
      "backups", .unknown, #""critical":true"#, #""required":true"#, .absent, .notOffered(.unknown)),
    Case("backups", .skipped, #""critical":true"#, #""required":true"#, .absent),
    Case("facts", .options(0b011), facts, #"{"code":"stock"},{"code":"remote"}"#, .options(0b011)),
    Case("facts", .options(0b101), facts, #"{"code":"stock"},{"code":"remote"}"#, .options(0b110)),
    Case(
      "facts", .options(0b110), facts + ",", #"{"code":"remote"},"#, .options(0b010),
      .unknownOption("stock")),
    Case(
      "facts", .options(0b010), facts + ",", #"{"code":"remote"},"#, .absent,
      .unknownOption("stock")),
    Case(
      "facts", .options(0b101), #"{"code":"cards"}"#, #"{"code":"cards","exclusive":true}"#,
      .absent, .exclusiveBeside("cards")),
    Case(
      "facts", .options(0b100), #"{"code":"cards"}"#, #"{"code":"cards","exclusive":true}"#,
      .options(0b100)),
    Case("facts", .options(0b011), #""choose":2"#, #""choose":1"#, .absent, .tooMany(most: 1)),
    Case(
      "feeling", .number(10), #""kind":"number","min":0,"max":10"#,
      #""kind":"number","min":0,"max":9"#, .absent, .outOfRange(min: 0, max: 9)),
    Case(
      "feeling", .number(9), #""kind":"number","min":0,"max":10"#,
      #""kind":"number","min":0,"max":9"#, .number(9)),
    Case(
      "feeling", .number(9), #""id":"feeling","section":"about","kind":"number","min":0,"max":10"#,
      #""id":"feeling","section":"about","kind":"text""#, .absent, .otherKind),
    Case(
      "visits", .number(9), #""unit":"weeks""#, #""notAbove":"feeling""#, .absent,
      .aboveOther("feeling")),
    Case("visits", .number(3), #""unit":"weeks""#, #""notAbove":"feeling""#, .number(3)),
    Case("trained", .percent(30), #""of":"people","#, "", .absent, .otherBase),
    Case("trained", .percent(30), #""max":90,"#, #""max":80,"#, .percent(30)),
    Case("trained", .number(3), #""of":"people","#, "", .number(3)),
    Case("remark", .written, #""max":90,"#, #""max":80,"#, .written),
  ]

  @Test("by question id and option code, what does not fit is dropped and named", arguments: cases)
  func mapping(_ sample: Case) throws {
    let old = try VersionSample.bundle(VersionSample.json).questionnaire
    var edits = [sample.edit]
    if sample.edit.to.contains(#""kind":"text""#) {
      edits.append((#""selfRating":"feeling","#, ""))
    }
    if sample.edit == (Self.some, "") {
      edits.append((#""backups in {nothing, some}""#, #""backups = nothing""#))
    }
    let new = try VersionSample.bundle(try VersionSample.edited(edits)).questionnaire
    var answers = Answers(for: old)
    // Something to be compared with.
    answers[try #require(old.question("feeling"))] = .number(5)
    answers[try #require(old.question(sample.question))] = sample.answer
    let (mapped, losses) = AnswerMapping(from: old, to: new).map(answers)
    #expect(mapped[try #require(new.question(sample.question))] == sample.mapped)
    #expect(losses == sample.loss.map { [AnswerLoss(question: sample.question, reason: $0)] } ?? [])
  }

  @Test("of a question that is gone nothing remains; a new one has no answer")
  func questions() throws {
    let old = try VersionSample.bundle(VersionSample.json).questionnaire
    let new = try VersionSample.bundle(
      try VersionSample.edited([(#""id":"hours""#, #""id":"days""#)])
    ).questionnaire
    let place = try #require(old.question("hours"))
    for (answer, isLost) in [
      (Answer.number(3), true), (.unknown, true), (.skipped, false), (.absent, false),
    ] {
      var answers = Answers(for: old)
      answers[place] = answer
      let (mapped, losses) = AnswerMapping(from: old, to: new).map(answers)
      #expect(mapped == Answers(for: new))
      #expect(losses.map(\.reason) == (isLost ? [.unknownQuestion] : []))
    }
  }

  @Test("a form is found by its name")
  func forms() throws {
    let old = try VersionSample.bundle(VersionSample.json).questionnaire
    let new = try VersionSample.bundle(
      try VersionSample.edited([(#""forms":["full","express"]"#, #""forms":["express","full"]"#)])
    ).questionnaire
    let mapping = AnswerMapping(from: old, to: new)
    #expect(mapping.form(Form(index: 0)) == Form(index: 1))
    let alone = try VersionSample.bundle(
      try VersionSample.edited([(#""forms":["full","express"]"#, #""forms":["full"]"#)])
    ).questionnaire
    #expect(AnswerMapping(from: old, to: alone).form(Form(index: 1)) == nil)
  }
}
