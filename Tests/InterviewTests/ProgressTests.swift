import Interview
import Questionnaires
import TestSupport
import Testing
import Text

@Suite("Progress counts the questions that apply and never falls back")
struct ProgressTests {
  @Test("The number rises by one and the total never rises while answers come in")
  func neverFallsBack() throws {
    let shipped = try ShippedQuestionnaire.load()
    for seed in 0..<40 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let form = try shipped.form(seed.isMultiple(of: 2) ? "express" : "full")
      var state = InterviewState.begin(shipped.scorer, form: form).state
      let texts = shipped.bundle.texts(locale: "en")
      var last: Progress?
      while let progress = state.progress(reading: texts) {
        if let last {
          #expect(progress.question == last.question + 1)
          #expect(progress.questions <= last.questions)
          #expect(progress.section >= last.section)
          #expect(progress.secondsLeft < last.secondsLeft)
        }
        #expect(progress.question <= progress.questions)
        #expect(progress.section <= progress.sections)
        last = progress
        let answer = try #require(state.randomAnswer(using: &random))
        _ = state.receive(.answer(answer.answer, words: answer.words))
      }
      #expect(state.place == .review)
      #expect(last?.question == last?.questions)
      #expect(last?.questions == state.applicable.count)
    }
  }

  @Test("Going back does not change how many questions there are")
  func backKeepsTotal() throws {
    let small = try SmallQuestionnaire.firm()
    var state = small.begin(from: [GivenAnswer(question: 0, answer: .number(3))]).state
    let texts = small.bundle.texts(locale: "en")
    #expect(state.progress(reading: texts)?.question == 2)
    // The shop question waits for the facts, and counts until they rule it out.
    #expect(state.progress(reading: texts)?.questions == 7)
    _ = state.receive(.back)
    #expect(state.progress(reading: texts)?.question == 1)
    #expect(state.progress(reading: texts)?.questions == 7)
  }

  @Test("A section without a question that can apply is not counted")
  func emptySections() throws {
    let small = try SmallQuestionnaire([
      #""id":"a","kind":"single","options":[{"code":"no"},{"code":"yes"}]"#,
      #""section":"t","id":"b","kind":"text","when":"a = yes""#,
    ])
    var state = small.begin().state
    let texts = small.bundle.texts(locale: "en")
    #expect(state.progress(reading: texts)?.sections == 2)
    _ = state.receive(.answer(.option(0)))
    _ = state.receive(.correct(question: 0))
    #expect(state.progress(reading: texts)?.sections == 1)
  }

  @Test("Reading takes a minute for 130 words, and every question six seconds")
  func readingTime() throws {
    let words = Array(repeating: "word", count: 118).joined(separator: " ")
    let small = try SmallQuestionnaire(
      [
        #""id":"q","kind":"single","mayBeNotApplicable":true,"#
          + #""options":[{"code":"a"},{"code":"b"}]"#
      ],
      texts: [
        "question.q": words, "question.q.help": words, "question.q.not_applicable": "two words",
        "option.q.a": "three words more", "option.q.b": "and seven words make a hundred thirty",
      ])
    let texts = small.bundle.texts(locale: "en")
    let time = ReadingTime(of: [0], in: small.questionnaire, texts)
    #expect(time.words == 130)
    #expect(time.seconds == 66)
    #expect(ReadingTime(of: [], in: small.questionnaire, texts).seconds == 0)
  }

  @Test("The express form stays within the minutes that are promised", arguments: Language.allCases)
  func promise(_ language: Language) throws {
    let shipped = try ShippedQuestionnaire.load()
    let state = InterviewState.begin(shipped.scorer, form: try shipped.form("express")).state
    let texts = shipped.bundle.texts(locale: language.tag)
    let minutes = try #require(state.progress(reading: texts)?.minutesLeft)
    #expect((8...11).contains(minutes))
  }
}
