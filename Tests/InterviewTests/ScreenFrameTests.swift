import Interview
import Questionnaires
import Scoring
import Terminal
import Testing
import Text

@Suite("Full screens look as recorded and fit their window")
struct ScreenFrameTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    let language: Language
    let size: WindowSize
    var testDescription: String { "\(language.tag) \(size.columns)x\(size.rows)" }
  }

  private static let cases = Language.allCases.flatMap { language in
    [(80, 24), (40, 15), (120, 40)].map {
      Case(language: language, size: WindowSize(columns: $0, rows: $1))
    }
  }

  private static let firms: [Language: String] = [
    .english: "barber-merida", .spanish: "bakery-puebla", .german: "machine-shop-ulm",
  ]

  /// Collects frames with a heading each, and checks what holds for all of them.
  private struct Album {
    let size: WindowSize
    var text = ""

    mutating func add(_ name: String, _ person: ScreenPerson) {
      let frame = person.frame
      text += "=== \(name)\n" + frame.text
      #expect(frame.lines.count <= size.rows, "\(name)")
      for line in frame.lines {
        #expect(line.displayWidth <= size.columns, "\(name): \(line.text)")
      }
      if let cursor = frame.cursor {
        #expect(cursor.row < size.rows && cursor.column < size.columns, "\(name)")
      }
      expectWholeWords(frame, in: person, name)
    }

    /// Every word of the frame is a word of the same screen in a window without limits.
    private func expectWholeWords(_ frame: Frame, in person: ScreenPerson, _ name: String) {
      let wide = person.interview.frame(in: WindowSize(columns: 2000, rows: 2000))
      let known = Set(wide.text.split(whereSeparator: \.isWhitespace))
      // What depends on the size: bars, counts of what is hidden, the hints in the last line.
      for line in frame.lines.dropLast() where !line.text.contains(where: { "░█↓↑/…".contains($0) })
      {
        for word in line.text.split(whereSeparator: \.isWhitespace) where !word.contains("─") {
          #expect(known.contains(word), "\(name): \(word) in \(line.text)")
        }
      }
    }
  }

  @Test("Frames of an interview", arguments: cases)
  private func frames(_ sample: Case) throws {
    let shipped = try ShippedQuestionnaire.load()
    let answers = try shipped.sample(#require(Self.firms[sample.language]))
    var person = ScreenPerson(
      shipped.scorer, try shipped.form("express"), shipped.bundle, sample.language,
      size: sample.size, offersEvidence: true)
    var album = Album(size: sample.size)
    album.add("opening", person)
    try person.readOn()
    album.add("number", person)
    person.type("7")
    album.add("number typed", person)
    person.press(.enter)
    try visit(&person, &album, answers, shipped)
    album.add("review", person)
    person.press(.pageDown, .pageDown)
    album.add("review, further down", person)
    person.press(.home, .enter)
    album.add("skipped", person)
    person.press(.end, .enter)
    #expect(person.state.place == .finished)
    try expectGolden(
      album.text,
      "Screens/\(sample.language.tag)-\(sample.size.columns)x\(sample.size.rows).txt")
  }

  /// Answers up to the review and looks at what comes on the way.
  private func visit(
    _ person: inout ScreenPerson, _ album: inout Album, _ answers: [Int: Answer],
    _ shipped: ShippedQuestionnaire
  ) throws {
    var seen = 0
    while person.state.place != .review {
      guard let id = person.question, let position = shipped.questionnaire.question(id) else {
        album.add("between sections", person)
        try person.readOn()
        continue
      }
      switch id {
      case "sector": look(atLongList: &person, &album)
      case "business_facts": album.add("several", person)
      case "cy_backups": look(around: &person, &album)
      case "ai_use": setAside(&person, &album)
      default: break
      }
      // One question is left open on purpose.
      try person.give(id == "sk_help" ? .skipped : answers[position] ?? .unknown)
      seen += 1
      try #require(seen < 100)
    }
  }

  private func look(atLongList person: inout ScreenPerson, _ album: inout Album) {
    album.add("long list", person)
    person.press(.end)
    album.add("long list, its end", person)
    person.press(.home)
    person.type("e")
    album.add("long list, searched", person)
    person.press(.escape)
  }

  private func look(around person: inout ScreenPerson, _ album: inout Album) {
    album.add("single", person)
    person.press(.down, .down)
    album.add("single, marked", person)
    person.press(.character("?"))
    album.add("help", person)
    person.press(.escape)
    person.press(.character("o"))
    person.type("Größe, año: ¿qué?")
    album.add("note", person)
    person.press(.enter)
    album.add("with a note", person)
    person.press(.character("g"))
    album.add("sections", person)
    person.press(.left)
    person.press(.character("l"))
    album.add("languages", person)
    person.press(.left)
    person.press(.character("x"))
    album.add("unknown key", person)
  }

  /// Takes back that the enterprise has accounts, and says so again.
  private func setAside(_ person: inout ScreenPerson, _ album: inout Album) {
    person.press(.character("r"))
    album.add("review, early", person)
    person.press(.character("6"), .enter)
    let hadAccounts = person.state.prompt?.current
    album.add("several, answered", person)
    person.type("1")
    person.press(.enter)
    album.add("set aside", person)
    person.press(.left)
    #expect(hadAccounts != nil)
    while person.question != nil, person.question != "business_facts" { person.press(.left) }
    person.type("1")
    person.press(.enter)
    album.add("counts again", person)
    while person.question == nil { person.press(.enter) }
  }

  @Test("An unfinished interview welcomes back", arguments: Language.allCases)
  private func welcome(language: Language) throws {
    let shipped = try ShippedQuestionnaire.load()
    let stored = [GivenAnswer(question: 0, answer: .number(7))]
    for (columns, rows) in [(80, 24), (40, 15)] {
      let size = WindowSize(columns: columns, rows: rows)
      let person = ScreenPerson(
        shipped.scorer, try shipped.form("express"), shipped.bundle, language, from: stored,
        size: size)
      var album = Album(size: size)
      album.add("welcome", person)
      try expectGolden(album.text, "Screens/welcome-\(language.tag)-\(columns)x\(rows).txt")
    }
  }
}
