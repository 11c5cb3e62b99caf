import Interview
import Questionnaires
import Testing
import Text

@Suite("Plain mode shows on request what full pages show by the side")
struct PlainRequestTests {
  private static let texts = [
    "question.people": "How many work here?", "question.staff": "How many on the payroll?",
    "question.facts": "What do you do?", "option.facts.shop": "Run a shop",
    "option.facts.stock": "Keep stock", "option.facts.none": "None of these",
    "question.sells": "Do you sell online?", "option.sells.no": "No", "option.sells.yes": "Yes",
    "question.trained": "How many were trained?", "question.trained@solo": "Were you trained?",
    "question.ways": "How can people order?", "option.ways.phone": "By phone",
    "option.ways.web": "On the web", "option.ways.mail": "By mail",
    "option.ways.none": "Not at all", "question.remark": "Anything else?",
    "section.s": "The firm", "section.t": "The rest", "domain.d": "Selling",
    "level.low": "First steps", "level.high": "Solid", "meaning.d.high": "Keep it up.",
  ]

  private static func after(
    _ lines: [String], language: Language = .english, earlier: [GivenAnswer] = [],
    offersEvidence: Bool = false, width: Int = 200
  ) throws -> (interview: LineInterview, shown: [String]) {
    let small = try SmallQuestionnaire.firm(texts: texts)
    var (interview, turn) = LineInterview.begin(
      small.scorer, form: Form(index: 0), earlier: earlier,
      small.transcript(language, width: width, offersEvidence: offersEvidence))
    for line in lines { turn = interview.take(line) }
    return (interview, turn.lines.map { $0.rendered(as: .plain) })
  }

  @Test("The sections, with how much of each is answered and how to go there")
  func sections() throws {
    #expect(
      try Self.after(["6", "g"]).shown == [
        "1: The firm (1 of 3 answered)", "2: The rest (0 of 3 answered)",
        "To go to a section, type g and its number, such as g 2.",
      ])
    #expect(
      try Self.after(["6", "g 7"], language: .spanish).shown == [
        "“7” no está en la lista. Para ir a una sección, escriba g y su número, por ejemplo g 2."
      ])
    let (interview, shown) = try Self.after(["6", "g 2"])
    #expect(interview.state.place == .question(4))
    #expect(shown.prefix(2) == ["", "Section 2 of 2: The rest"])
  }

  @Test("The languages by name; another one is spoken at once, answers and question kept")
  func languages() throws {
    #expect(
      try Self.after(["6", "l"], language: .german).shown == [
        "1: English", "2: Español", "3: Deutsch",
        "Um zu wechseln, geben Sie l und eine Nummer ein, zum Beispiel l 3.",
      ])
    var (interview, shown) = try Self.after(["6", "l de"])
    #expect(shown.first?.isEmpty == true)
    #expect(shown.contains("Eine ganze Zahl von 0 bis 6."))
    #expect(interview.prompt.text == "Ihre Zahl:")
    #expect(interview.transcript.language == .german)
    let turn = interview.take("w")
    #expect(turn.lines.first?.text == "Gespeichert: Weiß ich nicht")
    #expect(interview.receive(.speak(.spanish)).effects.first == .speak(.spanish))
    #expect(interview.prompt.text == "Sus respuestas:")
  }

  @Test("A shipped question is asked on in the words of the other language")
  func shippedLanguages() throws {
    let shipped = try ShippedQuestionnaire.load()
    for language in Language.allCases {
      var (interview, _) = LineInterview.begin(
        shipped.scorer, form: try shipped.form("express"), shipped.transcript(.english))
      _ = interview.take("7")
      let lines = interview.take("l \(language.tag)").lines.map(\.text)
      let texts = shipped.bundle.texts(locale: language.tag)
      #expect(lines.contains(texts["question.country"]))
      #expect(lines.contains("2: " + texts["option.country.DE"]))
    }
  }

  @Test("A note is explained, written, shown beside the question and removed")
  func notes() throws {
    let howTo =
      "To write one, type o and then your words, such as: o ask the accountant. o - removes it."
    #expect(
      try Self.after(["6", "o"]).shown == ["There is no note beside this question.", howTo])
    let written = try Self.after(["6", "o ask Ana"])
    #expect(written.shown.first == "Note saved.")
    #expect(written.shown.contains("Your note: ask Ana"))
    #expect(written.interview.state.place == .question(1))
    #expect(
      try Self.after(["6", "o ask Ana", "o"]).shown == ["Your note: ask Ana", howTo])
    let removed = try Self.after(["6", "o ask Ana", "o -"]).shown
    #expect(removed.first == "Note removed.")
    #expect(!removed.contains { $0.contains("Ana") })
    #expect(try Self.after(["6", "o ask Ana", "r"]).shown.contains("   Your note: ask Ana"))
  }

  @Test("An advisor marks what an answer rests on")
  func evidence() throws {
    let marks = ["1: said so", "2: document shown", "3: checked"]
    let howTo = "To mark it, type e and a number, such as e 3."
    #expect(
      try Self.after(["6", "e"], offersEvidence: true).shown
        == ["Answer first; then you can mark what the answer rests on."])
    #expect(
      try Self.after(["6", "b", "e"], offersEvidence: true).shown == marks + [howTo])
    let marked = try Self.after(["6", "b", "e 2"], offersEvidence: true)
    #expect(marked.shown.first == "This answer rests on: document shown.")
    #expect(marked.interview.state.given[0]?.evidence == .shown)
    #expect(
      try Self.after(["6", "b", "e 2", "e"], offersEvidence: true).shown
        == ["This answer rests on: document shown."] + marks + [howTo])
  }

  @Test("?? lists what can be typed here, and only that", arguments: Language.allCases)
  func keys(_ language: Language) throws {
    func letters(_ lines: [String], offersEvidence: Bool = false) throws -> String {
      let shown = try Self.after(lines, language: language, offersEvidence: offersEvidence).shown
      return shown.compactMap { $0.hasPrefix("- ") ? $0.dropFirst(2).first : nil }
        .map(String.init).joined()
    }
    let unknown = InterviewKey.unknown.letter(in: language)
    #expect(try letters(["??"]) == "?borglq")
    #expect(try letters(["6", "??"]) == unknown + "s?borglq")
    #expect(try letters(["6", "??"], offersEvidence: true) == unknown + "s?boerglq")
    #expect(try letters(["6", "r", "??"]) == "ufb?glq")
  }

  @Test("The answer of last time is marked and never chosen")
  func lastTime() throws {
    let earlier = [
      GivenAnswer(question: 0, answer: .number(1200)),
      GivenAnswer(question: 1, answer: .unknown),
      GivenAnswer(question: 2, answer: .options(0b011)),
      GivenAnswer(question: 3, answer: .skipped),
      GivenAnswer(question: 4, answer: .percent(40)),
      GivenAnswer(question: 5, answer: .options(0b001)),
      GivenAnswer(question: 6, answer: .written, words: "Good day"),
    ]
    func after(_ lines: String..., in language: Language = .spanish) throws -> [String] {
      try Self.after(lines, language: language, earlier: earlier).shown
    }
    #expect(try after().last == "La vez pasada: 1,200")
    #expect(try after(in: .english).last == "Last time: 1,200")
    #expect(try after("6").contains("n: No sé (la vez pasada)"))
    #expect(
      try after("6", "4").suffix(5) == [
        "1: Run a shop (la vez pasada)", "2: Keep stock (la vez pasada)", "3: None of these",
        "n: No sé", "s: Saltar por ahora",
      ])
    #expect(try !after("6", "4", "1").contains { $0.contains("la vez pasada") })
    #expect(try after("6", "4", "1", "1").last == "La vez pasada: 40%")
    // An option that is not offered this time is not there to be marked.
    #expect(try !after("6", "4", "1", "1", "3").contains { $0.contains("la vez pasada") })
    #expect(try after("6", "4", "1", "1", "3", "1").last == "La vez pasada: “Good day”")
    // Enter chooses nothing.
    #expect(try after("").first?.hasPrefix("Todavía no hay respuesta.") == true)
    let both = try after("6", "4", "1", "b")
    #expect(both.contains("1: Run a shop (respuesta actual) (la vez pasada)"))
  }

  private static let soloCases:
    [(Language, hint: String, saved: String, no: String, remedy: String)] = [
      (
        .english, "1 = yes, 0 = no.", "Saved: Yes", "no",
        "2 is not possible here. Type 1 for yes or 0 for no, or d or s."
      ),
      (
        .spanish, "1 = sí, 0 = no.", "Guardado: “Sí”", "NO",
        "2 no es posible aquí. Escriba 1 si es sí o 0 si es no, o la letra n o s."
      ),
      (
        .german, "1 = Ja, 0 = Nein.", "Gespeichert: Ja", "nein",
        "2 ist hier nicht möglich. Geben Sie 1 für ja oder 0 für nein ein oder den Buchstaben w "
          + "oder s."
      ),
    ]

  @Test("Counted out of one person, a number is a yes or a no", arguments: soloCases)
  private func solo(
    language: Language, hint: String, saved: String, no: String, remedy: String
  ) throws {
    let before = ["1", "1", "1", "1"]
    let (interview, shown) = try Self.after(before, language: language)
    #expect(interview.state.place == .question(4))
    #expect(shown.contains("Were you trained?"))
    #expect(shown.contains(hint))
    #expect(try Self.after(before + ["1"], language: language).shown.first == saved)
    let typed = try Self.after(before + [no], language: language).interview.state
    #expect(typed.answers[4] == .number(0))
    #expect(try Self.after(before + ["2"], language: language).shown == [remedy])
    // Who alone works there is on the payroll or not.
    #expect(try Self.after(["1", "1"], language: language).shown.first == saved)
  }

  @Test("A head count that few small firms have is read back, once")
  func headCount() throws {
    #expect(try Self.after(["50"]).shown.first == "Saved: 50")
    #expect(
      try Self.after(["1234"]).shown.first
        == "Saved: 1,234 people work here. If that is a slip, b goes back.")
    #expect(
      try Self.after(["99"], language: .spanish).shown.first
        == "Guardado: aquí trabajan 99 personas. Si fue un error, con b regresa.")
    #expect(try Self.after(["99", "b", ""]).shown.first == "Stays: 99")
    #expect(try Self.after(["99", "98"]).shown.first == "Saved: 98")
  }

  @Test("Words that fit several answers are shown with their numbers")
  func several() throws {
    let before = ["6", "4", "2", "3"]
    let (interview, shown) = try Self.after(before + ["by"])
    #expect(
      shown == [
        "“by” fits several answers. Type the number of yours:", "1: By phone", "2: By mail",
      ])
    #expect(interview.state.answers[5] == .absent)
    #expect(try Self.after(before + ["by", "by m"]).shown.first == "Saved: By mail")
  }

  private static let one = [
    (Language.english, "Only one answer is possible here. Type one number from 1 to 2, or d or s."),
    (
      .spanish,
      "Aquí solo puede elegir una respuesta. Escriba un número del 1 al 2, o la letra n o s."
    ),
    (
      .german,
      "Hier ist nur eine Antwort möglich. Geben Sie eine Nummer von 1 bis 2 ein oder den "
        + "Buchstaben w oder s."
    ),
  ]

  @Test("Two answers where one is possible", arguments: one)
  private func onlyOne(language: Language, expected: String) throws {
    #expect(
      try Self.after(["6", "4", "1", "1 2"], language: language).shown == [expected])
  }

  private static let results = [
    (
      Language.english, "Solid, 66.7 of 100: your result for “Selling”.",
      "No result yet for “Selling”: too much is open."
    ),
    (
      .spanish, "Solid, 66.7 de 100: así está en “Selling”.",
      "Todavía no hay resultado en “Selling”: falta demasiado por contestar."
    ),
    (
      .german, "Solid, 66,7 von 100: Ihr Ergebnis bei „Selling“.",
      "Noch kein Ergebnis bei „Selling“: Es ist zu viel offen."
    ),
  ]

  @Test("A domain that is done is told by its level first, and what that means", arguments: results)
  private func domainResult(language: Language, result: String, none: String) throws {
    let done = try Self.after(["6", "4", "1", "2", "6", "4", "s"], language: language).shown
    let place = try #require(done.firstIndex(of: result))
    #expect(done[place + 1] == "Keep it up.")
    let open = try Self.after(["6", "4", "1", "s", "s", "s", "s"], language: language).shown
    #expect(open.contains(none))
    #expect(!open.contains("Keep it up."))
  }

  @Test("The review begins with what is still open, between totals")
  func review() throws {
    let shown = try Self.after(["6", "s", "2", "r"]).shown
    #expect(
      shown == [
        "", "Your answers at a glance", "2 answered, 1 skipped, 3 not asked yet.",
        "Type a number from 1 to 6 to correct that answer, f to finish, or q to save and leave.",
        "", "Still open (u goes to the first)", "2: How many on the payroll?", "   Skipped",
        "4: How many were trained?", "5: How can people order?", "6: Anything else?", "",
        "The firm", "1: How many work here?", "   6", "3: What do you do?", "   Keep stock", "",
        "2 answered, 1 skipped, 3 not asked yet.",
      ])
    #expect(
      try Self.after(["6", "s", "2", "r", "f"]).shown.first
        == "3 questions have not been asked yet. Here is the first.")
  }

  private static let causes: [(InterviewPhrase.PlainCause, String)] = [
    (.option, "--plain"), (.variable("ACCESSIBLE"), "ACCESSIBLE"), (.setting, "ajustes"),
    (.dumbTerminal, "TERM=dumb"), (.unknownTerminal, "terminal"), (.smallWindow, "ventana"),
  ]

  @Test("An interview begun on the whole window goes on in lines, and says why", arguments: causes)
  private func goesOn(cause: InterviewPhrase.PlainCause, named: String) throws {
    let small = try SmallQuestionnaire.firm(texts: Self.texts)
    let state = small.begin(from: [GivenAnswer(question: 0, answer: .number(6))]).state
    var (interview, turn) = LineInterview.goOn(
      with: state, small.transcript(.spanish, width: 200), cause: cause)
    #expect(turn.effects.isEmpty)
    #expect(turn.lines.first?.text.contains(named) == true)
    #expect(turn.lines.contains { $0.text == "How many on the payroll?" })
    turn = interview.take("4")
    #expect(interview.state.answers[1] == .number(4))
  }
}
