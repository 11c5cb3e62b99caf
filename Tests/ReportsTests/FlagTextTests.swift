import Comparing
import Questionnaires
import Reports
import SampleFirms
import Scoring
import Testing
import Text

@Suite("Responses that raise doubts, as text")
struct FlagTextTests {
  private static func text(_ language: Language) throws -> (FlagText, Questionnaire) {
    let questionnaire = try Samples.questionnaire()
    let names = ComparisonNames(
      questionnaire, texts: try Samples.bundle.get().texts(locale: language.tag), language: language
    )
    return (FlagText(names, language: language), questionnaire)
  }

  @Test("One sentence a doubt, with the words of the questions", arguments: Language.allCases)
  func findings(_ language: Language) throws {
    let (text, questionnaire) = try Self.text(language)
    let contradiction = try #require(questionnaire.contradictions.first)
    let found = text.findings([
      .contradiction(contradiction.id), .straightLine(questions: 12),
      .speed(seconds: 60, reading: 400),
    ])
    #expect(found.count == 3)
    let texts = try Samples.bundle.get().texts(locale: language.tag)
    for question in contradiction.condition.questions {
      #expect(found[0].contains(texts["question.\(questionnaire.questions[question].id)"]))
    }
    #expect(!found[1].contains("“") && !found[2].contains("“"))
  }

  @Test("Slips fit the width, and without any there is nothing", arguments: [30, 80])
  func slips(_ width: Int) throws {
    for language in Language.allCases {
      let (text, questionnaire) = try Self.text(language)
      let flags = questionnaire.contradictions.map { ResponseFlag.contradiction($0.id) }
      let lines = text.slips(flags, width: width)
      #expect(lines.count > flags.count)
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      #expect(text.slips([], width: width).isEmpty)
    }
  }
}
