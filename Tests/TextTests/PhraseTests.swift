import Testing
import Text

@Suite("Every sentence of the interview exists in every language")
struct PhraseTests {
  /// The sample after one: the switch names every case, so that no sentence can be forgotten.
  private static func next(after phrase: InterviewPhrase) -> InterviewPhrase? {
    switch phrase {
    case .plainMode: .keys
    case .keys: .welcomeBack(answered: 9)
    case .welcomeBack: .section(number: 2, of: 7, name: "X")
    case .section: .progress(question: 9, of: 31, minutes: 8)
    case .progress: .severalAnswers(most: nil)
    case .severalAnswers: .wholeNumber(low: "0", high: "6", base: nil)
    case .wholeNumber: .yesOrNo
    case .yesOrNo: .yes
    case .yes: .no
    case .no: .ownWords
    case .ownWords: .currentAnswer
    case .currentAnswer: .unknown
    case .unknown: .notApplicable
    case .notApplicable: .skip
    case .skip: .skipped
    case .skipped: .ask(.choice, keeps: nil)
    case .ask: .saved(answer: "X")
    case .saved: .savedPeople(count: "99")
    case .savedPeople: .kept(answer: "X")
    case .kept: .setAside(question: "Q?", answer: "X")
    case .setAside: .asksAgain(question: "Q?", answer: "X")
    case .asksAgain: .countsAgain(question: "Q?", answer: "X")
    case .countsAgain: .lastTime
    case .lastTime: .answerOfLastTime("X")
    case .answerOfLastTime: .note("X")
    case .note: .noNote
    case .noNote: .noted(isThere: true)
    case .noted: .declared
    case .declared: .shown
    case .shown: .verified
    case .verified: .marked(label: "X")
    case .marked: .nothingToMark
    case .nothingToMark: .openRemain(count: 3)
    case .openRemain: .startedOver
    case .startedOver: .domainResult(name: "X", level: "Y", tenths: 342)
    case .domainResult: .firstQuestion
    case .firstQuestion: .noHelp
    case .noHelp: .finished
    case .finished: .left(command: "readiness")
    case .left: .reviewTitle
    case .reviewTitle: .reviewTotals(answered: 9, unknown: 2, notApplicable: 1, skipped: 3)
    case .reviewTotals: .stillOpen
    case .stillOpen: .nothingOpen
    case .nothingOpen: .sectionEntry(name: "X", answered: 2, applicable: 8)
    case .sectionEntry: .skippedRemain(count: 3)
    case .skippedRemain: .askReview
    case .askReview: .notUnderstood(typed: "x")
    case .notUnderstood: .notListed(typed: "x")
    case .notListed: .severalFit(typed: "x")
    case .severalFit: .nothingTyped
    case .nothingTyped: .tooMany(chosen: 4, most: 3)
    case .tooMany: .standsAlone(number: 9, option: "X")
    case .standsAlone: .outsideLimits(number: "7")
    case .outsideLimits: .noNumberFits
    case .noNumberFits: .notOffered(label: "X")
    case .notOffered: .tooLong(most: 2000)
    case .tooLong: .typeOne(count: 5, letters: ["n", "s"])
    case .typeOne: .typeSeveral(count: 5, most: 3, letters: ["n", "s"])
    case .typeSeveral: .typeNumber(low: "0", high: "6", letters: ["n"])
    case .typeNumber: .typeYesOrNo(letters: ["s"])
    case .typeYesOrNo: .typeWords(letters: ["s"])
    case .typeWords: .typeBack
    case .typeBack: .typeReview(count: 31)
    case .typeReview: .howToGo(count: 7)
    case .howToGo: .howToSpeak(count: 3)
    case .howToSpeak: .howToMark(count: 3)
    case .howToMark: .howToNote
    case .howToNote: nil
    }
  }

  private static let samples = Array(
    sequence(first: InterviewPhrase.plainMode(.option), next: next))

  /// The same sentences with the numbers and gaps that change their wording.
  private static let variants: [InterviewPhrase] =
    [
      .noted(isThere: false), .openRemain(count: 1),
      .domainResult(name: "X", level: "Y", tenths: nil), .welcomeBack(answered: 1),
      .progress(question: 1, of: 1, minutes: 0), .howToGo(count: 1),
      .progress(question: 1, of: 1, minutes: 1), .severalAnswers(most: 1), .severalAnswers(most: 3),
      .wholeNumber(low: "0", high: "1", base: .people(count: 1)),
      .wholeNumber(low: "0", high: "6", base: .people(count: 6)),
      .wholeNumber(low: "0", high: "6", base: .other(count: "6")),
      .ask(.choices, keeps: "1 3"), .ask(.number, keeps: "7"), .ask(.words, keeps: nil),
      .reviewTotals(answered: 1, unknown: 0, notApplicable: 0, skipped: 0),
      .reviewTotals(answered: 2, unknown: 0, notApplicable: 0, skipped: 0, open: 1),
      .skippedRemain(count: 1), .tooMany(chosen: 2, most: 1), .typeOne(count: 1, letters: []),
      .typeSeveral(count: 5, most: nil, letters: []), .typeSeveral(count: 5, most: 1, letters: []),
    ] + InterviewPhrase.PlainCause.allCases.map(InterviewPhrase.plainMode)

  @Test("With words, and without a byte that could steer a terminal", arguments: samples + variants)
  private func words(_ phrase: InterviewPhrase) {
    for language in Language.allCases {
      let text = phrase.text(in: language)
      #expect(text.contains { $0.isLetter })
      #expect(text.withoutControls == text)
      #expect(!text.contains("  "))
      #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
    }
  }

  @Test("In words of its own", arguments: samples + variants)
  private func differ(_ phrase: InterviewPhrase) {
    // "No" is the same word in English and in Spanish.
    if phrase == .no { return }
    let texts = Language.allCases.map { phrase.text(in: $0) }
    #expect(Set(texts).count == texts.count)
  }

  @Test("With everything that was filled in", arguments: Language.allCases)
  func arguments(_ language: Language) {
    func expect(_ phrase: InterviewPhrase, _ parts: String...) {
      let text = phrase.text(in: language)
      for part in parts { #expect(text.contains(part), "\(text)") }
    }
    expect(.section(number: 2, of: 7, name: "ERP"), "2", "7", "ERP")
    expect(.progress(question: 9, of: 31, minutes: 8), "9", "31", "8")
    expect(.wholeNumber(low: "3", high: "44", base: .other(count: "55")), "3", "44", "55")
    expect(.setAside(question: "Why?", answer: "So"), "Why?", "So")
    expect(.asksAgain(question: "Why?", answer: "So"), "Why?", "So")
    expect(.countsAgain(question: "Why?", answer: "So"), "Why?", "So")
    expect(
      .reviewTotals(answered: 22, unknown: 3, notApplicable: 4, skipped: 5), "22", "3", "4", "5")
    expect(.ask(.choice, keeps: "2"), "2", "Enter")
    expect(.standsAlone(number: 9, option: "None"), "9", "None")
    expect(.tooMany(chosen: 4, most: 3), "4", "3")
    expect(.typeSeveral(count: 12, most: 3, letters: ["n", "s"]), "12", "3", "n", "s")
    expect(.typeReview(count: 31), "31", "f", "q")
    expect(.left(command: "readiness"), "readiness")
    expect(.keys, "?", "b", "q")
  }

  @Test("The answers without a value have the words that people know")
  func exactWords() {
    #expect(InterviewPhrase.unknown.text(in: .english) == "Don't know")
    #expect(InterviewPhrase.unknown.text(in: .spanish) == "No sé")
    #expect(InterviewPhrase.unknown.text(in: .german) == "Weiß ich nicht")
    #expect(
      InterviewPhrase.wholeNumber(low: "0", high: "1.500", base: .people(count: 1500))
        .text(in: .german)
        == "Eine ganze Zahl von 0 bis 1.500, von den 1.500 Menschen, die hier arbeiten.")
    #expect(
      InterviewPhrase.typeOne(count: 5, letters: ["n", "a", "s"]).text(in: .spanish)
        == "Escriba un número del 1 al 5, o la letra n, a o s.")
  }

  @Test("People are spoken to formally", arguments: samples + variants)
  private func formally(_ phrase: InterviewPhrase) {
    func words(_ language: Language) -> [String] {
      phrase.text(in: language).lowercased().split { !$0.isLetter }.map(String.init)
    }
    for word in words(.spanish) { #expect(!["tú", "tu", "tus", "te", "ti"].contains(word)) }
    for word in words(.german) { #expect(!["du", "dein", "deine", "dir"].contains(word)) }
  }

  @Test("The keys have one letter each, and no two the same", arguments: Language.allCases)
  func keys(_ language: Language) {
    let letters = InterviewKey.allCases.map { $0.letter(in: language) }
    #expect(letters.allSatisfy { $0.count == 1 })
    #expect(Set(letters).count == letters.count)
    let words = InterviewKey.allCases.map { $0.word(in: language) }
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { $0.lowercased() == $0 && !letters.contains($0) })
  }

  @Test("What a key does is told by its letter and its word", arguments: InterviewKey.allCases)
  func explanations(_ key: InterviewKey) {
    for language in Language.allCases {
      let explanation = key.explanation(in: language)
      let name = "\(key.letter(in: language)) (\(key.word(in: language))): "
      #expect(explanation.lowercased().hasPrefix(name))
      #expect(explanation.count > name.count)
    }
  }

  private static let letters: [(Language, String)] = [
    (.spanish, "nas"), (.german, "wts"), (.english, "dns"),
  ]

  @Test("The letters of the missing kinds are those on the screen", arguments: letters)
  private func missingLetters(language: Language, expected: String) {
    let keys: [InterviewKey] = [.unknown, .notApplicable, .skip]
    #expect(keys.map { $0.letter(in: language) }.joined() == expected)
  }
}
