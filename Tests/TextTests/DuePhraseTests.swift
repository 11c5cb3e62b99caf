import Testing
@testable import Text

@Suite("The words of reminders and of changes")
struct DuePhraseTests {
  private static let phrases: [any Phrase] = [
    DuePhrase.column, DuePhrase.past("D"), DuePhrase.corrected, DuePhrase.fileName,
    FormPhrase.name("express"), FormPhrase.name("full"), FormPhrase.name("x"),
    FormPhrase.kind("express"), FormPhrase.kind("full"), DuePhrase.title(label: nil),
    DuePhrase.title(label: "L"), DuePhrase.explanation, DuePhrase.alarm,
    DuePhrase.saved(path: "P"), DuePhrase.nothingDue,
    ChangePhrase.title, ChangePhrase.days(from: "A", to: "B"), ChangePhrase.overall,
    ChangePhrase.before("A"), ChangePhrase.after("A"), ChangePhrase.higher(tenths: 103),
    ChangePhrase.lower(tenths: 103), ChangePhrase.same, ChangePhrase.otherQuestions,
    ChangePhrase.shortFormOnly, ChangePhrase.answersTitle, ChangePhrase.sameAnswers,
    ChangePhrase.actionsTitle, ChangePhrase.noCause,
  ]

  @Test("every sentence has words of its own, and other ones in each language")
  func words() {
    for language in Language.allCases {
      let texts = Self.phrases.map { $0.text(in: language) }
      #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("  ") })
      #expect(Set(texts).count == texts.count)
    }
    for phrase in Self.phrases {
      #expect(Set(Language.allCases.map { phrase.text(in: $0) }).count == 3, "\(phrase)")
    }
  }

  @Test("what is filled in can be read", arguments: Language.allCases)
  func arguments(language: Language) {
    let mark = NumberFormat(language).decimalMark
    #expect(ChangePhrase.higher(tenths: 103).text(in: language).contains("10\(mark)3"))
    #expect(ChangePhrase.lower(tenths: 7).text(in: language).contains("0\(mark)7"))
    #expect(DuePhrase.title(label: "Taller Ulm").text(in: language).contains("Taller Ulm"))
    #expect(DuePhrase.past("2026-11-25").text(in: language).contains("2026-11-25"))
    #expect(DuePhrase.saved(path: "/a/b.ics").text(in: language).contains("/a/b.ics"))
  }
}
