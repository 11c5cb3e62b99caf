import Interview
import Questionnaires
import Scoring
import Terminal
import Testing
import Text

@Suite("A list of 32 states in a small window")
struct LongListTests {
  static let states = [
    "Aguascalientes", "Baja California", "Baja California Sur", "Campeche", "Chiapas",
    "Chihuahua", "Ciudad de México", "Coahuila de Zaragoza", "Colima", "Durango", "Guanajuato",
    "Guerrero", "Hidalgo", "Jalisco", "México", "Michoacán de Ocampo", "Morelos", "Nayarit",
    "Nuevo León", "Oaxaca", "Puebla", "Querétaro", "Quintana Roo", "San Luis Potosí", "Sinaloa",
    "Sonora", "Tabasco", "Tamaulipas", "Tlaxcala", "Veracruz de Ignacio de la Llave", "Yucatán",
    "Zacatecas",
  ]

  private func person() throws -> ScreenPerson {
    let options = Self.states.indices.map { #"{"code":"c\#($0)"}"# }.joined(separator: ",")
    var texts = ["question.state": "¿En qué entidad está el negocio?", "section.s": "Entrega"]
    for (place, name) in Self.states.enumerated() { texts["option.state.c\(place)"] = name }
    let small = try SmallQuestionnaire(
      [
        #""id":"state","kind":"single","options":[\#(options)]"#,
        #""id":"after","kind":"number","min":0,"max":9"#,
      ], texts: texts)
    var person = ScreenPerson(
      small.scorer, Form(index: 0), small.bundle, .spanish,
      size: WindowSize(columns: 40, rows: 15))
    try person.readOn()
    return person
  }

  @Test("What does not fit is said, and every state can be marked")
  func scrolls() throws {
    var person = try person()
    var text = person.frame.text
    #expect(text.contains("↓"))
    #expect(!text.contains(">"), "nothing is marked before a person marks it")
    person.press(.down)
    for state in Self.states {
      let marked = person.frame.lines.map(\.text).first { $0.contains(">") }
      #expect(marked?.contains(state.split(separator: " ")[0]) == true, "\(state)")
      let cursor = try #require(person.frame.cursor)
      #expect(person.frame.lines[cursor.row].text.contains(">"))
      #expect(person.frame.lines.allSatisfy { $0.displayWidth <= 40 })
      person.press(.down)
    }
    person.press(.end)
    text += person.frame.text
    #expect(person.frame.text.contains("↑"))
    try expectGolden(text, "Screens/states-40x15.txt")
  }

  private static let searches: [(typed: String, state: String)] = [
    ("pue", "Puebla"), ("yuc", "Yucatán"), ("yucatan", "Yucatán"), ("leon", "Nuevo León"),
    ("san l", "San Luis Potosí"), ("queret", "Querétaro"), ("mich", "Michoacán de Ocampo"),
    ("LLAVE", "Veracruz de Ignacio de la Llave"),
  ]

  @Test("Typing finds a state, accents ignored", arguments: searches)
  func finds(typed: String, state: String) throws {
    var person = try person()
    person.type(typed)
    person.press(.enter)
    let place = try #require(Self.states.firstIndex(of: state))
    #expect(person.store.answers[0]?.answer == .option(place))
  }

  @Test("Two digits mark, Enter chooses", arguments: [1, 9, 10, 21, 32])
  func digits(number: Int) throws {
    var person = try person()
    person.type(String(number))
    person.press(.enter)
    #expect(person.store.answers[0]?.answer == .option(number - 1))
  }

  @Test("A letter alone still means what it means everywhere")
  func letters() throws {
    var person = try person()
    person.type("s")
    person.press(.enter)
    #expect(person.store.answers[0]?.answer == .skipped)
  }

  @Test("What finds nothing is said, and nothing is answered")
  func nothing() throws {
    var person = try person()
    person.type("xyz")
    person.press(.enter)
    #expect(person.store.answers[0] == nil)
    #expect(person.question == "state")
    #expect(person.frame.text.contains("xyz"))
  }
}
