@testable import Interview
import TestSupport
import Testing

@Suite("Options are found by what is typed of their words")
struct OptionFilterTests {
  private static let states = [
    "Aguascalientes", "Baja California", "Baja California Sur", "Campeche", "Chiapas",
    "Chihuahua", "Ciudad de México", "Coahuila", "Colima", "Durango", "Estado de México",
    "Guanajuato", "Guerrero", "Hidalgo", "Jalisco", "Michoacán", "Morelos", "Nayarit",
    "Nuevo León", "Oaxaca", "Puebla", "Querétaro", "Quintana Roo", "San Luis Potosí", "Sinaloa",
    "Sonora", "Tabasco", "Tamaulipas", "Tlaxcala", "Veracruz", "Yucatán", "Zacatecas",
  ]
  private static let länder = [
    "Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen", "Hamburg", "Hessen",
    "Mecklenburg-Vorpommern", "Niedersachsen", "Nordrhein-Westfalen", "Rheinland-Pfalz",
    "Saarland", "Sachsen", "Sachsen-Anhalt", "Schleswig-Holstein", "Thüringen",
  ]

  private struct Case: Sendable, CustomTestStringConvertible {
    let labels: [String]
    let typed: String
    let found: [String]
    var testDescription: String { "“\(typed)”" }
  }

  private static let cases = [
    Case(labels: states, typed: "baja", found: ["Baja California", "Baja California Sur"]),
    Case(labels: states, typed: "baja s", found: ["Baja California Sur"]),
    Case(labels: states, typed: "sur baja", found: ["Baja California Sur"]),
    Case(labels: states, typed: "MEXICO", found: ["Ciudad de México", "Estado de México"]),
    Case(labels: states, typed: "nuevo leon", found: ["Nuevo León"]),
    Case(labels: states, typed: "leo\u{301}n", found: ["Nuevo León"]),
    Case(labels: states, typed: "yucatàn", found: ["Yucatán"]),
    Case(labels: states, typed: "que", found: ["Querétaro"]),
    Case(labels: states, typed: "retaro", found: []),
    Case(labels: states, typed: "san luis x", found: []),
    Case(labels: states, typed: " ", found: states),
    Case(labels: länder, typed: "württ", found: ["Baden-Württemberg"]),
    Case(labels: länder, typed: "wurtt", found: ["Baden-Württemberg"]),
    Case(labels: länder, typed: "wuertt", found: ["Baden-Württemberg"]),
    Case(labels: länder, typed: "wu\u{308}rtt", found: ["Baden-Württemberg"]),
    Case(labels: länder, typed: "BADEN-WÜRTTEMBERG", found: ["Baden-Württemberg"]),
    Case(labels: länder, typed: "sachsen", found: ["Sachsen", "Sachsen-Anhalt"]),
    Case(labels: länder, typed: "west, nord", found: ["Nordrhein-Westfalen"]),
    Case(labels: länder, typed: "b", found: Array(länder[0...4])),
    Case(labels: ["Straße", "Strand"], typed: "strasse", found: ["Straße"]),
    Case(labels: ["Straße", "STRASSE"], typed: "STRAẞ", found: ["Straße", "STRASSE"]),
    Case(labels: ["Niños", "Ninguno"], typed: "nino", found: ["Niños"]),
    Case(labels: ["Niños", "Ninguno"], typed: "ñi", found: ["Niños", "Ninguno"]),
    Case(labels: ["Œuvre", "Ærø"], typed: "aero", found: ["Ærø"]),
    Case(labels: ["1 a 9", "10 o más"], typed: "10", found: ["10 o más"]),
    Case(labels: [], typed: "x", found: []),
    Case(labels: ["", "…"], typed: "x", found: []),
  ]

  @Test("Every typed word begins a word of the label", arguments: cases)
  private func matches(_ sample: Case) {
    let filter = OptionFilter(labels: sample.labels)
    #expect(filter.matches(sample.typed).map { sample.labels[$0] } == sample.found)
  }

  private static let choices: [(typed: String, place: Int?)] = [
    ("baja california", 1), ("Baja California Sur", 2), ("california baja", nil), ("baja", nil),
    ("pue", 20), ("nirgends", nil), ("", nil), ("queretaro!", 21),
  ]

  @Test("A label as it stands is chosen though it begins another one", arguments: choices)
  private func choice(typed: String, place: Int?) {
    #expect(OptionFilter(labels: Self.states).choice(typed) == place)
  }

  private static let examples: [(typed: String, found: [Int])] = [
    ("pan", [0]), ("arquitecto", [1]), ("fabricar", [0]), ("empresas", [1]), ("x", []),
    // What fits a label goes before what fits an example.
    ("pro", [0, 2]), ("negocios", []),
  ]

  @Test("Where no label fits, the examples beside one are searched", arguments: examples)
  private func example(typed: String, found: [Int]) {
    let filter = OptionFilter(
      labels: ["Fabricar productos", "Asesorar a empresas", "Vender productos"],
      help: "Se le compara con negocios. Una panadería elige “Fabricar productos” si el pan"
        + " deja más; un arquitecto, “Asesorar a empresas”.")
    #expect(filter.matches(typed) == found)
  }

  @Test("Every label finds itself, by any beginning of each of its words in any order")
  func anyBeginning() {
    var random = SplitMix64(seed: 11)
    let labels = Self.states + Self.länder
    let filter = OptionFilter(labels: labels)
    for _ in 0..<2000 {
      let place = Int.random(in: labels.indices, using: &random)
      let words = labels[place].split { !$0.isLetter }
      let typed = words.shuffled(using: &random).map { word in
        word.prefix(Int.random(in: 1...word.count, using: &random))
      }
      #expect(filter.matches(typed.joined(separator: " ")).contains(place))
      #expect(filter.exact(labels[place].uppercased()) == place)
    }
  }

  @Test("More words never find more")
  func monotone() {
    var random = SplitMix64(seed: 12)
    let filter = OptionFilter(labels: Self.states)
    let letters = Array("abcdelmnorsuá ")
    for _ in 0..<2000 {
      let typed = String((0..<6).compactMap { _ in letters.randomElement(using: &random) })
      let all = filter.matches(typed)
      for end in 0...typed.count {
        let fewer = Set(filter.matches(String(typed.prefix(end))))
        #expect(all.allSatisfy(fewer.contains))
      }
    }
  }
}
