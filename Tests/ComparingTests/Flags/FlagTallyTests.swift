import Comparing
import Questionnaires
import SampleFirms
import Scoring
import TestSupport
import Testing

@Suite("Responses that raise doubts, counted")
struct FlagTallyTests {
  @Test("Nobody is counted where nothing was added")
  func empty() throws {
    #expect(FlagTally(try Samples.questionnaire()).countries.isEmpty)
  }

  @Test("Each response counts once for each reason", arguments: 0..<20 as Range<UInt64>)
  func naive(_ seed: UInt64) throws {
    let questionnaire = try Samples.questionnaire()
    let known = questionnaire.contradictions
    let number = try #require(questionnaire.question("people"))
    var chance = SplitMix64(seed: seed)
    var tally = FlagTally(questionnaire)
    var given: [(country: String, flags: [ResponseFlag])] = []
    for _ in 0..<120 {
      let all: [ResponseFlag] =
        [
          .straightLine(questions: 9), .speed(seconds: 30, reading: 500),
          .unit(question: number, times: 10),
          .unit(question: number, times: 100), .exclusiveBeside(question: 3),
          .above(question: number + 1, limit: number),
        ] + known.map { .contradiction($0.id) }
      let flags = all.filter { _ in Int.random(in: 0..<6, using: &chance) == 0 }
      given.append((["MX", "DE"].randomElement(using: &chance) ?? "MX", flags))
    }
    for response in given { tally.add(response.flags, country: response.country) }
    #expect(tally.countries.map(\.id) == ["MX", "DE"])
    for country in tally.countries {
      let own = given.filter { $0.country == country.id }.map(\.flags)
      #expect(country.n == own.count)
      #expect(country.flagged == own.count { !$0.isEmpty })
      for reason in ResponseFlag.Reason.allCases {
        let expected = own.count { $0.contains { $0.reason == reason } }
        #expect((country.reasons[reason] ?? 0) == expected)
      }
      for contradicted in country.contradictions {
        let expected = own.count { flags in
          flags.contains { flag in
            flag.reason == .contradiction
              && flag.questions(in: known).map { questionnaire.questions[$0].id }
                == contradicted.questions
          }
        }
        #expect(contradicted.count == expected && expected > 0)
      }
      let places = country.contradictions.map {
        $0.questions.map { questionnaire.question($0) ?? 0 }
      }
      #expect(places == places.sorted { $0.lexicographicallyPrecedes($1) })
    }
  }
}
