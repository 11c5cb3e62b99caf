import Interview
import Questionnaires
import Terminal
import Testing
import Text

@Suite("Plain mode says in words what there is to see")
struct TranscriptTests {
  private static let texts = [
    "question.people": "How many work here?", "question.staff": "How many on the payroll?",
    "question.facts": "What do you do?", "option.facts.shop": "Run a shop",
    "option.facts.stock": "Keep stock", "option.facts.none": "None of these",
    "question.sells": "Do you sell online?", "option.sells.no": "No", "option.sells.yes": "Yes",
    "question.sells.help": "A form or a page counts.",
    "question.trained": "How many were trained?", "question.ways": "How can people order?",
    "question.ways.not_applicable": "Nobody orders", "option.ways.phone": "By phone",
    "option.ways.web": "On the web", "option.ways.mail": "By mail",
    "option.ways.none": "Not at all",
    "question.remark": "Anything else?", "section.s": "The firm", "section.t": "The rest",
    "intro.promise_title": "Where do you stand?", "intro.how_title": "How to answer",
    "intro.how_today": "Answer what is true today.",
  ]

  private static func firm() throws -> SmallQuestionnaire {
    try SmallQuestionnaire.firm(texts: texts)
  }

  /// An interview after some typed lines, with what the last one showed.
  private static func after(
    _ lines: [String], language: Language = .english, width: Int = 78
  ) throws -> (interview: LineInterview, shown: [String]) {
    let small = try firm()
    var (interview, turn) = LineInterview.begin(
      small.scorer, form: Form(index: 0), small.transcript(language, width: width))
    for line in lines { turn = interview.take(line) }
    return (interview, turn.lines.map { $0.rendered(as: .plain) })
  }

  @Test("A new interview begins with the promise, the manual and the first question")
  func opening() throws {
    let (interview, shown) = try Self.after([])
    #expect(
      shown == [
        "Where do you stand?", "", "How to answer", "Answer what is true today.", "",
        "Type the number before your answer, or its first words, and press Enter. Type",
        "? for help, b to go back, q to save and leave, ?? for all that you can type.", "",
        "Section 1 of 2: The firm", "",
        "Question 1 of 7. About 1 minute left.", "How many work here?",
        "A whole number from 0 to 5,000.",
      ])
    #expect(interview.prompt.text == "Your number:")
  }

  @Test("A questionnaire without opening words begins without a gap")
  func noOpening() throws {
    let texts = Self.texts.filter { !$0.key.hasPrefix("intro.") }
    let small = try SmallQuestionnaire.firm(texts: texts)
    let (_, turn) = LineInterview.begin(
      small.scorer, form: Form(index: 0), small.transcript(), cause: .option)
    #expect(turn.lines.prefix(2).map(\.text) == ["Plain text mode, as you asked (--plain).", ""])
    #expect(turn.lines[2].text.hasPrefix("Type the number before your answer"))
  }

  @Test("The first line names what asked for plain mode")
  func cause() throws {
    let small = try Self.firm()
    let (_, turn) = LineInterview.begin(
      small.scorer, form: Form(index: 0), small.transcript(), cause: .option)
    #expect(turn.lines.first?.text == "Plain text mode, as you asked (--plain).")
  }

  @Test("An interview that goes on begins with a welcome and without the promise")
  func welcomeBack() throws {
    let small = try Self.firm()
    let (_, turn) = LineInterview.begin(
      small.scorer, form: Form(index: 0),
      from: [
        GivenAnswer(question: 0, answer: .number(3)),
        GivenAnswer(question: 3, answer: .option(1)),
      ], small.transcript())
    #expect(turn.lines.first?.text == "Welcome back. Your 1 answer is still here.")
    #expect(turn.lines.contains { $0.text.hasPrefix("Question 2 of") })
    #expect(!turn.lines.contains { $0.text.contains("Where do you stand") })
  }

  @Test("An answer is repeated in words before the next question")
  func echo() throws {
    let (interview, shown) = try Self.after(["6", "d", "1 2"])
    #expect(
      shown == [
        "Saved: Run a shop; Keep stock", "", "Question 4 of 7. Less than a minute left.",
        "Do you sell online?", "1: No", "2: Yes", "d: Don't know", "s: Skip for now",
      ])
    #expect(interview.prompt.text == "Your answer:")
  }

  @Test("The answer that stands is marked, and the prompt says what Enter keeps")
  func currentAnswer() throws {
    let (interview, shown) = try Self.after(["6", "4", "1 2", "b"])
    #expect(
      shown.suffix(6) == [
        "Several answers are possible: type their numbers, for example 1 3.",
        "1: Run a shop (current answer)", "2: Keep stock (current answer)", "3: None of these",
        "d: Don't know", "s: Skip for now",
      ])
    #expect(interview.prompt.text == "Your answers (Enter keeps: 1 2):")
    let missing = try Self.after(["6", "d", "b"])
    #expect(missing.shown.contains("d: Don't know (current answer)"))
    #expect(missing.interview.prompt.text == "Your number (Enter keeps: Don't know):")
    #expect(try Self.after(["6", "4", "1", "b", ""]).shown.first == "Stays: Run a shop")
  }

  @Test("Numbers on the screen follow the options that are offered, and own words are used")
  func offeredOptions() throws {
    let (_, shown) = try Self.after(["6", "4", "1", "1", "3"])
    #expect(
      shown.suffix(9) == [
        "Question 6 of 7. Less than a minute left.", "How can people order?",
        "Choose up to 2: type their numbers, for example 1 3.", "1: By phone", "2: By mail",
        "3: Not at all", "d: Don't know", "n: Nobody orders", "s: Skip for now",
      ])
  }

  @Test("A count out of people says out of how many")
  func base() throws {
    let (_, shown) = try Self.after(["6", "4", "1", "1"])
    #expect(shown.contains("A whole number from 0 to 6, out of the 6 people who work here."))
  }

  @Test("Help shows the question's help only; without one it says so and shows the keys")
  func help() throws {
    #expect(try Self.after(["6", "4", "1", "?"]).shown == ["A form or a page counts."])
    let none = try Self.after(["6", "4", "?"]).shown
    #expect(none.first == "There is no further help for this question.")
    #expect(Array(none.dropFirst()) == (try Self.after(["6", "4", "??"]).shown))
  }

  @Test("An answer set aside is told with its question, and so is its return")
  func setAside() throws {
    let lines = ["6", "4", "1", "2", "b", "b", "2"]
    #expect(
      try Self.after(lines).shown.prefix(3) == [
        "Saved: Keep stock",
        "No longer asked: “Do you sell online?” Your answer “Yes” does not count now.",
        "It is kept in case the question comes back.",
      ])
    #expect(
      try Self.after(lines + ["b", "1"]).shown.prefix(3) == [
        "Saved: Run a shop",
        "Asked again: “Do you sell online?” Your earlier answer “Yes” counts again.", "",
      ])
  }

  private static let problems: [([String], Language, String)] = [
    (
      ["x"], .english,
      "“x” is not one of the answers here. Type a whole number from 0 to 5,000."
    ),
    (
      ["6", "7"], .german,
      "7 ist hier nicht möglich. Geben Sie eine ganze Zahl von 0 bis 6 ein oder den Buchstaben "
        + "w oder s."
    ),
    (
      ["6", "4", "1 3"], .spanish,
      "La respuesta 3, “None of these”, no puede ir junto con otras. Escriba uno o más números "
        + "del 1 al 3, separados por espacios, o la letra n o s."
    ),
    (
      ["s"], .spanish,
      "“Saltar por ahora” no es posible en esta pregunta. Escriba un número entero de 0 a 5,000."
    ),
    (
      ["6", "4", "1", ""], .english,
      "There is no answer yet. Type one number from 1 to 2, or d or s."
    ),
    (
      ["6", "4", "1", "2", "3", "1 2 3"], .english,
      "You chose 3, but at most 2 are possible. Type up to 2 numbers from 1 to 4, with spaces "
        + "between them, or d, n or s."
    ),
  ]

  @Test("A problem names what is wrong and what to type", arguments: problems)
  private func problem(lines: [String], language: Language, expected: String) throws {
    #expect(try Self.after(lines, language: language, width: 400).shown == [expected])
  }

  @Test("The review lists what is open, then every answer in words, between totals")
  func review() throws {
    let (interview, shown) = try Self.after(["6", "4", "2", "3", "n", "s"])
    #expect(
      shown == [
        "Saved: Skipped", "", "level.high, 50.0 of 100: your result for “domain.d”.", "",
        "Your answers at a glance", "4 answered, 1 not applicable, 1 skipped.",
        "Type a number from 1 to 6 to correct that answer, f to finish, or q to save",
        "and leave.", "", "Still open (u goes to the first)", "6: Anything else?", "   Skipped",
        "", "The firm", "1: How many work here?", "   6", "2: How many on the payroll?", "   4",
        "3: What do you do?", "   Keep stock", "", "The rest", "4: How many were trained?",
        "   3", "5: How can people order?", "   Nobody orders", "",
        "4 answered, 1 not applicable, 1 skipped.",
      ])
    #expect(interview.prompt.text == "Number of an answer to correct, or f to finish:")
    let once = try Self.after(["6", "4", "2", "3", "n", "s", "f"]).shown
    #expect(once.first?.hasPrefix("1 question is skipped.") == true)
    let twice = try Self.after(["6", "4", "2", "3", "n", "s", "f", "f"])
    #expect(twice.interview.hasEnded)
    #expect(twice.shown.last == "Thank you. That was the last question.")
    #expect(twice.interview.prompt.isEmpty)
  }

  @Test("Leaving says that all is saved and how to go on")
  func leaving() throws {
    let (interview, shown) = try Self.after(["6", "q"])
    #expect(shown == ["", "Everything is saved. To go on later, type: readiness"])
    #expect(interview.hasEnded)
  }

  @Test("Without colours there is no escape byte, with colours the words are the same")
  func colours() throws {
    let small = try Self.firm()
    let (_, turn) = LineInterview.begin(
      small.scorer, form: Form(index: 0), small.transcript())
    #expect(turn.lines.allSatisfy { !$0.rendered(as: .plain).utf8.contains(0x1B) })
    #expect(turn.lines.contains { $0.rendered(as: .ansi).utf8.contains(0x1B) })
  }

  @Test("Words typed by a person cannot steer the terminal")
  func typedControls() throws {
    let (interview, shown) = try Self.after(["6", "4", "2", "3", "n", "\u{1B}[2J\u{202E}x"])
    #expect(shown.first == "Saved: [2J\u{FFFD}x")
    #expect(interview.state.given[6]?.words == "[2J\u{202E}x")
  }

  @Test("At a terminal, an interruption and the end of the input leave everything saved")
  func atTerminal() throws {
    for end in [LineInput.interrupted(.interrupt), .endOfInput] {
      let small = try Self.firm()
      var terminal = ScriptedTerminal([.line("6"), .line("4"), end])
      var store = MemoryStore()
      let (interview, turn) = LineInterview.begin(
        small.scorer, form: Form(index: 0), small.transcript())
      let ended = hold(interview, turn, at: &terminal, store: &store)
      #expect(ended.state.place == .left)
      #expect(store.stored.map(\.answer) == [.number(6), .number(4)])
      #expect(!store.isFinished)
      #expect(
        terminal.transcript.hasSuffix("Everything is saved. To go on later, type: readiness\n"))
      // Taken up again, it goes on where it stopped, to the end.
      terminal = ScriptedTerminal(["none", "3", "2", "1", "s", "f", "f"].map { .line($0) })
      let (again, welcome) = LineInterview.begin(
        small.scorer, form: Form(index: 0), from: store.stored, small.transcript())
      _ = hold(again, welcome, at: &terminal, store: &store)
      #expect(store.isFinished)
      #expect(store.stored.map(\.question) == [0, 1, 2, 4, 5, 6])
    }
  }
}
