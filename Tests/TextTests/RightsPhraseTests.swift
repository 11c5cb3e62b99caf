import Testing
import Text

@Suite("The words of rights, of what is kept and of a record of processing")
struct RightsPhraseTests {
  private static let day = CalendarDate(iso: "2027-01-31") ?? .earliest
  private static let later = CalendarDate(iso: "2028-02-28") ?? .latest

  private static let rights: [RightsPhrase] =
    RightsPhrase.Reason.allCases.map { .blocked(name: "N", assessments: 2, $0) }
    + RightsPhrase.Reason.allCases.map { .blockIsOver($0) }
    + [
      .blocked(name: "N", assessments: 1, .claim), .erasedAfter(day), .staysBlocked,
      .lifted(name: "N", assessments: 1), .lifted(name: "N", assessments: 2),
      .kept(name: "N", assessments: 1, until: day), .keptOpen(name: "N", assessments: 3),
      .renamed(from: "M", to: "N"), .nameNeeded, .hasNoName("N"),
      .noCampaign("a/b"), .dayIsOver(day), .dayNeeded, .markBlocked(until: nil),
      .markBlocked(until: day), .columnLastDay, .columnWhy, .columnAssessments, .timeIsOver,
      .nothingDue, .howToErase, .askErasure(assessments: 1), .askErasure(assessments: 4),
      .askCopies(name: "N", paths: ["P"]),
      .copiesHold(paths: ["P", "Q"]), .copiesErased(paths: ["P"]), .copyUnreadable(path: "P"),
    ]

  private static let record: [RecordPhrase] = [
    .title("N"), .unnamed, .asOf(day), .name, .id, .pseudonym, .form, .locale, .minutes, .mode,
    .campaign, .supersedes, .withdrawal, .seal, .blocked(on: day, .claim, until: nil),
    .blocked(on: day, .claim, until: later), .keptUntil(day),
    .assessment(day: "D", questionnaire: "Q"), .unfinished(day: "D", questionnaire: "Q"),
    .agreed(scope: "S", date: nil), .agreed(scope: "S", date: "D"), .notAgreed, .notice("H"),
    .counted, .notCounted(.noConsent), .notCounted(.blocked), .notCounted(.outOfScope),
    .notCounted(.noCell), .notCounted(.superseded), .synthetic,
    .handedOver(day: "D", campaign: nil, receipt: nil),
    .handedOver(day: "D", campaign: "C", receipt: "R"), .result(form: "F"),
    .score(name: "N", points: "P", low: "L", high: "H", level: nil),
    .score(name: "N", points: "P", low: "L", high: "H", level: "V"), .noScore(name: "N"),
    .rescored(version: "V"), .overall, .answers, .noAnswer, .note("T"), .evidence(.declared),
    .evidence(.shown), .evidence(.verified), .aside, .seconds(3),
    .refused(id: "I", supersedes: "J"), .nothingElse,
  ]

  private static let processing: [ProcessingPhrase] = [
    .title("N"), .asOf(day), .noLegalAdvice, .controller, .processing, .purposes, .basis, .persons,
    .data, .recipients, .transfers, .retention, .security, .rights, .counts, .notices,
    .campaign(id: "I", questionnaire: "Q", form: "F"),
    .period(from: day, to: later, countries: "C"), .purposeCounting, .purposeRecognising,
    .basisConsent, .personsBusinesses, .personsNatural, .dataAnswers(count: 3, areas: "A"),
    .dataParticulars, .dataNone, .recipientsNone, .transfersNone,
    .lastDays(first: day, last: day, count: 3), .lastDays(first: day, last: later, count: 1),
    .undated(count: 2, campaign: "C"), .nothingStored, .erasure, .securityLocal,
    .securityPseudonym, .securityErasure, .securityRelease, .rightAccess, .rightRectification,
    .rightErasure, .rightBlocking, .stored(3), .counted(3), .withoutConsent(3), .blocked(3),
    .replaced(3), .elsewhere(3), .refused(3), .duplicates(3),
    .notice(locale: "L", hash: "H", count: 3), .otherNotices(3),
  ]

  private static let all: [any Phrase] = rights + record + processing
  /// The same in two languages, and rightly so.
  private static let alike = ["Name", "Form", "Minutes", "Id", "3 s"]

  @Test("every sentence has words of its own in its enumeration", arguments: Language.allCases)
  func words(language: Language) {
    for phrases in [Self.rights, Self.record, Self.processing] as [[any Phrase]] {
      let texts = phrases.map { $0.text(in: language) }
      #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("  ") && $0.withoutControls == $0 })
      #expect(Set(texts).count == texts.count)
    }
  }

  @Test("no language borrows another's sentence")
  func languages() {
    for phrase in Self.all where !Self.alike.contains(phrase.text(in: .english)) {
      #expect(Set(Language.allCases.map { phrase.text(in: $0) }).count == 3, "\(phrase)")
    }
  }

  @Test("people are spoken to formally, nobody is called an enterprise, nothing is anonymous")
  func formally() {
    for phrase in Self.all {
      func words(_ language: Language) -> [String] {
        phrase.text(in: language).lowercased().split { !$0.isLetter }.map(String.init)
      }
      // The option of the command bears the word of the files.
      #expect(
        !phrase.text(in: .english).replacing("--enterprise", with: "").contains("enterprise"))
      #expect(!words(.spanish).contains { ["tú", "tu", "tus", "te"].contains($0) })
      #expect(!words(.german).contains { ["du", "dein", "deine", "unternehmen"].contains($0) })
      for language in Language.allCases {
        #expect(
          !words(language).contains { word in
            ["anonym", "anónim", "representativ", "repräsentativ", "significan", "signifikant"]
              .contains { word.hasPrefix($0) }
          }, "\(phrase)")
      }
    }
  }

  @Test("the sentences about law say that they are no advice", arguments: Language.allCases)
  func noAdvice(language: Language) {
    let text = ProcessingPhrase.noLegalAdvice.text(in: language)
    let advice: [Language: String] = [
      .english: "no legal advice", .spanish: "no sustituye la asesoría legal",
      .german: "keine Rechtsberatung",
    ]
    #expect(text.contains(advice[language] ?? "-"))
    #expect(text.contains("30") && text.contains("2025"))
  }
}
